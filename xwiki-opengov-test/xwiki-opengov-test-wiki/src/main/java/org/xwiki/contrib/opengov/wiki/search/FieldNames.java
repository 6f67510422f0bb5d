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
package org.xwiki.contrib.opengov.wiki.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.solr.common.params.ModifiableSolrParams;

/**
 * How fields of the index are called: a text ends in its language, a property in its language or type. Who searches
 * may leave the ending away and finds what is in any of them.
 *
 * @version $Id$
 */
final class FieldNames
{
    /** Searched when a search names no fields. */
    private static final String DEFAULT_FIELDS = "title^5.0 name^5.0 filename^5.0 doccontent doccontentraw objcontent"
        + " author_display^0.2 creator_display^0.2 comment^0.04 spaces^0.04";

    private static final String SEPARATOR = "_";

    /** The first stands for no language. */
    private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of(SEPARATOR, "en", "de"));

    private static final List<String> TYPES = List.of("boolean", "int", "long", "float", "double", "string", "date");

    private static final Set<String> TEXTS =
        Set.of("title", "doccontent", "doccontentraw", "objcontent");

    private static final Pattern NAMED_FIELD = Pattern.compile("(?<![\\w.\\\\\"])([a-zA-Z][\\w.$-]*):");

    private static final Pattern ENDING =
        Pattern.compile(".*_(_|en|de|boolean|int|long|float|double|string|string_lowercase|date|sort\\w+)");

    private static final String QF = "qf";

    /** The parameter in which a search can say the languages that it looks in. */
    private static final String SUPPORTED_LANGUAGES = "xwiki.supportedLocales";

    private FieldNames()
    {
    }

    static String localized(String field, Locale locale)
    {
        String language = locale.getLanguage();
        return field + SEPARATOR + (LANGUAGES.contains(language) ? language : SEPARATOR);
    }

    static String encode(String name)
    {
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (character != '$' && (Character.isJavaIdentifierPart(character) || character == '-'
                || character == '.')) {
                encoded.appendCodePoint(character);
            } else {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("$%02X", octet));
                }
            }
        });
        return encoded.toString();
    }

    /** Adds the endings to the fields that a search names. */
    static void expand(ModifiableSolrParams parameters)
    {
        List<String> languages = new ArrayList<>(List.of(SEPARATOR));
        languages.addAll(List.of(parameters.get(SUPPORTED_LANGUAGES, "en,de").trim().split("\\s*,\\s*")));
        Matcher named = NAMED_FIELD.matcher(parameters.get("q", ""));
        while (named.find()) {
            String field = named.group(1);
            List<String> all = expand(field, languages, true);
            if (all.size() > 1) {
                parameters.set("f." + field + '.' + QF, String.join(" ", all));
            }
        }
        StringBuilder fields = new StringBuilder();
        for (String field : parameters.get(QF, DEFAULT_FIELDS).trim().split("\\s+")) {
            int boost = field.indexOf('^');
            String name = boost < 0 ? field : field.substring(0, boost);
            for (String full : expand(name, languages, false)) {
                fields.append(full).append(boost < 0 ? "" : field.substring(boost)).append(' ');
            }
        }
        parameters.set(QF, fields.toString().trim());
    }

    private static List<String> expand(String field, List<String> languages, boolean typed)
    {
        boolean property = field.startsWith("property.") || field.startsWith("object.");
        if (!property && !TEXTS.contains(field) || ENDING.matcher(field).matches()) {
            return List.of(field);
        }
        List<String> all = new ArrayList<>();
        languages.forEach(language -> all.add(field + SEPARATOR + language));
        if (property && typed) {
            TYPES.forEach(type -> all.add(field + SEPARATOR + type));
        } else if (property) {
            all.add(field + "_string");
        }
        return all;
    }
}
