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
package org.xwiki.contrib.opengov.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;

/**
 * The codes of constants, as they are stored and as they stand in the keys of translations.
 *
 * @version $Id$
 */
final class Codes
{
    private Codes()
    {
    }

    /**
     * @param constant a constant, for example {@code TWO_THIRDS}
     * @return its code, for example {@code twoThirds}
     */
    static String of(Enum<?> constant)
    {
        return StringUtils.uncapitalize(String.join("", Arrays.stream(constant.name().split("_"))
            .map(word -> StringUtils.capitalize(word.toLowerCase(Locale.ROOT))).toList()));
    }

    /**
     * @param type the type of the constants
     * @param code what was stored or sent
     * @return the constant, if there is one with this code
     */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, Object code)
    {
        return Arrays.stream(type.getEnumConstants())
            .filter(constant -> of(constant).equals(Objects.toString(code, ""))).findFirst();
    }
}
