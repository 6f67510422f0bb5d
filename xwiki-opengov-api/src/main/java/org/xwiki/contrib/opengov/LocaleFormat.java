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
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates and numbers as readers of one language type and read them. What it writes for a form it also understands, and
 * ISO forms ({@code 2017-05-31}, {@code 2017-05}, {@code 1234.5}) are understood in every language.
 */
final class LocaleFormat
{
    private static final int MAX_LENGTH = 60;

    private static final Pattern DATE_SEPARATOR = Pattern.compile("[\\s./,\\-\u2013]+");

    private static final List<TextStyle> MONTH_STYLES =
        List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Predicate<String> DOTTED = Pattern.compile("d+\\.M+\\.y+").asMatchPredicate();

    private static final Predicate<String> MONTH_FIRST = Pattern.compile("[^d]*M[^y]*d.*y.*").asMatchPredicate();

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{1,2}");

    private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b");

    private static final Pattern UNIT = Pattern.compile("\\s*(?:\u20ac|eur|%)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern GAP = Pattern.compile("(?<=\\d)[\\s\u00a0\u202f'\u2019](?=\\d{3}(?:\\D|$))");

    private static final Pattern ISO_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final String MINUTE = "minute";

    /** A day, then an hour: {@code 31.5.2017 18:30}, {@code 31. Mai 2017 um 18 Uhr}, {@code 31 May 2017, 6 pm}. */
    private static final Pattern DATE_AND_TIME = Pattern.compile(
        "(?<date>.+?)(?:T|,?\\s+(?:(?:um|at)\\s+)?)(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::\\d{2})?)?"
            + "(?<unit>\\s*(?:Uhr|(?<half>[ap])\\.?m\\.?))?", Pattern.CASE_INSENSITIVE);

    private static final int NOON = 12;

    private static final int MINUTES = 60;

    private final Locale locale;

    LocaleFormat(Locale locale)
    {
        this.locale = locale == null ? Locale.ROOT : locale;
    }

    Optional<PartialDate> readDate(String text)
    {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = ORDINAL.matcher(plainDigits(text.strip()).toLowerCase(this.locale)).replaceAll("$1");
        List<String> parts = List.of(DATE_SEPARATOR.split(plain));
        return switch (parts.size()) {
            case 1 -> readParts(parts.get(0), null, null);
            case 2 -> readMonthAndYear(parts.get(0), parts.get(1));
            case 3 -> readDay(parts, plain.indexOf('/') >= 0 && MONTH_FIRST.test(datePattern()));
            default -> Optional.empty();
        };
    }

    Optional<LocalDateTime> readDateTime(String text)
    {
        Matcher matcher = DATE_AND_TIME.matcher(plainDigits(text.strip()));
        if (text.length() > MAX_LENGTH || !matcher.matches()
            || matcher.group(MINUTE) == null && matcher.group("unit") == null) {
            return Optional.empty();
        }
        return readDate(matcher.group("date")).filter(PartialDate::isDay)
            .flatMap(date -> readTime(matcher).map(date.first()::atTime));
    }

    Optional<BigDecimal> readNumber(String text)
    {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = UNIT.matcher(plainDigits(text.strip()).replace('\u2212', '-')).replaceFirst("");
        plain = GAP.matcher(plain).replaceAll("");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(this.locale);
        Pattern number = Pattern.compile("-?(?:\\d{1,3}(?:%s\\d{3})+|\\d+)(?:%s\\d+)?".formatted(
            Pattern.quote(String.valueOf(symbols.getGroupingSeparator())),
            Pattern.quote(String.valueOf(symbols.getDecimalSeparator()))));
        if (number.matcher(plain).matches()) {
            int point = plain.indexOf(symbols.getDecimalSeparator());
            String whole = point < 0 ? plain : plain.substring(0, point);
            String fraction = point < 0 ? "" : '.' + plain.substring(point + 1);
            return Optional.of(new BigDecimal(whole.replaceAll("[^\\d-]", "") + fraction));
        }
        return ISO_NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    String writeDate(PartialDate date)
    {
        if (date.month() == 0 || !DOTTED.test(datePattern())) {
            return date.toString();
        }
        return date.isDay() ? String.format(Locale.ROOT, "%02d.%02d.%04d", date.day(), date.month(), date.year())
            : String.format(Locale.ROOT, "%02d/%04d", date.month(), date.year());
    }

    String writeDateTime(LocalDateTime time)
    {
        return writeDate(dayOf(time)) + String.format(Locale.ROOT, " %1$tH:%1$tM", time);
    }

    String writeNumber(Number value)
    {
        return toDecimal(value).toPlainString().replace('.',
            DecimalFormatSymbols.getInstance(this.locale).getDecimalSeparator());
    }

    String showDate(PartialDate date)
    {
        if (date.isDay()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.locale).format(date.first());
        }
        return date.isMonth() ? DateTimeFormatter.ofPattern("LLLL y", this.locale).format(date.first())
            : date.toString();
    }

    /**
     * @param value a date, period or time as XWiki stores it
     * @return how readers write it, if it is one
     */
    Optional<String> showTime(Object value)
    {
        return DateTimes.ofStored(value).map(DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(this.locale)::format)
            .or(() -> PartialDate.ofStored(value).map(this::showDate));
    }

    String showNumber(Number value, int leastDigits, int mostDigits)
    {
        NumberFormat format = NumberFormat.getNumberInstance(this.locale);
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(mostDigits);
        return format.format(toDecimal(value));
    }

    private String datePattern()
    {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
            this.locale);
    }

    private static BigDecimal toDecimal(Number value)
    {
        BigDecimal decimal = new BigDecimal(value.toString());
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    private static PartialDate dayOf(LocalDateTime time)
    {
        return new PartialDate(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    }

    private static Optional<LocalTime> readTime(Matcher matcher)
    {
        int hour = Integer.parseInt(matcher.group("hour"));
        int minute = matcher.group(MINUTE) == null ? 0 : Integer.parseInt(matcher.group(MINUTE));
        String half = matcher.group("half");
        if (half != null && hour >= 1 && hour <= NOON) {
            hour = hour % NOON + ("p".equalsIgnoreCase(half) ? NOON : 0);
        } else if (half != null) {
            return Optional.empty();
        }
        return hour < 2 * NOON && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private Optional<PartialDate> readDay(List<String> parts, boolean monthThenDay)
    {
        List<String> rest = new ArrayList<>(parts);
        Optional<String> name =
            rest.stream().filter(part -> !NUMBER.matcher(part).matches() && monthNumber(part) > 0).findFirst();
        if (name.isPresent()) {
            rest.remove(name.get());
            boolean yearFirst = YEAR.matcher(rest.get(0)).matches();
            return readParts(rest.get(yearFirst ? 0 : 1), name.get(), rest.get(yearFirst ? 1 : 0));
        }
        if (YEAR.matcher(parts.get(0)).matches()) {
            return readParts(parts.get(0), parts.get(1), parts.get(2));
        }
        return readParts(parts.get(2), parts.get(monthThenDay ? 0 : 1), parts.get(monthThenDay ? 1 : 0));
    }

    private Optional<PartialDate> readMonthAndYear(String first, String second)
    {
        return YEAR.matcher(first).matches() ? readParts(first, second, null) : readParts(second, first, null);
    }

    private Optional<PartialDate> readParts(String year, String month, String day)
    {
        if (!YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        return PartialDate.of(Integer.parseInt(year), month == null ? 0 : monthNumber(month),
            day == null ? 0 : smallNumber(day))
            .filter(date -> (month == null) == (date.month() == 0) && (day == null) == (date.day() == 0));
    }

    private static boolean isSmallNumber(String text)
    {
        return DAY_OR_MONTH.matcher(text).matches();
    }

    private static int smallNumber(String text)
    {
        return isSmallNumber(text) ? Integer.parseInt(text) : 0;
    }

    private int monthNumber(String text)
    {
        return isSmallNumber(text) ? smallNumber(text) : Stream.of(this.locale, Locale.ENGLISH)
            .flatMap(language -> Arrays.stream(Month.values()).filter(month -> isName(month, language, text)))
            .map(Month::getValue).findFirst().orElse(0);
    }

    private static boolean isName(Month month, Locale language, String text)
    {
        return MONTH_STYLES.stream().map(style -> month.getDisplayName(style, language).toLowerCase(language))
            .anyMatch(name -> name.replace(".", "").equals(text));
    }

    private static String plainDigits(String text)
    {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int digit = Character.isDigit(character) ? Character.digit(character, 10) : -1;
            result.appendCodePoint(digit < 0 ? character : '0' + digit);
        });
        return result.toString();
    }
}
