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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Writes the addresses of pages as XWiki does: in the view of a space's home its name is left out.
 *
 * @version $Id$
 */
public final class PageAddresses
{
    private static final String SEPARATOR = "/";

    private PageAddresses()
    {
        // Only static methods.
    }

    /**
     * @param request the request, for the path of the wiki on the server
     * @param action the action
     * @param reference the page
     * @param query the query string, may be empty
     * @return the path and query of the address
     */
    public static String of(HttpServletRequest request, String action, DocumentReference reference, String query)
    {
        boolean home = "view".equals(action) && ActionPath.HOME.equals(reference.getName());
        List<String> spaces = reference.getSpaceReferences().stream().map(EntityReference::getName).toList();
        String path = Stream.of(Stream.of("bin", action), spaces.stream(), Stream.of(home ? "" : reference.getName()))
            .flatMap(names -> names).map(PageAddresses::encode).collect(Collectors.joining(SEPARATOR, SEPARATOR, ""));
        return request.getContextPath() + path + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * @param spaces the names of the spaces, outermost first
     * @param page the name of the page
     * @return the reference of the page in this wiki
     */
    public static DocumentReference resolve(List<String> spaces, String page)
    {
        return new DocumentReference(WikiReference.MAIN.getName(), spaces, page);
    }

    /**
     * @param spaces the names of the spaces, outermost first
     * @param space the name of one more space inside
     * @return the reference of the home of the inner space
     */
    public static DocumentReference resolveHome(List<String> spaces, String space)
    {
        return resolve(Stream.concat(spaces.stream(), Stream.of(space)).toList(), ActionPath.HOME);
    }

    /**
     * @param text a segment of a path or a value of a query
     * @return the text, encoded
     */
    public static String encode(String text)
    {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
