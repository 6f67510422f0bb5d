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

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Who is signed in.
 *
 * @version $Id$
 */
public final class Sessions
{
    private static final String USER = Sessions.class.getName();

    private Sessions()
    {
        // Only static methods.
    }

    /**
     * @param request a request
     * @return its user, {@code null} for a guest
     */
    public static DocumentReference getUser(HttpServletRequest request)
    {
        HttpSession session = request.getSession(false);
        return session == null ? null : (DocumentReference) session.getAttribute(USER);
    }

    /**
     * Signs a user in, under a new session identifier, so that nobody else can know it.
     *
     * @param request the request
     * @param user the user
     */
    public static void signIn(HttpServletRequest request, DocumentReference user)
    {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(USER, user);
    }

    /**
     * @param request the request
     */
    public static void signOut(HttpServletRequest request)
    {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * @param request a request that needs a user
     * @return the address of the login form, which leads back to the request
     */
    public static String getLoginAddress(HttpServletRequest request)
    {
        String saved = SavedRequests.PARAMETER + '=' + SavedRequests.save(request);
        String query = StringUtils.defaultString(request.getQueryString());
        String back = request.getRequestURI() + '?' + (query.isEmpty() ? saved : query + '&' + saved);
        return request.getContextPath() + "/bin/login/XWiki/XWikiLogin?" + saved + "&xredirect="
            + PageAddresses.encode(back);
    }
}
