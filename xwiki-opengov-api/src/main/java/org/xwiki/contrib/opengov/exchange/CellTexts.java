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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.Field;

/**
 * Turns what stands in a cell into what somebody would have typed or chosen in the form.
 */
final class CellTexts
{
    private static final String COMMA = ",";

    private static final String ADDRESS = "url";

    private static final String DAY = "\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}";

    private static final String DATE = "(" + DAY
        + "|\\d{4}-\\d{2}-\\d{2}|\\d{4}[-/]\\d{2}(?!\\d)|\\d{1,2}[./]\\d{4}|(?:\\p{L}+\\.?\\s)?\\d{4})";

    private static final Pattern PERIOD = Pattern.compile(
        DATE + "\\s*(?:-|\u2013|\u2014|bis(?: zum)?|to|until)\\s*" + DATE, Pattern.CASE_INSENSITIVE);

    private static final Pattern SINGLE = Pattern.compile(DATE);

    private static final Pattern SINCE =
        Pattern.compile("(?:seit|ab|since|from)\\s+" + DATE, Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile("(\\d)[T ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?$");

    private static final Pattern SHORT_KEY = Pattern.compile("\\d{4}|\\d{7}");

    /** In official lists, what a municipality is stands behind its name. */
    private static final Pattern DESIGNATION =
        Pattern.compile(",\\s*(?:[\\p{L}-]*(?:[Ss]tadt|bad|[Ff]lecken|St|Markt)|M)$");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\..+");

    private static final Map<String, String> FLAGS =
        Map.of("ja", "1", "yes", "1", "x", "1", "wahr", "1", "nein", "0", "no", "0", "falsch", "0");

    private final Labels labels;

    CellTexts(Labels labels)
    {
        this.labels = labels;
    }

    /**
     * @param cell a cell that may hold the beginning and the end of a period
     * @return both, the second one {@code null} if it is not there
     */
    static String[] period(String cell)
    {
        Matcher period = PERIOD.matcher(cell);
        if (!SINGLE.matcher(cell).matches() && period.matches()) {
            return new String[] {period.group(1), period.group(2)};
        }
        Matcher since = SINCE.matcher(cell);
        return new String[] {since.matches() ? since.group(1) : cell, null};
    }

    /**
     * @param field a field
     * @param cell what stands in a cell for it
     * @return the texts that its form would send
     */
    List<String> read(Field field, String cell)
    {
        if (!field.isMultiple()) {
            return List.of(readOne(field, cell));
        }
        List<String> items = split(field, cell).stream().filter(item -> !item.isBlank()).toList();
        if (field.getVocabulary() == null) {
            return List.of(String.join(", ", items));
        }
        return items.stream().flatMap(item -> codes(field, item).stream()).toList();
    }

    /**
     * @param field a field of a section that an entry has many times
     * @param cell what stands in a cell for it
     * @return the texts, one for each object
     */
    List<String> readEach(Field field, String cell)
    {
        return split(field, cell).stream().map(item -> item.isEmpty() ? "" : readOne(field, item)).toList();
    }

    /**
     * @param field a field
     * @param texts what its form shows
     * @return the text of a cell that is read as just this
     */
    String write(Field field, List<String> texts)
    {
        Stream<String> items = texts.stream();
        if (field.isListOfTexts()) {
            items = items.flatMap(text -> Arrays.stream(text.split(COMMA))).map(String::strip);
        }
        return field.isMultiple() ? ListCell.join(items.map(text -> writeOne(field, text)).toList())
            : items.map(text -> writeOne(field, text)).collect(Collectors.joining());
    }

    String writeOne(Field field, String text)
    {
        if (field.getVocabulary() != null) {
            return this.labels.label(field.getVocabulary(), text);
        }
        return "decimal".equals(field.getType()) ? PlainNumber.unambiguous(text) : text;
    }

    private static List<String> split(Field field, String cell)
    {
        return ADDRESS.equals(field.getType()) ? ListCell.splitAddresses(cell) : ListCell.split(cell);
    }

    /** Labels have commas too, so that commas only count where the whole text is no label. */
    private List<String> codes(Field field, String item)
    {
        String code = this.labels.code(field.getVocabulary(), item);
        if (code == null && item.contains(COMMA)) {
            List<String> codes = Arrays.stream(item.split(COMMA)).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> this.labels.code(field.getVocabulary(), part)).toList();
            if (codes.stream().allMatch(Objects::nonNull)) {
                return codes;
            }
        }
        return List.of(code == null ? item : code);
    }

    private String readOne(Field field, String cell)
    {
        return switch (field.getType()) {
            case "term" -> Objects.requireNonNullElse(this.labels.code(field.getVocabulary(), cell), cell);
            case "boolean" -> FLAGS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
            case "date", "period" -> TIME.matcher(cell).replaceFirst("$1");
            case "municipality" -> key(cell);
            case ADDRESS -> address(ListCell.splitAddresses(cell).get(0));
            default -> cell;
        };
    }

    private static String address(String text)
    {
        return WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
    }

    /**
     * @param text an official key, or a name
     * @return the key with the zero in front that spreadsheets take away, or the name alone
     */
    static String key(String text)
    {
        return SHORT_KEY.matcher(text).matches() ? '0' + text : DESIGNATION.matcher(text).replaceFirst("");
    }
}
