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

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request for an action on a page.
 *
 * @version $Id$
 */
public class ActionRequest
{
    private static final String VIEW = "view";

    private final ActionPath path;

    private final RequestContext context;

    /**
     * @param path what the address names
     * @param context the context that pages see
     */
    public ActionRequest(ActionPath path, RequestContext context)
    {
        this.path = path;
        this.context = context;
    }

    /**
     * @return what the address names
     */
    public ActionPath getPath()
    {
        return this.path;
    }

    /**
     * @return the context that pages see
     */
    public RequestContext getContext()
    {
        return this.context;
    }

    /**
     * @return the request of the servlet container
     */
    public HttpServletRequest getServletRequest()
    {
        return this.context.getRequest();
    }

    /**
     * @return the answer
     */
    public HttpServletResponse getResponse()
    {
        return this.context.getResponse();
    }

    /**
     * @return the page that is addressed
     */
    public XWikiDocument getDocument()
    {
        return this.context.getDocument();
    }

    /**
     * @return who asks, {@code null} for a guest
     */
    public DocumentReference getUser()
    {
        return this.context.getUserReference();
    }

    /**
     * @param name the name of a parameter
     * @return its first value, empty when there is none
     */
    public String getParameter(String name)
    {
        return StringUtils.defaultString(getServletRequest().getParameter(name));
    }

    /**
     * @param action an action
     * @param query the query string, may be empty
     * @return the address of the action on the addressed page
     */
    public String getAddress(String action, String query)
    {
        return PageAddresses.of(getServletRequest(), action, getDocument().getDocumentReference(), query);
    }

    /**
     * Redirects to where the request asks for, when that is on this wiki.
     *
     * @param parameter the parameter that holds the wish
     * @param fallback where to go otherwise
     * @throws IOException when the answer can't be sent
     */
    public void redirect(String parameter, String fallback) throws IOException
    {
        getResponse().sendRedirect(Redirects.sanitize(getServletRequest(), getParameter(parameter), fallback));
    }

    /**
     * Redirects to where {@code xredirect} asks for, else to the view of the page.
     *
     * @throws IOException when the answer can't be sent
     */
    public void redirectToView() throws IOException
    {
        redirect("xredirect", getAddress(VIEW, ""));
    }

    /**
     * @param contentType the type of the answer without its encoding
     * @param content the answer
     * @throws IOException when the answer can't be sent
     */
    public void write(String contentType, String content) throws IOException
    {
        if (getResponse().getContentType() == null) {
            getResponse().setContentType(contentType);
        }
        getResponse().setCharacterEncoding(StandardCharsets.UTF_8.name());
        getResponse().getWriter().write(content);
    }
}
