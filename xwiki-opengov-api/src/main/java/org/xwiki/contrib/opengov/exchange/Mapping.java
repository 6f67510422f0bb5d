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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.EntryType;

/**
 * Which columns of a table stand for which fields. Immutable.
 */
final class Mapping
{
    private final EntryType type;

    private final Map<Integer, Column> columns = new LinkedHashMap<>();

    /**
     * @param type the content type
     * @param targets for each column of the table the name of the column of the type, or an empty text; what is unknown
     *     or named a second time counts as left out
     */
    Mapping(EntryType type, List<String> targets)
    {
        this.type = type;
        Map<String, Column> known = Column.of(type).stream().collect(Collectors.toMap(Column::getId, c -> c));
        for (int index = 0; index < targets.size(); index++) {
            Column column = known.remove(targets.get(index));
            if (column != null) {
                this.columns.put(index, column);
            }
        }
    }

    EntryType getType()
    {
        return this.type;
    }

    /**
     * @return the columns by their indexes in the table
     */
    Map<Integer, Column> getColumns()
    {
        return this.columns;
    }

    boolean has(String id)
    {
        return this.columns.values().stream().anyMatch(column -> column.getId().equals(id));
    }

    /**
     * @param row a row
     * @param id the name of a column of the type
     * @return the text of its cell, empty if the table has no such column
     */
    String get(TableRow row, String id)
    {
        return this.columns.entrySet().stream().filter(entry -> entry.getValue().getId().equals(id))
            .map(entry -> FormulaGuard.unprotect(row.getCell(entry.getKey()))).findFirst().orElse("");
    }
}
