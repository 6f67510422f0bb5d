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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryType;

/**
 * The table of an import: what its columns mean, and how its values are read. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ImportTable
{
    private final Mapping mapping;

    private final CellTexts cells;

    private final Entries entries;

    private final String seed;

    /**
     * @param type the content type
     * @param targets for each column the name of the column of the type, or an empty text
     * @param constants by the name of a column of the type, what all rows say where their own cell says nothing
     * @param labels the translations of {@link #getLabelKeys}, by key
     * @param entries reads and checks entries
     * @param seed what tells this import from all others
     */
    public ImportTable(EntryType type, List<String> targets, Map<String, String> constants,
        Map<String, ? extends Collection<String>> labels, Entries entries, String seed)
    {
        this.mapping = new Mapping(type, targets, constants);
        this.cells = new CellTexts(new Labels(labels));
        this.entries = entries;
        this.seed = seed;
    }

    /**
     * @param type a content type
     * @return the keys of the translations that tables of this type are read and written with
     */
    public static List<String> getLabelKeys(EntryType type)
    {
        return List.copyOf(Labels.keys(type));
    }

    /**
     * @param type a content type
     * @param targets for each column the name of the column of the type, or an empty text
     * @param constants what all rows say where their own cell says nothing, by the name of a column of the type
     * @return the keys of those translations that the rows of such a table are read with
     */
    public static List<String> getLabelKeys(EntryType type, List<String> targets, Map<String, String> constants)
    {
        return List.copyOf(Labels.termKeys(new Mapping(type, targets, constants).getColumns()));
    }

    /**
     * @param type a content type
     * @param table a table
     * @param labels the translations of {@link #getLabelKeys}, by key
     * @return for each heading the name of the column of the type that it most probably means, or an empty text
     */
    public static List<String> guess(EntryType type, Table table, Map<String, ? extends Collection<String>> labels)
    {
        return new MappingGuess(new Labels(labels)).guess(type, table);
    }

    /**
     * @param table a table with these columns
     * @return the same table in the one form that each step of an import reads a part of, see {@link #read}
     */
    public InputStream content(Table table)
    {
        Map<String, Integer> keys = new HashMap<>();
        return new ByteArrayInputStream(TableContent.write(table, row -> same(row, keys)));
    }

    /**
     * Reads some rows of a table, and none of those above them.
     *
     * @param content what {@link #content} gave
     * @param from how many rows to pass over
     * @param count how many rows to read then
     * @return these rows
     * @throws IOException if the content can't be read
     */
    public TableWindow read(InputStream content, int from, int count) throws IOException
    {
        TableContent table = TableContent.read(content, from, count);
        return new TableWindow(this.mapping.getType(),
            table.getLines().stream().map(line -> draft(line.row(), table.getWidth(), line.same())).toList(),
            this.entries, this.cells, this.seed);
    }

    /** The row above that has the same key, or {@code null}. */
    private Integer same(TableRow row, Map<String, Integer> keys)
    {
        String key = EntryKey.of(this.mapping, row);
        return key.isEmpty() ? null : keys.putIfAbsent(key, row.getNumber());
    }

    private RowDraft draft(TableRow row, int width, Integer same)
    {
        RowDraft draft = new RowDraft(this.mapping, this.cells, this.entries, row);
        if (same != null) {
            draft.getProblems().add(Detail.ofRow(RowProblem.DUPLICATE, same));
        }
        if (row.getCells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            draft.getProblems().add(Detail.ofRow(RowProblem.TOO_MANY_CELLS, row.getCells().size(), width));
        }
        return draft;
    }
}
