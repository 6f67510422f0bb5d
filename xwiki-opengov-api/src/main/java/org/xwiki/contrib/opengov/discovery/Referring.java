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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.Identifiers;

/**
 * What belongs to an entry or a municipality: entries of every type that name it, and those that it names, found with
 * one request.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Referring
{
    /** The parameter for projects in which a body takes part. */
    static final String BODY = "body";

    /** The parameter for organisations of a name. */
    static final String NAME = "name";

    private static final int LIMIT = 60;

    private Referring()
    {
    }

    /**
     * @param references what to look for, each a String, array or collection, several are alternatives:
     *     {@code identifier} (projects), {@code project} (entries about them), {@code municipality},
     *     {@code organisation} and {@code group} (entries that name their pages), {@code body} (projects in which
     *     somebody of this name takes part), {@code name} (organisations of this name, in whatever case)
     * @param page the full name of the page that they belong to, which is not found itself
     * @param locale the language of the reader
     * @return the entries that everybody may see, the newest first; a municipality's own page is not among them
     */
    public static SearchRequest search(Map<String, ?> references, String page, Locale locale)
    {
        List<String> alternatives = SearchedTypes.getAll().stream().filter(SearchedType::editorial)
            .flatMap(type -> type.facets().stream()).flatMap(facet -> alternative(facet, references)).toList();
        List<String> filters = new ArrayList<>(Searches.publicPages());
        filters.add(alternatives.isEmpty() ? Searches.NOTHING : String.join(IndexFields.OR, alternatives));
        filters.add("-fullname:" + IndexFields.quote(String.valueOf(page)));
        return new SearchRequest(new Parameters(null, SearchedTypes.everything()), Words.EVERYTHING, filters,
            Sort.NEWEST.order(), LIMIT, locale, Map.of());
    }

    private static Stream<String> alternative(Facet facet, Map<String, ?> references)
    {
        if (facet.listed()) {
            return Stream.empty();
        }
        List<String> values = Parameters.texts(references, facet.parameter()).stream()
            .map(value -> NAME.equals(facet.parameter()) ? Identifiers.toSortKey(value) : value)
            .filter(facet::accepts).toList();
        return values.isEmpty() ? Stream.empty() : Stream.of(facet.toFilter(values));
    }
}
