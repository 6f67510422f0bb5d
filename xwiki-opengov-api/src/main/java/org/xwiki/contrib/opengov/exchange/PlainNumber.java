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

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers with a point and without any other sign, in a form that no language reads in another way.
 */
final class PlainNumber
{
    /** In German, {@code 1.234} is more than a thousand. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private PlainNumber()
    {
    }

    static String write(BigDecimal number)
    {
        return unambiguous(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    static String unambiguous(String number)
    {
        return AMBIGUOUS.matcher(number).matches() ? number + '0' : number;
    }

    static boolean is(String text)
    {
        return NUMBER.matcher(text).matches();
    }
}
