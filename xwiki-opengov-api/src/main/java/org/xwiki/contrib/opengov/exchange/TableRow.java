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

import java.util.List;

/**
 * A row of a table. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TableRow
{
    private final int number;

    private final List<String> cells;

    TableRow(int number, List<String> cells)
    {
        this.number = number;
        this.cells = List.copyOf(cells);
    }

    /**
     * @return the number that a spreadsheet shows for the row
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @return the texts of the cells
     */
    public List<String> getCells()
    {
        return this.cells;
    }

    /**
     * @param index the index of a column
     * @return the text of its cell without spaces around it, empty if the row is shorter
     */
    public String getCell(int index)
    {
        return index < this.cells.size() ? this.cells.get(index).strip() : "";
    }

    boolean isBlank()
    {
        return this.cells.stream().allMatch(String::isBlank);
    }

    long count()
    {
        return this.cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    @Override
    public String toString()
    {
        return this.number + ": " + this.cells;
    }
}
