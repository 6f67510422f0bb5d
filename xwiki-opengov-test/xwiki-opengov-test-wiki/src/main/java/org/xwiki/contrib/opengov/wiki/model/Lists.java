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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in one, as XWiki writes them: separated, with a backslash before a separator that belongs to a text.
 *
 * @version $Id$
 */
public final class Lists
{
    private static final char ESCAPE = '\\';

    private Lists()
    {
    }

    /**
     * @param items the texts
     * @param separator stands between them
     * @return all texts in one
     */
    public static String join(List<String> items, String separator)
    {
        return items.stream().map(item -> item.replace(separator, ESCAPE + separator))
            .collect(Collectors.joining(separator));
    }

    /**
     * @param text several texts in one, {@code null} for none
     * @param separators each of these characters ends a text
     * @return the texts
     */
    public static List<String> split(String text, String separators)
    {
        List<String> items = new ArrayList<>();
        if (text == null || text.isEmpty()) {
            return items;
        }
        StringBuilder item = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean escaped = item.length() > 0 && item.charAt(item.length() - 1) == ESCAPE;
            if (separators.indexOf(character) < 0) {
                item.append(character);
            } else if (escaped) {
                item.setCharAt(item.length() - 1, character);
            } else {
                items.add(item.toString());
                item.setLength(0);
            }
        }
        items.add(item.toString());
        return items;
    }
}
