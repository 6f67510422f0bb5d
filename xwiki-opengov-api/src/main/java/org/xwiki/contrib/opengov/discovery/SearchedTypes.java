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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.EntryTypes;

/**
 * The table of how the types of entries are found: every list, count and search follows it.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class SearchedTypes
{
    static final SearchedType PROJECT = project(classOf("project"));

    static final SearchedType MUNICIPALITY = municipality(classOf("municipality"));

    private static final int LIMIT = 20;

    private static final int PLACES = 60;

    private static final List<SearchedType> ALL = List.of(PROJECT, MUNICIPALITY);

    private static final Map<String, SearchedType> TYPES =
        ALL.stream().collect(Collectors.toUnmodifiableMap(SearchedType::name, Function.identity()));

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

    static List<SearchedType> getAll()
    {
        return ALL;
    }

    private static SearchedType project(String main)
    {
        return new SearchedType("project", main, true, LIMIT,
            List.of(coded(main, "status"), coded(main, "theme", "themes"), coded(main, "principle", "principles"),
                coded(main, "land"), coded(main, "populationClass"), coded(main, "programme"),
                Facet.coded("sustainability", "sustainabilityState", exact(main, "sustainability")),
                Facet.year(exact(main, "start")), Facet.district(exact(main, "municipality")),
                Facet.municipality(exact(main, "municipality"))),
            List.of(Sort.NEWEST, Sort.title(main),
                new Sort("start", IndexFields.of(main, "start") + "_sortString desc")),
            List.of("identifier", "municipality", "status", SearchedType.STATE, "programme", "themes", "principles",
                "land", "start", "end"),
            List.of("asOf"),
            List.of("summary", "situation", "aims", "approach", "results", "effect", "relevance", "prerequisites"),
            List.of(main, "OpenGov.Code.ParticipantClass"));
    }

    private static SearchedType municipality(String main)
    {
        return new SearchedType("municipality", main, false, PLACES,
            List.of(coded(main, "land"), coded(main, "populationClass"),
                Facet.coded("kind", "municipalityKind", exact(main, "kind")), coded(main, "memberRole"),
                Facet.municipality(exact(main, "ags"))),
            List.of(Sort.title(main), Sort.NEWEST), List.of("ags", "kind", "land", "populationClass", "memberRole"),
            List.of("memberSince"), List.of(), List.of(main));
    }

    private static String classOf(String type)
    {
        return EntryTypes.get(type).getClassName();
    }

    private static String exact(String className, String property)
    {
        return IndexFields.exact(IndexFields.of(className, property));
    }

    private static Facet coded(String className, String property)
    {
        return coded(className, property, property);
    }

    private static Facet coded(String className, String parameter, String property)
    {
        return Facet.coded(parameter, parameter, exact(className, property));
    }

    /**
     * @param types the types to search in
     * @return what their entries can be filtered by; what several have is one filter
     */
    static List<Facet> facetsOf(List<SearchedType> types)
    {
        Stream<Facet> facets = types.stream().flatMap(type -> type.facets().stream());
        return List.copyOf(facets.collect(Collectors.toMap(Facet::parameter, Function.identity(), Facet::and,
            LinkedHashMap::new)).values());
    }
}
