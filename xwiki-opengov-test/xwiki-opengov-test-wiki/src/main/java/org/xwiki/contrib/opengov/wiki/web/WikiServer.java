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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xwiki.component.descriptor.DefaultComponentDescriptor;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.notification.EventRecorder;
import org.xwiki.contrib.opengov.wiki.scheduler.JobScheduler;
import org.xwiki.contrib.opengov.wiki.search.SolrIndex;
import org.xwiki.contrib.opengov.wiki.store.DefaultRights;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.environment.Environment;
import org.xwiki.environment.internal.StandardEnvironment;

/**
 * The development wiki as a server. Several can run at once, each with a data folder and a port of its own.
 *
 * @version $Id$
 */
public class WikiServer implements AutoCloseable
{
    /** The network interface that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final Logger LOGGER = LoggerFactory.getLogger(WikiServer.class);

    private static final String CONTEXT = "context";

    private static final DocumentReference FRONT_PAGE = References.resolveDocument("OpenGov.WebHome");

    private final Path home;

    private final String host;

    private final JettyServer jetty;

    private final EmbeddableComponentManager components = new EmbeddableComponentManager();

    private boolean started;

    private boolean closed;

    /**
     * @param home the data folder, made when it is absent
     * @param host the network interface
     * @param port the port, 0 for any free one
     */
    public WikiServer(Path home, String host, int port)
    {
        this.home = home;
        this.host = host;
        this.jetty = new JettyServer(host, port);
    }

    /**
     * Starts the wiki and, when it has not been done before, brings in its pages, accounts and entries.
     *
     * @throws IOException when the port can't be taken, a {@link java.net.BindException} when it is busy
     * @throws Exception when the wiki can't start
     */
    public synchronized void start() throws Exception
    {
        this.jetty.open();
        Path uploads = Files.createDirectories(this.home.resolve("uploads"));
        this.components.initialize(getClass().getClassLoader());
        registerContext();
        StandardEnvironment environment = this.components.getInstance(Environment.class);
        environment.setPermanentDirectory(this.home.toFile());
        // Opens in the background while the pages are installed.
        this.components.getInstance(SolrIndex.class);
        this.components.<EventRecorder>getInstance(EventRecorder.class);
        this.components.<DefaultRights>getInstance(DefaultRights.class).create();
        this.components.<Accounts>getInstance(Accounts.class).create();
        this.components.<PackagedPages>getInstance(PackagedPages.class).install();
        this.jetty.addWithUploads("/bin/*", new WikiServlet(this.components), uploads);
        this.jetty.add("/rest/notifications", new NotificationsServlet(this.components));
        this.jetty.add("/webjars/*", new ResourceServlet("META-INF/resources/webjars/", 1));
        this.jetty.add("/skins/*", new ResourceServlet("skin/", 0));
        this.jetty.add("/", new FrontPageServlet(this::getFrontPage));
        this.jetty.start();
        this.started = true;
        this.components.<JobScheduler>getInstance(JobScheduler.class).start(getURL());
        announce();
        this.components.<Seeder>getInstance(Seeder.class).seed(getURL());
        this.components.<Story>getInstance(Story.class).tell(getURL());
    }

    /**
     * @return the address of the wiki without a slash at the end
     */
    public String getURL()
    {
        return this.jetty.getURL();
    }

    /**
     * @return where the components of the wiki are
     */
    public EmbeddableComponentManager getComponentManager()
    {
        return this.components;
    }

    /**
     * Waits until the wiki is stopped.
     *
     * @throws InterruptedException when the waiting is interrupted
     */
    public void join() throws InterruptedException
    {
        this.jetty.join();
    }

    /**
     * Stops the wiki: running requests are answered, then the data folder is closed.
     */
    @Override
    public synchronized void close()
    {
        if (this.closed) {
            return;
        }
        this.closed = true;
        try {
            this.jetty.stop();
        } catch (Exception e) {
            LOGGER.warn("Failed to stop the web server", e);
        }
        this.components.unregisterComponent(ComponentManager.class, CONTEXT);
        this.components.dispose();
        if (this.started) {
            LOGGER.info("The wiki has stopped.");
        }
    }

    private void announce() throws UnknownHostException
    {
        LOGGER.info("""
            The wiki answers at {}/

              It is for trying and developing OpenGov, it is not a product: production is XWiki.
              Accounts (name / password): {}
              Data: {}
              Stop it with Ctrl-C.
            """, getURL(), Accounts.describe(), this.home);
        if (!InetAddress.getByName(this.host).isLoopbackAddress()) {
            LOGGER.warn("Everyone who reaches this machine over [{}] can sign in with these passwords.", this.host);
        }
    }

    /**
     * Each script service is looked for here first; without it every look would cost an exception.
     */
    private void registerContext()
    {
        DefaultComponentDescriptor<ComponentManager> descriptor = new DefaultComponentDescriptor<>();
        descriptor.setRoleType(ComponentManager.class);
        descriptor.setRoleHint(CONTEXT);
        this.components.registerComponent(descriptor, this.components);
    }

    private String getFrontPage()
    {
        try {
            WikiStore store = this.components.getInstance(WikiStore.class);
            return "/bin/view/" + (store.exists(FRONT_PAGE) ? "OpenGov/" : "Main/");
        } catch (ComponentLookupException e) {
            throw new IllegalStateException("The wiki has no store", e);
        }
    }
}
