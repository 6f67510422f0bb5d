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

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request of a test. What isn't set is empty.
 *
 * @version $Id$
 */
public class RequestStub
{
    private static final String SERVER = "localhost";

    private static final String CONTEXT_PATH = "/xwiki";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private final Map<String, Object> attributes = new HashMap<>();

    private String method = "GET";

    HttpServletRequest toRequest()
    {
        return StubHandler.implement(HttpServletRequest.class, this);
    }

    /**
     * @param name the name of a parameter
     * @param values its values
     */
    public void put(String name, String... values)
    {
        this.parameters.put(name, values);
    }

    /**
     * @param method the method, {@code GET} or {@code POST}
     */
    public void setMethod(String method)
    {
        this.method = method;
    }

    /**
     * @return the method
     */
    public String getMethod()
    {
        return this.method;
    }

    /**
     * @param name the name of a parameter
     * @return its first value, or null
     */
    public String getParameter(String name)
    {
        String[] values = this.parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /**
     * @param name the name of a parameter
     * @return its values, or null
     */
    public String[] getParameterValues(String name)
    {
        return this.parameters.get(name);
    }

    /**
     * @return all parameters
     */
    public Map<String, String[]> getParameterMap()
    {
        return Collections.unmodifiableMap(this.parameters);
    }

    /**
     * @return the names of all parameters
     */
    public Enumeration<String> getParameterNames()
    {
        return Collections.enumeration(this.parameters.keySet());
    }

    /**
     * @param name the name of an attribute
     * @return its value, or null
     */
    public Object getAttribute(String name)
    {
        return this.attributes.get(name);
    }

    /**
     * @param name the name of an attribute
     * @param value its value
     */
    public void setAttribute(String name, Object value)
    {
        this.attributes.put(name, value);
    }

    /**
     * @return the path that all addresses of the wiki start with
     */
    public String getContextPath()
    {
        return CONTEXT_PATH;
    }

    /**
     * @return the path that was asked for
     */
    public String getRequestURI()
    {
        return CONTEXT_PATH + "/bin/view/Main/";
    }

    /**
     * @return the address that was asked for
     */
    public StringBuffer getRequestURL()
    {
        return new StringBuffer("http://" + SERVER + getRequestURI());
    }

    /**
     * @return the name of the server
     */
    public String getServerName()
    {
        return SERVER;
    }
}
