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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;

/**
 * A search for projects that somebody asked for in a URL, as a request to the wiki's Solr index. Nothing typed can act
 * as a search operator, and values that make no sense count as not given. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class SearchRequest
{
    private static final String PROJECT = "OpenGov.Code.ProjectClass";

    private static final String TEXT = "q";

    private static final String SORT = "sort";

    private static final String VIEW = "view";

    private static final String PAGE = "page";

    private static final String NEWEST = "newest";

    private static final String RELEVANCE = "relevance";

    private static final String OR = " OR ";

    private static final int PAGE_SIZE = 20;

    private static final int MAX_PAGE = 10_000;

    private static final int MAX_TEXT = 200;

    private static final int MAX_WORDS = 12;

    private static final int MIN_PREFIX = 3;

    private static final List<String> VIEWS = List.of("cards", "table");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /** The states that everybody sees. */
    private static final List<String> PUBLIC_STATES = List.of("published", "needsUpdate", "archived");

    private static final Map<String, String> SORTS = Map.of(
        RELEVANCE, "score desc, creationdate desc, fullname asc",
        NEWEST, "creationdate desc, fullname asc",
        "title", field("sortTitle") + "_sortString asc, fullname asc",
        "start", field("start") + "_sortString desc, fullname asc");

    /** Where words are looked for; the index adds the language or the type to the names. */
    private static final String QUERY_FIELDS = String.join(" ", "title^8", field("summary^4"), field("municipality^4"),
        "property.XWiki.TagClass.tags^4", "property.OpenGov.Code.ParticipantClass.body^2", field("funder^2"),
        field("situation"), field("aims"), field("approach"), field("results"), field("effect"), field("relevance"),
        field("prerequisites"), field("identifier"));

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    private final String statement;

    private SearchRequest(Map<String, ?> given, Function<String, ? extends Collection<String>> keysOfPlace)
    {
        String text = StringUtils.left(first(given, TEXT), MAX_TEXT);
        keep(TEXT, text);
        this.statement = toStatement(text, keysOfPlace);
        for (Filter filter : Filter.values()) {
            this.parameters.put(filter.getParameter(),
                values(given, filter.getParameter()).filter(filter::accepts).distinct().toList());
        }
        String sort = first(given, SORT);
        keep(SORT, SORTS.containsKey(sort) && !sort.equals(getDefaultSort()) ? sort : "");
        String view = first(given, VIEW);
        keep(VIEW, VIEWS.indexOf(view) > 0 ? view : "");
        String page = first(given, PAGE);
        keep(PAGE, PAGE_NUMBER.matcher(page).matches() && !"1".equals(page) ? page : "");
    }

    /**
     * @param parameterMap the parameters of the request, each a String, array or collection: {@code q} (words),
     *     {@code status}, {@code theme}, {@code principle}, {@code land}, {@code populationClass}, {@code programme},
     *     {@code sustainability} (codes; several of one are alternatives), {@code municipality} (official key),
     *     {@code sort} (newest, title, start, relevance), {@code view} (cards, table), {@code page}
     * @param keysOfPlace gives the official keys of the municipalities that a text names, so that a project is found by
     *     the name of its municipality
     * @return the search for projects that everybody may see
     */
    public static SearchRequest projects(Map<String, ?> parameterMap,
        Function<String, ? extends Collection<String>> keysOfPlace)
    {
        return new SearchRequest(parameterMap == null ? Map.of() : parameterMap, keysOfPlace);
    }

    /**
     * @return the statement of the Solr query
     */
    public String getStatement()
    {
        return this.statement;
    }

    /**
     * @return the filter queries: Solr's parameter {@code fq}
     */
    public List<String> getFilters()
    {
        List<String> filters = new ArrayList<>();
        filters.add("type:DOCUMENT");
        filters.add("class:" + PROJECT);
        filters.add(anyOf("editorialState", PUBLIC_STATES));
        for (Filter filter : Filter.values()) {
            List<String> values = getAll(filter.getParameter());
            if (!values.isEmpty()) {
                filters.add(anyOf(filter.getProperty(), values));
            }
        }
        return filters;
    }

    /**
     * @param wiki the name of the wiki to search in
     * @return all that has to be bound to the query, by the name of Solr's parameter
     */
    public Map<String, Object> getBindings(String wiki)
    {
        List<String> filters = new ArrayList<>(getFilters());
        filters.add("wiki:\"" + wiki.replaceAll("[\"\\\\]", "") + '"');
        Map<String, Object> bindings = new LinkedHashMap<>();
        bindings.put("fq", filters);
        bindings.put(SORT, getSort());
        bindings.put("qf", QUERY_FIELDS);
        return bindings;
    }

    /**
     * @return Solr's parameter {@code sort}
     */
    public String getSort()
    {
        return SORTS.get(getSortName());
    }

    /**
     * @return {@code newest}, {@code title}, {@code start} or {@code relevance}; without a choice {@code relevance} if
     *     words are searched, else {@code newest}
     */
    public String getSortName()
    {
        String sort = get(SORT);
        return sort.isEmpty() ? getDefaultSort() : sort;
    }

    /**
     * @return {@code cards} or {@code table}
     */
    public String getView()
    {
        String view = get(VIEW);
        return view.isEmpty() ? VIEWS.get(0) : view;
    }

    /**
     * @return the number of the page, from 1 on
     */
    public int getPage()
    {
        String page = get(PAGE);
        return page.isEmpty() ? 1 : Math.min(Integer.parseInt(page), MAX_PAGE);
    }

    /**
     * @return how many results to skip
     */
    public int getOffset()
    {
        return (getPage() - 1) * PAGE_SIZE;
    }

    /**
     * @return how many results a page has
     */
    public int getLimit()
    {
        return PAGE_SIZE;
    }

    /**
     * @param found the number of all results
     * @return the number of pages, at least 1
     */
    public int getPageCount(long found)
    {
        return (int) Math.max(1, (found + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /**
     * @return the words searched for, as typed
     */
    public String getText()
    {
        return get(TEXT);
    }

    /**
     * @param name the name of a parameter
     * @return its value, or an empty string; the first if there are several
     */
    public String get(String name)
    {
        return getAll(name).stream().findFirst().orElse("");
    }

    /**
     * @param name the name of a parameter
     * @return its values
     */
    public List<String> getAll(String name)
    {
        return this.parameters.getOrDefault(String.valueOf(name), List.of());
    }

    /**
     * @param name the name of a filter
     * @param value a value
     * @return {@code true} if the filter is on
     */
    public boolean isActive(String name, String value)
    {
        return getAll(name).contains(value);
    }

    /**
     * @return the filters that are on
     */
    public List<ActiveFilter> getActiveFilters()
    {
        return Arrays.stream(Filter.values()).flatMap(filter -> getAll(filter.getParameter()).stream()
            .map(value -> new ActiveFilter(filter.getParameter(), value, filter.getKey(value),
                toggle(filter.getParameter(), value)))).toList();
    }

    /**
     * @param changes new values (String or collection) by the names of parameters; an empty one takes the parameter
     *     away; names that mean nothing here are left out
     * @return the query string of this search with the changes, from its first page on unless {@code page} is among
     *     them; not escaped for HTML
     */
    public String link(Map<String, ?> changes)
    {
        Map<String, Object> changed = new LinkedHashMap<>(this.parameters);
        changed.remove(PAGE);
        if (changes != null) {
            changes.forEach((name, value) -> changed.put(name, value == null ? "" : value));
        }
        SearchRequest target = new SearchRequest(changed, place -> List.of());
        return target.parameters.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + '=' + encode(value)))
            .collect(Collectors.joining("&"));
    }

    /**
     * @param name the name of a filter
     * @param value a value
     * @return the query string of this search with the filter turned on or off; not escaped for HTML
     */
    public String toggle(String name, String value)
    {
        List<String> values = new ArrayList<>(getAll(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return link(Map.of(name, values));
    }

    @Override
    public String toString()
    {
        return link(Map.of(PAGE, String.valueOf(getPage())));
    }

    private String getDefaultSort()
    {
        return getText().isEmpty() ? NEWEST : RELEVANCE;
    }

    private void keep(String name, String value)
    {
        this.parameters.put(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private static String toStatement(String text, Function<String, ? extends Collection<String>> keysOfPlace)
    {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
            .limit(MAX_WORDS).toList();
        if (words.isEmpty()) {
            return "*:*";
        }
        String allWords = words.stream().map(word -> '+' + toClause(word, keysOfPlace))
            .collect(Collectors.joining(" "));
        List<String> keys = words.size() == 1 ? List.of() : keys(text, keysOfPlace);
        return keys.isEmpty() ? allWords : '(' + allWords + ')' + OR + String.join(OR, keys);
    }

    private static String toClause(String word, Function<String, ? extends Collection<String>> keysOfPlace)
    {
        Stream<String> forms = word.length() < MIN_PREFIX ? Stream.of(word) : Stream.of(word, word + '*');
        return Stream.concat(forms, keys(word, keysOfPlace).stream()).collect(Collectors.joining(OR, "(", ")"));
    }

    private static List<String> keys(String place, Function<String, ? extends Collection<String>> keysOfPlace)
    {
        return keysOfPlace.apply(place).stream().filter(Filter.MUNICIPALITY::accepts).map(String::valueOf).toList();
    }

    private static String anyOf(String property, List<String> values)
    {
        return values.stream().map(value -> '"' + value + '"')
            .collect(Collectors.joining(OR, field(property) + "_string:(", ")"));
    }

    private static String field(String property)
    {
        return "property." + PROJECT + '.' + property;
    }

    private static String first(Map<String, ?> given, String name)
    {
        return values(given, name).findFirst().orElse("");
    }

    private static Stream<String> values(Map<String, ?> given, String name)
    {
        Object value = given.get(name);
        Stream<?> all;
        if (value instanceof Object[] array) {
            all = Arrays.stream(array);
        } else if (value instanceof Collection<?> collection) {
            all = collection.stream();
        } else {
            all = Stream.of(Objects.toString(value, ""));
        }
        return all.map(element -> Objects.toString(element, "").strip()).filter(element -> !element.isEmpty());
    }

    private static String encode(String value)
    {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
