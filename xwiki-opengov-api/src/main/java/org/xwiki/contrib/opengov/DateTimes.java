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

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A day with a time of day, without a time zone: what the clocks at the place show. Its text is ISO 8601 to the minute,
 * {@code 2017-05-31T18:30}, so that the texts sort as the times do.
 */
final class DateTimes
{
    private DateTimes()
    {
    }

    static String store(LocalDateTime time)
    {
        return String.format(Locale.ROOT, "%1$tY-%1$tm-%1$tdT%1$tH:%1$tM", time);
    }

    /**
     * @param later a date, period or time as XWiki stores it
     * @param earlier another one
     * @return {@code true} if all of the first is before all of the second
     */
    static boolean isBefore(Object later, Object earlier)
    {
        Optional<LocalDateTime> last = of(later, day -> day.last().atTime(LocalTime.MAX));
        Optional<LocalDateTime> first = of(earlier, day -> day.first().atStartOfDay());
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    /**
     * @param value a value as XWiki stores it
     * @return the time, if it is one
     */
    static Optional<LocalDateTime> ofStored(Object value)
    {
        try {
            return value instanceof String text ? Optional.of(LocalDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> of(Object value, Function<PartialDate, LocalDateTime> ofPeriod)
    {
        return ofStored(value).or(() -> PartialDate.ofStored(value).map(ofPeriod));
    }
}
