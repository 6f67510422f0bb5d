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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.xwiki.contrib.opengov.EditorialState;

/**
 * The searches that the pages need. Each is one request to the index, however many entries there are.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Searches
{
    /** Entries are in this space, whose rights say who may write them; the other spaces have theirs. */
    static final String SPACE = IndexFields.anyOf("space_prefix", List.of("OpenGov"));

    /** A statement or filter that finds nothing. */
    static final String NOTHING = "-*:*";

    /**
     * A standard lies directly in the space of standards, whose pages nobody writes by hand; what lies deeper is no
     * entry, as it is written by those who write chapters.
     */
    static final String STANDARDS = "(*:* -class:(\"OpenGov.Code.StandardClass\") "
        + "-space_prefix:(\"OpenGov.Standards\")) OR fullname:/OpenGov\\.Standards\\.[^.]+\\.WebHome/";

    static final String FACETS = "json.facet";

    /** Solr's parameter for where words are looked for. */
    static final String FIELDS = "qf";

    /** The parameter of XWiki's index for the languages in which texts are looked for: all of the wiki, if not said. */
    static final String LANGUAGES = "xwiki.supportedLocales";

    private static final int MAX_LIMIT = 100;

    /** What an editor can bring up to date at once. */
    private static final int REMEDIES = 25;

    private static final SearchedType PROJECT = SearchedTypes.PROJECT;

    private static final SearchedType MUNICIPALITY = SearchedTypes.MUNICIPALITY;

    private static final String DOCUMENT = "type:DOCUMENT";

    private static final String USER = "user";

    private static final String PLACE = "municipality";

    private static final SearchedType STATEMENT = SearchedType.of("confirmation").newestFirst()
        .shown(USER, PLACE, "project").dates("date").build();

    private static final String PROJECT_PLACE = PROJECT.field(PLACE);

    private static final String KEY = MUNICIPALITY.field("ags");

    private static final String WRITER = IndexFields.exact("property.XWiki.XWikiRights.users");

    private static final String CLASS = "class";

    private static final String TITLE = "title";

    private static final String LAND = "land";

    private static final String START = "start";

    private static final String DISTRICT = "district";

    private static final String AFTER = "sustainability";

    private Searches()
    {
    }

    /**
     * @param type the name of a type of entries, for example {@code project}
     * @param parameterMap the parameters of the request, each a String, array or collection: {@code q} (words), the
     *     filters that the type has (codes or keys; several of one are alternatives; {@code none} stands for entries
     *     without any), {@code sort} (relevance, or what the type has), {@code view} (cards, table), {@code page};
     *     values that make no sense count as not given
     * @param keysOfPlace gives the official keys of the municipalities that a text names, so that an entry is found by
     *     the name of its municipality
     * @param today this day
     * @param locale the language of the reader
     * @return the entries of this type that everybody may see, or {@code null} if there is no such type
     */
    public static SearchRequest entries(String type, Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace, LocalDate today, Locale locale)
    {
        if (SearchedTypes.get(type) == null) {
            return null;
        }
        Scope scope = Scope.of(SearchedTypes.get(type));
        Parameters parameters = new Parameters(parameterMap, scope);
        List<String> filters = publicPages(SearchedTypes.get(type));
        filters.addAll(chosen(scope, parameters, ""));
        return new SearchRequest(parameters,
            new Words(keysOfPlace).toStatement(parameters.getFirst(Parameters.TEXT)), filters,
            SearchRequest.sortOf(scope, parameters).order(), scope.limit(), locale,
            Map.of(FIELDS, IndexFields.searched(scope.types()), Sort.UPCOMING, upcoming(today)));
    }

    /**
     * @param parameterMap as for {@link #entries}; the filters are those that several types have in common, and
     *     {@code type}
     * @param keysOfPlace gives the official keys of the municipalities that a text names
     * @param locale the language of the reader
     * @return the entries of all types that everybody may see, with numbers for every filter, and with the passages
     *     in which the words were found
     */
    public static SearchRequest all(Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace, Locale locale)
    {
        Scope scope = SearchedTypes.everything();
        Parameters parameters = new Parameters(parameterMap, scope);
        String text = parameters.getFirst(Parameters.TEXT);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(FIELDS, IndexFields.searched(scope.types()));
        more.put(LANGUAGES, IndexFields.languages());
        more.put(FACETS, FacetCounts.alternatives(scope.counted()));
        if (!text.isEmpty()) {
            more.put("fl", IndexFields.withTexts(scope.types(), locale));
        }
        List<String> filters = publicPages();
        filters.addAll(chosen(scope, parameters, "{!tag=%s}"));
        return new SearchRequest(parameters, new Words(keysOfPlace).toStatement(text), filters,
            SearchRequest.sortOf(scope, parameters).order(), scope.limit(), locale, more)
            .marking(Marks.beginning(Words.searched(text)));
    }

    /**
     * @param parameterMap as for {@link #all}
     * @param locale the language of the reader
     * @return the entries with words that are almost those that were typed, or have them within: for a search that
     *     found nothing; {@link SearchRequest#getCorrection} tells from its answer what may have been meant
     */
    public static SearchRequest similar(Map<String, ?> parameterMap, Locale locale)
    {
        Scope scope = SearchedTypes.everything();
        Parameters parameters = new Parameters(parameterMap, scope);
        String text = parameters.getFirst(Parameters.TEXT);
        List<String> filters = publicPages();
        filters.addAll(chosen(scope, parameters, ""));
        return new SearchRequest(parameters, Words.toTolerantStatement(text), filters, Sort.RELEVANCE.order(),
            scope.limit(), locale, Map.of(FIELDS, IndexFields.searched(scope.types()), LANGUAGES,
                IndexFields.languageOf(locale))).marking(Marks.near(Words.tolerated(text)));
    }

    /**
     * @param parameterMap as for {@link #entries}
     * @param locale the language of the reader
     * @return no projects but the numbers of those that everybody may see for each value of each filter;
     *     {@code sustainability} is counted among those that are completed, in the facet {@code completed}
     */
    public static SearchRequest figures(Map<String, ?> parameterMap, Locale locale)
    {
        Scope scope = Scope.of(PROJECT);
        List<Facet> facets = scope.counted().stream().filter(facet -> !AFTER.equals(facet.parameter())).toList();
        String completed = ",\"completed\":{\"type\":\"query\",\"q\":\"%s:completed\",\"facet\":{%s}}"
            .formatted(PROJECT.field("status"), FacetCounts.all(List.of(scope.facet(AFTER))));
        return numbers(scope, parameterMap, '{' + FacetCounts.all(facets) + completed + '}', locale);
    }

    /**
     * @param parameterMap as for {@link #entries}
     * @param locale the language of the reader
     * @return no projects but the numbers of those that everybody may see, by {@code land} and by {@code district}
     */
    public static SearchRequest places(Map<String, ?> parameterMap, Locale locale)
    {
        Scope scope = Scope.of(PROJECT);
        return numbers(scope, parameterMap,
            '{' + FacetCounts.all(List.of(scope.facet(LAND), scope.facet(DISTRICT))) + '}', locale);
    }

    /**
     * @param text what was typed until now
     * @param locale the language of the reader
     * @param limit how many
     * @return the entries with these words in their titles
     */
    public static SearchRequest suggestions(String text, Locale locale, int limit)
    {
        return suggestions(text, SearchedTypes.everything(), publicPages(), locale, limit);
    }

    /**
     * @param text what was typed until now
     * @param type the name of a type of entries
     * @param locale the language of the reader
     * @param limit how many
     * @return the entries of this type with these words in their titles
     */
    public static SearchRequest suggestions(String text, String type, Locale locale, int limit)
    {
        Scope scope = Scope.of(SearchedTypes.get(type));
        return suggestions(text, scope, publicPages(SearchedTypes.get(type)), locale, limit);
    }

    private static SearchRequest suggestions(String text, Scope scope, List<String> filters, Locale locale, int limit)
    {
        Parameters parameters = new Parameters(Map.of(Parameters.TEXT, String.valueOf(text)), scope);
        return new SearchRequest(parameters,
            new Words(place -> List.of()).toStatement(parameters.getFirst(Parameters.TEXT)), filters,
            Sort.RELEVANCE.order(), Math.max(0, Math.min(limit, MAX_LIMIT)), locale,
            Map.of(FIELDS, TITLE, LANGUAGES, IndexFields.languages()));
    }

    /**
     * @param text the words of a question
     * @param limit how many
     * @param locale the language of the reader
     * @return the lessons with these words that everybody may see, best first
     */
    public static SearchRequest lessonsFor(String text, int limit, Locale locale)
    {
        Scope scope = Scope.of(SearchedTypes.LESSON);
        Parameters parameters = new Parameters(Map.of(Parameters.TEXT, String.valueOf(text)), scope);
        return new SearchRequest(parameters,
            new Words(place -> List.of()).toStatement(parameters.getFirst(Parameters.TEXT)),
            publicPages(SearchedTypes.LESSON), Sort.RELEVANCE.order(), limit, locale,
            Map.of(FIELDS, IndexFields.searched(scope.types()), LANGUAGES, IndexFields.languages()));
    }

    /**
     * @param space the full name of the space of a lesson
     * @param locale any language
     * @return the pages on which it is kept who said whether the lesson held, with {@code user}, {@code date},
     *     {@code municipality} and {@code project}
     */
    public static SearchRequest statements(String space, Locale locale)
    {
        List<String> filters = List.of(DOCUMENT, SPACE, IndexFields.anyOf("space_exact", List.of(space)),
            STATEMENT.field(USER) + ":?*");
        return everything(STATEMENT, filters, Sort.CHANGED.order(), MAX_LIMIT, locale, Map.of());
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
            PROJECT.field(LAND));
        return everything(PROJECT, publicPages(PROJECT), Sort.NEWEST.order(), limit, locale, Map.of(FACETS, facets));
    }

    /**
     * @param type the name of a type of entries
     * @param parameterMap the filters, as for {@link #entries}
     * @param locale the language of the reader
     * @param limit how many
     * @return the newest entries of this type that everybody may see
     */
    public static SearchRequest newest(String type, Map<String, ?> parameterMap, Locale locale, int limit)
    {
        SearchedType searched = SearchedTypes.get(type);
        Scope scope = Scope.of(searched);
        List<String> filters = publicPages(searched);
        filters.addAll(chosen(scope, new Parameters(parameterMap, scope), ""));
        return everything(searched, filters, Sort.NEWEST.order(), limit, locale, Map.of());
    }

    /**
     * @param ags the official key of a municipality
     * @param locale the language of the reader
     * @return its projects with pictures that everybody may see
     */
    public static SearchRequest illustratedProjects(String ags, Locale locale)
    {
        List<String> filters = publicPages(PROJECT);
        filters.add(IndexFields.anyOf(PROJECT_PLACE, List.of(String.valueOf(ags))));
        filters.add(IndexFields.anyOf(CLASS, List.of("OpenGov.Code.PictureClass")));
        return everything(PROJECT, filters, Sort.NEWEST.order(), 1, locale, Map.of());
    }

    /**
     * @param today the day from which on
     * @param locale the language of the reader
     * @param limit how many
     * @return the next events that everybody may see and that are not cancelled
     */
    public static SearchRequest upcomingEvents(LocalDate today, Locale locale, int limit)
    {
        SearchedType event = SearchedTypes.EVENT;
        List<String> filters = publicPages(event);
        filters.add(upcoming(today));
        filters.add("-%s:cancelled".formatted(event.field("state")));
        return everything(event, filters,
            IndexFields.of(event.className(), START) + "_sortString asc,fullname asc", limit, locale, Map.of());
    }

    private static String upcoming(LocalDate today)
    {
        return "%s:[%s TO *]".formatted(SearchedTypes.EVENT.field(START), IndexFields.quote(today.toString()));
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
            + states(PROJECT, EditorialState.DRAFT, EditorialState.PROPOSED) + ')';
        List<String> filters = pages(PROJECT);
        filters.add(editor
            ? own + IndexFields.OR + states(PROJECT, EditorialState.PROPOSED, EditorialState.NEEDS_UPDATE) : own);
        return everything(PROJECT, filters, Sort.CHANGED.order(), limit, locale, Map.of());
    }

    /**
     * @param locale the language of the reader
     * @return the standards that are not for everybody yet, as far as the reader may see them
     */
    public static SearchRequest unfinishedStandards(Locale locale)
    {
        List<String> filters = pages(SearchedTypes.STANDARD);
        filters.add(states(SearchedTypes.STANDARD, EditorialState.DRAFT));
        return everything(SearchedTypes.STANDARD, filters, Sort.CHANGED.order(), MAX_LIMIT, locale, Map.of());
    }

    /**
     * @param parameterMap the parameters of XWiki's Live Data: {@code title} (words), {@code municipality} (name),
     *     {@code type}, {@code editorialState} and {@code status} (codes; several are alternatives), {@code sort}
     *     (title, asOf, changed, author), {@code dir}, {@code offset} (from 1 on) and {@code limit} (at most 100)
     * @param keysOfPlace gives the official keys of the municipalities that a text names
     * @param locale the language of the reader
     * @return all entries that the reader may see, in whatever state, the one changed last first
     */
    public static SearchRequest editorialEntries(Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace, Locale locale)
    {
        EditorialTable table = new EditorialTable(parameterMap);
        List<String> filters = pages(table.getTypes());
        filters.addAll(table.toFilters(keysOfPlace));
        int limit = table.getLimit(MAX_LIMIT);
        return new SearchRequest(table.toPage(limit), table.toStatement(), filters, table.toOrder(),
            limit, locale, Map.of(FIELDS, TITLE));
    }

    /**
     * @param parameterMap the parameters of the request: {@code page}
     * @param locale the language of the reader
     * @return the municipalities that have a page, by title, in pages of 60
     */
    public static SearchRequest municipalities(Map<String, ?> parameterMap, Locale locale)
    {
        Scope scope = Scope.of(MUNICIPALITY);
        return new SearchRequest(new Parameters(parameterMap, scope), Words.EVERYTHING, pages(MUNICIPALITY),
            scope.sorts().get(0).order(), scope.limit(), locale, Map.of());
    }

    /**
     * @param keys official keys, of which the first 100 valid ones count
     * @param locale the language of the reader
     * @return those of these municipalities that have a page
     */
    public static SearchRequest municipalitiesByKey(Collection<String> keys, Locale locale)
    {
        List<String> valid = valid(keys);
        List<String> filters = pages(MUNICIPALITY);
        filters.add(valid.isEmpty() ? NOTHING : IndexFields.anyOf(KEY, valid));
        return everything(MUNICIPALITY, filters, MUNICIPALITY.sorts().get(0).order(), valid.size(), locale, Map.of());
    }

    /**
     * @param keys official keys, of which the first 100 valid ones count
     * @param locale the language of the reader
     * @return no projects but the numbers of those that everybody may see for each of these municipalities that has
     *     any: {@link SearchRequest#getMunicipalityNumbers} reads them
     */
    public static SearchRequest projectCounts(Collection<String> keys, Locale locale)
    {
        List<String> filters = publicPages(PROJECT);
        filters.add(IndexFields.oneOf(PROJECT_PLACE, valid(keys)));
        return everything(PROJECT, filters, Sort.NEWEST.order(), 0, locale, Map.of(FACETS,
            '{' + FacetCounts.all(List.of(Scope.of(PROJECT).facet(DISTRICT))) + '}'));
    }

    /**
     * @param keys the official keys of municipalities that are dissolved
     * @param locale the language of the reader
     * @return their pages that do not say so yet
     */
    public static SearchRequest pagesOfDissolved(Collection<String> keys, Locale locale)
    {
        List<String> filters = pages(MUNICIPALITY);
        filters.add(IndexFields.oneOf(KEY, keys));
        filters.add("-property.%s.validTo_date:[* TO *]".formatted(MUNICIPALITY.className()));
        return everything(MUNICIPALITY, filters, MUNICIPALITY.sorts().get(0).order(), REMEDIES, locale, Map.of());
    }

    /**
     * @param keys the official keys of municipalities that were renamed
     * @param formerNames the names that they had
     * @param locale the language of the reader
     * @return their pages that still have a former name
     */
    public static SearchRequest pagesWithFormerName(Collection<String> keys, Collection<String> formerNames,
        Locale locale)
    {
        List<String> filters = pages(MUNICIPALITY);
        filters.add(IndexFields.oneOf(KEY, keys));
        filters.add(IndexFields.oneOf(MUNICIPALITY.field("name"), formerNames));
        return everything(MUNICIPALITY, filters, MUNICIPALITY.sorts().get(0).order(), REMEDIES, locale, Map.of());
    }

    /**
     * @param keys official keys
     * @param locale the language of the reader
     * @return the projects of these municipalities that the reader may see, in whatever state
     */
    public static SearchRequest projectsOfDissolved(Collection<String> keys, Locale locale)
    {
        List<String> filters = pages(PROJECT);
        filters.add(IndexFields.oneOf(PROJECT_PLACE, keys));
        return everything(PROJECT, filters, Sort.CHANGED.order(), REMEDIES, locale, Map.of());
    }

    private static SearchRequest numbers(Scope scope, Map<String, ?> parameterMap, String facets, Locale locale)
    {
        Parameters parameters = new Parameters(parameterMap, scope);
        List<String> filters = publicPages(PROJECT);
        filters.addAll(chosen(scope, parameters, ""));
        return new SearchRequest(parameters, Words.EVERYTHING, filters, Sort.NEWEST.order(), 0, locale,
            Map.of(FACETS, facets));
    }

    private static SearchRequest everything(SearchedType type, List<String> filters, String order, int limit,
        Locale locale, Map<String, Object> more)
    {
        Scope scope = Scope.of(type);
        return new SearchRequest(new Parameters(null, scope), Words.EVERYTHING, filters, order,
            Math.max(0, Math.min(limit, MAX_LIMIT)), locale, more);
    }

    static List<String> publicPages(SearchedType type)
    {
        List<String> filters = pages(type);
        if (type.editorial()) {
            filters.add(publicStates(type));
        }
        return filters;
    }

    /**
     * @return the filters for what everybody may see of any type: a page with several entries only if all of them may
     *     be seen
     */
    static List<String> publicPages()
    {
        List<String> filters = pages(SearchedTypes.getAll());
        SearchedTypes.getAll().stream().filter(SearchedType::editorial).forEach(type -> filters.add("(*:* -%s)%s%s"
            .formatted(IndexFields.anyOf(CLASS, List.of(type.className())), IndexFields.OR, publicStates(type))));
        return filters;
    }

    static List<String> pages(SearchedType type)
    {
        return pages(List.of(type));
    }

    private static List<String> pages(List<SearchedType> types)
    {
        return new ArrayList<>(List.of(DOCUMENT, "hidden:false", SPACE, STANDARDS,
            IndexFields.anyOf(CLASS, types.stream().map(SearchedType::className).toList())));
    }

    private static List<String> chosen(Scope scope, Parameters parameters, String tag)
    {
        return scope.facets().stream().filter(facet -> !parameters.getAll(facet.parameter()).isEmpty())
            .map(facet -> tag.formatted(facet.parameter()) + facet.toFilter(parameters.getAll(facet.parameter())))
            .toList();
    }

    private static String publicStates(SearchedType type)
    {
        return states(type, EditorialState.PUBLISHED, EditorialState.NEEDS_UPDATE, EditorialState.ARCHIVED);
    }

    static String states(SearchedType type, EditorialState... states)
    {
        return IndexFields.anyOf(type.field(SearchedType.STATE),
            List.of(states).stream().map(EditorialState::getCode).toList());
    }

    private static List<String> valid(Collection<String> keys)
    {
        return keys == null ? List.of() : keys.stream().filter(Objects::nonNull)
            .filter(key -> Facet.OFFICIAL_KEY.matcher(key).matches()).distinct().limit(MAX_LIMIT).toList();
    }
}
