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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ImportPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process of the wiki is killed while it saves the rows of a table.
 */
@DisabledIfSystemProperty(named = "wiki.url", matches = ".+")
class KilledImportIT
{
    private static final int ROWS = 220;

    private static final String TABLE = IntStream.rangeClosed(1, ROWS)
        .mapToObj("Getötet %d;Köln;Zeile %1$d\r\n"::formatted)
        .collect(Collectors.joining("", "Titel;Kommune;Kurzbeschreibung\r\n", ""));

    @TempDir
    private Path folder;

    @Test
    void anImportThatWasKilledGoesOnWithoutDoublesAndLoss() throws Exception
    {
        Path home = this.folder.resolve("wiki");
        ImportPage imported;
        try (WikiProcess wiki = WikiProcess.start(home)) {
            imported = begin(wiki.administrator()).sendAndFinish("mapping").send("run", 1);
            assertThat(imported.count("created")).isEqualTo(100);
            CompletableFuture<?> step = CompletableFuture.runAsync(() -> imported.send(imported.form("step")));
            Visitor witness = wiki.administrator();
            Eventually.see("a row of the second step",
                () -> witness.get("/bin/view/OpenGov/Projects/Get%C3%B6tet%20110/").status(), status -> status == 200);
            wiki.kill();
            assertThat(step).failsWithin(Duration.ofSeconds(10));
        }
        try (WikiProcess wiki = WikiProcess.start(home)) {
            Visitor administrator = wiki.administrator();
            ImportPage resumed = imported.in(administrator);
            assertThat(resumed.count("created")).as("what was noted before").isEqualTo(100);

            resumed.sendAndFinish("take");

            assertThat(List.of(resumed.count("created"), resumed.count("wrong"))).containsExactly(ROWS, 0);
            assertThat(administrator.get("/bin/view/OpenGov/Projects/Get%C3%B6tet%20110%202/").status()).isEqualTo(404);
            ImportPage again = begin(administrator).sendAndFinish("mapping");
            assertThat(List.of(again.count("unchanged"), again.count("created"), again.count("wrong")))
                .containsExactly(ROWS, 0, 0);

            resumed.sendAndFinish("undo");
            assertThat(resumed.count("undone")).isEqualTo(ROWS);
        }
    }

    private static ImportPage begin(Visitor editor)
    {
        return ImportPage.begin(editor.reading("de"), "project").upload("p.csv",
            TABLE.getBytes(StandardCharsets.UTF_8));
    }
}
