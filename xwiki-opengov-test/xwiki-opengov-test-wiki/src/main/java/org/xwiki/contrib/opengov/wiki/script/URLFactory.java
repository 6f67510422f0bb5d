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
package org.xwiki.contrib.opengov.wiki.script;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import javax.inject.Inject;
import javax.inject.Singleton;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;

/**
 * Makes the addresses of pages and files, in the form that XWiki gives them.
 *
 * @version $Id$
 */
@Component(roles = URLFactory.class)
@Singleton
public class URLFactory
{
    private static final String SLASH = "/";

    private static final String HOME = "WebHome";

    private static final String VIEW = "view";

    @Inject
    private RequestContexts contexts;

    /**
     * @param reference a page
     * @param action the action, {@code view} for example
     * @param query the query string, without question mark, or null
     * @param anchor the part of the page to jump to, or null
     * @return the address of the page, relative to the server
     */
    public String getURL(DocumentReference reference, String action, String query, String anchor)
    {
        String page = HOME.equals(reference.getName()) && VIEW.equals(action) ? "" : encode(reference.getName());
        return getPath(reference, action) + page + getQuery(query)
            + (StringUtils.isEmpty(anchor) ? "" : '#' + encode(anchor));
    }

    /**
     * @param reference a file that is attached to a page
     * @param action the action, {@code download} for example
     * @param query the query string, without question mark, or null
     * @return the address of the file, relative to the server
     */
    public String getURL(AttachmentReference reference, String action, String query)
    {
        DocumentReference document = reference.getDocumentReference();
        return getPath(document, action) + encode(document.getName()) + SLASH + encode(reference.getName())
            + getQuery(query);
    }

    /**
     * @param url an address relative to the server
     * @return the same address with the name of the server
     */
    public String getExternalURL(String url)
    {
        HttpServletRequest request = this.contexts.getCurrent().getRequest();
        StringBuffer requested = request.getRequestURL();
        return requested.substring(0, requested.length() - request.getRequestURI().length()) + url;
    }

    /**
     * @return the path that all addresses of the wiki start with
     */
    public String getContextPath()
    {
        return this.contexts.getCurrent().getRequest().getContextPath();
    }

    private String getPath(DocumentReference reference, String action)
    {
        StringJoiner path = new StringJoiner(SLASH, getContextPath() + "/bin/" + action + SLASH, SLASH);
        for (SpaceReference space : reference.getSpaceReferences()) {
            path.add(encode(space.getName()));
        }
        return path.toString();
    }

    private String getQuery(String query)
    {
        return StringUtils.isEmpty(query) ? "" : '?' + query;
    }

    private String encode(String part)
    {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
