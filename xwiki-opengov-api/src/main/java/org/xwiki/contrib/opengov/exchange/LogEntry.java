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

import org.apache.commons.lang3.math.NumberUtils;

/**
 * What an import did, or is about to do, with one row. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class LogEntry
{
    private static final int SIZE = 7;

    private final List<String> cells;

    private LogEntry(List<String> cells)
    {
        this.cells = List.copyOf(cells);
    }

    static LogEntry of(int row, Outcome outcome, String page, String before, String title, List<Detail> details)
    {
        return new LogEntry(List.of(String.valueOf(row), outcome.toString(), page, before, "", title,
            ListCell.join(details.stream().map(Detail::toString).toList())));
    }

    /**
     * @param row the number of a row
     * @param page the full name of a page that is made along with it
     * @param title the title of the page
     * @return the entry of a page that the row makes necessary
     */
    public static LogEntry along(int row, String page, String title)
    {
        return of(row, Outcome.ALONG, page, "", title, List.of());
    }

    /**
     * @param text what {@link #write(List)} wrote
     * @return the entries
     */
    public static List<LogEntry> read(String text)
    {
        return text == null ? List.of()
            : CsvLine.read(text).stream().filter(line -> line.size() == SIZE).map(LogEntry::new).toList();
    }

    /**
     * @param entries the entries of a step of an import
     * @return them as a text that a page can hold
     */
    public static String write(List<LogEntry> entries)
    {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> CsvLine.append(text, entry.cells));
        return text.toString();
    }

    /**
     * @return the number of the row
     */
    public int getRow()
    {
        return NumberUtils.toInt(this.cells.get(0));
    }

    /**
     * @return what becomes or became of it: {@code created}, {@code changed}, {@code unchanged}, {@code wrong},
     *     {@code along} (a page that it makes necessary), {@code undone} or {@code kept}
     */
    public String getOutcome()
    {
        return this.cells.get(1);
    }

    /**
     * @return the full name of the page, or an empty text
     */
    public String getPage()
    {
        return this.cells.get(2);
    }

    /**
     * @return the version that the page had before, or an empty text if there was no page
     */
    public String getBefore()
    {
        return this.cells.get(3);
    }

    /**
     * @return the version that the import saved, or an empty text if it has not yet
     */
    public String getVersion()
    {
        return this.cells.get(4);
    }

    /**
     * @return the title of the entry
     */
    public String getTitle()
    {
        return this.cells.get(5);
    }

    /**
     * @return what is wrong, or what changes
     */
    public List<Detail> getDetails()
    {
        String details = this.cells.get(SIZE - 1);
        return details.isEmpty() ? List.of() : ListCell.split(details).stream().map(Detail::parse).toList();
    }

    /**
     * @param page the full name of the page
     * @param version the version that was saved
     * @return this entry, done
     */
    public LogEntry saved(String page, String version)
    {
        return with(getOutcome(), page, version, this.cells.get(SIZE - 1));
    }

    /**
     * @return this entry, of which nothing could be saved
     */
    public LogEntry failed()
    {
        return with(Outcome.WRONG.toString(), getPage(), "", details(RowProblem.FAILED));
    }

    /**
     * @return this entry, undone
     */
    public LogEntry undone()
    {
        return with("undone", getPage(), getVersion(), this.cells.get(SIZE - 1));
    }

    /**
     * @return this entry, not undone because somebody has changed the page since
     */
    public LogEntry kept()
    {
        return with("kept", getPage(), getVersion(), details(RowProblem.CHANGED_SINCE));
    }

    private static String details(RowProblem problem)
    {
        return ListCell.join(List.of(Detail.ofRow(problem).toString()));
    }

    private LogEntry with(String outcome, String page, String version, String details)
    {
        return new LogEntry(
            List.of(this.cells.get(0), outcome, page, getBefore(), version, getTitle(), details));
    }

    @Override
    public String toString()
    {
        return this.cells.toString();
    }
}
