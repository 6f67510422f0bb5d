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
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the development wiki. The system properties {@code wiki.port}, {@code wiki.home} and {@code wiki.host} choose
 * the port (8080), the data folder and the network interface (loopback).
 *
 * @version $Id$
 */
public final class Main
{
    private static final Logger LOGGER = LoggerFactory.getLogger(Main.class);

    private Main()
    {
        // Only started, never created.
    }

    /**
     * @param arguments not used
     * @throws Exception when the wiki can't start for another reason than a busy port
     */
    public static void main(String[] arguments) throws Exception
    {
        int port = Integer.getInteger("wiki.port", 8080);
        Path home = Path.of(System.getProperty("wiki.home", "wiki-home")).toAbsolutePath();
        WikiServer server = new WikiServer(home, System.getProperty("wiki.host", WikiServer.LOOPBACK), port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        try {
            server.start();
        } catch (BindException e) {
            LOGGER.error("Port {} is busy. Choose another one with -Dwiki.port=<port>.", port);
            System.exit(1);
        }
        server.join();
    }
}
