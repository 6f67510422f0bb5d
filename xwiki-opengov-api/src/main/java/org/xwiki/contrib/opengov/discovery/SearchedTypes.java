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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of how the types of entries are found: every list, count and search follows it.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class SearchedTypes
{
    static final SearchedType PROJECT = SearchedType.of("project")
        .codes("status").code("theme", "themes").code("principle", "principles")
        .codes("land", "populationClass", "programme", "sustainability").place("municipality")
        .reference("identifier", "identifier")
        .reference(Referring.BODY, "funder").reference(Referring.BODY, "OpenGov.Code.ParticipantClass", "body")
        .newestFirst().start("start")
        .shown("identifier", "municipality", "status", "programme", "themes", "principles", "land", "populationClass",
            "start", "end", "sustainability", "takenOverFrom")
        .dates("asOf")
        .texts("summary", "situation", "aims", "approach", "results", "effect", "relevance", "prerequisites")
        .with("OpenGov.Code.ParticipantClass").build();

    static final SearchedType MUNICIPALITY = SearchedType.of("municipality")
        .codes("land", "populationClass", "kind", "memberRole").place("ags")
        .byTitle().shown("ags", "kind", "land", "populationClass", "memberRole").dates("memberSince").build(60);

    static final SearchedType LESSON = SearchedType.of("lesson")
        .codes("kind", "phase", "addressee", "evidence").code("theme", "themes").codes("land", "populationClass")
        .place("municipality").reference("project", "projects")
        .newestFirst().most("held")
        .shown("kind", "phase", "addressee", "evidence", "themes", "municipality", "land", "projects")
        .texts("summary", "whatHappened", "cause", "effect", "recommendation", "whenToUse", "whenNotToUse").build();

    static final SearchedType ORGANISATION = SearchedType.of("organisation")
        .codes("kind").code("theme", "themes").codes("land").reference(Referring.NAME, "sortTitle")
        .byTitle().shown("kind", "themes", "land", "place", "website").texts("summary", "description").build();

    static final SearchedType EVENT = SearchedType.of("event")
        .codes("state").code("theme", "themes").codes("land").place("municipality")
        .reference("group", "group").reference("organisation", "organisation").reference("project", "projects")
        .next("start").start("start").newestFirst()
        .shown("state", "themes", "start", "end", "timeZone", "place", "onlineAddress", "municipality", "land",
            "organiser", "organisation", "group")
        .texts("summary", "description", "agenda", "minutes").build();

    static final SearchedType WORKING_GROUP = SearchedType.of("workingGroup")
        .codes("access").code("theme", "themes")
        .byTitle().shown("access", "themes", "started", "closed").texts("summary", "aim", "scope", "deliverables")
        .build();

    static final SearchedType OFFER = SearchedType.of("offer")
        .codes("kind").code("theme", "themes").codes("form", "state", "land", "populationClass").place("municipality")
        .reference("organisation", "organisation").reference("project", "projects")
        .newestFirst()
        .shown("kind", "themes", "form", "state", "municipality", "organisation", "land", "populationClass")
        .dates("openUntil").texts("summary", "description").build();

    static final SearchedType STANDARD = SearchedType.of("standard")
        .codes("state", "kind").code("theme", "themes").reference("group", "group").reference("standard", "identifier")
        .newestFirst().shown("identifier", "state", "kind", "themes", "group", "version")
        .dates("deadline", "reviewDue").texts("summary", "scope").build();

    static final SearchedType ADOPTION = SearchedType.of("adoption")
        .codes("degree", "verification", "land", "populationClass").place("municipality")
        .reference("standard", "standard").reference("version", "version").reference("project", "project")
        .newestFirst()
        .shown("standard", "version", "degree", "verification", "municipality", "project", "land", "populationClass")
        .dates("date").texts("summary", "remarks").build();

    private static final List<SearchedType> ALL =
        List.of(PROJECT, LESSON, MUNICIPALITY, ORGANISATION, EVENT, WORKING_GROUP, OFFER, STANDARD, ADOPTION);

    private static final Map<String, SearchedType> TYPES =
        ALL.stream().collect(Collectors.toUnmodifiableMap(SearchedType::name, Function.identity()));

    /** What entries of different types have in common, and what those ask for who look through all of them. */
    private static final List<String> COMMON = List.of("theme", "land", "populationClass", "status", "phase",
        "programme", "sustainability", "year", "district", "municipality");

    private static final int LIMIT = 20;

    private static final Scope EVERYTHING = new Scope(ALL, commonFacets(), List.of(Sort.NEWEST, Sort.CHANGED), LIMIT);

    private SearchedTypes()
    {
    }

    /**
     * @param name the name of a type
     * @return how its entries are found, or {@code null} if they are not
     */
    static SearchedType get(String name)
    {
        return name == null ? null : TYPES.get(name);
    }

    /**
     * @return all types, those that most readers look for first
     */
    static List<SearchedType> getAll()
    {
        return ALL;
    }

    /**
     * @return the search for entries of every type
     */
    static Scope everything()
    {
        return EVERYTHING;
    }

    private static List<Facet> commonFacets()
    {
        Map<String, Facet> merged = new LinkedHashMap<>();
        ALL.stream().map(SearchedType::facets).flatMap(Collection::stream)
            .forEach(facet -> merged.merge(facet.parameter(), facet, Facet::and));
        return Stream.concat(Stream.of(Facet.type()), COMMON.stream().map(merged::get).filter(Objects::nonNull))
            .toList();
    }
}
