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
package org.xwiki.contrib.opengov.wiki.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;

/**
 * The folder of the index: its configuration, and a mark that it was closed with everything in it.
 *
 * @version $Id$
 */
final class SolrFolder
{
    private static final String CORE = "search";

    private final Path folder;

    SolrFolder(Path folder)
    {
        this.folder = folder.toAbsolutePath();
    }

    EmbeddedSolrServer open() throws IOException
    {
        // Only what is called through Java is used, so the REST interface needn't start.
        System.setProperty("disable.v2.api", "true");
        Path configuration = Files.createDirectories(this.folder.resolve(CORE + "/conf"));
        for (String file : List.of("solrconfig.xml", "schema.xml")) {
            try (InputStream content = getClass().getResourceAsStream("/solr/" + file)) {
                Files.copy(content, configuration.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(this.folder.resolve("solr.xml"), "<solr/>");
        Files.writeString(this.folder.resolve(CORE + "/core.properties"), "name=" + CORE);
        return new EmbeddedSolrServer(this.folder, CORE);
    }

    /** Takes the mark away, so that it is there again only after a regular end. */
    boolean takeCleanMark() throws IOException
    {
        return Files.deleteIfExists(getCleanMark());
    }

    void setCleanMark() throws IOException
    {
        Files.writeString(getCleanMark(), "");
    }

    private Path getCleanMark()
    {
        return this.folder.resolve("clean");
    }
}
