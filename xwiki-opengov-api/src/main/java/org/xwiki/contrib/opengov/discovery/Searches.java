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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.EditorialState;

/**
 * The searches that the pages need. Each is one request to the index, however many entries there are.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Searches
{
    private static final int PROJECTS = 20;

    private static final int MUNICIPALITIES = 60;

    private static final int MAX_LIMIT = 100;

    private static final String FACETS = "json.facet";

    private static final String STATE = IndexFields.exact(IndexFields.project("editorialState"));

    private static final String PROJECT_PLACE = IndexFields.exact(IndexFields.project("municipality"));

    private static final String KEY = IndexFields.exact(IndexFields.municipality("ags"));

    private static final String MUNICIPALITY_ORDER =
        IndexFields.municipality("sortTitle") + "_sortString asc,fullname asc";

    /** Entries are in this space, whose rights say who may write them; the other spaces have theirs. */
    private static final String SPACE = IndexFields.anyOf("space_prefix", List.of("OpenGov"));

    private static final String WRITER = IndexFields.exact("property.XWiki.XWikiRights.users");

    private static final Parameters NONE = new Parameters(null);

    /** Solr's parameter for where words are looked for. */
    private static final String FIELDS = "qf";

    /** Where words are looked for: one field has all values of the objects of a class. */
    private static final String QUERY_FIELDS = "title^8 object.XWiki.TagClass^4 object." + IndexFields.PROJECT
        + " object.OpenGov.Code.ParticipantClass";

    private Searches()
    {
    }

    /**
     * @param parameterMap the parameters of the request, each a String, array or collection: {@code q} (words),
     *     {@code status}, {@code theme}, {@code principle}, {@code land}, {@code populationClass}, {@code programme},
     *     {@code sustainability} (codes; several of one are alternatives), {@code municipality} (official key),
     *     {@code sort} (newest, title, start, relevance), {@code view} (cards, table), {@code page}; values that make
     *     no sense count as not given
     * @param keysOfPlace gives the official keys of the municipalities that a text names, so that a project is found by
     *     the name of its municipality
     * @param locale the language of the reader
     * @return the projects that everybody may see, in pages of 20
     */
    public static SearchRequest projects(Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace, Locale locale)
    {
        Parameters parameters = new Parameters(parameterMap);
        List<String> filters = publicProjects();
        for (Filter filter : Filter.values()) {
            List<String> values = parameters.getAll(filter.getParameter());
            if (!values.isEmpty()) {
                filters.add(IndexFields.anyOf(filter.getField(), values));
            }
        }
        return new SearchRequest(parameters, new Words(keysOfPlace).toStatement(parameters.getFirst(Parameters.TEXT)),
            filters, SearchRequest.sortOf(parameters).getOrder(), PROJECTS, locale, Map.of(FIELDS, QUERY_FIELDS));
    }

    /**
     * @param locale the language of the reader
     * @param limit how many
     * @return the newest projects that everybody may see; the facets {@code municipalities} and {@code lands} give the
     *     number of different ones among all such projects
     */
    public static SearchRequest newestProjects(Locale locale, int limit)
    {
        String facets = "{\"municipalities\":\"unique(%s)\",\"lands\":\"unique(%s)\"}".formatted(PROJECT_PLACE,
            IndexFields.exact(IndexFields.project("land")));
        return everything(publicProjects(), Sort.NEWEST.getOrder(), limit, locale, Map.of(FACETS, facets));
    }

    /**
     * @param user a user, as the users of an {@code XWiki.XWikiRights} name one; the page of a draft lets nobody but
     *     its writer and the editors read it
     * @param editor {@code true} to add what editors have to look at: all proposals and all that needs an update
     * @param locale the language of the reader
     * @param limit how many
     * @return the drafts and proposals of the user
     */
    public static SearchRequest unfinishedProjects(String user, boolean editor, Locale locale, int limit)
    {
        String own = '(' + WRITER + ':' + IndexFields.quote(String.valueOf(user)) + " AND "
            + states(EditorialState.DRAFT, EditorialState.PROPOSED) + ')';
        List<String> filters = pages(IndexFields.PROJECT);
        filters.add(editor ? own + IndexFields.OR + states(EditorialState.PROPOSED, EditorialState.NEEDS_UPDATE) : own);
        return everything(filters, "date desc,fullname asc", limit, locale, Map.of());
    }

    /**
     * @param parameterMap the parameters of XWiki's Live Data: {@code title} (words), {@code municipality} (name),
     *     {@code editorialState} and {@code status} (codes; several are alternatives), {@code sort} (title, asOf,
     *     changed, author), {@code dir}, {@code offset} (from 1 on) and {@code limit} (at most 100)
     * @param keysOfPlace gives the official keys of the municipalities that a text names
     * @param locale the language of the reader
     * @return all projects that the reader may see, in whatever state, the one changed last first
     */
    public static SearchRequest editorialProjects(Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace, Locale locale)
    {
        EditorialTable table = new EditorialTable(parameterMap);
        List<String> filters = pages(IndexFields.PROJECT);
        filters.addAll(table.toFilters(keysOfPlace));
        int limit = table.getLimit(MAX_LIMIT);
        return new SearchRequest(table.toPage(limit), table.toStatement(), filters, table.toOrder(), limit, locale,
            Map.of(FIELDS, "title"));
    }

    /**
     * @param parameterMap the parameters of the request: {@code page}
     * @param locale the language of the reader
     * @return the municipalities that have a page, by title, in pages of 60
     */
    public static SearchRequest municipalities(Map<String, ?> parameterMap, Locale locale)
    {
        return new SearchRequest(new Parameters(parameterMap), Words.EVERYTHING, pages(IndexFields.MUNICIPALITY),
            MUNICIPALITY_ORDER, MUNICIPALITIES, locale, Map.of());
    }

    /**
     * @param keys official keys, of which the first 100 valid ones count
     * @param locale the language of the reader
     * @return those of these municipalities that have a page
     */
    public static SearchRequest municipalitiesByKey(Collection<String> keys, Locale locale)
    {
        List<String> valid = valid(keys);
        List<String> filters = pages(IndexFields.MUNICIPALITY);
        filters.add(valid.isEmpty() ? "-*:*" : IndexFields.anyOf(KEY, valid));
        return everything(filters, MUNICIPALITY_ORDER, valid.size(), locale, Map.of());
    }

    /**
     * @param keys official keys, of which the first 100 valid ones count
     * @param locale the language of the reader
     * @return no projects but for each key a facet of this name whose {@code count} is the number of projects of the
     *     municipality that everybody may see
     */
    public static SearchRequest projectCounts(Collection<String> keys, Locale locale)
    {
        String facets = valid(keys).stream()
            .map(key -> "\"%s\":{\"type\":\"query\",\"q\":\"%s:%s\"}".formatted(key, PROJECT_PLACE, key))
            .collect(Collectors.joining(",", "{", "}"));
        return everything(publicProjects(), Sort.NEWEST.getOrder(), 0, locale, Map.of(FACETS, facets));
    }

    private static SearchRequest everything(List<String> filters, String order, int limit, Locale locale,
        Map<String, Object> more)
    {
        return new SearchRequest(NONE, Words.EVERYTHING, filters, order, Math.max(0, Math.min(limit, MAX_LIMIT)),
            locale, more);
    }

    private static List<String> publicProjects()
    {
        List<String> filters = pages(IndexFields.PROJECT);
        filters.add(states(EditorialState.PUBLISHED, EditorialState.NEEDS_UPDATE, EditorialState.ARCHIVED));
        return filters;
    }

    private static List<String> pages(String className)
    {
        return new ArrayList<>(List.of("type:DOCUMENT", "hidden:false", SPACE, IndexFields.anyOf("class",
            List.of(className))));
    }

    private static String states(EditorialState... states)
    {
        return IndexFields.anyOf(STATE, List.of(states).stream().map(EditorialState::getCode).toList());
    }

    private static List<String> valid(Collection<String> keys)
    {
        return keys == null ? List.of() : keys.stream().filter(Objects::nonNull).filter(Filter.MUNICIPALITY::accepts)
            .distinct().limit(MAX_LIMIT).toList();
    }
}
