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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.FormError;
import org.xwiki.contrib.opengov.Identifiers;

/**
 * A row of a table, read alone: which entry it is about.
 */
final class RowDraft
{
    private final TableRow row;

    private final RowTexts texts;

    private final EntryForm alone;

    private final String identifier;

    private final List<Detail> problems = new ArrayList<>();

    private String key;

    RowDraft(Mapping mapping, CellTexts cells, Entries entries, TableRow row)
    {
        this.row = row;
        this.texts = new RowTexts(mapping, cells, row);
        this.alone = entries.read(mapping.getType(), this.texts.alone());
        this.identifier = mapping.get(row, EntryKey.IDENTIFIER).toUpperCase(Locale.ROOT);
        this.key = EntryKey.of(this.alone);
        if (EntryKey.isMunicipality(mapping.getType())) {
            resolve(mapping, entries);
        } else if (!this.identifier.isEmpty() && !Identifiers.isProjectIdentifier(this.identifier)) {
            Field field = mapping.getType().getField(EntryKey.IDENTIFIER);
            this.problems.add(
                new Detail(field.getKey(), this.identifier, "opengov.error." + FormError.Code.PROJECT, List.of()));
        }
    }

    /** The register knows more ways to name a municipality than its key; none of these names is a new title. */
    private void resolve(Mapping mapping, Entries entries)
    {
        EntryType type = mapping.getType();
        String title = CellTexts.key(mapping.get(this.row, EntryKey.TITLE));
        String given = mapping.get(this.row, EntryKey.AGS);
        String text = given.isEmpty() ? title : CellTexts.key(given);
        Field anyPlace = type.getField("successor");
        EntryForm form = entries.read(type, Map.of(anyPlace.getParameter(), text));
        if (text.isEmpty()) {
            this.problems.add(Detail.ofRow(RowProblem.NO_KEY));
        }
        form.getErrors(anyPlace.getParameter()).forEach(error -> this.problems
            .add(new Detail(type.getField(EntryKey.AGS).getKey(), text, error.getKey(), error.getArguments())));
        this.key = place(form, anyPlace);
        if (this.key.equals(place(entries.read(type, Map.of(anyPlace.getParameter(), title)), anyPlace))) {
            this.texts.leaveOut(type.getField(EntryKey.TITLE));
        }
    }

    private static String place(EntryForm form, Field field)
    {
        return Objects.toString(form.getObjects().get(0).getValues().get(field.getName()), "");
    }

    TableRow getRow()
    {
        return this.row;
    }

    RowTexts getTexts()
    {
        return this.texts;
    }

    EntryForm getAlone()
    {
        return this.alone;
    }

    /**
     * @return the identifier that the row gives, or an empty text
     */
    String getIdentifier()
    {
        return this.identifier;
    }

    String getKey()
    {
        return this.key;
    }

    List<Detail> getProblems()
    {
        return this.problems;
    }
}
