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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading files as somebody uploads them, also those that somebody made to do harm.
 */
class TableTest
{
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String SIMPLE = "Titel;Straße\r\nÄpfel;Süd\r\n";

    @Test
    void everyUsualEncodingIsUnderstood()
    {
        for (byte[] file : List.of(SIMPLE.getBytes(StandardCharsets.UTF_8), ("\ufeff" + SIMPLE).getBytes(
            StandardCharsets.UTF_8), SIMPLE.getBytes(WINDOWS), SIMPLE.getBytes(StandardCharsets.UTF_16),
            ("\ufeff" + SIMPLE).getBytes(StandardCharsets.UTF_16LE))) {
            Table table = read(file);
            assertThat(table.getHeadings()).containsExactly("Titel", "Straße");
            assertThat(table.getRows().get(0).getCells()).containsExactly("Äpfel", "Süd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void everyUsualSeparatorIsUnderstood(String separator)
    {
        Table table = read(text("a%1$sb%1$sc\n\"1%1$s1\"%1$s2, 3; 4%1$s\"x\ny\"\n", separator));

        assertThat(table.getHeadings()).containsExactly("a", "b", "c");
        assertThat(table.getRows().get(0).getCells()).containsExactly("1" + separator + '1', "2, 3; 4", "x\ny");
    }

    private static byte[] text(String format, String separator)
    {
        String text = format.formatted(separator);
        return (",".equals(separator) || ";".equals(separator) ? text.replace("2, 3; 4", "\"2, 3; 4\"") : text)
            .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLineForExcelAndATitleAboveTheHeadingsAreNoRows()
    {
        Table table = read("sep=;\nUnsere Projekte;;\n;;\nTitel;Ort;Jahr\nA;B;2020\n;;\nC;D;2021\n"
            .getBytes(StandardCharsets.UTF_8));

        assertThat(table.getHeadings()).containsExactly("Titel", "Ort", "Jahr");
        assertThat(table.getRows()).extracting(TableRow::getNumber).containsExactly(5, 7);
    }

    @Test
    void whatAnImportReadsAtEachStepIsTheSameTable() throws IOException
    {
        Table table = read(SIMPLE.getBytes(WINDOWS));
        ImportTable importing = new ImportTable(TestEntries.PROJECT, List.of("title", "summary"), Map.of(), Map.of(),
            new TestEntries(java.util.Locale.GERMAN), "");

        assertThat(importing.read(importing.content(table), 0, 10).getTitles()).containsExactly("Äpfel");
        assertThat(importing.read(importing.content(table), 1, 10).getTitles()).isEmpty();
    }

    @Test
    void workbooksAreRead() throws IOException
    {
        Table table = read(workbook(sheet -> {
            sheet.value(0, 0, "Titel");
            sheet.value(0, 1, "Beginn");
            sheet.value(0, 2, "Summe");
            sheet.value(0, 3, "Formel");
            sheet.value(1, 0, "Ä");
            sheet.value(1, 1, LocalDate.of(2024, 5, 31));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 1.234);
            sheet.formula(1, 3, "HYPERLINK(\"http://evil.example\")");
        }));

        assertThat(table.getHeadings()).containsExactly("Titel", "Beginn", "Summe", "Formel");
        assertThat(table.getRows().get(0).getCells().subList(0, 3)).containsExactly("Ä", "2024-05-31", "1.2340");
        assertThat(table.getRows().get(0).getCell(3)).doesNotContain("evil");
    }

    @Test
    void workbooksWithoutFormatsAreReadToo() throws IOException
    {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "Titel");
            sheet.value(1, 0, 5);
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile given = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
            ZipOutputStream plain = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(given.getEntries())) {
                String part = new String(given.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                plain.putNextEntry(new ZipEntry(entry.getName()));
                plain.write(part.replaceAll("<Override PartName=\"/xl/styles.xml\"[^>]*>", "")
                    .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(read(file.toByteArray()).getRows().get(0).getCells()).containsExactly("5");
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException
    {
        assertThat(problem(new byte[0])).endsWith(".empty");
        assertThat(problem("nur;Überschriften\n".getBytes(StandardCharsets.UTF_8))).endsWith(".empty");
        assertThat(problem(new byte[] {'a', 0, 1, 2, 3})).endsWith(".unreadable");
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).endsWith(".oldExcel");
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0})).endsWith(".unreadable");
        assertThat(problem(zip("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")))
            .endsWith(".unreadable");
        assertThat(problem("a;b\n1;\"2\n3;4\n".getBytes(StandardCharsets.UTF_8))).endsWith(".cut");
    }

    @Test
    void filesThatAreTooBigAreRefused() throws IOException
    {
        assertThat(problem(new byte[TableLimits.MAX_BYTES + 1])).endsWith(".tooLarge");
        assertThat(problem((";".repeat(1_000_000) + "\na\n").getBytes(StandardCharsets.UTF_8)))
            .endsWith(".tooManyColumns");
        assertThat(problem(("a;b\n" + "x".repeat(TableLimits.MAX_CELL + 1) + ";1\n").getBytes(StandardCharsets.UTF_8)))
            .endsWith(".cellTooLong");
        assertThat(problem(("a;b\n" + "1;2\n".repeat(TableLimits.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
            .endsWith(".tooManyRows");
        assertThat(problem(zip("xl/worksheets/sheet1.xml", "<a>" + " ".repeat(40 * 1024 * 1024) + "</a>")))
            .endsWith(".bomb");
        assertThat(problem(zip("xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>")))
            .endsWith(".tooManyColumns");
    }

    @Test
    void aFileThatCantBeReadIsAProblemToo()
    {
        InputStream broken = new InputStream()
        {
            @Override
            public int read() throws IOException
            {
                throw new IOException();
            }
        };

        assertThat(TableFile.read(broken).getProblem().getKey()).endsWith(".unreadable");
        assertThat(TableFile.read(broken).getProblem().getArguments()).isEmpty();
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> content) throws IOException
    {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            book.newWorksheet("leer");
            content.accept(book.newWorksheet("Tabelle"));
        }
        return file.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException
    {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static Table read(byte[] file)
    {
        TableFile result = TableFile.read(new ByteArrayInputStream(file));
        assertThat(result.getProblem()).isNull();
        return result.getTable();
    }

    private static String problem(byte[] file)
    {
        TableFile result = TableFile.read(new ByteArrayInputStream(file));
        assertThat(result.getTable()).isNull();
        return result.getProblem().getKey();
    }
}
