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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;

/**
 * The numbers beside the values of a filter: what the index has to be asked for, and how its answer is read. A value
 * that several types of entries have is counted in the field of each; an entry has one type.
 */
final class FacetCounts
{
    private static final String COMMA = ",";

    private static final String TERMS = "\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":-1%s}";

    /**
     * For few values in many entries: the index compares what it keeps of each value with what was found, instead of
     * reading the value of each entry; what only a few entries have is not worth keeping.
     */
    private static final String KEPT = ",\"method\":\"stream\",\"sort\":\"index\",\"cacheDf\":500";

    private static final String QUERY = "\"%s\":{\"type\":\"query\",\"q\":\"%s\"}";

    private FacetCounts()
    {
    }

    /**
     * @param facets what to count
     * @return Solr's parameter {@code json.facet}; the numbers of a filter do not depend on what is chosen in it, as
     *     its filter query has its name as tag
     */
    static String alternatives(Collection<Facet> facets)
    {
        return facets.stream()
            .map(facet -> terms(facet, ",\"domain\":{\"excludeTags\":\"%s\"}".formatted(facet.parameter())))
            .collect(Collectors.joining(COMMA, "{", "}"));
    }

    /**
     * @param facets what to count
     * @return the members of Solr's parameter {@code json.facet} for the entries that the search finds, and for those
     *     of them without any value
     */
    static String all(Collection<Facet> facets)
    {
        return facets.stream().map(facet -> facet.vocabulary() == null ? terms(facet, "")
            : terms(facet, "") + ',' + query(none(facet), facet.withoutValue())).collect(Collectors.joining(COMMA));
    }

    static String query(String name, String query)
    {
        return QUERY.formatted(name, query.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String terms(Facet facet, String more)
    {
        return IntStream.range(0, facet.fields().size())
            .mapToObj(index -> TERMS.formatted(name(facet, index), facet.fields().get(index),
                facet.listed() ? KEPT + more : more))
            .collect(Collectors.joining(COMMA));
    }

    private static String name(Facet facet, int index)
    {
        return facet.parameter() + ':' + index;
    }

    private static String none(Facet facet)
    {
        return facet.parameter() + ':' + Facet.NONE;
    }

    /**
     * @param facet what was counted
     * @param answer the answer of the index
     * @param kept which values are in the result even if there is no entry with them
     * @return the number of entries by value, in the order in which a reader expects the values
     */
    static Map<String, Long> read(Facet facet, Object answer, Predicate<String> kept)
    {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int index = 0; index < facet.fields().size(); index++) {
            Answer.counts(Answer.get(answer, name(facet, index))).forEach((value, count) -> {
                String code = facet.fromStored(value);
                if (facet.accepts(code)) {
                    counts.merge(code, count, Long::sum);
                }
            });
        }
        long none = Answer.count(Answer.get(answer, none(facet)));
        if (none > 0) {
            counts.put(Facet.NONE, none);
        }
        Map<String, Long> ordered = new LinkedHashMap<>();
        order(facet, counts.keySet()).stream().filter(value -> counts.getOrDefault(value, 0L) > 0 || kept.test(value))
            .forEach(value -> ordered.put(value, counts.getOrDefault(value, 0L)));
        return ordered;
    }

    private static Collection<String> order(Facet facet, Collection<String> values)
    {
        if (facet.vocabulary() == null) {
            return values.stream().sorted(Comparator.reverseOrder()).toList();
        }
        List<String> codes = Vocabularies.get(facet.vocabulary()).getTerms().stream().map(Term::getCode).toList();
        Set<String> ordered = new LinkedHashSet<>(codes);
        ordered.add(Facet.NONE);
        return ordered;
    }
}
