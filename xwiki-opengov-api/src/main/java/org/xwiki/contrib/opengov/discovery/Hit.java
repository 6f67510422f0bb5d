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
package org.xwiki.contrib.opengov.discovery;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Label;

/**
 * What a list shows of an entry that was found. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Hit
{
    private static final char LANGUAGE = '_';

    private final Map<String, ?> found;

    private final Marks marks;

    private final SearchedType type;

    private final String language;

    /**
     * @param found the fields of the document that the index returned
     * @param marks tells where the words searched for are in its texts
     * @param types the types searched for
     * @param locale the language of the reader
     */
    Hit(Map<String, ?> found, Marks marks, List<SearchedType> types, Locale locale)
    {
        this.found = found;
        this.marks = marks;
        this.language = locale == null ? "" : locale.getLanguage();
        List<String> classes = all("class");
        this.type = types.stream().filter(candidate -> classes.contains(candidate.className())).findFirst()
            .orElse(types.get(0));
    }

    /**
     * @return the name of the type of the entry, for example {@code project}
     */
    public String getType()
    {
        return this.type.name();
    }

    /**
     * @param property the name of a property of the entry
     * @return its exact value, the first if it has several, or an empty string
     */
    public String getValue(String property)
    {
        return first(this.type.field(property));
    }

    /**
     * @param property the name of a property of the entry
     * @return its exact values
     */
    public List<String> getValues(String property)
    {
        return all(this.type.field(property));
    }

    /**
     * @param property the name of a property of the entry that is a date
     * @return the date or {@code null}
     */
    public Date getDate(String property)
    {
        return date(IndexFields.of(this.type.className(), property) + "_date");
    }

    /**
     * @param properties the names of properties with codes
     * @return the labels of those that the entry has
     */
    public List<Label> getLabels(List<String> properties)
    {
        EntryType entryType = EntryTypes.get(this.type.name());
        return properties.stream().filter(property -> entryType.getField(property) != null)
            .flatMap(property -> entryType.getField(property).getLabels(getValues(property)).stream()).toList();
    }

    /**
     * @return the full name of the page
     */
    public String getPage()
    {
        return first("fullname");
    }

    /**
     * @return the title
     */
    public String getTitle()
    {
        return localized("title");
    }

    /**
     * @return the summary of the entry, or an empty string
     */
    public String getSummary()
    {
        return localized(IndexFields.of(this.type.className(), this.type.texts().stream().findFirst().orElse("")));
    }

    /**
     * @return the piece of its texts that says most about what was searched for beyond the title, in parts; empty if
     *     there is none
     */
    public List<Passage> getPassage()
    {
        String title = getTitle().toLowerCase(Locale.ROOT);
        String best = "";
        long most = -1;
        for (String property : this.type.texts()) {
            String text = localized(IndexFields.of(this.type.className(), property));
            List<Marks.Range> ranges = this.marks.in(text);
            long news = ranges.stream().map(range -> text.substring(range.start(), range.end())
                .toLowerCase(Locale.ROOT)).distinct().filter(word -> !title.contains(word)).count();
            if (!ranges.isEmpty() && news > most) {
                best = text;
                most = news;
            }
        }
        String plain = Passage.plain(best);
        return Passage.of(plain, this.marks.in(plain));
    }

    /**
     * @return the identifier of a project, or an empty string
     */
    public String getIdentifier()
    {
        return getValue("identifier");
    }

    /**
     * @return the official key of a project's municipality, or an empty string
     */
    public String getMunicipality()
    {
        return getValue("municipality");
    }

    /**
     * @return the code of a project's status, or an empty string
     */
    public String getStatus()
    {
        return getValue("status");
    }

    /**
     * @return the code of a project's editorial state, or an empty string
     */
    public String getEditorialState()
    {
        return getValue("editorialState");
    }

    /**
     * @return the code of a project's programme, or an empty string
     */
    public String getProgramme()
    {
        return getValue("programme");
    }

    /**
     * @return the codes of a project's themes
     */
    public List<String> getThemes()
    {
        return getValues("themes");
    }

    /**
     * @return the codes of a project's principles
     */
    public List<String> getPrinciples()
    {
        return getValues("principles");
    }

    /**
     * @return the key of a project's Land, or an empty string
     */
    public String getLand()
    {
        return getValue("land");
    }

    /**
     * @return when a project began, as {@code 2017-05-31}, {@code 2017-05} or {@code 2017}, or an empty string
     */
    public String getStart()
    {
        return getValue("start");
    }

    /**
     * @return when a project ended, as {@link #getStart()}
     */
    public String getEnd()
    {
        return getValue("end");
    }

    /**
     * @return the day that a project's profile describes, or {@code null}
     */
    public Date getAsOf()
    {
        return getDate("asOf");
    }

    /**
     * @return when the page was changed, or {@code null}
     */
    public Date getChanged()
    {
        return date("date");
    }

    /**
     * @return the full reference of who changed the page, for example {@code xwiki:XWiki.JaneDoe}
     */
    public String getAuthorReference()
    {
        return first("author");
    }

    /**
     * @return the name of who changed the page
     */
    public String getAuthor()
    {
        return first("author_display");
    }

    /**
     * @return the official key of a municipality that has a page, or an empty string
     */
    public String getAgs()
    {
        return getValue("ags");
    }

    private Date date(String name)
    {
        Object value = this.found.get(name);
        Object first = value instanceof Collection<?> collection ? collection.stream().findFirst().orElse(null) : value;
        return first instanceof Date date ? date : null;
    }

    private String localized(String field)
    {
        String prefix = field + LANGUAGE;
        String own = first(prefix + this.language);
        if (own.isEmpty()) {
            String chosen = null;
            for (String name : this.found.keySet()) {
                if (name.startsWith(prefix) && (chosen == null || name.compareTo(chosen) < 0)
                    && !first(name).isEmpty()) {
                    chosen = name;
                    own = first(name);
                }
            }
        }
        return own;
    }

    private String first(String name)
    {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> all(String name)
    {
        Object value = this.found.get(name);
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
