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

    private final String language;

    /**
     * @param found the fields of the document that the index returned
     * @param locale the language of the reader
     */
    Hit(Map<String, ?> found, Locale locale)
    {
        this.found = found;
        this.language = locale == null ? "" : locale.getLanguage();
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
     * @return the summary of a project, or an empty string
     */
    public String getSummary()
    {
        return localized(IndexFields.project("summary"));
    }

    /**
     * @return the identifier of a project, or an empty string
     */
    public String getIdentifier()
    {
        return project("identifier");
    }

    /**
     * @return the official key of a project's municipality, or an empty string
     */
    public String getMunicipality()
    {
        return project("municipality");
    }

    /**
     * @return the code of a project's status, or an empty string
     */
    public String getStatus()
    {
        return project("status");
    }

    /**
     * @return the code of a project's editorial state, or an empty string
     */
    public String getEditorialState()
    {
        return project("editorialState");
    }

    /**
     * @return the code of a project's programme, or an empty string
     */
    public String getProgramme()
    {
        return project("programme");
    }

    /**
     * @return the codes of a project's themes
     */
    public List<String> getThemes()
    {
        return all(IndexFields.exact(IndexFields.project("themes")));
    }

    /**
     * @return the codes of a project's principles
     */
    public List<String> getPrinciples()
    {
        return all(IndexFields.exact(IndexFields.project("principles")));
    }

    /**
     * @return the key of a project's Land, or an empty string
     */
    public String getLand()
    {
        return project("land");
    }

    /**
     * @return when a project began, as {@code 2017-05-31}, {@code 2017-05} or {@code 2017}, or an empty string
     */
    public String getStart()
    {
        return project("start");
    }

    /**
     * @return when a project ended, as {@link #getStart()}
     */
    public String getEnd()
    {
        return project("end");
    }

    /**
     * @return the day that a project's profile describes, or {@code null}
     */
    public Date getAsOf()
    {
        return date(IndexFields.project("asOf") + "_date");
    }

    /**
     * @return when the page was changed, or {@code null}
     */
    public Date getChanged()
    {
        return date("date");
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
        return first(IndexFields.exact(IndexFields.municipality("ags")));
    }

    private String project(String property)
    {
        return first(IndexFields.exact(IndexFields.project(property)));
    }

    private Date date(String name)
    {
        Object value = this.found.get(name);
        Object first = value instanceof Collection<?> collection ? collection.stream().findFirst().orElse(null) : value;
        return first instanceof Date date ? date : null;
    }

    private String localized(String field)
    {
        String own = first(field + LANGUAGE + this.language);
        return own.isEmpty() ? this.found.keySet().stream().filter(name -> name.startsWith(field + LANGUAGE)).sorted()
            .map(this::first).filter(value -> !value.isEmpty()).findFirst().orElse("") : own;
    }

    private String first(String name)
    {
        return all(name).stream().findFirst().orElse("");
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
