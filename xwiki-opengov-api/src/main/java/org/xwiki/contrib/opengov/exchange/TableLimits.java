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

/**
 * Collects the rows of a table and refuses what is too much.
 */
final class TableLimits
{
    static final int MAX_BYTES = 20 * 1024 * 1024;

    static final int MAX_ROWS = 50_000;

    static final int MAX_COLUMNS = 250;

    static final int MAX_CELL = 200_000;

    private final List<TableRow> rows = new ArrayList<>();

    void add(int number, List<String> cells) throws TableProblem
    {
        if (cells.size() > MAX_COLUMNS) {
            throw new TableProblem(TableProblem.Code.TOO_MANY_COLUMNS, MAX_COLUMNS, number);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > MAX_CELL)) {
            throw new TableProblem(TableProblem.Code.CELL_TOO_LONG, MAX_CELL, number);
        }
        TableRow row = new TableRow(number, cells);
        if (!row.isBlank()) {
            if (this.rows.size() > MAX_ROWS) {
                throw new TableProblem(TableProblem.Code.TOO_MANY_ROWS, MAX_ROWS);
            }
            this.rows.add(row);
        }
    }

    List<TableRow> getRows()
    {
        return this.rows;
    }
}
