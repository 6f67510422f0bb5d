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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A table that somebody uploaded: headings and rows. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Table
{
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Above its headings a table may have a title and notes. */
    private static final int MAX_PREAMBLE = 15;

    private static final double MOST = 0.6;

    private static final int MEGABYTE = 1024 * 1024;

    private final List<String> headings;

    private final List<TableRow> rows;

    private Table(List<String> headings, List<TableRow> rows)
    {
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
    }

    /**
     * @param content a file: CSV (UTF-8, UTF-16 or Windows-1252; semicolon, comma, tabulator or bar between cells) or
     *     XLSX
     * @return the table
     * @throws TableProblem if it is none, or too big
     * @throws IOException if the file can't be read
     */
    public static Table read(InputStream content) throws TableProblem, IOException
    {
        byte[] bytes = content.readNBytes(TableLimits.MAX_BYTES + 1);
        if (bytes.length > TableLimits.MAX_BYTES) {
            throw new TableProblem(TableProblem.Code.TOO_LARGE, TableLimits.MAX_BYTES / MEGABYTE);
        }
        if (startsWith(bytes, OLE)) {
            throw new TableProblem(TableProblem.Code.OLD_EXCEL);
        }
        return of(startsWith(bytes, ZIP) ? XlsxBook.read(bytes) : CsvText.read(bytes));
    }

    private static Table of(List<TableRow> rows) throws TableProblem
    {
        List<TableRow> top = rows.subList(0, Math.min(rows.size(), MAX_PREAMBLE));
        long widest = top.stream().mapToLong(TableRow::count).max().orElse(0);
        int heading = 0;
        while (heading < top.size() && top.get(heading).count() < MOST * widest) {
            heading++;
        }
        if (heading + 1 >= rows.size()) {
            throw new TableProblem(TableProblem.Code.EMPTY);
        }
        List<String> headings = new ArrayList<>(rows.get(heading).getCells().stream().map(String::strip).toList());
        while (headings.get(headings.size() - 1).isEmpty()) {
            headings.remove(headings.size() - 1);
        }
        return new Table(headings, rows.subList(heading + 1, rows.size()));
    }

    private static boolean startsWith(byte[] content, byte[] start)
    {
        return content.length >= start.length
            && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /**
     * @return the headings of the columns
     */
    public List<String> getHeadings()
    {
        return this.headings;
    }

    /**
     * @return what tells tables with other headings apart
     */
    public String getFingerprint()
    {
        return UUID.nameUUIDFromBytes(String.join("\n", this.headings).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @return the rows that are not blank
     */
    public List<TableRow> getRows()
    {
        return this.rows;
    }
}
