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

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ImportPage;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of each type of entry come in and go out.
 */
@FunctionalTest
class ImportTypesIT
{
    private static final String EXPORT = "/bin/get/OpenGov/Code/EntryTable?of=";

    /**
     * A table for each type of entry, with the headings that clerks write. {@code %s} becomes a title that no other
     * entry has, {@code %p} the identifier of a project.
     */
    private enum Type
    {
        /** Profiles of projects. */
        PROJECT(Map.of("themes", "Regierung und öffentlicher Sektor", "principles", "Transparenz", "asOf", "31.05.2024",
            "contactFunction", "Stabsstelle", "transferability", "Mit Anpassungen"),
            List.of("Projekttitel", "Gemeinde", "Kurzbeschreibung", "Laufzeit", "Status", "Partner", "Fördersumme",
                "Ausgangssituation", "Ziel", "Quellen"),
            List.of("%s", "Flensburg, Stadt", "Für alle", "01/2019 – 12/2020", "Läuft", "Verein; \"A; B\"",
                new BigDecimal("1234.567"), "Lage", "Ziele", "https://a.example https://b.example")),

        /** Pages of municipalities. */
        MUNICIPALITY(Map.of(), List.of("Gemeindeschlüssel", "Name", "Homepage", "Fläche km2", "Mitglied seit"),
            List.of("5554004", "Stadt Ahaus", "www.ahaus.example", new BigDecimal("151.24"),
                LocalDate.of(2024, 5, 31))),

        /** Lessons of projects. */
        LESSON(Map.of("kind", "Erfolgsfaktor"),
            List.of("Titel", "Kurz gesagt", "Projekt", "Was geschah", "Empfehlung", "Kosten in Euro", "Themen"),
            List.of("%s", "Früh anfangen", "%p", "Es dauerte.", "**Früher** anfangen.", new BigDecimal("1500"),
                "Umwelt")),

        /** Organisations. */
        ORGANISATION(Map.of("kind", "Zivilgesellschaft"), List.of("Name", "Ort", "Website", "Beschreibung"),
            List.of("%s", "Köln", "https://verein.example", "Ein *Verein*; \"gemeinnützig\"")),

        /** Events. */
        EVENT(Map.of("state", "Geplant", "organiser", "Stadt Köln"),
            List.of("Titel", "Datum", "Ende", "Veranstaltungsort", "Zahl der Plätze"),
            List.of("%s", "31.05.2031 18:00", "31.05.2031 20:30", "Rathaus", new BigDecimal("30")));

        private final Map<String, String> constants;

        private final List<Object> headings;

        private final List<Object> row;

        Type(Map<String, String> constants, List<Object> headings, List<Object> row)
        {
            this.constants = constants;
            this.headings = headings;
            this.row = row;
        }

        String type()
        {
            return name().toLowerCase(Locale.ROOT);
        }

        byte[] workbook(String title, String project)
        {
            return Workbook.of(List.of(this.headings, this.row.stream()
                .map(cell -> cell instanceof String text ? text.replace("%s", title).replace("%p", project) : cell)
                .map(Objects::requireNonNull).toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookBecomesEntriesThatAreExportedAndImportedUnchanged(Type type, Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        ProjectPage project = wiki.publish(wiki.uniqueTitle("Quelle"));
        String title = type == Type.MUNICIPALITY ? "Ahaus" : wiki.uniqueTitle("Tabelle");

        ImportPage imported = ImportPage.begin(editor, type.type()).upload("Liste.xlsx",
            type.workbook(title, project.identifier()));
        assertThat(imported.guessed()).doesNotContain("").doesNotHaveDuplicates();
        imported.send(imported.withConstants(type.constants).set("publication", "published")).finish();
        assertThat(imported.row(2)).contains(title, "Wird angelegt");
        imported.sendAndFinish("run");
        assertThat(imported.count("created")).as(imported.row(2)).isEqualTo(1);
        String path = imported.pages().get(imported.pages().size() - 1);
        assertThat(wiki.guest().get("/bin/view/" + path).status()).isEqualTo(200);

        String export = Eventually.see("the export", () -> editor.get(EXPORT + type.type()).body(),
            text -> text.contains(title));
        ImportPage again = ImportPage.begin(editor, type.type()).upload("export.csv",
            export.getBytes(StandardCharsets.UTF_8)).sendAndFinish("mapping");
        assertThat(List.of(again.count("created"), again.count("changed"), again.count("wrong")))
            .as(again.report()).containsExactly(0, 0, 0);
        assertThat(again.count("unchanged")).isPositive();

        imported.sendAndFinish("undo");
        assertThat(wiki.administrator().get("/bin/view/" + path).status()).isEqualTo(404);
        wiki.delete(project);
    }

    @ParameterizedTest
    @EnumSource
    void eachColumnOfATemplateIsKnownAgain(Type type, Wiki wiki)
    {
        for (String language : List.of("de", "en")) {
            Visitor editor = wiki.editor().reading(language);
            Answer template = editor.get(EXPORT + type.type() + "&template=1");
            assertThat(template.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
            ImportPage imported = ImportPage.begin(editor, type.type()).upload("Vorlage.csv",
                (template.body() + "x\r\n").getBytes(StandardCharsets.UTF_8));

            List<String> all = imported.answer().content().select("#column_0 option").stream()
                .map(Element::val).filter(value -> !value.isEmpty()).toList();
            assertThat(imported.guessed()).as(language).isSubsetOf(all).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatTheFileLacksIsSaidForAllRowsAndRemembered(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        String title = wiki.uniqueTitle("Ohne Text");
        byte[] table = "titel,ags_oder_kreis_key,%s\n%s,05315000,x\nzwei %2$s,unbekannt,x\n"
            .formatted(title, title).getBytes(StandardCharsets.UTF_8);
        ImportPage imported = ImportPage.begin(editor, "project").upload("unbekannt.csv", table);
        assertThat(imported.constants()).as("what a draft needs besides").contains("summary");

        imported.send(imported.withConstants(Map.of("status", "keiner"))).finish();
        assertThat(imported.row(2)).contains("Kurzbeschreibung", "Status", "Abgeschlossen", "keiner");

        imported.send(imported.form("again"));
        imported.send(imported.withConstants(Map.of("summary", "Für <b>alle</b> Kommunen", "status", "Läuft")))
            .finish();
        assertThat(List.of(imported.count("created"), imported.count("wrong"))).containsExactly(1, 1);
        assertThat(imported.row(3)).contains("unbekannt");
        imported.sendAndFinish("run");
        assertThat(ProjectPage.open(editor, imported.pages().get(0)).text()).contains("Für <b>alle</b> Kommunen");

        Form next = ImportPage.begin(editor, "project").upload("unbekannt.csv", table).form("mapping");
        assertThat(Stream.of("text_0", "text_1").map(next::get)).contains("Für <b>alle</b> Kommunen", "Läuft");
        imported.sendAndFinish("undo");
    }
}
