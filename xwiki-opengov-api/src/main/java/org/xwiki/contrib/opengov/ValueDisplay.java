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

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Shows stored values to readers.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ValueDisplay
{
    private static final Set<String> TIMES = Set.of("date", "period", "datetime");

    private static final int CENTS = 2;

    private static final int DIGITS = 6;

    private ValueDisplay()
    {
    }

    /**
     * @param type {@code date} or {@code period} (a Date or an ISO text such as {@code 2017-05}); {@code datetime} (an
     *     ISO text such as {@code 2017-05-31T18:30}); {@code integer}, {@code decimal}, {@code euro} or {@code percent}
     *     (a number)
     * @param value the value
     * @param locale the language of the reader
     * @return for example {@code 31. Mai 2017}, {@code Mai 2017}, {@code 12.345}, {@code 1.500 €}, {@code 12,5 %}; of
     *     anything else the text that it is, of {@code null} an empty string; not escaped
     */
    public static String show(String type, Object value, Locale locale)
    {
        LocaleFormat format = new LocaleFormat(locale);
        if (value instanceof Number number) {
            return switch (String.valueOf(type)) {
                case "euro" -> format.showNumber(number, isWhole(number) ? 0 : CENTS, CENTS) + "\u00a0€";
                case "percent" -> format.showNumber(number, 0, CENTS) + "\u00a0%";
                default -> format.showNumber(number, 0, DIGITS);
            };
        }
        return Optional.ofNullable(value).filter(time -> TIMES.contains(String.valueOf(type))).flatMap(format::showTime)
            .orElse(Objects.toString(value, ""));
    }

    private static boolean isWhole(Number number)
    {
        return number.doubleValue() == Math.rint(number.doubleValue());
    }
}
