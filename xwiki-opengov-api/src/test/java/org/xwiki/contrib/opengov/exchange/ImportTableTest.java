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
package org.xwiki.contrib.opengov.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.EntryType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import makes of the rows of a table.
 */
class ImportTableTest
{
    private static final String HEAD = "Titel;Kommune;Kurzbeschreibung";

    private static final TestEntries GERMAN = new TestEntries(Locale.GERMAN);

    @Test
    void columnsAreGuessedByLabelNameAndCommonWord()
    {
        assertThat(guess(TestEntries.PROJECT, "Projekttitel", "name_der_stelle", "Kommune", "Laufzeit", "Partner",
            "Quellen", "The opengov.project.summary", "fundingRate", "rate", "Gibt es nicht"))
            .containsExactly("title", "", "municipality", "start", "participants.body", "links.address", "summary", "",
                "rate", "");
        assertThat(guess(TestEntries.MUNICIPALITY, "titel", "ags_oder_kreis_key", "match", "endpoint_url", "version_in_url"))
            .containsExactly("title", "ags", "", "openDataPortal", "");
    }

    @Test
    void aRowBecomesANewEntry()
    {
        PlannedRow row = plan(TestEntries.PROJECT, HEAD + ";Laufzeit;Partner;Links;Fördersumme;Themen;Status\n"
            + "Süd;Stadt Köln;Kurz;01/2019 – 12/2020;\"Verein; \"\"A; B\"\"\";https://a.example/x;1.234,50 €;"
            + "\"Das Vocabulary theme ECON, ENVI\";The opengov.vocabulary.status.running\n").get(0);

        assertThat(row.getDetails()).isEmpty();
        assertThat(row.getOutcome()).isEqualTo("created");
        assertThat(row.isToSave()).isTrue();
        assertThat(row.getDerived()).containsEntry("editorialState", "draft").containsKey("identifier");
        Map<String, Object> values = row.getForm().getObjects().get(0).getValues();
        assertThat(values).containsEntry("municipality", "05315000").containsEntry("start", "2019-01")
            .containsEntry("end", "2020-12").containsEntry("amount", 1234.5).containsEntry("status", "running")
            .containsEntry("themes", List.of("ECON", "ENVI"));
        assertThat(row.getForm().getObjects()).filteredOn(object -> object.getClassName().endsWith("ParticipantClass"))
            .extracting(EntryObject::getValues).containsExactly(Map.of("body", "Verein", "role", "partner"),
                Map.of("body", "A; B", "role", "partner"));
    }

    @ParameterizedTest
    @CsvSource({"2019-2021,2019,2021", "01/2019 – 12/2020,2019-01,2020-12", "2019-05,2019-05,",
        "seit 2018,2018,", "31.05.2017,2017-05-31,", "1.1.2019 bis 31.12.2020,2019-01-01,2020-12-31",
        "Mai 2019 - Juni 2020,2019-05,2020-06", "2019-05-31 00:00:00,2019-05-31,"})
    void periodsAreUnderstood(String cell, String start, String end)
    {
        Map<String, Object> values = plan(TestEntries.PROJECT, HEAD + ";Laufzeit\nA;Köln;B;" + cell + '\n').get(0)
            .getForm().getObjects().get(0).getValues();

        assertThat(values.get("start")).isEqualTo(start);
        assertThat(values.getOrDefault("end", "")).isEqualTo(end == null ? "" : end);
    }

    @ParameterizedTest
    @CsvSource({"laufend,running", "In Umsetzung,running", "BEENDET,completed", "in Planung,planned"})
    void whatPeopleCallACodeIsUnderstood(String cell, String code)
    {
        assertThat(plan(TestEntries.PROJECT, HEAD + ";Status\nA;Köln;B;" + cell + '\n').get(0).getForm().getObjects()
            .get(0).getValues()).containsEntry("status", code);
    }

    @Test
    void eachWrongCellIsNamed()
    {
        PlannedRow row = plan(TestEntries.PROJECT, HEAD + ";Laufzeit\n;Neuenkirchen;B;gestern\n").get(0);

        assertThat(row.getOutcome()).isEqualTo("wrong");
        assertThat(row.isToSave()).isFalse();
        assertThat(row.getDetails()).extracting(Detail::getFieldKey).containsExactly("opengov.project.title",
            "opengov.project.municipality", "opengov.project.start");
        assertThat(row.getDetails()).extracting(Detail::getKey).containsExactly("opengov.error.required",
            "opengov.error.municipalityAmbiguous", "opengov.error.period");
        assertThat(row.getDetails().get(1).getCell()).isEqualTo("Neuenkirchen");
        assertThat(row.getDetails().get(1).getArguments()).isNotEmpty();
    }

