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
package org.xwiki.contrib.opengov.test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.wiki.web.Accounts;
import org.xwiki.contrib.opengov.wiki.web.Main;

/**
 * The development wiki in a process of its own, which can be killed.
 */
final class WikiProcess implements AutoCloseable
{
    private static final Duration START = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;

    private final String base;

    private WikiProcess(Process process, String base)
    {
        this.process = process;
        this.base = base;
    }

    /**
     * @param home the data folder
     * @return a wiki with what the folder has, that answers
     * @throws IOException if it can't be started
     */
    static WikiProcess start(Path home) throws IOException
    {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), "-Dwiki.port=" + port, "-Dwiki.home=" + home,
            Main.class.getName()).redirectErrorStream(true)
                .redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile()).start();
        WikiProcess wiki = new WikiProcess(process, "http://127.0.0.1:" + port);
        Eventually.see("the wiki", START, wiki::status, status -> status == 200);
        return wiki;
    }

    private int status()
    {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(this.base + "/bin/view/OpenGov/")).build(),
                BodyHandlers.discarding()).statusCode();
        } catch (ConnectException e) {
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException("The wiki answers nothing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * @return somebody who has signed in as the administrator
     */
    Visitor administrator()
    {
        return new Account(Accounts.Account.ADMIN.getLogin(), Accounts.Account.ADMIN.getPassword())
            .signIn(new Visitor(this.base));
    }

    /**
     * Ends the process as the lack of power does: it can't finish anything.
     *
     * @throws InterruptedException if waiting is interrupted
     */
    void kill() throws InterruptedException
    {
        this.process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException
    {
        this.process.destroy();
        if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
