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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ImportPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A step of an import costs the same, however many rows are done.
 */
@DisabledIfSystemProperty(named = "wiki.url", matches = ".+")
class ImportCostIT
{
    private static final int ROWS = 500;

    @TempDir
    private Path folder;

    @Test
    void aStepAsksTheDatabaseAndTheIndexNoMoreOftenWhenMoreRowsAreDone()
    {
        String table = IntStream.rangeClosed(1, ROWS).mapToObj("Kosten %d;Köln;Zeile %1$d\r\n"::formatted)
            .collect(Collectors.joining("", "Titel;Kommune;Kurzbeschreibung\r\n", ""));
        try (DevelopmentWiki wiki = DevelopmentWiki.start(this.folder.resolve("wiki"))) {
            Visitor administrator = new Visitor(wiki.base());
            administrator.signIn(wiki.administrator().name(), wiki.administrator().password());
            ImportPage imported = ImportPage.begin(administrator.reading("de"), "project")
                .upload("p.csv", table.getBytes(StandardCharsets.UTF_8)).send("mapping", 0);
            assertThat(imported.report()).isEmpty();
            assertConstant(requests(wiki, imported));
            imported.send("run", 0);
            assertConstant(requests(wiki, imported));
            assertThat(imported.count("created")).isEqualTo(ROWS);
        }
    }

    /** The first step has more to do: it makes the page of the municipality, and everything is new to the memory. */
    private static void assertConstant(List<Long> requests)
    {
        assertThat(requests).hasSize(5);
        assertThat(requests.subList(2, 4)).as("all of %s", requests).containsOnly(requests.get(1));
    }

    private static List<Long> requests(DevelopmentWiki wiki, ImportPage imported)
    {
        List<Long> requests = new ArrayList<>();
        while (imported.offers("step")) {
            long before = wiki.requests();
            imported.send(imported.form("step"));
            requests.add(wiki.requests() - before);
        }
        return requests;
    }
}
