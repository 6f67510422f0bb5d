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
package org.xwiki.contrib.opengov.wiki.scheduler;

import java.lang.reflect.Proxy;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that a job runs in: nobody asked, but addresses are made from it.
 */
final class JobRequest
{
    private JobRequest()
    {
    }

    /**
     * @param url the address of the wiki without a slash at the end
     * @return a request without parameters for the home page
     */
    static HttpServletRequest create(String url)
    {
        return implement(HttpServletRequest.class, Map.of("getRequestURL", new StringBuffer(url + '/'),
            "getRequestURI", "/", "getContextPath", "", "getMethod", "GET", "getParameterMap", Map.of()));
    }

    /**
     * @return an answer that nobody reads
     */
    static HttpServletResponse answer()
    {
        return implement(HttpServletResponse.class, Map.of());
    }

    private static <T> T implement(Class<T> type, Map<String, Object> answers)
    {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
