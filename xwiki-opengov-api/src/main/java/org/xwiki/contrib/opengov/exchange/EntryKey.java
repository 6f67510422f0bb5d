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

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;

/**
 * What tells entries of one type apart.
 */
final class EntryKey
{
    static final String IDENTIFIER = "identifier";

    static final String AGS = "ags";

    static final String TITLE = "title";

    private static final String MUNICIPALITY = "municipality";

    private static final String BETWEEN = "\n";

    private static final Map<String, List<String>> FIELDS = Map.of(
        "project", List.of(TITLE, MUNICIPALITY),
        MUNICIPALITY, List.of(AGS),
        "lesson", List.of(TITLE, "projects"),
        "event", List.of(TITLE, "start"));

    private EntryKey()
    {
    }

    /**
     * @param type a content type
     * @return {@code true} if the register knows its entries
     */
    static boolean isMunicipality(EntryType type)
    {
        return fields(type).contains(AGS);
    }

    static List<String> fields(EntryType type)
    {
        return FIELDS.getOrDefault(type.getName(), List.of(TITLE));
    }

    /**
     * @param form the form of an entry
     * @return its key, also of an entry that has an identifier
     */
    static String of(EntryForm form)
    {
        Map<String, Object> values = form.getObjects().get(0).getValues();
        return fields(form.getType()).stream()
            .map(name -> TITLE.equals(name) ? Labels.fold(form.getTitle()) : text(values.get(name)))
            .collect(Collectors.joining(BETWEEN));
    }

    /**
     * @param mapping what the columns mean
     * @param row a row
     * @return what tells it from others of the table, or an empty text if nothing does
     */
    static String of(Mapping mapping, TableRow row)
    {
        String identifier = mapping.get(row, IDENTIFIER);
        return identifier.isEmpty() ? fields(mapping.getType()).stream().map(name -> mapping.get(row, name))
            .map(cell -> Labels.fold(CellTexts.key(cell))).collect(Collectors.joining(BETWEEN)).strip() : identifier;
    }

    private static String text(Object value)
    {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : text(list.get(0));
        }
        return value instanceof Date date ? String.valueOf(date.getTime()) : Objects.toString(value, "");
    }
}
