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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.Field;

/**
 * Writes entries as CSV: for spreadsheets, and so that an import reads just the same values again. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TableWriter
{
    /** Without it Excel takes a file for Windows-1252. */
    private static final String MARK = "\ufeff";

    private final EntryType type;

    private final Labels labels;

    private final CellTexts cells;

    private final Entries entries;

    private final List<Column> columns;

    /**
     * @param type the content type
     * @param labels the translations of {@link ImportTable#getLabelKeys}, by key; the first of each is written
     * @param entries reads entries
     * @param personal whether to write personal data too
     */
    public TableWriter(EntryType type, Map<String, ? extends Collection<String>> labels, Entries entries,
        boolean personal)
    {
        this.type = type;
        this.labels = new Labels(labels);
        this.cells = new CellTexts(this.labels);
        this.entries = entries;
        this.columns = Column.of(type).stream().filter(column -> personal || !column.isPersonal()).toList();
    }

    /**
     * @return the line of the headings, with which a file begins; alone it is a template to fill in
     */
    public String getHead()
    {
        return head(this.columns.stream().map(column -> this.labels.headings(column).get(0)).toList());
    }

    /**
     * @param page an entry, as {@link TableWindow#plan} takes it
     * @return its line
     */
    public String write(Map<String, ?> page)
    {
        StoredEntry entry = StoredEntry.of(this.type, page, this.entries);
        List<String> line = new ArrayList<>();
        for (Column column : this.columns) {
            line.add(column.isList() ? writeEach(column, entry.form()) : write(column.getField(), entry));
        }
        return line(line);
    }

    private String write(Field field, StoredEntry entry)
    {
        return field.isDerived() ? entry.get(field.getName())
            : this.cells.write(field, entry.form().getAll(field.getParameter()));
    }

    private String writeEach(Column column, EntryForm form)
    {
        Field field = column.getField();
        List<String> texts = form.getNumbers(column.getSection().getClassName()).stream()
            .map(number -> this.cells.writeOne(field, form.get(field.getParameter(number)))).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return "url".equals(field.getType()) ? String.join("\n", texts) : ListCell.join(texts);
    }

    /**
     * @param cells the texts of the headings
     * @return the line with which the file of any other table begins
     */
    public static String head(List<String> cells)
    {
        return MARK + line(cells);
    }

    /**
     * @param cells the texts of the cells
     * @return a line of any other table, safe for spreadsheets
     */
    public static String line(List<String> cells)
    {
        StringBuilder line = new StringBuilder();
        CsvLine.append(line, cells.stream().map(FormulaGuard::protect).collect(Collectors.toList()));
        return line.toString();
    }
}
