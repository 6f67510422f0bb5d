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
import java.util.Set;

import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.Section;

/**
 * A column of a table that stands for a field of a content type. In the columns of a section that an entry has many
 * times, each cell is a list. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Column
{
    /** Nobody types these into a form, but they say in a table which entry is meant. */
    private static final Set<String> KEYS = Set.of("identifier", "ags");

    private static final Set<String> PERSONAL =
        Set.of("contactMail", "contactName", "contactPerson", "contactConsent");

    private final Section section;

    private final Field field;

    private Column(Section section, Field field)
    {
        this.section = section;
        this.field = field;
    }

    /**
     * @param type a content type
     * @return all columns that a table of such entries can have; files belong to pages and not into tables
     */
    public static List<Column> of(EntryType type)
    {
        return type.getSections().stream()
            .filter(section -> section.getFields().stream().noneMatch(field -> "attachment".equals(field.getType())))
            .flatMap(section -> section.getFields().stream()
                .filter(field -> !field.isDerived() || KEYS.contains(field.getName()))
                .map(field -> new Column(section, field)))
            .toList();
    }

    /**
     * @return the name of the column in a mapping, for example {@code summary} or {@code participants.body}
     */
    public String getId()
    {
        return isList() ? this.section.getName() + '.' + this.field.getName() : this.field.getName();
    }

    /**
     * @return the field
     */
    public Field getField()
    {
        return this.field;
    }

    /**
     * @return the section of the field
     */
    public Section getSection()
    {
        return this.section;
    }

    /**
     * @return {@code true} if each cell holds the values of many objects
     */
    public boolean isList()
    {
        return this.section.isRepeated();
    }

    /**
     * @return {@code true} for what guests must not read
     */
    public boolean isPersonal()
    {
        return PERSONAL.contains(this.field.getName());
    }

    /**
     * @return the translation keys of the parts of the heading: of the section, if it can be there many times, and of
     *     the field
     */
    public List<String> getKeys()
    {
        return isList() ? List.of(this.section.getKey(), this.field.getKey()) : List.of(this.field.getKey());
    }


    @Override
    public String toString()
    {
        return getId();
    }
}