    @Test
    void rowsThatAreNoneAreNamed()
    {
        assertThat(plan(TestEntries.PROJECT, HEAD + "\nA;Köln;B\nA;Köln;C\nA;05315000;D\nB;Köln;C;zu viel\n"))
            .extracting(row -> row.getDetails().stream().map(Detail::getKey).toList()).containsExactly(List.of(),
                List.of("opengov.import.row.duplicate"), List.of("opengov.import.row.duplicate"),
                List.of("opengov.import.row.tooManyCells"));
        assertThat(plan(TestEntries.PROJECT, "Kennung;" + HEAD + "\nP-1;A;Köln;B\n").get(0).getDetails())
            .extracting(Detail::getKey).containsExactly("opengov.error.project");
    }

    @Test
    void anEntryIsFoundByItsIdentifierOrByTitleAndMunicipality()
    {
        Map<String, Object> page = project("P-7Z3K0QXM", "2");

        assertThat(plan(TestEntries.PROJECT, HEAD + "\nSüd;Köln;Neu\n", page).get(0)).satisfies(row -> {
            assertThat(row.getOutcome()).isEqualTo("changed");
            assertThat(row.getPage()).isEqualTo("OpenGov.Projects.X.WebHome");
            assertThat(row.getVersion()).isEqualTo("1.1");
            assertThat(row.getDetails()).hasSize(1);
            assertThat(row.getDetails().get(0).getArguments()).containsExactly("Alt", "Neu");
        });
        assertThat(plan(TestEntries.PROJECT, "Kennung;Titel\nP-7Z3K0QXM;Nord\n", page).get(0).getOutcome())
            .isEqualTo("changed");
        assertThat(plan(TestEntries.PROJECT, HEAD + "\nSüd;Bonn;Neu\n", page).get(0).getOutcome()).isEqualTo("created");
        assertThat(plan(TestEntries.PROJECT, HEAD + "\nSüd;Köln;\n", page).get(0).getOutcome())
            .isEqualTo("unchanged");
    }

    @Test
    void whatMustNotBeEditedIsLeftAlone()
    {
        Map<String, Object> page = project("P-7Z3K0QXM", "2");
        Map<String, Object> other = new LinkedHashMap<>(page);
        Map<String, Object> locked = new LinkedHashMap<>(page);
        locked.put("editable", false);

        assertThat(problems(page, other)).containsExactly("opengov.import.row.ambiguous");
        assertThat(problems(locked)).containsExactly("opengov.import.row.right");
        assertThat(problems(Map.of("page", "OpenGov.Projects.Hidden.WebHome")))
            .containsExactly("opengov.import.row.right");
    }

    @Test
    void rowsOfTheProfileThatChangeAreShownWithWhatTheyWere()
    {
        EntryForm form = GERMAN.read(TestEntries.PROJECT,
            Map.of("title", "Süd", "OpenGov.Code.ProjectClass_0_summary", "Alt",
                "OpenGov.Code.ProjectClass_0_municipality", "05315000",
                "OpenGov.Code.ParticipantClass_0_body", "Verein", "OpenGov.Code.ParticipantClass_0_role", "partner"));
        Map<String, Object> page = TestEntries.page(form, Map.of("identifier", "P-7Z3K0QXM"));

        PlannedRow row = plan(TestEntries.PROJECT, HEAD + ";Partner\nSüd;Köln;Alt;Verein, Hochschule\n", page).get(0);

        assertThat(row.getOutcome()).isEqualTo("changed");
        assertThat(row.getDetails()).singleElement().satisfies(change -> {
            assertThat(change.getFieldKey()).isEqualTo("opengov.project.section.participants");
            assertThat(change.getArguments()).first().asString().isEqualTo("Verein");
            assertThat(change.getArguments()).last().asString().contains("Hochschule");
        });
    }

