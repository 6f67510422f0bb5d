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

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: they leave alone what follows an apostrophe. What is written so
 * is read back exactly.
 */
final class FormulaGuard
{
    private static final char APOSTROPHE = '\'';

    private static final Pattern FORMULA =
        Pattern.compile("(?s)[\\s']*[=+\\-@\uff1d\uff0b\uff0d\uff20].*|['\\n ]*[\\t\\r].*");

    private FormulaGuard()
    {
    }

    static String protect(String text)
    {
        return isFormula(text) ? APOSTROPHE + text : text;
    }

    static String unprotect(String cell)
    {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isFormula(cell.substring(1)) ? cell.substring(1)
            : cell;
    }

    private static boolean isFormula(String text)
    {
        return FORMULA.matcher(text).matches() && !PlainNumber.is(text);
    }
}
