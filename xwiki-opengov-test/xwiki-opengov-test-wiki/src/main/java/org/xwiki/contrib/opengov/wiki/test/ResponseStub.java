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
package org.xwiki.contrib.opengov.wiki.test;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The answer that a page gives in a test, apart from its content.
 *
 * @version $Id$
 */
public class ResponseStub
{
    private final Map<String, String> headers = new LinkedHashMap<>();

    private int status = HttpServletResponse.SC_OK;

    private String contentType;

    private String redirect;

    HttpServletResponse toResponse()
    {
        return StubHandler.implement(HttpServletResponse.class, this);
    }

    /**
     * @return the status
     */
    public int getStatus()
    {
        return this.status;
    }

    /**
     * @param status the status
     */
    public void setStatus(int status)
    {
        this.status = status;
    }

    /**
     * @param error the status of an error
     */
    public void sendError(int error)
    {
        this.status = error;
    }

    /**
     * @param error the status of an error
     * @param message what went wrong
     */
    public void sendError(int error, String message)
    {
        this.status = error;
    }

    /**
     * @return the type of the content, null if the page didn't set it
     */
    public String getContentType()
    {
        return this.contentType;
    }

    /**
     * @param contentType the type of the content
     */
    public void setContentType(String contentType)
    {
        this.contentType = contentType;
    }

    /**
     * @param name the name of a header
     * @return its value, or null
     */
    public String getHeader(String name)
    {
        return this.headers.get(name);
    }

    /**
     * @param name the name of a header
     * @param value its value
     */
    public void setHeader(String name, String value)
    {
        this.headers.put(name, value);
    }

    /**
     * @param name the name of a header
     * @param value its value
     */
    public void addHeader(String name, String value)
    {
        setHeader(name, value);
    }

    /**
     * @return where the page sent the reader, null if it didn't
     */
    public String getRedirect()
    {
        return this.redirect;
    }

    /**
     * @param location where the reader is sent
     */
    public void sendRedirect(String location)
    {
        this.status = HttpServletResponse.SC_FOUND;
        this.redirect = location;
    }
}
