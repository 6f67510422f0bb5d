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
package org.xwiki.contrib.opengov.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.exchange.CalendarFile;
import org.xwiki.contrib.opengov.exchange.Column;
import org.xwiki.contrib.opengov.exchange.Entries;
import org.xwiki.contrib.opengov.exchange.ImportTable;
import org.xwiki.contrib.opengov.exchange.LogEntry;
import org.xwiki.contrib.opengov.exchange.Progress;
import org.xwiki.contrib.opengov.exchange.Table;
import org.xwiki.contrib.opengov.exchange.TableFile;
import org.xwiki.contrib.opengov.exchange.TableWindow;
import org.xwiki.contrib.opengov.exchange.TableWriter;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.exchange}: entries as tables.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.exchange")
@Singleton
public class ExchangeScriptService implements ScriptService
{
    private static final String SEPARATOR = ",";

    @Inject
    private CurrentRegister currentRegister;

    @Inject
    @Named("opengov.entry")
    private ScriptService entryService;

    /**
     * @param content a file
     * @return its table, or why it is none
     */
    public TableFile read(InputStream content)
    {
        return TableFile.read(content);
    }

    /**
     * @param typeName the name of a content type
     * @return the columns that a table of such entries can have
     */
    public List<Column> columns(String typeName)
    {
        return Column.of(EntryTypes.get(typeName));
    }

    /**
     * @param typeName the name of a content type
     * @return the keys of the translations that its tables are read and written with
     */
    public List<String> labelKeys(String typeName)
    {
        return ImportTable.getLabelKeys(EntryTypes.get(typeName));
    }

    /**
     * @param typeName the name of a content type
     * @param mapping as {@link #table} takes it
     * @param constants as {@link #table} takes it
     * @return the keys of those translations that the rows of such a table are read with
     */
    public List<String> labelKeys(String typeName, String mapping, Map<String, String> constants)
    {
        return ImportTable.getLabelKeys(EntryTypes.get(typeName), targets(mapping), constants);
    }

    /**
     * @param typeName the name of a content type
     * @param table a table
     * @param labels the translations of {@link #labelKeys}, by key
     * @return for each heading the column that it most probably means, or an empty text
     */
    public List<String> guess(String typeName, Table table, Map<String, ? extends Collection<String>> labels)
    {
        return ImportTable.guess(EntryTypes.get(typeName), table, labels);
    }

    /**
     * @param typeName the name of a content type
     * @param mapping for each column of the table the name of the column of the type, or an empty text, separated by
     *     commas
     * @param constants what all rows say where their own cell says nothing: by the name of a column of the type
     * @param labels the translations of {@link #labelKeys}, by key
     * @param locale the language in which dates and numbers of the table are written
     * @param seed what tells this import from all others
     * @return the table of an import
     */
    public ImportTable table(String typeName, String mapping, Map<String, String> constants,
        Map<String, ? extends Collection<String>> labels, Locale locale, String seed)
    {
        return new ImportTable(EntryTypes.get(typeName), targets(mapping), constants, labels,
            new LocalizedEntries(locale), seed);
    }

    /**
     * @param table the table of an import
     * @param content the content that was made of its file
     * @param from how many rows to pass over
     * @return the rows of the next step
     * @throws IOException if the content can't be read
     */
    public TableWindow window(ImportTable table, InputStream content, int from) throws IOException
    {
        try (InputStream stream = content) {
            return table.read(stream, from, Progress.STEP);
        }
    }

    /**
     * @param typeName the name of a content type
     * @param labels the translations of {@link #labelKeys}, by key; the first of each is written
     * @param personal whether to write personal data too
     * @return writes the entries
     */
    public TableWriter writer(String typeName, Map<String, ? extends Collection<String>> labels, boolean personal)
    {
        return new TableWriter(EntryTypes.get(typeName), labels, new LocalizedEntries(Locale.ROOT), personal);
    }

    /**
     * @param cells the texts of the headings
     * @return the line with which the file of a table begins
     */
    public String head(List<String> cells)
    {
        return TableWriter.head(cells);
    }

    /**
     * @param cells the texts of the cells
     * @return them as a line of a table that is safe for spreadsheets
     */
    public String line(List<String> cells)
    {
        return TableWriter.line(cells);
    }

    /**
     * @param values the values of an event as they are stored, and those of its page: title, key (the same as long as
     *     there is the event), version, changed (a date), address
     * @return the event as a file for calendars; empty if nobody knows when it is
     */
    public String calendar(Map<String, ?> values)
    {
        return CalendarFile.write(values);
    }

    /**
     * @param steps the lines of all steps, as {@link #summary} gave them
     * @param rows the number of rows of the table
     * @return how far an import is
     */
    public Progress progress(String steps, int rows)
    {
        return new Progress(steps == null ? List.of() : steps.lines().toList(), rows);
    }

    /**
     * @param steps a number of steps
     * @return how many rows these may have
     */
    public int rowsOf(int steps)
    {
        return steps * Progress.STEP;
    }

    /**
     * @param entries the log of a step
     * @return what to remember of it for the progress
     */
    public String summary(List<LogEntry> entries)
    {
        return Progress.line(entries);
    }

    /**
     * @param text the log of a step as a page holds it
     * @return its entries
     */
    public List<LogEntry> readLog(String text)
    {
        return LogEntry.read(text);
    }

    /**
     * @param entries the log of a step
     * @return it as a text
     */
    public String writeLog(List<LogEntry> entries)
    {
        return LogEntry.write(entries);
    }

    /**
     * @param row the number of a row
     * @param page the full name of a page that is made along with its entry
     * @param title the title of this page
     * @return the entry of the log
     */
    public LogEntry logAlong(int row, String page, String title)
    {
        return LogEntry.along(row, page, title);
    }

    private static List<String> targets(String mapping)
    {
        return List.of(mapping.split(SEPARATOR, -1));
    }

    private Register getRegister()
    {
        return this.currentRegister.get();
    }

    /**
     * The forms of entries in one language.
     */
    private final class LocalizedEntries implements Entries
    {
        private final Locale locale;

        LocalizedEntries(Locale locale)
        {
            this.locale = locale;
        }

        @Override
        public EntryForm read(EntryType type, Map<String, ?> parameterMap)
        {
            return EntryForm.fromRequest(type, parameterMap, this.locale, getRegister());
        }

        @Override
        public EntryForm show(EntryType type, String title, List<String> tags,
            Map<String, ? extends List<? extends Map<String, ?>>> objects)
        {
            return EntryForm.fromValues(type, title, tags, objects, this.locale, getRegister());
        }

        @Override
        public Map<String, Object> municipality(String ags)
        {
            return ((EntryScriptService) ExchangeScriptService.this.entryService).municipalityValues(ags);
        }
    }
}
