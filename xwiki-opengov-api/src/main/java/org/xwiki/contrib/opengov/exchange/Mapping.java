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

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.EntryType;

/**
 * Which columns of a table stand for which fields, and what holds for all rows that say nothing else. Immutable.
 */
final class Mapping
{
    private final EntryType type;

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private final Map<String, Integer> indexes = new HashMap<>();

    private final Map<String, String> constants;

    /**
     * @param type the content type
     * @param targets for each column of the table the name of the column of the type, or an empty text; what is unknown
     *     or named a second time counts as left out
     * @param constants by the name of a column of the type, what all rows say where their own cell says nothing
     */
    Mapping(EntryType type, List<String> targets, Map<String, String> constants)
    {
        this.type = type;
        this.constants = constants;
        Map<String, Column> known = Column.of(type).stream().collect(Collectors.toMap(Column::getId, c -> c));
        for (int index = 0; index < targets.size(); index++) {
            String id = targets.get(index);
            if (known.containsKey(id) && this.indexes.putIfAbsent(id, index) == null) {
                this.columns.put(id, known.get(id));
            }
        }
        constants.keySet().stream().filter(known::containsKey)
            .forEach(id -> this.columns.putIfAbsent(id, known.get(id)));
    }

    EntryType getType()
    {
        return this.type;
    }

    /**
     * @return the columns of the type that rows may say something about
     */
    Collection<Column> getColumns()
    {
        return this.columns.values();
    }

    /**
     * @param row a row
     * @param id the name of a column of the type
     * @return the text of its cell, or else what all rows say, or an empty text
     */
    String get(TableRow row, String id)
    {
        Integer index = this.indexes.get(id);
        String text = index == null ? "" : FormulaGuard.unprotect(row.getCell(index));
        return text.isEmpty() ? this.constants.getOrDefault(id, "") : text;
    }
}
