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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list in one cell: items with a semicolon, a bar or a line break between them. An item that has one of these is in
 * quotation marks, those in it are doubled, as in CSV.
 */
final class ListCell
{
    private static final String QUOTE = "\"";

    private static final Pattern QUOTED = Pattern.compile("\\s*\"((?:[^\"]|\"\")*+)\"[^\\S\\n]*(?=[;|\\n]|\\z)");

    private static final Pattern PLAIN = Pattern.compile("[^;|\\n]*+");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[;|\\n].*|\\s*\".*|\\s.*|.*\\s");

    /** The addresses in a cell may also stand one after the other; a semicolon may be part of one. */
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s;|,]+(?=(?:https?://|www\\.))");

    private ListCell()
    {
    }

    static List<String> split(String cell)
    {
        List<String> items = new ArrayList<>();
        String text = cell.replace("\r\n", "\n");
        int position = 0;
        while (position <= text.length()) {
            Matcher quoted = QUOTED.matcher(text).region(position, text.length());
            if (quoted.lookingAt()) {
                items.add(quoted.group(1).replace(QUOTE + QUOTE, QUOTE));
                position = quoted.end() + 1;
            } else {
                Matcher plain = PLAIN.matcher(text).region(position, text.length());
                plain.lookingAt();
                items.add(plain.group().strip());
                position = plain.end() + 1;
            }
        }
        return items;
    }

    static List<String> splitAddresses(String cell)
    {
        return List.of(BETWEEN_ADDRESSES.split(cell.strip()));
    }

    static String join(List<String> items)
    {
        return items.stream().map(ListCell::quote).collect(Collectors.joining("; "));
    }

    private static String quote(String item)
    {
        return NEEDS_QUOTES.matcher(item).matches() ? QUOTE + item.replace(QUOTE, QUOTE + QUOTE) + QUOTE : item;
    }
}
