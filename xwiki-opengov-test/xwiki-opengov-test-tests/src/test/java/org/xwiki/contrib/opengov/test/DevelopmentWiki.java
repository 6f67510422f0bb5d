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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.wiki.search.SolrIndex;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Accounts;
import org.xwiki.contrib.opengov.wiki.web.WikiServer;

/**
 * The development wiki, running in this process on a free port.
 */
final class DevelopmentWiki implements AutoCloseable
{
    private static final Path WORKPLACE = Path.of("target", "wiki");

    private final WikiServer server;

    private final WikiStore store;

    private final SolrIndex index;

    private DevelopmentWiki(Path home)
    {
        this.server = new WikiServer(home, WikiServer.LOOPBACK, 0);
        try {
            this.server.start();
            this.store = this.server.getComponentManager().getInstance(WikiStore.class);
            this.index = this.server.getComponentManager().getInstance(SolrIndex.class);
        } catch (Exception e) {
            throw new IllegalStateException("The development wiki does not start", e);
        }
    }

    /**
     * @return a wiki with nothing in it but what its first start brings
     */
    static DevelopmentWiki startEmpty()
    {
        empty(WORKPLACE);
        return start(WORKPLACE);
    }

    /**
     * @param home the data folder
     * @return a wiki with what the folder has
     */
    static DevelopmentWiki start(Path home)
    {
        return new DevelopmentWiki(home);
    }

    String base()
    {
        return this.server.getURL();
    }

    Account administrator()
    {
        return new Account(Accounts.Account.ADMIN.getLogin(), Accounts.Account.ADMIN.getPassword());
    }

    /**
     * @return the number of requests to the database and the index until now
     */
    long requests()
    {
        return this.store.getStatementCount() + this.index.getRequestCount();
    }

    @Override
    public void close()
    {
        this.server.close();
    }

    private static void empty(Path folder)
    {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
