/*
 * See the NOTICE file distributed with this work for additional
 * information regarding copyright ownership.
 *
 * This is free software; you can redistribute it and/or modify it
 * under the terms of the GNU Lesser General Public License as
 * published by the Free Software Foundation; either version 2.1 of
 * the License, or (at your option) any later version.
 *
 * This software is distributed in the hope that it will be useful,
 * but WITHOUT ANY WARRANTY; without even the implied warranty of
 * MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * Lesser General Public License for more details.
 *
 * You should have received a copy of the GNU Lesser General Public
 * License along with this software; if not, write to the Free
 * Software Foundation, Inc., 51 Franklin St, Fifth Floor, Boston, MA
 * 02110-1301 USA, or see the FSF site: http://www.fsf.org.
 */
package org.xwiki.contrib.opengov.wiki.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Keeps what was sent while its sender has to sign in or to confirm, so that nothing typed is lost. The address of the
 * next request names what was saved in the parameter {@value #PARAMETER}, as in XWiki.
 *
 * @version $Id$
 */
public final class SavedRequests
{
    /** The parameter that names a saved request. */
    public static final String PARAMETER = "srid";

    private static final int MAXIMUM = 20;

    private static final String ATTRIBUTE = SavedRequests.class.getName();

    private SavedRequests()
    {
        // Only static methods.
    }

    /**
     * @param request the request to keep in the session of its sender
     * @return its name
     */
    public static String save(HttpServletRequest request)
    {
        Map<String, Map<String, String[]>> saved = getSaved(request.getSession());
        if (saved.size() >= MAXIMUM) {
            saved.clear();
        }
        String identifier = UUID.randomUUID().toString();
        saved.put(identifier, new LinkedHashMap<>(request.getParameterMap()));
        return identifier;
    }

    /**
     * @param request a request that may name a saved one
     * @return the request with the parameters of the saved one added, its own parameters win
     */
    public static HttpServletRequest restore(HttpServletRequest request)
    {
        String identifier = request.getParameter(PARAMETER);
        HttpSession session = request.getSession(false);
        if (identifier == null || session == null) {
            return request;
        }
        Map<String, String[]> saved = getSaved(session).get(identifier);
        return saved == null ? request : new RestoredRequest(request, saved);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String[]>> getSaved(HttpSession session)
    {
        synchronized (session) {
            Object saved = session.getAttribute(ATTRIBUTE);
            if (saved == null) {
                saved = new ConcurrentHashMap<String, Map<String, String[]>>();
                session.setAttribute(ATTRIBUTE, saved);
            }
            return (Map<String, Map<String, String[]>>) saved;
        }
    }
}
