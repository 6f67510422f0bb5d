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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ImportPage;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor imports tables: from the upload to the undo, interrupted, in two windows, and with files that do harm.
 */
@FunctionalTest
class ImportIT
{
    private static final String HEAD = "Projekttitel;Kommune;Kurzbeschreibung;Laufzeit;Partner;Fördersumme\r\n";

    @Test
    void aTableOfAGermanExcelBecomesDraftsAndASecondTimeChangesNothing(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        String title = wiki.uniqueTitle("Bürgerhaushalt Süd");
        byte[] table = (HEAD + title + ";Stadt Köln;Für alle;01/2019 – 12/2020;Verein|OK Lab;1.234,50 €\r\n"
            + "Falsch;Neuenkirchen;Mehrdeutig;gestern;;viel\r\n" + title + ";Köln;Doppelt;;;\r\n")
                .getBytes(ImportPage.WINDOWS);

        ImportPage imported = ImportPage.begin(editor, "project").upload("projekte.csv", table);
        Form mapping = imported.form("mapping");
        assertThat(mapping.get("column_0")).isEqualTo("title");
        assertThat(mapping.get("column_3")).isEqualTo("start");
        imported.sendAndFinish("mapping");
        assertThat(List.of(imported.count("created"), imported.count("wrong"))).containsExactly(1, 2);
        assertThat(imported.row(3)).contains("Neuenkirchen", "gestern", "viel");
        assertThat(imported.row(4)).contains("Zeile 2");

        imported.sendAndFinish("run");
        assertThat(imported.count("created")).isEqualTo(1);
        ProjectPage project = ProjectPage.open(editor, imported.pages().get(0));
        assertThat(project.title()).isEqualTo(title);
        assertThat(project.text()).contains(Places.COLOGNE.name(), "Für alle", "OK Lab");
        assertThat(wiki.guest().get("/bin/view/" + project.path()).status()).isNotEqualTo(200);

        ImportPage again = ImportPage.begin(editor, "project").upload("projekte.csv", table).sendAndFinish("mapping");
        assertThat(List.of(again.count("created"), again.count("changed"), again.count("unchanged")))
            .containsExactly(0, 0, 1);
        assertThat(again.offers("run")).isFalse();
        wiki.delete(project);
    }