    @Test
    void aNewEntryIsKnownAgainOnceItIsThere()
    {
        String file = HEAD + "\nSüd;Köln;Alt\n";
        PlannedRow row = plan(TestEntries.PROJECT, file).get(0);
        TableWindow window = window(TestEntries.PROJECT, file);

        assertThat(window.isSame(row, project("P-7Z3K0QXM", "1"))).isTrue();
        assertThat(window.isSame(row, Map.of("page", "OpenGov.Projects.Hidden.WebHome"))).isFalse();
        assertThat(window.getTitles()).containsExactly("Süd");
        assertThat(window.getIdentifiers()).isEmpty();
        assertThat(window(TestEntries.MUNICIPALITY, "ags;titel\n05315000;Köln\n").getMunicipalities())
            .containsExactly("05315000");
    }

    @SafeVarargs
    private static List<String> problems(Map<String, Object>... pages)
    {
        return plan(TestEntries.PROJECT, HEAD + "\nSüd;Köln;Neu\n", pages).get(0).getDetails().stream()
            .map(Detail::getKey).toList();
    }

    @Test
    void aMunicipalityComesFromTheRegister()
    {
        List<PlannedRow> rows = plan(TestEntries.MUNICIPALITY,
            "ags;titel;Website\n5315000;;www.stadt-koeln.de\n;Stadt Moers;\n;Atlantis;\n;;https://x.example\n");

        assertThat(rows).extracting(PlannedRow::getOutcome).containsExactly("created", "created", "wrong", "wrong");
        assertThat(rows.get(0).getForm().getTitle()).isEqualTo("Köln");
        assertThat(rows.get(0).getForm().getObjects().get(0).getValues()).containsEntry("website",
            "https://www.stadt-koeln.de");
        assertThat(rows.get(0).getDerived()).containsEntry("ags", "05315000").containsEntry("land", "05");
        assertThat(rows.get(2).getDetails()).extracting(Detail::getKey)
            .containsExactly("opengov.error.municipalityUnknown");
        assertThat(rows.get(3).getDetails()).extracting(Detail::getKey).containsExactly("opengov.import.row.noKey");
    }

    @Test
    void anotherNameOfAMunicipalityIsNoNewTitle()
    {
        List<PlannedRow> rows = plan(TestEntries.MUNICIPALITY,
            "titel,ags\nStadt Köln,05315000\n\"Flensburg, Stadt\",01001000\nStadt Moers,\nDomstadt,05315000\n");

        assertThat(rows).extracting(row -> row.getForm() == null ? "" : row.getForm().getTitle())
            .containsExactly("Köln", "Flensburg", "Moers", "");
        assertThat(plan(TestEntries.MUNICIPALITY, "titel,ags\nDomstadt,05315000\n").get(0).getForm().getTitle())
            .isEqualTo("Domstadt");
    }

    @Test
    void whatAllRowsSayFillsEmptyCells()
    {
        TableWindow window = window(TestEntries.PROJECT, "Titel;Kommune;Partner\nA;Köln;\nB;;Verein\n",
            Map.of("summary", "Für alle", "municipality", "Stadt Moers", "participants.body", "OK Lab", "none", "x",
                "start", "2019-2021"));

        List<PlannedRow> rows = plan(window, TestEntries.PROJECT);

        assertThat(rows).extracting(PlannedRow::getOutcome).containsExactly("created", "created");
        assertThat(rows).extracting(row -> row.getForm().getObjects().get(0).getValues().get("municipality"))
            .containsExactly("05315000", "05170024");
        assertThat(rows.get(0).getForm().getObjects().get(0).getValues()).containsEntry("summary", "Für alle")
            .containsEntry("start", "2019").containsEntry("end", "2021");
        assertThat(rows).extracting(row -> row.getForm().get("OpenGov.Code.ParticipantClass_0_body"))
            .containsExactly("OK Lab", "Verein");
    }

    @Test
    void whatAllRowsSayIsPartOfTheKey()
    {
        assertThat(plan(window(TestEntries.PROJECT, "Titel;Kurzbeschreibung\nSüd;Neu\n",
            Map.of("municipality", "Köln")), TestEntries.PROJECT, project("P-7Z3K0QXM", "2")).get(0).getOutcome())
                .isEqualTo("changed");
    }

