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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request to the wiki's Solr index, and what a page needs to show its answer and to link to other requests of the
 * same kind. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class SearchRequest
{
    private final Scope scope;

    private final Parameters parameters;

    private final String statement;

    private final List<String> filters;

    private final String order;

    private final int limit;

    private final Locale locale;

    private final Map<String, Object> more;

    private final Marks marks;

    /**
     * @param parameters the parameters of the address, which know what is searched
     * @param statement the statement
     * @param filters the filter queries
     * @param order Solr's parameter {@code sort}
     * @param limit how many results a page has
     * @param locale the language of the reader
     * @param more other parameters of Solr
     */
    SearchRequest(Parameters parameters, String statement, List<String> filters, String order, int limit,
        Locale locale, Map<String, Object> more)
    {
        this.scope = parameters.getScope();
        this.parameters = parameters;
        this.statement = statement;
        this.filters = List.copyOf(filters);
        this.order = order;
        this.limit = limit;
        this.locale = locale;
        this.more = Map.copyOf(more);
        this.marks = Marks.NONE;
    }

    private SearchRequest(SearchRequest request, Marks marks)
    {
        this.scope = request.scope;
        this.parameters = request.parameters;
        this.statement = request.statement;
        this.filters = request.filters;
        this.order = request.order;
        this.limit = request.limit;
        this.locale = request.locale;
        this.more = request.more;
        this.marks = marks;
    }

    /**
     * @param words tells where the words are that were searched for
     * @return the same request, whose results show the piece of their texts with these words
     */
    SearchRequest marking(Marks words)
    {
        return new SearchRequest(this, words);
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
        return this.filters;
    }

    /**
     * @param wiki the name of the wiki to search in
     * @return all that has to be bound to the query, by the name of Solr's parameter
     */
    public Map<String, Object> getParameters(String wiki)
    {
        List<String> inWiki = new ArrayList<>(this.filters);
        inWiki.add(IndexFields.anyOf("wiki", List.of(String.valueOf(wiki))));
        Map<String, Object> solrParameters = new LinkedHashMap<>(this.more);
        solrParameters.put("fq", inWiki);
        solrParameters.put("sort", this.order);
        solrParameters.putIfAbsent("fl", IndexFields.returned(this.scope.types(), this.locale));
        if (this.limit == 0) {
            solrParameters.put("rows", 0);
        }
        return solrParameters;
    }

    /**
     * @return the name of the order; without a choice {@code relevance} if words are searched, else the first of
     *     {@link #getSortNames()}
     */
    public String getSortName()
    {
        return sortOf(this.scope, this.parameters).name();
    }

    /**
     * @return the names of the orders that there are; {@code relevance} only if words are searched
     */
    public List<String> getSortNames()
    {
        Stream<String> names = this.scope.sorts().stream().map(Sort::name);
        return (getText().isEmpty() ? names : Stream.concat(Stream.of(Sort.RELEVANCE.name()), names)).toList();
    }

    /**
     * @return the vocabularies of what the entries can be filtered by, by the names of the parameters; what has no
     *     vocabulary is not in it
     */
    public Map<String, String> getVocabularies()
    {
        Map<String, String> vocabularies = new LinkedHashMap<>();
        this.scope.facets().stream().filter(facet -> facet.vocabulary() != null)
            .forEach(facet -> vocabularies.put(facet.parameter(), facet.vocabulary()));
        return Collections.unmodifiableMap(vocabularies);
    }

    /**
     * @return the names of the parameters that a form with a field for each of {@link #getFacets} has to keep
     */
    public List<String> getHiddenNames()
    {
        return Stream.concat(this.scope.facets().stream().filter(facet -> !facet.listed()).map(Facet::parameter),
            Stream.of(Parameters.SORT)).toList();
    }

    /**
     * @return the name of the type of the entries, or {@code entry} if there can be several
     */
    public String getType()
    {
        return this.scope.types().size() == 1 ? this.scope.types().get(0).name() : "entry";
    }

    /**
     * @return the names of the parameters that a form with a field for each of {@link #getVocabularies()} has to keep
     */
    public List<String> getKeptNames()
    {
        return Stream.concat(this.scope.facets().stream().filter(facet -> facet.vocabulary() == null)
            .map(Facet::parameter), Stream.of(Parameters.SORT, Parameters.VIEW)).toList();
    }

    /**
     * @return {@code cards} or {@code table}
     */
    public String getView()
    {
        return View.of(getValue(Parameters.VIEW)).orElse(View.CARDS).toString();
    }

    /**
     * @return the number of the page, from 1 on
     */
    public int getPage()
    {
        return this.parameters.getPage();
    }

    /**
     * @return how many results to skip
     */
    public int getOffset()
    {
        return (getPage() - 1) * this.limit;
    }

    /**
     * @return how many results a page has
     */
    public int getLimit()
    {
        return this.limit;
    }

    /**
     * @param found the number of all results
     * @return the number of pages, at least 1
     */
    public long getPageCount(long found)
    {
        return this.limit == 0 ? 1 : Math.max(1, (found + this.limit - 1) / this.limit);
    }

    /**
     * @return the words searched for, as typed
     */
    public String getText()
    {
        return getValue(Parameters.TEXT);
    }

    /**
     * @param name the name of a parameter
     * @return its value, or an empty string; the first if there are several
     */
    public String getValue(String name)
    {
        return this.parameters.getFirst(name);
    }

    /**
     * @param name the name of a parameter
     * @return its values
     */
    public List<String> getValues(String name)
    {
        return this.parameters.getAll(name);
    }

    /**
     * @param name the name of a filter
     * @param value a value
     * @return {@code true} if the filter is on
     */
    public boolean isActive(String name, String value)
    {
        return getValues(name).contains(value);
    }

    /**
     * @return the words searched for, if any, and the filters that are on
     */
    public List<ActiveFilter> getActiveFilters()
    {
        Stream<ActiveFilter> text = getValues(Parameters.TEXT).stream()
            .map(value -> new ActiveFilter(Parameters.TEXT, value, null, toggle(Parameters.TEXT, value)));
        return Stream.concat(text, this.scope.facets().stream().flatMap(this::toActiveFilters)).toList();
    }

    /**
     * @param changes new values (String, number or collection) by the names of parameters; an empty one takes the
     *     parameter away; names and values that mean nothing here are left out
     * @return the query string of this search with the changes, from its first page on unless {@code page} is among
     *     them; values are URL-encoded, but nothing is escaped for HTML
     */
    public String link(Map<String, ?> changes)
    {
        return this.parameters.with(changes == null ? Map.of() : changes);
    }

    /**
     * @param name the name of a filter
     * @param value a value
     * @return the query string of this search with the filter turned on or off, as {@link #link(Map)}
     */
    public String toggle(String name, String value)
    {
        List<String> values = new ArrayList<>(getValues(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return link(Map.of(name, values));
    }

    /**
     * @param documents the results of the index, each as the map of its fields
     * @return what a list shows of them
     */
    public List<Hit> getHits(Collection<? extends Map<String, ?>> documents)
    {
        return documents == null ? List.of() : documents.stream().map(document -> new Hit(document, this.marks,
            this.scope.types(), this.locale)).toList();
    }

    /**
     * @param facets the answer of the index to {@code json.facet}
     * @return what the found entries can be filtered by, with numbers
     */
    public List<FacetGroup> getFacets(Object facets)
    {
        return this.scope.counted().stream().map(facet -> toGroup(facet, facets)).toList();
    }

    /**
     * @param facets the answer of the index to {@code json.facet}, or a part of it
     * @param name the name of a filter
     * @param more other parameters of the lists behind the numbers
     * @return the numbers of entries for each value, each with a link to the list of just these entries
     */
    public FacetGroup getFigure(Object facets, String name, Map<String, ?> more)
    {
        Facet facet = this.scope.facet(name);
        List<FacetOption> options = new ArrayList<>();
        FacetCounts.read(facet, facets, value -> false).forEach((value, count) -> {
            Map<String, Object> changes = new LinkedHashMap<>(more);
            changes.put(name, value);
            options.add(new FacetOption(value, facet.getKey(value), count, isActive(name, value), link(changes)));
        });
        if (facet.vocabulary() == null) {
            Collections.reverse(options);
        }
        return new FacetGroup(name, options);
    }

    /**
     * @param facets the answer of the index to {@code json.facet}
     * @return the numbers of projects by the official key of their municipality, from the facet {@code district}
     */
    public Map<String, Long> getMunicipalityNumbers(Object facets)
    {
        return Answer.counts(Answer.get(facets, "district:0"));
    }

    /**
     * @param documents the results of the index for words that may be wrong
     * @return the words that may have been meant, or an empty string
     */
    public String getCorrection(Collection<? extends Map<String, ?>> documents)
    {
        return Spelling.correct(Words.tolerated(getText()), getHits(documents).stream()
            .flatMap(hit -> Stream.of(hit.getTitle(), hit.getSummary())).flatMap(Words::in).toList());
    }

    @Override
    public String toString()
    {
        return this.statement + this.filters;
    }

    static Sort sortOf(Scope scope, Parameters parameters)
    {
        return scope.sort(parameters.getFirst(Parameters.SORT))
            .orElse(parameters.getFirst(Parameters.TEXT).isEmpty() ? scope.sorts().get(0) : Sort.RELEVANCE);
    }

    private FacetGroup toGroup(Facet facet, Object facets)
    {
        String name = facet.parameter();
        return new FacetGroup(name, FacetCounts.read(facet, facets, value -> isActive(name, value)).entrySet().stream()
            .map(entry -> new FacetOption(entry.getKey(), facet.getKey(entry.getKey()), entry.getValue(),
                isActive(name, entry.getKey()), toggle(name, entry.getKey())))
            .toList());
    }

    private Stream<ActiveFilter> toActiveFilters(Facet facet)
    {
        String name = facet.parameter();
        return getValues(name).stream()
            .map(value -> new ActiveFilter(name, value, facet.getKey(value), toggle(name, value)));
    }
}
