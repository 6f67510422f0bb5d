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
package org.xwiki.contrib.opengov.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;

import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.search.SolrIndex;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.WikiServer;

import com.sun.management.OperatingSystemMXBean;

/**
 * The development wiki in this process: filled through its store, with what the form would have saved.
 *
 * @version $Id$
 * @since 0.1
 */
final class DevelopmentWiki implements WikiUnderTest
{
    private static final String ADMINISTRATOR = "Admin";

    private static final String HOME = ".WebHome";

    private final Population population;

    private final WikiServer server;

    private final WikiStore store;

    private final SolrIndex index;

    DevelopmentWiki(Population population)
    {
        this.population = population;
        try {
            this.server = new WikiServer(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "wiki"),
                WikiServer.LOOPBACK, 0);
            this.server.start();
            this.store = this.server.getComponentManager().getInstance(WikiStore.class);
            this.index = this.server.getComponentManager().getInstance(SolrIndex.class);
        } catch (IOException e) {
            throw new IllegalStateException("No place for the wiki", e);
        } catch (Exception e) {
            throw new IllegalStateException("The development wiki does not start", e);
        }
    }

    @Override
    public String name()
    {
        return "Development wiki";
    }

    @Override
    public String base()
    {
        return this.server.getURL();
    }

    @Override
    public boolean fill(int projects)
    {
        save(document(EMPTY_PAGE.replace('/', '.')));
        this.population.parts(projects).forEach(this::write);
        return true;
    }

    @Override
    public OptionalLong requests()
    {
        return OptionalLong.of(this.store.getStatementCount() + this.index.getRequestCount());
    }

    @Override
    public Visitor administrator()
    {
        Visitor administrator = new Visitor(base());
        administrator.signIn(ADMINISTRATOR, "admin");
        return administrator;
    }

    @Override
    public OptionalLong heap()
    {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return OptionalLong.of(memory.getHeapMemoryUsage().getUsed());
    }

    @Override
    public OptionalLong work()
    {
        return OptionalLong.of(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime());
    }

    @Override
    public void close()
    {
        this.server.close();
    }

    private void write(Population.Part part)
    {
        for (int number = 1; number <= part.count(); number++) {
            GeneratedPage page = part.page(number);
            XWikiDocument document = document(page.space() + HOME);
            if (document.isNew()) {
                write(page, document);
            }
        }
    }

    private void write(GeneratedPage page, XWikiDocument document)
    {
        document.setTitle(page.title());
        document.setEnforceRequiredRights(true);
        page.objects().forEach(object -> set(document, object));
        save(document);
    }

    private XWikiDocument document(String name)
    {
        return this.store.getDocument(References.resolveDocument(name));
    }

    private void save(XWikiDocument document)
    {
        this.store.saveDocument(document, "", false, Users.reference(ADMINISTRATOR));
    }

    private void set(XWikiDocument document, GeneratedPage.StoredObject stored)
    {
        DocumentReference reference = References.resolveDocument(stored.className());
        BaseClass type = this.store.getXClass(reference);
        BaseObject object = document.getXObject(reference, stored.number());
        if (object == null) {
            object = document.newXObject(reference);
        }
        for (Map.Entry<String, Object> value : stored.values().entrySet()) {
            object.addProperty(type.get(value.getKey()).fromValue(value.getValue()));
        }
    }
}
