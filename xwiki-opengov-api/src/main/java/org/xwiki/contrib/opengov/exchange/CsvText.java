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
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads texts with separators, whatever wrote them: finds out their encoding and their separator.
 */
final class CsvText
{
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String MARK = "\ufeff";

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private static final int SAMPLE = 30;

    /** Excel reads from such a first line which separator follows. */
    private static final String HINT = "sep=";

    private CsvText()
    {
    }

    static List<TableRow> read(byte[] content) throws TableProblem
    {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw new TableProblem(TableProblem.Code.UNREADABLE);
        }
        int skipped = 0;
        if (text.startsWith(HINT)) {
            text = StringUtils.substringAfter(text, "\n");
            skipped = 1;
        }
        TableLimits limits = new TableLimits();
        try (CSVParser parser = parser(text, separator(text))) {
            for (CSVRecord cells : parser) {
                limits.add((int) parser.getRecordNumber() + skipped, cells.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TableProblem(TableProblem.Code.CUT);
        }
        return limits.getRows();
    }

    static String decode(byte[] content)
    {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second)
    {
        return content.length > 1 && content[0] == (byte) first && content[1] == (byte) second;
    }

    private static char separator(String text)
    {
        return SEPARATORS.stream().max(Comparator.comparingDouble(separator -> score(text, separator))).orElse(',');
    }

    /** How many cells there are, counted only where the rows agree about it. */
    private static double score(String text, char separator)
    {
        try (CSVParser parser = parser(text, separator); Stream<CSVRecord> records = parser.stream()) {
            List<Integer> sizes = records.limit(SAMPLE).map(CSVRecord::size).toList();
            int widest = sizes.stream().max(Comparator.naturalOrder()).orElse(0);
            double agreement = sizes.stream().filter(size -> size == widest).count() / Math.max(1.0, sizes.size());
            return (widest - 1) * agreement * agreement;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException
    {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
            .setLenientEof(false).get().parse(new StringReader(text));
    }
}
