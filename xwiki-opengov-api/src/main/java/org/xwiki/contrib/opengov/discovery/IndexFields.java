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
import java.util.List;
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
    static final String OR = " OR ";

    private static final String COMMA = ",";

    private static final String NO_LANGUAGE = "_";

    /** The languages of entries; the last stands for none. */
    private static final List<String> LANGUAGES = List.of("de", "en", NO_LANGUAGE);

    private static final String PROPERTY = "property.";

    private IndexFields()
    {
    }

    static String of(String className, String property)
    {
        return PROPERTY + className + '.' + property;
    }

    static String exact(String field)
    {
        return field + "_string";
    }

    static String anyOf(String field, Collection<String> values)
    {
        return field + ':' + values.stream().map(IndexFields::quote).collect(Collectors.joining(OR, "(", ")"));
    }

    /**
     * @param field a field of exact values
     * @param values any number of values
     * @return a filter for one of them, without the limit that {@link #anyOf} has
     */
    static String oneOf(String field, Collection<String> values)
    {
        return values.isEmpty() ? "-*:*" : "{!terms f=\"%s\" separator=\"|\"}%s".formatted(field,
            String.join("|", values));
    }

    static String quote(String value)
    {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * @param types the types of the entries
     * @return Solr's parameter {@code qf}: one field has all values of the objects of a class
     */
    static String searched(List<SearchedType> types)
    {
        return types.stream().flatMap(type -> type.classes().stream()).distinct().map(name -> " object." + name)
            .collect(Collectors.joining("", "title^8 object.XWiki.TagClass^4", ""));
    }

    /**
     * Names every field: a wildcard would have each stored field of each page compared with it.
     *
     * @param types the types of the entries
     * @param locale the language of the reader
     * @return Solr's parameter {@code fl}: what tells the page from others, and what a {@link Hit} shows
     */
    static String returned(List<SearchedType> types, Locale locale)
    {
        Stream<String> page = Stream.of("id", "type", "wiki", "spaces", "name", "doclocale", "fullname", "score",
            "class", "title_", "date", "author", "author_display");
        Stream<String> entry = types.stream().flatMap(type -> Stream.of(
            type.shown().stream().map(type::field),
            type.dates().stream().map(property -> of(type.className(), property) + "_date"),
            type.texts().stream().limit(1).flatMap(text -> localized(of(type.className(), text), locale)))
            .flatMap(fields -> fields));
        return Stream.concat(page, entry).collect(Collectors.joining(COMMA));
    }

    /**
     * @param field a field with texts, without its language
     * @param locale the language of the reader, or {@code null}
     * @return the field in each language that a text can have
     */
    static Stream<String> localized(String field, Locale locale)
    {
        return Stream.concat(Stream.ofNullable(locale).map(Locale::getLanguage), LANGUAGES.stream()).distinct()
            .map(language -> field + '_' + language);
    }

    /**
     * @return the languages of entries, in which their texts are looked for
     */
    static String languages()
    {
        return LANGUAGES.stream().filter(language -> !NO_LANGUAGE.equals(language)).collect(Collectors.joining(COMMA));
    }

    /**
     * @param locale the language of the reader
     * @return the language of entries that this reader most likely writes
     */
    static String languageOf(Locale locale)
    {
        return locale != null && LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
    }

    /**
     * @param types the types of the entries
     * @param locale the language of the reader
     * @return as {@link #returned}, and all texts that passages are shown from: never one that not every reader may see
     */
    static String withTexts(List<SearchedType> types, Locale locale)
    {
        return types.stream().flatMap(type -> type.texts().stream().skip(1).map(text -> of(type.className(), text)))
            .flatMap(field -> localized(field, locale))
            .collect(Collectors.joining(COMMA, returned(types, locale) + COMMA, ""));
    }
}
