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
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the first sheet with content of a workbook. Of a formula the value counts that the spreadsheet has stored.
 */
final class XlsxBook
{
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    /** What of a format is text or colour. */
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DATE_FORMAT = Pattern.compile(".*[dyDY].*|.*m.*m.*m.*");

    private XlsxBook()
    {
    }

    static List<TableRow> read(byte[] content) throws TableProblem
    {
        XlsxGuard.check(content);
        try (ReadableWorkbook book = open(content)) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<TableRow> rows = read(sheet);
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
            return List.of();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TableProblem(TableProblem.Code.UNREADABLE);
        }
    }

    /** Not every program writes formats. */
    private static ReadableWorkbook open(byte[] content) throws IOException
    {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITHOUT_FORMATS);
        }
    }

    private static List<TableRow> read(Sheet sheet) throws IOException, TableProblem
    {
        TableLimits limits = new TableLimits();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> iterator = rows.iterator(); iterator.hasNext();) {
                Row row = iterator.next();
                List<String> cells = new ArrayList<>();
                for (int index = 0; index < Math.min(row.getCellCount(), TableLimits.MAX_COLUMNS + 1); index++) {
                    cells.add(row.getOptionalCell(index).map(XlsxBook::text).orElse(""));
                }
                limits.add(row.getRowNum(), cells);
            }
        }
        return limits.getRows();
    }

    private static String text(Cell cell)
    {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : PlainNumber.write(number);
        }
        return cell.getType() == CellType.ERROR || cell.getValue() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell)
    {
        String format = cell.getDataFormatString();
        return format != null && DATE_FORMAT.matcher(NO_FORMAT.matcher(format).replaceAll("")).matches();
    }

    private static String date(LocalDateTime date)
    {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
    }
}
