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

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.StringUtils;

/**
 * The one form in which an import keeps a table: any of its rows is found without reading those above it. Its first
 * line has the number of columns and the size of each piece of rows, in bytes.
 */
final class TableContent
{
    private static final int PIECE = 100;

    private static final int NUMBERS = 2;

    private static final String SEPARATOR = ";";

    private static final char END = '\n';

    /**
     * @param row a row
     * @param same the number of the row above that is about the same entry, or {@code null}
     */
    record Line(TableRow row, Integer same)
    {
    }

    private final int width;

    private final List<Line> lines;

    private TableContent(int width, List<Line> lines)
    {
        this.width = width;
        this.lines = lines;
    }

    static byte[] write(Table table, Function<TableRow, Integer> same)
    {
        List<byte[]> pieces = new ArrayList<>();
        StringBuilder head = new StringBuilder().append(table.getHeadings().size());
        for (int from = 0; from < table.getRows().size(); from += PIECE) {
            StringBuilder piece = new StringBuilder();
            table.getRows().subList(from, Math.min(from + PIECE, table.getRows().size()))
                .forEach(row -> CsvLine.append(piece,
                    Stream.concat(Stream.of(String.valueOf(row.getNumber()), Objects.toString(same.apply(row), "")),
                        row.getCells().stream()).toList()));
            byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
            head.append(SEPARATOR).append(bytes.length);
            pieces.add(bytes);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(head.append(END).toString().getBytes(StandardCharsets.UTF_8));
        pieces.forEach(content::writeBytes);
        return content.toByteArray();
    }

    /**
     * @param content what {@link #write} gave
     * @param from how many rows to pass over
     * @param count how many rows to read then, at most
     * @return these rows
     * @throws IOException if the content can't be read
     */
    static TableContent read(InputStream content, int from, int count) throws IOException
    {
        InputStream bytes = new BufferedInputStream(content);
        List<Integer> head = readHead(bytes);
        List<Integer> sizes = head.subList(1, head.size());
        int piece = Math.min(from / PIECE, sizes.size());
        bytes.skipNBytes(sizes.subList(0, piece).stream().mapToLong(Integer::longValue).sum());
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CsvLine.FORMAT.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int i = piece * PIECE; i < from + count && records.hasNext(); i++) {
                List<String> cells = records.next().toList();
                if (i >= from) {
                    lines.add(line(cells));
                }
            }
        }
        return new TableContent(head.get(0), lines);
    }

    private static List<Integer> readHead(InputStream content) throws IOException
    {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = content.read(); next >= 0 && next != END; next = content.read()) {
            head.write(next);
        }
        return Arrays.stream(head.toString(StandardCharsets.UTF_8).split(SEPARATOR)).map(Integer::valueOf).toList();
    }

    private static Line line(List<String> cells)
    {
        String same = cells.get(1);
        return new Line(new TableRow(Integer.parseInt(cells.get(0)), cells.subList(NUMBERS, cells.size())),
            StringUtils.isEmpty(same) ? null : Integer.valueOf(same));
    }

    /**
     * @return the number of columns that have a heading
     */
    int getWidth()
    {
        return this.width;
    }

    List<Line> getLines()
    {
        return this.lines;
    }
}