    @Test
    void theSameRowOfTheSameImportAlwaysGetsTheSameIdentifier()
    {
        Object first = plan(TestEntries.PROJECT, HEAD + "\nA;Köln;B\n").get(0).getDerived().get("identifier");
        Object again = plan(TestEntries.PROJECT, HEAD + "\nA;Köln;B\n").get(0).getDerived().get("identifier");

        assertThat(first).isEqualTo(again).asString().matches("P-[0-9A-Z]{8}");
    }

    @Test
    void theLogIsReadAsItWasWritten()
    {
        List<PlannedRow> rows = plan(TestEntries.PROJECT, HEAD + ";Laufzeit\nA;Köln;B;2019\n;;\"x; \"\"y\";gestern\n");
        List<LogEntry> entries = List.of(rows.get(0).toLog("OpenGov.Projects.A.WebHome"), rows.get(1).toLog(""),
            LogEntry.along(2, "OpenGov.Municipalities.05315000.WebHome", "Köln"));

        List<LogEntry> read = LogEntry.read(LogEntry.write(entries));

        assertThat(read).hasToString(entries.toString());
        assertThat(read.get(1).getDetails()).hasToString(rows.get(1).getDetails().toString());
        assertThat(read.get(0).saved("P", "1.1").getVersion()).isEqualTo("1.1");
        assertThat(read.get(0).undone().getOutcome()).isEqualTo("undone");
        assertThat(read.get(0).kept().getDetails().get(0).getKey()).isEqualTo("opengov.import.row.changedSince");
        assertThat(read.get(0).failed().getOutcome()).isEqualTo("wrong");
        assertThat(LogEntry.read(null)).isEmpty();
        Progress progress = new Progress(List.of(Progress.line(read), Progress.line(read.subList(0, 1))), 240);
        assertThat(progress.getCount("created")).isEqualTo(2);
        assertThat(progress.getStepsWith("wrong")).containsExactly(1);
        assertThat(progress.getStepsWith("")).containsExactly(1, 2);
        assertThat(progress.getPercent()).isEqualTo(66);
        assertThat(progress.getRows()).isEqualTo(200);
        assertThat(progress.getNext()).isEqualTo(200);
        assertThat(progress.isDone()).isFalse();
        assertThat(progress).hasToString("2/3");
        assertThat(new Progress(List.of(), 0).getPercent()).isEqualTo(100);
    }

    @Test
    void guestsGetNoPersonalColumns()
    {
        TableWriter writer =
            new TableWriter(TestEntries.PROJECT, TestEntries.labels(TestEntries.PROJECT), GERMAN, false);

        assertThat(writer.getHead()).doesNotContain("contactMail", "contactName", "contactPerson").contains("summary");
    }

    private static Map<String, Object> project(String identifier, String version)
    {
        EntryForm form = GERMAN.read(TestEntries.PROJECT,
            Map.of("title", "Süd", "OpenGov.Code.ProjectClass_0_summary", "Alt",
                "OpenGov.Code.ProjectClass_0_municipality", "05315000"));
        return TestEntries.page(form, Map.of("identifier", identifier));
    }

    private static List<String> guess(EntryType type, String... headings)
    {
        String file = String.join(";", headings) + '\n' + "https://example.org;".repeat(headings.length - 1) + "1.0\n";
        return ImportTable.guess(type, TableFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
            .getTable(), TestEntries.labels(type));
    }

    @SafeVarargs
    private static List<PlannedRow> plan(EntryType type, String file, Map<String, Object>... pages)
    {
        return plan(window(type, file), type, pages);
    }

    @SafeVarargs
    private static List<PlannedRow> plan(TableWindow window, EntryType type, Map<String, Object>... pages)
    {
        return window.plan(List.of(pages), Map.of(type.getClassName(),
            List.of(Map.of("number", 0, "values", Map.of("editorialState", "draft", "licence", "ccby40")))));
    }

    private static TableWindow window(EntryType type, String file)
    {
        return window(type, file, Map.of());
    }

    private static TableWindow window(EntryType type, String file, Map<String, String> constants)
    {
        TableFile read = TableFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        Map<String, List<String>> labels = TestEntries.labels(type);
        List<String> targets = ImportTable.guess(type, read.getTable(), labels);
        try {
            ImportTable importing = new ImportTable(type, targets, constants, labels, GERMAN, "seed");
            return importing.read(importing.content(read.getTable()), 0, Progress.STEP);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
