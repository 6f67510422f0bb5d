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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each step of an import reads its rows and no others.
 */
class TableContentTest
{
    private static final int ROWS = 2_345;

    private static final ImportTable IMPORT = new ImportTable(TestEntries.PROJECT,
        List.of("title", "municipality", "summary"), Map.of(), Map.of(), new TestEntries(Locale.GERMAN), "");

    private static Table table;

    private static byte[] content;

    @BeforeAll
    static void writeTable() throws Exception
    {
        String file = IntStream.rangeClosed(1, ROWS)
            .mapToObj("Ä %d;Köln;\"Erste \"\"Zeile\"\";\nzweite %1$d\"\n"::formatted)
            .collect(Collectors.joining("", "Titel;Kommune;Kurzbeschreibung\n", "Ä 7;Köln;Doppelt\n"));
        table = Table.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        content = IMPORT.content(table).readAllBytes();
    }

    @ParameterizedTest
    @CsvSource({"0,100", "100,100", "250,100", "2300,100", "2346,100", "5000,100", "0,5000", "99,2"})
    void anyPartIsTheSameAsInTheTable(int from, int count) throws IOException
    {
        List<TableRow> rows = table.getRows().subList(Math.min(from, ROWS + 1), Math.min(from + count, ROWS + 1));

        TableContent read = TableContent.read(new ByteArrayInputStream(content), from, count);

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getLines()).extracting(line -> line.row().toString())
            .containsExactlyElementsOf(rows.stream().map(TableRow::toString).toList());
    }

    @Test
    void aRowThatIsThereAlreadyFarAboveIsNamed() throws IOException
    {
        PlannedRow last = IMPORT.read(new ByteArrayInputStream(content), ROWS, 100).plan(List.of(), Map.of()).get(0);

        assertThat(last.getDetails()).extracting(Detail::getKey).containsExactly("opengov.import.row.duplicate");
        assertThat(last.getDetails().get(0).getArguments()).containsExactly("8");
    }

    @Test
    void aStepReadsNoMoreWhenMoreIsDone() throws IOException
    {
        List<Long> read = new ArrayList<>();
        for (int from : List.of(0, 1_000, 2_000)) {
            Counting stream = new Counting(new ByteArrayInputStream(content));
            IMPORT.read(stream, from, 100);
            read.add(stream.bytes);
        }

        assertThat(read).allSatisfy(bytes -> assertThat(bytes).isLessThan(content.length / 4));
    }

    /** Knows how many bytes were read and not passed over. */
    private static final class Counting extends FilterInputStream
    {
        private long bytes;

        Counting(InputStream stream)
        {
            super(stream);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException
        {
            int count = super.read(buffer, offset, length);
            this.bytes += Math.max(0, count);
            return count;
        }
    }
}
