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
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jetty.http.MimeTypes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers with files of the class path: those of the skin and those of WebJars. The address of a WebJar's file names
 * the wiki first, as in XWiki ({@code /webjars/wiki:xwiki/bootstrap/3.4.1/css/bootstrap.min.css}).
 *
 * @version $Id$
 */
class ResourceServlet extends HttpServlet
{
    private static final long serialVersionUID = 1L;

    private static final String SEPARATOR = "/";

    private static final long DAY = 24 * 60 * 60L;

    private final String root;

    private final int skippedSegments;

    /**
     * @param root the folder of the class path that is served
     * @param skippedSegments how many leading segments of the address name no folder
     */
    ResourceServlet(String root, int skippedSegments)
    {
        this.root = root;
        this.skippedSegments = skippedSegments;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException
    {
        URL file = find(request);
        String type = file == null ? null : MimeTypes.getDefaultMimeByExtension(file.getPath());
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        if (type.startsWith("text/")) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setHeader("Cache-Control", "public, max-age=" + DAY);
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private URL find(HttpServletRequest request)
    {
        String path = request.getRequestURI().substring(request.getContextPath().length()
            + request.getServletPath().length());
        List<String> segments = Arrays.stream(path.split(SEPARATOR)).skip(1L + this.skippedSegments)
            .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8)).toList();
        boolean plain = !segments.isEmpty()
            && segments.stream().allMatch(segment -> segment.matches("[\\w@+-][\\w@+.-]*"));
        return plain ? getClass().getClassLoader().getResource(this.root + String.join(SEPARATOR, segments)) : null;
    }
}