    @Test
    void theMappingIsRememberedAndWhatIsExportedIsUnchanged(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        ProjectPage project = wiki.publish(wiki.uniqueTitle("Export"), form -> form
            .enterParticipant("Verein; \"Offene\" Stadt").enter("tags", "=1+1, haushalt").enter("amount", "1234,567"));
        String export = Eventually.see("the export", () -> editor.get("/bin/get/OpenGov/Code/EntryTable?of=project")
            .body(), text -> text.contains(project.title()));
        assertThat(export).contains("'=1+1").startsWith("\ufeff");

        ImportPage imported = ImportPage.begin(editor, "project")
            .upload("export.csv", export.getBytes(StandardCharsets.UTF_8)).sendAndFinish("mapping");
        assertThat(List.of(imported.count("created"), imported.count("changed"), imported.count("wrong")))
            .containsExactly(0, 0, 0);
        imported.send(imported.form("again"));
        Form mapping = imported.form("mapping").set("column_2", "");
        imported.send(mapping).finish();
        ImportPage next = ImportPage.begin(editor, "project").upload("neu.csv",
            export.getBytes(StandardCharsets.UTF_8));
        assertThat(next.form("mapping").get("column_2")).isEmpty();
        for (ImportPage restored : List.of(next, imported.send(imported.form("again")))) {
            restored.send(restored.form("mapping").set("column_2", "summary"));
        }

        Answer template = wiki.guest().reading("de").get("/bin/get/OpenGov/Code/EntryTable?of=project&template=1");
        assertThat(template.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(template.body()).contains("Kurzbeschreibung").doesNotContain("E-Mail", "Wiki-Konto");
        wiki.delete(project);
    }

    @Test
    void anInterruptedImportGoesOnWithoutDoublesAndLossAndIsUndone(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        String title = wiki.uniqueTitle("Unterbrochen");
        ProjectPage before = wiki.publish(title + " 3");
        ImportPage imported = ImportPage.begin(editor, "project").upload("p.csv", table(title, 110))
            .sendAndFinish("mapping").send("run", 1).send("stop", 0);
        List<String> pages = imported.pages();
        assertThat(pages).hasSize(100);
        ProjectPage lost = ProjectPage.open(editor, pages.get(7));
        wiki.delete(lost);
        imported.interruptFirstStep(wiki.administrator());

        imported.sendAndFinish("run");

        assertThat(List.of(imported.count("created"), imported.count("changed"), imported.count("wrong")))
            .containsExactly(109, 1, 0);
        assertThat(imported.pages()).containsExactlyElementsOf(pages);
        assertThat(editor.get("/bin/view/" + lost.path()).status()).isEqualTo(200);
        assertThat(editor.get("/bin/view/OpenGov/Projects/%s 1 2/".formatted(title).replace(" ", "%20")).status())
            .isEqualTo(404);

        ProjectPage edited = ProjectPage.open(editor, pages.get(0));
        ProjectForm.edit(editor, edited.path()).enter("summary", "Von Hand")
            .saveDraft();
        imported.sendAndFinish("undo");

        assertThat(List.of(imported.count("undone"), imported.count("kept"))).containsExactly(109, 1);
        assertThat(editor.get("/bin/view/" + pages.get(1)).status()).isEqualTo(404);
        assertThat(ProjectPage.open(editor, edited.path()).text()).contains("Von Hand");
        assertThat(ProjectPage.open(editor, before.path()).text()).doesNotContain("Zeile 3");
        wiki.delete(edited);
        wiki.delete(before);
    }

    @Test
    void aSecondWindowTakesOverAndTheFirstStops(Wiki wiki)
    {
        Visitor editor = wiki.editor();
        ImportPage first = ImportPage.begin(editor, "project").upload("p.csv", table(wiki.uniqueTitle("Zwei"), 2))
            .sendAndFinish("mapping").send("run", 0);
        ImportPage second = first.in(editor.again());
        assertThat(second.offers("step")).isFalse();

        second.send("take", 0);
        first.send(first.form("step"));
        assertThat(first.answer().status()).isEqualTo(409);
        second.send(second.form("step"));

        assertThat(second.count("created")).isEqualTo(2);
        second.sendAndFinish("undo");
        assertThat(second.count("undone")).isEqualTo(2);
    }

    @Test
    void onlyOneImportSavesAtATime(Wiki wiki)
    {
        Visitor editor = wiki.editor();
        String title = wiki.uniqueTitle("Nacheinander");
        ImportPage first = ImportPage.begin(editor, "project").upload("p.csv", table(title, 1)).sendAndFinish("mapping");
        ImportPage second =
            ImportPage.begin(editor, "project").upload("p.csv", table(title, 1)).sendAndFinish("mapping");
        first.send("run", 0);
        second.send("run", 0);

        second.send(second.form("step"));
        assertThat(second.answer().status()).isEqualTo(409);
        first.send(first.form("step"));
        assertThat(first.count("created")).isEqualTo(1);
        ImportPage after = second.in(editor).sendAndFinish("take");
        assertThat(List.of(after.count("created"), after.count("unchanged"))).containsExactly(0, 1);
        first.sendAndFinish("undo");
    }

    @Test
    void onlyEditorsImport(Wiki wiki)
    {
        ImportPage imported =
            ImportPage.begin(wiki.editor(), "project").upload("p.csv", table(wiki.uniqueTitle("Recht"), 1));
        Form mapping = imported.form("mapping");
        for (Visitor visitor : List.of(wiki.guest(), wiki.reader())) {
            assertThat(visitor.get("/bin/view/OpenGov/Import/").status()).isIn(401, 403);
            assertThat(visitor.get("/bin/view/" + imported.path()).status()).isIn(401, 403);
            assertThat(visitor.get("/bin/get/OpenGov/Code/ImportReport?kind=Check&import=OpenGov.Import."
                + imported.path().split("/")[2] + ".WebHome").status()).isEqualTo(404);
            assertThat(visitor.post("/bin/view/" + imported.path(), mapping.parameters()).status()).isIn(401, 403);
            assertThat(visitor.post("/bin/view/OpenGov/Import/", Parameters.of("type", "project")).status())
                .isIn(401, 403);
        }
        assertThat(wiki.editor().postWithoutToken("/bin/view/" + imported.path(),
            mapping.parameters().remove("form_token")).status()).isEqualTo(403);
        assertThat(wiki.editor().postWithoutToken("/bin/view/OpenGov/Import/", Parameters.of("type", "project"))
            .status()).isEqualTo(403);
        assertThat(imported.in(wiki.editor()).offers("mapping")).isTrue();
    }

    @Test
    void filesThatAreNoTablesAreRefusedInWords(Wiki wiki) throws IOException
    {
        ImportPage imported = ImportPage.begin(wiki.editor().reading("de"), "project");
        String[] problems = {"weder CSV noch XLSX", "keine Zeilen", "abgeschnitten", "Spalten", "zu groß"};
        byte[][] files = {{'a', 0, 1}, "Titel;Ort\n".getBytes(ImportPage.WINDOWS),
            "Titel;Ort\n\"A;B\n".getBytes(ImportPage.WINDOWS), (";".repeat(1000) + "\nA\n").getBytes(ImportPage.WINDOWS),
            bomb()};
        for (int i = 0; i < files.length; i++) {
            imported.upload("datei.csv", files[i]);
            assertThat(imported.answer().content().select("[role=alert]").text()).contains(problems[i]);
            assertThat(imported.offers("mapping")).isFalse();
        }
    }

    @Test
    void filesThatAreTooMuchAreRefusedInWords(Wiki wiki)
    {
        ImportPage imported = ImportPage.begin(wiki.editor().reading("en"), "project");
        for (Map.Entry<String, byte[]> file : Map.of("250 columns", ";".repeat(1_000_000).concat("\nA\n").getBytes(
            ImportPage.WINDOWS), "20 MB", "Title;Town\n".repeat(2_000_000).getBytes(ImportPage.WINDOWS), "200000",
            ("Title;Town\nA;" + "B".repeat(200_001)).getBytes(ImportPage.WINDOWS)).entrySet()) {
            imported.upload("file.csv", file.getValue());
            assertThat(imported.answer().content().select("[role=alert]").text().replace(",", ""))
                .contains("file.csv", file.getKey());
            assertThat(imported.offers("mapping")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-8 with BOM"})
    void everyUsualEncodingIsRead(String encoding, Wiki wiki)
    {
        String table = "Titel\tÜbersicht\tGemeinde\nStraßenfest – „Größe“\tÄpfel €\tKöln\n";
        String marked = encoding.endsWith("LE") || encoding.endsWith("BOM") ? '\ufeff' + table : table;
        byte[] file = marked.getBytes(Charset.forName(encoding.replace(" with BOM", "")));

        ImportPage imported = ImportPage.begin(wiki.editor(), "project").upload("t.tsv", file);

        assertThat(imported.guessed()).containsExactly("title", "", "municipality");
        assertThat(imported.answer().content().select("form table").text())
            .contains("Übersicht", "Straßenfest – „Größe“", "Äpfel €");
    }

    @Test
    void whatStandsInATableIsOnlyText(Wiki wiki)
    {
        String attack = "<img src=x onerror=alert(1)> {{velocity}}$doc.delete(){{/velocity}} {{/html}}";
        ImportPage imported = ImportPage.begin(wiki.editor(), "project").upload("x.csv",
            ("Titel;%1$s\n%1$s;%1$s\n=1+1;Köln\n".formatted(attack)).getBytes(StandardCharsets.UTF_8));
        assertThat(imported.answer().content().select("img[src=x]")).isEmpty();
        assertThat(imported.answer().text()).contains("$doc.delete()");

        imported.send(imported.form("mapping").set("column_1", "municipality"));
        imported.send(imported.form("step"));

        assertThat(imported.answer().content().select("img[src=x]")).isEmpty();
        assertThat(imported.row(2)).contains("{{velocity}}$doc.delete()");
        String name = imported.path().split("/")[2];
        assertThat(wiki.editor().get("/bin/get/OpenGov/Code/ImportReport?kind=Check&import=OpenGov.Import.%s.WebHome"
            .formatted(name)).body()).startsWith("\ufeff").contains("'=1+1");
    }

    private static byte[] table(String title, int rows)
    {
        return IntStream.rangeClosed(1, rows).mapToObj(row -> "%s %d;Köln;Zeile %2$d\r\n".formatted(title, row))
            .collect(Collectors.joining("", "Titel;Kommune;Kurzbeschreibung\r\n", "")).getBytes(ImportPage.WINDOWS);
    }

    private static byte[] bomb() throws IOException
    {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            zip.write(" ".repeat(40 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}
