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
package org.xwiki.contrib.opengov.script;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xwiki.context.Execution;
import org.xwiki.contrib.opengov.exchange.Column;
import org.xwiki.contrib.opengov.exchange.ImportTable;
import org.xwiki.contrib.opengov.exchange.LogEntry;
import org.xwiki.contrib.opengov.exchange.PlannedRow;
import org.xwiki.contrib.opengov.exchange.Table;
import org.xwiki.test.annotation.ComponentList;
import org.xwiki.test.junit5.mockito.ComponentTest;
import org.xwiki.test.junit5.mockito.InjectMockComponents;
import org.xwiki.test.junit5.mockito.MockComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link ExchangeScriptService} as pages call it.
 */
@ComponentTest
@ComponentList({CurrentRegister.class, EntryScriptService.class})
class ExchangeScriptServiceTest
{
    private static final String TYPE = "municipality";

    @MockComponent
    private Execution execution;

    @InjectMockComponents
    private ExchangeScriptService service;

    @Test
    void aTableIsReadMappedPlannedLoggedAndWritten() throws Exception
    {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        this.service.labelKeys(TYPE).forEach(key -> labels.put(key, List.of(key)));
        Table table = this.service.read(new ByteArrayInputStream("ags;Website\n05315000;https://koeln.de\n"
            .getBytes(StandardCharsets.UTF_8))).getTable();
        List<String> targets = this.service.guess(TYPE, table, labels);
        assertThat(targets).containsExactly("ags", "website");
        assertThat(table.getFingerprint()).isNotEmpty();

        assertThat(this.service.labelKeys(TYPE, "ags,website", Map.of())).isEmpty();
        ImportTable importing =
            this.service.table(TYPE, String.join(",", targets), Map.of(), labels, Locale.GERMAN, "seed");
        PlannedRow row = this.service.window(importing, importing.content(table), 0).plan(List.of(), Map.of()).get(0);
        assertThat(row).hasToString("2: created[]");
        assertThat(row.getForm().getTitle()).isEqualTo("Köln");

        LogEntry entry = row.toLog("OpenGov.Municipalities.05315000.WebHome");
        LogEntry along = this.service.logAlong(2, "OpenGov.Municipalities.05314000.WebHome", "Bonn");
        List<LogEntry> log = this.service.readLog(this.service.writeLog(List.of(entry, along)));
        assertThat(log).hasSize(2);
        assertThat(this.service.progress(this.service.summary(log), 1).isDone()).isTrue();
        assertThat(this.service.progress(null, 1).isDone()).isFalse();
        assertThat(this.service.rowsOf(2)).isEqualTo(200);
    }

    @Test
    void entriesAreWrittenSafely()
    {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        this.service.labelKeys(TYPE).forEach(key -> labels.put(key, List.of(key)));
        String line = this.service.writer(TYPE, labels, false).write(Map.of("page", "P", "version", "1.1", "title",
            "=Köln", "tags", List.of(), "objects", Map.of("OpenGov.Code.MunicipalityClass",
                List.of(Map.of("number", 0, "values", Map.of("ags", "05315000", "area", 405.123))))));

        assertThat(line).startsWith("'=Köln;05315000;").contains("405.1230");
        assertThat(this.service.line(List.of("@a", "b;c"))).isEqualTo("'@a;\"b;c\"\r\n");
        assertThat(this.service.head(List.of("a", "b"))).isEqualTo("\ufeffa;b\r\n");
        assertThat(this.service.columns("project")).extracting(Column::getId).contains("title", "participants.body")
            .doesNotContain("pictures.attachment", "sortTitle");
    }
}
