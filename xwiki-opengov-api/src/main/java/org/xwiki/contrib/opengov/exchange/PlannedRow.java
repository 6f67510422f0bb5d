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
import java.util.Map;

import org.xwiki.contrib.opengov.EntryForm;

/**
 * What an import makes of a row. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class PlannedRow
{
    private final RowDraft draft;

    private final Outcome outcome;

    private final StoredEntry entry;

    private final EntryForm form;

    private final Map<String, Object> derived;

    private final List<Detail> details;

    PlannedRow(RowDraft draft, Outcome outcome, StoredEntry entry, EntryForm form, Map<String, Object> derived,
        List<Detail> details)
    {
        this.draft = draft;
        this.outcome = outcome;
        this.entry = entry;
        this.form = form;
        this.derived = derived;
        this.details = List.copyOf(details);
    }

    /**
     * @return the number of the row
     */
    public int getNumber()
    {
        return this.draft.getRow().getNumber();
    }

    /**
     * @return {@code created}, {@code changed}, {@code unchanged} or {@code wrong}
     */
    public String getOutcome()
    {
        return this.outcome.toString();
    }

    /**
     * @return {@code true} if a page has to be saved
     */
    public boolean isToSave()
    {
        return this.outcome == Outcome.CREATED || this.outcome == Outcome.CHANGED;
    }

    /**
     * @return the full name of the page of the entry, or an empty text if it has none yet
     */
    public String getPage()
    {
        return this.entry == null ? "" : this.entry.page();
    }

    /**
     * @return the version of the page, or an empty text
     */
    public String getVersion()
    {
        return this.entry == null ? "" : this.entry.version();
    }

    /**
     * @return the form of the entry with all that the row says, or {@code null} if the row is wrong
     */
    public EntryForm getForm()
    {
        return this.form;
    }

    /**
     * @return what nobody types, by the names of properties
     */
    public Map<String, Object> getDerived()
    {
        return this.derived;
    }

    /**
     * @return the key of the entry, as {@link ImportTable#isSame} compares it
     */
    public String getKey()
    {
        return this.draft.getIdentifier() + '\n' + this.draft.getKey();
    }

    /**
     * @return what is wrong, or what changes
     */
    public List<Detail> getDetails()
    {
        return this.details;
    }

    /**
     * @param page the full name of the page that is going to be saved
     * @return the entry of the log
     */
    public LogEntry toLog(String page)
    {
        String title = this.form == null ? this.draft.getAlone().getTitle() : this.form.getTitle();
        return LogEntry.of(getNumber(), this.outcome, page, getVersion(), title, this.details);
    }

    @Override
    public String toString()
    {
        return getNumber() + ": " + this.outcome + this.details;
    }
}
