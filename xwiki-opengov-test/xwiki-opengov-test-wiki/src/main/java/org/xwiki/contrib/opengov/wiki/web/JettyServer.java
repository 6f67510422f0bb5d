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
import java.net.BindException;
import java.nio.file.Path;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;

/**
 * The web server around the wiki: sessions, limits, and which servlet answers which address.
 *
 * @version $Id$
 */
class JettyServer
{
    /** As in XWiki: an attachment has at most 100 MB. */
    static final long MAXIMUM_UPLOAD = 100L * 1024 * 1024;

    /** As in the settings that XWiki gives to Jetty. */
    private static final int MAXIMUM_FORM = 1_000_000;

    private static final int MAXIMUM_FORM_FIELDS = 2000;

    private static final int BUFFERED_UPLOAD = 1024 * 1024;

    private static final long STOP_MILLISECONDS = 5000;

    private final Server server = new Server();

    private final ServerConnector connector;

    private final ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);

    JettyServer(String host, int port)
    {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRelativeRedirectAllowed(true);
        // The names of pages may contain what has a meaning in addresses; the wiki decodes the segments itself.
        configuration.setUriCompliance(UriCompliance.LEGACY);
        this.connector = new ServerConnector(this.server, new HttpConnectionFactory(configuration));
        this.connector.setHost(host);
        this.connector.setPort(port);
        this.server.addConnector(this.connector);
        this.server.setStopTimeout(STOP_MILLISECONDS);
        ErrorHandler errors = new ErrorHandler();
        errors.setShowServlet(false);
        errors.setShowStacks(false);
        this.context.setErrorHandler(errors);
        this.context.setMaxFormContentSize(MAXIMUM_FORM);
        this.context.setMaxFormKeys(MAXIMUM_FORM_FIELDS);
        this.context.getSessionHandler().setHttpOnly(true);
        this.context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        this.server.setHandler(this.context);
    }

    void add(String addresses, HttpServlet servlet)
    {
        this.context.addServlet(new ServletHolder(servlet), addresses);
    }

    void addWithUploads(String addresses, HttpServlet servlet, Path uploads)
    {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(
            new MultipartConfigElement(uploads.toString(), MAXIMUM_UPLOAD, MAXIMUM_UPLOAD, BUFFERED_UPLOAD));
        this.context.addServlet(holder, addresses);
    }

    /**
     * Takes the port, so that a busy one is noticed before anything else is done; requests wait until the start.
     *
     * @throws IOException when the port can't be taken, a {@link BindException} when it is busy
     */
    void open() throws IOException
    {
        try {
            this.connector.open();
        } catch (IOException e) {
            throw e.getCause() instanceof BindException busy ? busy : e;
        }
    }

    void start() throws Exception
    {
        this.server.start();
    }

    void stop() throws Exception
    {
        this.server.stop();
        this.connector.close();
    }

    void join() throws InterruptedException
    {
        this.server.join();
    }

    String getURL()
    {
        return "http://" + this.connector.getHost() + ':' + this.connector.getLocalPort();
    }
}
