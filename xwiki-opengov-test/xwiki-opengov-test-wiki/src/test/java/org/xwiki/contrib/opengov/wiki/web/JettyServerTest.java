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

import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Tests of {@link JettyServer} and {@link ResourceServlet} over HTTP.
 *
 * @version $Id$
 */
class JettyServerTest
{
    @Test
    void busyPort() throws Exception
    {
        try (ServerSocket taken = new ServerSocket(0)) {
            JettyServer server = new JettyServer("0.0.0.0", taken.getLocalPort());
            assertThrows(BindException.class, server::open);
            server.stop();
        }
    }

    @Test
    void filesOfTheClassPath() throws Exception
    {
        JettyServer server = new JettyServer(WikiServer.LOOPBACK, 0);
        server.add("/webjars/*", new ResourceServlet("META-INF/resources/webjars/", 1));
        server.open();
        server.start();
        try {
            String webjars = server.getURL() + "/webjars/wiki%3Axwiki/";
            HttpResponse<String> found = get(webjars + "bootstrap/3.4.1/css/bootstrap.min.css");
            assertEquals(200, found.statusCode());
            assertEquals("text/css;charset=utf-8",
                found.headers().firstValue("Content-Type").orElseThrow().toLowerCase());
            assertEquals(404, get(webjars + "bootstrap/3.4.1/absent.css").statusCode());
            assertEquals(404, get(webjars + "bootstrap/3.4.1").statusCode());
            assertTrue(get(webjars + "..%2F..%2F..%2Flogback.xml").statusCode() >= 400);
            assertTrue(get(webjars + "%2E%2E/%2E%2E/%2E%2E/logback.xml").statusCode() >= 400);
        } finally {
            server.stop();
        }
    }

    private HttpResponse<String> get(String address) throws Exception
    {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
    }
}
