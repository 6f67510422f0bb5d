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

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps redirects on this wiki: an address that a request asks for is only followed when it stays on the same host.
 *
 * @version $Id$
 */
public final class Redirects
{
    private Redirects()
    {
        // Only static methods.
    }

    /**
     * @param request the request that asks for the redirect
     * @param address the address that it asks for, may be {@code null}
     * @param fallback where to go otherwise
     * @return the address when it is safe, else the fallback
     */
    public static String sanitize(HttpServletRequest request, String address, String fallback)
    {
        return address != null && !address.isBlank() && isOnThisWiki(request, address) ? address : fallback;
    }

    private static boolean isOnThisWiki(HttpServletRequest request, String address)
    {
        if (address.indexOf('\\') >= 0 || address.startsWith("//")) {
            return false;
        }
        try {
            URI uri = new URI(address);
            boolean relative = !uri.isAbsolute() && uri.getRawAuthority() == null;
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return relative || web && request.getHeader("Host").equalsIgnoreCase(uri.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
