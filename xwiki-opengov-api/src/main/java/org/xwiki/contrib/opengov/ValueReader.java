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
package org.xwiki.contrib.opengov;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.register.Resolution;

/**
 * Reads what somebody typed into one field: gives the value that XWiki stores, or says what is wrong with it.
 */
final class ValueReader
{
    private static final Predicate<String> USER = Pattern.compile("(?:[^:@]+:)?XWiki\\.[^@^]+").asMatchPredicate();

    private static final Predicate<String> ENTRY = Pattern.compile("[^:@^]+").asMatchPredicate();

    private static final Predicate<String> FILE_NAME = Pattern.compile("[^/\\\\]+").asMatchPredicate();

    private static final Set<Integer> REFUSED = Set.of((int) Character.CONTROL, (int) Character.SURROGATE,
        (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);

    /** The last two code points of each plane are no characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    /** A text that is longer than this many times the limit is not even looked at. */
    private static final int TOO_FAR = 3;

    private static final int CANDIDATES = 5;

    private static final double EXAMPLE_NUMBER = 1234.5;

    private static final PartialDate EXAMPLE_DAY = new PartialDate(2017, 5, 31);

    private static final LocalDateTime EXAMPLE_TIME = EXAMPLE_DAY.first().atTime(18, 30);

    private static final PartialDate EXAMPLE_MONTH = new PartialDate(2017, 5, 0);

    private static final PartialDate EXAMPLE_YEAR = new PartialDate(2017, 0, 0);

    private final LocaleFormat format;

    private final Register register;

    private final Map<FieldType, TypeReader> readers = new EnumMap<>(FieldType.class);

    ValueReader(LocaleFormat format, Register register)
    {
        this.format = format;
        this.register = register;
        this.readers.put(FieldType.URL, matching(WebAddresses::isWeb, FormError.Code.URL));
        this.readers.put(FieldType.EMAIL, matching(WebAddresses::isMail, FormError.Code.EMAIL));
        this.readers.put(FieldType.USER, matching(USER, FormError.Code.USER));
        this.readers.put(FieldType.ATTACHMENT, matching(FILE_NAME, FormError.Code.ATTACHMENT));
        this.readers.put(FieldType.PROJECT, ValueReader::readProject);
        this.readers.put(FieldType.STANDARD, ValueReader::readStandard);
        this.readers.put(FieldType.ENTRY, ValueReader::readEntry);
        this.readers.put(FieldType.TERM, ValueReader::readTerm);
        this.readers.put(FieldType.BOOLEAN, ValueReader::readFlag);
        this.readers.put(FieldType.DATE, this::readDate);
        this.readers.put(FieldType.PERIOD, this::readPeriod);
        this.readers.put(FieldType.DATETIME, this::readDateTime);
        this.readers.put(FieldType.INTEGER, this::readInteger);
        this.readers.put(FieldType.DECIMAL, this::readDecimal);
        this.readers.put(FieldType.MUNICIPALITY, this::readMunicipality);
    }

    /**
     * Reads a text, already cleaned, as a value of one type of fields.
     */
    @FunctionalInterface
    private interface TypeReader
    {
        Object read(Field field, String text) throws ValueException;
    }

    /**
     * @param field the field
     * @param raw what was typed, not blank
     * @return the value as XWiki stores it
     * @throws ValueException if the text is no value of the field
     */
    Object read(Field field, String raw) throws ValueException
    {
        String text = clean(field, raw);
        TypeReader reader = this.readers.get(field.getFieldType());
        return reader == null ? text : reader.read(field, text);
    }

    /**
     * @param field the field
     * @return the value that stands for nothing
     */
    static Object empty(Field field)
    {
        return switch (field.getFieldType()) {
            case DATE, INTEGER, DECIMAL -> null;
            case BOOLEAN -> 0;
            default -> "";
        };
    }

    private static String clean(Field field, String raw) throws ValueException
    {
        if (raw.length() / TOO_FAR > field.getMaxLength()) {
            throw tooLong(field, raw);
        }
        String text = Normalizer.normalize(raw.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        boolean lines = field.getFieldType() == FieldType.MULTILINE || field.getFieldType() == FieldType.WIKI;
        if (text.codePoints().anyMatch(character -> isRefused(character, lines))) {
            throw new ValueException(FormError.Code.CONTROL_CHARACTER);
        }
        if (text.length() > field.getMaxLength()) {
            throw tooLong(field, text);
        }
        return text;
    }

    private static ValueException tooLong(Field field, String text)
    {
        return new ValueException(FormError.Code.TOO_LONG, String.valueOf(field.getMaxLength()),
            String.valueOf(text.length()));
    }

    private static boolean isRefused(int character, boolean lines)
    {
        if (character == '\n' || character == '\t') {
            return !lines;
        }
        return REFUSED.contains(Character.getType(character)) || (character & NO_CHARACTER) == NO_CHARACTER;
    }

    private static TypeReader matching(Predicate<String> condition, FormError.Code code)
    {
        return (field, text) -> {
            if (!condition.test(text)) {
                throw new ValueException(code);
            }
            return text;
        };
    }

    private static String readProject(Field field, String text) throws ValueException
    {
        String identifier = text.toUpperCase(Locale.ROOT);
        if (!Identifiers.isProjectIdentifier(identifier)) {
            throw new ValueException(FormError.Code.PROJECT);
        }
        return identifier;
    }

    private static String readStandard(Field field, String text) throws ValueException
    {
        String identifier = text.toUpperCase(Locale.ROOT);
        if (!Identifiers.isStandardIdentifier(identifier)) {
            throw new ValueException(FormError.Code.STANDARD);
        }
        return identifier;
    }

    private static String readEntry(Field field, String text) throws ValueException
    {
        if (!text.startsWith(EntryTypes.get(field.getTarget()).getSpace() + '.') || !ENTRY.test(text)) {
            throw new ValueException(FormError.Code.ENTRY);
        }
        return text;
    }

    private static String readTerm(Field field, String text) throws ValueException
    {
        if (!Vocabularies.get(field.getVocabulary()).contains(text)) {
            throw new ValueException(FormError.Code.TERM);
        }
        return text;
    }

    private static Integer readFlag(Field field, String text) throws ValueException
    {
        return switch (text) {
            case "1", "true", "on" -> 1;
            case "0", "false" -> 0;
            default -> throw new ValueException(FormError.Code.FLAG);
        };
    }

    private Date readDate(Field field, String text) throws ValueException
    {
        return this.format.readDate(text).filter(PartialDate::isDay).map(PartialDate::toDate)
            .orElseThrow(() -> new ValueException(FormError.Code.DATE, this.format.writeDate(EXAMPLE_DAY)));
    }

    private String readPeriod(Field field, String text) throws ValueException
    {
        return this.format.readDate(text).map(PartialDate::toString)
            .orElseThrow(() -> new ValueException(FormError.Code.PERIOD, this.format.writeDate(EXAMPLE_DAY),
                this.format.writeDate(EXAMPLE_MONTH), this.format.writeDate(EXAMPLE_YEAR)));
    }

    private String readDateTime(Field field, String text) throws ValueException
    {
        return this.format.readDateTime(text).map(DateTimes::store).orElseThrow(
            () -> new ValueException(FormError.Code.DATE_TIME, this.format.writeDateTime(EXAMPLE_TIME)));
    }

    private Integer readInteger(Field field, String text) throws ValueException
    {
        BigDecimal number = this.format.readNumber(text).filter(value -> value.stripTrailingZeros().scale() <= 0)
            .orElseThrow(() -> new ValueException(FormError.Code.INTEGER));
        checkRange(field, number, Integer.MAX_VALUE);
        return number.intValue();
    }

    private Double readDecimal(Field field, String text) throws ValueException
    {
        BigDecimal number = this.format.readNumber(text).orElseThrow(
            () -> new ValueException(FormError.Code.DECIMAL, this.format.writeNumber(EXAMPLE_NUMBER)));
        checkRange(field, number, Double.MAX_VALUE);
        return number.doubleValue();
    }

    private void checkRange(Field field, BigDecimal number, double limit) throws ValueException
    {
        double least = Objects.requireNonNullElse(field.getMinimum(), -limit);
        double most = Objects.requireNonNullElse(field.getMaximum(), limit);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            throw new ValueException(FormError.Code.TOO_SMALL, this.format.showNumber(least, 0, 0));
        }
        if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new ValueException(FormError.Code.TOO_LARGE, this.format.showNumber(most, 0, 0));
        }
    }

    private String readMunicipality(Field field, String text) throws ValueException
    {
        Resolution resolution = this.register.resolve(text);
        if (resolution.isClear()) {
            return resolution.getEntry().getAgs();
        }
        if (resolution.getCandidates().isEmpty()) {
            throw new ValueException(FormError.Code.MUNICIPALITY_UNKNOWN);
        }
        throw new ValueException(FormError.Code.MUNICIPALITY_AMBIGUOUS, resolution.getCandidates().stream()
            .limit(CANDIDATES).map(RegisterEntry::getLabel).collect(Collectors.joining("; ")));
    }
}
