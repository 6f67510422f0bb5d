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

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request with the parameters of an earlier one added.
 *
 * @version $Id$
 */
class RestoredRequest extends HttpServletRequestWrapper
{
    private final Map<String, String[]> parameters;

    RestoredRequest(HttpServletRequest request, Map<String, String[]> earlier)
    {
        super(request);
        Map<String, String[]> merged = new LinkedHashMap<>(earlier);
        merged.putAll(request.getParameterMap());
        this.parameters = Collections.unmodifiableMap(merged);
    }

    @Override
    public String getParameter(String name)
    {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name)
    {
        return this.parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap()
    {
        return this.parameters;
    }

    @Override
    public Enumeration<String> getParameterNames()
    {
        return Collections.enumeration(this.parameters.keySet());
    }
}
