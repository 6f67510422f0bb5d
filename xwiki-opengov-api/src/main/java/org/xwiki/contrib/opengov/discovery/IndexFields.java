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
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of fields in XWiki's Solr index: {@code property.<class>.<property>} followed by the language of a text or
 * the type of any other value; {@code _string} is the exact value of a String or list, {@code _sortString} its
 * single-valued twin for sorting. Without an ending, the index looks in all of them.
 */
final class IndexFields
{
    static final String PROJECT = "OpenGov.Code.ProjectClass";

    static final String MUNICIPALITY = "OpenGov.Code.MunicipalityClass";

    static final String OR = " OR ";

    private static final String PROPERTY = "property.";

    private IndexFields()
    {
    }

    static String project(String property)
    {
        return PROPERTY + PROJECT + '.' + property;
    }

    static String municipality(String property)
    {
        return PROPERTY + MUNICIPALITY + '.' + property;
    }

    static String exact(String field)
    {
        return field + "_string";
    }

    static String anyOf(String field, Collection<String> values)
    {
        return field + ':' + values.stream().map(IndexFields::quote).collect(Collectors.joining(OR, "(", ")"));
    }

    static String quote(String value)
    {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Names every field: a wildcard would have each stored field of each page compared with it.
     *
     * @param locale the language of the reader
     * @return Solr's parameter {@code fl}: what tells the page from others, and what a {@link Hit} shows
     */
    static String returned(Locale locale)
    {
        Stream<String> page = Stream.of("type", "wiki", "spaces", "name", "doclocale", "fullname", "score", "title_",
            "date", "author_display", exact(municipality("ags")), project("asOf") + "_date");
        Stream<String> summaries = Stream.of(locale == null ? "" : locale.getLanguage(), "de", "en", "_").distinct()
            .map(language -> project("summary") + '_' + language);
        Stream<String> properties = Stream.of("identifier", "municipality", "status", "editorialState", "programme",
            "themes", "principles", "land", "start", "end").map(IndexFields::project).map(IndexFields::exact);
        return Stream.of(page, summaries, properties).flatMap(fields -> fields).collect(Collectors.joining(","));
    }
}
