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
import java.net.IDN;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
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
    private static final Pattern WEB_ADDRESS =
        Pattern.compile("https?://([^\\s/?#@\\\\:]+)(?::\\d{1,5})?(?:[/?#][^\\s<>\"\\\\^`{|}]*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL_ADDRESS =
        Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@([^\\s@<>\"(),;:\\\\\\[\\]/]+\\.[^\\s@<>\"(),;:\\\\\\[\\]/.]{2,})");

    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?", Pattern.CASE_INSENSITIVE);

    private static final Pattern USER = Pattern.compile("(?:[^:@]+:)?XWiki\\.[^@^]+");

    private static final Pattern ATTACHMENT = Pattern.compile("[^/\\\\]+");

    private static final String YES = "1";

    private static final String NO = "0";

    private static final int CANDIDATES = 5;

    private static final PartialDate EXAMPLE = new PartialDate(2017, 5, 31);

    private final LocaleFormat format;

    private final Register register;

    ValueReader(LocaleFormat format, Register register)
    {
        this.format = format;
        this.register = register;
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
        return switch (field.getFieldType()) {
            case TEXT, MULTILINE, WIKI -> text;
            case URL -> readUrl(text);
            case EMAIL -> readMail(text);
            case DATE -> readDate(text);
            case PERIOD -> readPeriod(text);
            case INTEGER -> readInteger(field, text);
            case DECIMAL -> readDecimal(field, text);
            case TERM -> readTerm(field, text);
            case MUNICIPALITY -> readMunicipality(text);
            case PROJECT -> matching(Identifiers.PATTERN, text.toUpperCase(Locale.ROOT), FormError.Code.project);
            case USER -> matching(USER, text, FormError.Code.user);
            case BOOLEAN -> readFlag(text);
            case ATTACHMENT -> matching(ATTACHMENT, text, FormError.Code.attachment);
        };
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
        if (raw.length() > 2 * (long) field.getMaxLength() + CANDIDATES) {
            throw tooLong(field, raw);
        }
        boolean lines = field.getFieldType() == FieldType.MULTILINE || field.getFieldType() == FieldType.WIKI;
        String text = Normalizer.normalize(raw.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(character -> isRefused(character, lines))) {
            throw new ValueException(FormError.Code.controlCharacter);
        }
        if (text.length() > field.getMaxLength()) {
            throw tooLong(field, text);
        }
        return text;
    }

    private static ValueException tooLong(Field field, String text)
    {
        return new ValueException(FormError.Code.tooLong, String.valueOf(field.getMaxLength()),
            String.valueOf(text.length()));
    }

    private static boolean isRefused(int character, boolean lines)
    {
        if (character == '\n' || character == '\t') {
            return !lines;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR || (character & 0xFFFE) == 0xFFFE;
    }

    private static String readUrl(String text) throws ValueException
    {
        Matcher matcher = WEB_ADDRESS.matcher(text);
        if (!matcher.matches() || !isHost(matcher.group(1))) {
            throw new ValueException(FormError.Code.url);
        }
        return text;
    }

    private static String readMail(String text) throws ValueException
    {
        Matcher matcher = MAIL_ADDRESS.matcher(text);
        if (!matcher.matches() || !isHost(matcher.group(1)) || text.contains("..")) {
            throw new ValueException(FormError.Code.email);
        }
        return text;
    }

    private static boolean isHost(String name)
    {
        try {
            return !name.contains("..") && HOST.matcher(IDN.toASCII(name)).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Object readDate(String text) throws ValueException
    {
        return this.format.readDate(text).filter(PartialDate::isDay).map(LocaleFormat::toDate)
            .orElseThrow(() -> new ValueException(FormError.Code.date, this.format.writeDate(EXAMPLE)));
    }

    private String readPeriod(String text) throws ValueException
    {
        return this.format.readDate(text).map(PartialDate::toString)
            .orElseThrow(() -> new ValueException(FormError.Code.period, this.format.writeDate(EXAMPLE),
                this.format.writeDate(new PartialDate(EXAMPLE.year(), EXAMPLE.month(), 0)),
                this.format.writeDate(new PartialDate(EXAMPLE.year(), 0, 0))));
    }

    private Integer readInteger(Field field, String text) throws ValueException
    {
        BigDecimal number = this.format.readNumber(text)
            .orElseThrow(() -> new ValueException(FormError.Code.integer));
        if (number.stripTrailingZeros().scale() > 0) {
            throw new ValueException(FormError.Code.integer);
        }
        checkRange(number, field.getMinimum() == null ? Integer.MIN_VALUE : field.getMinimum(),
            field.getMaximum() == null ? Integer.MAX_VALUE : field.getMaximum());
        return number.intValue();
    }

    private Double readDecimal(Field field, String text) throws ValueException
    {
        BigDecimal number = this.format.readNumber(text)
            .orElseThrow(() -> new ValueException(FormError.Code.decimal, this.format.writeNumber(1234.5)));
        checkRange(number, field.getMinimum() == null ? -Double.MAX_VALUE : field.getMinimum(),
            field.getMaximum() == null ? Double.MAX_VALUE : field.getMaximum());
        return number.doubleValue();
    }

    private void checkRange(BigDecimal number, double least, double most) throws ValueException
    {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            throw new ValueException(FormError.Code.tooSmall, this.format.showNumber(least, 0, 2));
        }
        if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new ValueException(FormError.Code.tooLarge, this.format.showNumber(most, 0, 2));
        }
    }

    private static String readTerm(Field field, String text) throws ValueException
    {
        if (!Vocabularies.get(field.getVocabulary()).contains(text)) {
            throw new ValueException(FormError.Code.term);
        }
        return text;
    }

    private String readMunicipality(String text) throws ValueException
    {
        Resolution resolution = this.register.resolve(text);
        if (resolution.isClear()) {
            return resolution.getEntry().getAgs();
        }
        if (resolution.getCandidates().isEmpty()) {
            throw new ValueException(FormError.Code.municipalityUnknown);
        }
        throw new ValueException(FormError.Code.municipalityAmbiguous, resolution.getCandidates().stream()
            .limit(CANDIDATES).map(RegisterEntry::getLabel).collect(Collectors.joining("; ")));
    }

    private static Integer readFlag(String text) throws ValueException
    {
        return switch (text) {
            case YES, "true", "on" -> 1;
            case NO, "false" -> 0;
            default -> throw new ValueException(FormError.Code.flag);
        };
    }

    private static String matching(Pattern pattern, String text, FormError.Code code) throws ValueException
    {
        if (!pattern.matcher(text).matches()) {
            throw new ValueException(code);
        }
        return text;
    }

    /**
     * @param earlier a day or an ISO period, or anything else
     * @param later a day or an ISO period, or anything else
     * @return {@code true} if both are dates and the later one ends before the earlier one begins
     */
    static boolean isBefore(Object later, Object earlier)
    {
        PartialDate end = LocaleFormat.asPartialDate(later);
        PartialDate start = LocaleFormat.asPartialDate(earlier);
        if (end == null || start == null) {
            return false;
        }
        LocalDate lastDay = end.last();
        return lastDay.isBefore(start.first());
    }
}
