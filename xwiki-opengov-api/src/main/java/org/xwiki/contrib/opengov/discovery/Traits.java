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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two entries of a type can have in common, and how much it counts. The index weighs its candidates in the same
 * way as they are ranked here, so that the best are among them. Immutable.
 */
final class Traits
{
    private final SearchedType type;

    private final List<Trait> list;

    /**
     * @param type the type of the entries
     * @param list what they can have in common, the weightiest first
     */
    Traits(SearchedType type, List<Trait> list)
    {
        this.type = type;
        this.list = list;
    }

    /**
     * A property that two entries can have in common.
     *
     * @param name the name of the filter for it, which gives it its vocabulary
     * @param property the name of the property
     * @param weight how much each value counts
     */
    record Trait(String name, String property, int weight)
    {
        static Trait of(String property, int weight)
        {
            return new Trait(property, property, weight);
        }
    }

    /**
     * @param values the values of an entry by the names of its properties, each a String, array or collection
     * @return a statement that finds what has something in common with it, and weighs it; empty if it has nothing to
     *     have in common
     */
    String toStatement(Map<String, ?> values)
    {
        return this.list.stream().flatMap(trait -> of(trait, values).stream().map(value -> "%s:(%s)^=%d"
            .formatted(this.type.field(trait.property()), IndexFields.quote(value), trait.weight())))
            .collect(Collectors.joining(" "));
    }

    /**
     * @param hit an entry that was found
     * @return its values, as the other methods take them
     */
    Map<String, List<String>> valuesOf(Hit hit)
    {
        return this.list.stream().collect(Collectors.toMap(Trait::property, trait -> hit.getValues(trait.property())));
    }

    /**
     * @param values the values of an entry
     * @param hit another entry
     * @return how much they have in common
     */
    Match<Hit> match(Map<String, ?> values, Hit hit)
    {
        Map<Reason, Integer> scores = new LinkedHashMap<>();
        for (Trait trait : this.list) {
            List<String> common = new ArrayList<>(of(trait, values));
            common.retainAll(hit.getValues(trait.property()));
            if (!common.isEmpty()) {
                scores.put(new Reason(trait.name(), facet(trait).vocabulary(), common), trait.weight() * common.size());
            }
        }
        List<Reason> reasons = scores.entrySet().stream()
            .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new Match<>(hit, scores.values().stream().mapToInt(Integer::intValue).sum(), reasons);
    }

    /**
     * @param values the values of an entry
     * @param candidates other entries
     * @param limit how many
     * @return those that have most in common with it
     */
    List<Match<Hit>> rank(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return candidates.stream().map(hit -> match(values, hit)).filter(match -> match.getScore() > 0)
            .sorted(Comparator.<Match<Hit>>comparingDouble(Match::getScore).reversed()
                .thenComparing(match -> match.getItem().getTitle()).thenComparing(match -> match.getItem().getPage()))
            .limit(Math.max(0, limit)).toList();
    }

    private List<String> of(Trait trait, Map<String, ?> values)
    {
        return Parameters.texts(values, trait.property()).stream().filter(facet(trait)::accepts).toList();
    }

    private Facet facet(Trait trait)
    {
        return Scope.of(this.type).facet(trait.name());
    }
}
