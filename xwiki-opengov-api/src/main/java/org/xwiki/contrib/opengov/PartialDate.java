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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year. Its text is ISO 8601 with reduced precision: {@code 2017-05-31}, {@code 2017-05} or
 * {@code 2017}, so that the texts sort as the dates do.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 for a year
 * @param day 1 to 31, or 0 for a year or a month
 */
record PartialDate(int year, int month, int day)
{
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private static final int YEAR_LENGTH = 4;

    private static final int MONTH_LENGTH = 7;

    static Optional<PartialDate> of(int year, int month, int day)
    {
        PartialDate date = new PartialDate(year, month, day);
        return date.isValid() ? Optional.of(date) : Optional.empty();
    }

    static Optional<PartialDate> ofIso(String text)
    {
        Matcher matcher = ISO.matcher(text);
        return matcher.matches() ? of(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    static PartialDate ofDay(LocalDate day)
    {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * @param value a value of a date or period as XWiki stores it
     * @return the date, if it is one
     */
    static Optional<PartialDate> ofStored(Object value)
    {
        if (value instanceof Date date) {
            LocalDate day = Instant.ofEpochMilli(date.getTime()).atZone(ZoneId.systemDefault()).toLocalDate();
            return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return value instanceof String text ? ofIso(text) : Optional.empty();
    }

    /**
     * @return its first moment in the time zone of the server, as XWiki's dates have it
     */
    Date toDate()
    {
        return Date.from(first().atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    boolean isDay()
    {
        return this.day > 0;
    }

    boolean isMonth()
    {
        return this.month > 0 && this.day == 0;
    }

    LocalDate first()
    {
        return LocalDate.of(this.year, Math.max(this.month, 1), Math.max(this.day, 1));
    }

    LocalDate last()
    {
        if (isDay()) {
            return first();
        }
        return isMonth() ? YearMonth.of(this.year, this.month).atEndOfMonth() : LocalDate.of(this.year, 12, 31);
    }

    @Override
    public String toString()
    {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", this.year, this.month, this.day);
        if (isDay()) {
            return text;
        }
        return text.substring(0, isMonth() ? MONTH_LENGTH : YEAR_LENGTH);
    }

    private boolean isValid()
    {
        if (this.year < FIRST_YEAR || this.year > LAST_YEAR || this.month == 0 && this.day > 0) {
            return false;
        }
        try {
            first();
            return this.month >= 0 && this.day >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher matcher, int group)
    {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
