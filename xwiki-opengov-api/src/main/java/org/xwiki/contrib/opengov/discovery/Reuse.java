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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.Identifiers;

/**
 * The searches for who has taken over a project from whom. Only projects that everybody may see are in any answer, and
 * what is said to have been taken over counts only if it is one of them.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Reuse
{
    /** How many projects of one family a page of its table has, and how many families a page of their list. */
    static final int PAGE = 30;

    static final String SOURCE = "source";

    static final String KNOWN = "known";

    static final String CHOSEN = "chosen";

    static final String TAKERS = "takers";

    private static final SearchedType PROJECT = SearchedTypes.PROJECT;

    private static final String IDENTIFIER = PROJECT.field("identifier");

    private static final String FROM = PROJECT.field("takenOverFrom");

    private static final String TERMS = "\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":-1%s}";

    private static final String DOMAIN = ",\"domain\":{\"filter\":%s}";

    /** As a filter it is kept by the index until an entry changes. */
    private static final String SOURCES = "{!join from=\"%s\" to=\"%s\"}*:*".formatted(FROM, IDENTIFIER);

    /** More than a page of a family and all whom its projects were taken over from. */
    private static final int MOST = 200;

    private static final String COMMA = ",";

    private static final int OWN = 25;

    private static final Scope SCOPE = Scope.of(PROJECT);

    private static final Scope FILTERS = new Scope(SCOPE.types(),
        Stream.of("theme", "land").map(SCOPE::facet).toList(), SCOPE.sorts(), PAGE);

    private Reuse()
    {
    }

    /**
     * @param parameterMap the parameters of the request: {@code theme} and {@code land} (codes; several are
     *     alternatives), {@code page}
     * @param locale the language of the reader
     * @return no projects, but in facets who has taken over what: {@link ReuseGraph#of} reads them
     */
    public static SearchRequest search(Map<String, ?> parameterMap, Locale locale)
    {
        Parameters parameters = new Parameters(parameterMap, FILTERS);
        List<String> open = Searches.publicPages(PROJECT);
        List<String> chosen = FILTERS.facets().stream()
            .filter(facet -> !parameters.getAll(facet.parameter()).isEmpty())
            .map(facet -> facet.toFilter(parameters.getAll(facet.parameter()))).toList();
        String facets = Stream.of(
            // Ordered by the source, so that the index looks at each project once: for any other value of a group, and
            // for groups within it, there would be a query for each project, and each would push another one out of the
            // cache for filters.
            TERMS.formatted(TAKERS, IDENTIFIER, ",\"sort\":\"%s asc\"".formatted(SOURCE)
                + DOMAIN.formatted(toJson(List.of(FROM + ":?*")))
                + ",\"facet\":{\"%s\":\"min(%s)\"}".formatted(SOURCE, FROM)),
            TERMS.formatted(KNOWN, IDENTIFIER, DOMAIN.formatted(toJson(List.of(SOURCES)))),
            chosen.isEmpty() ? "" : TERMS.formatted(CHOSEN, IDENTIFIER, DOMAIN.formatted(toJson(chosen))))
            .filter(facet -> !facet.isEmpty()).collect(Collectors.joining(COMMA, "{", "}"));
        return new SearchRequest(parameters, Words.EVERYTHING, open, Sort.NEWEST.order(), 0, locale,
            Map.of(Searches.FACETS, facets));
    }

    /**
     * @param identifiers identifiers of projects
     * @param locale the language of the reader
     * @return those of these projects that everybody may see
     */
    public static SearchRequest projects(Collection<String> identifiers, Locale locale)
    {
        List<String> valid = identifiers.stream().filter(Reuse::isKey).distinct().limit(MOST).toList();
        List<String> filters = Searches.publicPages(PROJECT);
        filters.add(IndexFields.oneOf(IDENTIFIER, valid));
        return list(filters, valid.size(), locale);
    }

    /**
     * @param identifier the identifier of a project
     * @param takenOverFrom the identifier of the project that it was taken over from, may be empty
     * @param locale the language of the reader
     * @return that project and those that have taken it over, as far as everybody may see them
     */
    public static SearchRequest around(String identifier, String takenOverFrom, Locale locale)
    {
        List<String> filters = Searches.publicPages(PROJECT);
        String asked = Stream.of(isKey(identifier) ? IndexFields.anyOf(FROM, List.of(identifier)) : "",
            isKey(takenOverFrom) ? IndexFields.anyOf(IDENTIFIER, List.of(takenOverFrom)) : "")
            .filter(clause -> !clause.isEmpty()).collect(Collectors.joining(IndexFields.OR));
        filters.add(asked.isEmpty() ? Searches.NOTHING : asked);
        if (isKey(identifier)) {
            filters.add("-" + IndexFields.anyOf(IDENTIFIER, List.of(identifier)));
        }
        return list(filters, OWN, locale);
    }

    private static boolean isKey(String identifier)
    {
        return identifier != null && Identifiers.isProjectIdentifier(identifier);
    }

    private static SearchRequest list(List<String> filters, int limit, Locale locale)
    {
        return new SearchRequest(new Parameters(null, SCOPE), Words.EVERYTHING, filters,
            Sort.title(PROJECT.className()).order(), limit, locale, Map.of());
    }

    private static String toJson(List<String> filters)
    {
        return filters.stream().map(IndexFields::quote).collect(Collectors.joining(COMMA, "[", "]"));
    }
}
