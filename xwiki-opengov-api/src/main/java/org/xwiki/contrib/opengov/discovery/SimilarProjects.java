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
import java.util.Locale;
import java.util.Map;

/**
 * Which projects are like another: by what both are about, by the size of their municipalities, by Land, programme and
 * principles. The index gives the candidates, already weighed in the same way, so that the best are among them.
 *
 * @version $Id$
 * @since 0.1
 */
public final class SimilarProjects
{
    private static final int CANDIDATES = 24;

    /** What two projects can have in common, and how much each value of it counts. */
    private static final List<Trait> TRAITS = List.of(new Trait("theme", "themes", 4), Trait.of("populationClass", 2),
        Trait.of("municipality", 2), new Trait("principle", "principles", 1), Trait.of("land", 1),
        Trait.of("programme", 1));

    private SimilarProjects()
    {
    }

    private record Trait(String name, String property, int weight)
    {
        private static Trait of(String property, int weight)
        {
            return new Trait(property, property, weight);
        }

        private List<String> of(Map<String, ?> values)
        {
            Facet facet = Scope.of(SearchedTypes.PROJECT).facet(this.name);
            return Parameters.texts(values, this.property).stream().filter(facet::accepts).toList();
        }

        private String clauses(Map<String, ?> values)
        {
            StringBuilder clauses = new StringBuilder();
            of(values).forEach(value -> clauses.append(SearchedTypes.PROJECT.field(this.property)).append(":(")
                .append(IndexFields.quote(value)).append(")^=").append(this.weight).append(' '));
            return clauses.toString();
        }
    }

    /**
     * @param values the values of a project by the names of its properties, each a String, array or collection
     * @param page the full name of its page
     * @param locale the language of the reader
     * @return the projects that everybody may see and that have something in common with it, but not it itself
     */
    public static SearchRequest search(Map<String, ?> values, String page, Locale locale)
    {
        StringBuilder statement = new StringBuilder();
        TRAITS.forEach(trait -> statement.append(trait.clauses(values)));
        List<String> filters = Searches.publicPages(SearchedTypes.PROJECT);
        filters.add("-fullname:" + IndexFields.quote(String.valueOf(page)));
        Scope scope = Scope.of(SearchedTypes.PROJECT);
        // Exact values with weights of their own: not what XWiki's parser for words is for.
        return new SearchRequest(new Parameters(null, scope),
            statement.isEmpty() ? Searches.NOTHING : statement.toString().strip(), filters, Sort.RELEVANCE.order(),
            CANDIDATES, locale, Map.of("defType", "lucene"));
    }

    /**
     * @param values as for {@link #search}
     * @param candidates the projects that were found
     * @param limit how many
     * @return those that are most like it, and why
     */
    public static List<Match<Hit>> rank(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return candidates.stream().map(hit -> match(values, hit)).filter(match -> match.getScore() > 0)
            .sorted(Comparator.<Match<Hit>>comparingDouble(Match::getScore).reversed()
                .thenComparing(match -> match.getItem().getTitle()).thenComparing(match -> match.getItem().getPage()))
            .limit(Math.max(0, limit)).toList();
    }

    private static Match<Hit> match(Map<String, ?> values, Hit hit)
    {
        Map<Reason, Integer> scores = new LinkedHashMap<>();
        for (Trait trait : TRAITS) {
            List<String> common = new ArrayList<>(trait.of(values));
            common.retainAll(hit.getValues(trait.property()));
            if (!common.isEmpty()) {
                String vocabulary = Scope.of(SearchedTypes.PROJECT).facet(trait.name()).vocabulary();
                scores.put(new Reason(trait.name(), vocabulary, common), trait.weight() * common.size());
            }
        }
        List<Reason> reasons = scores.entrySet().stream()
            .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new Match<>(hit, scores.values().stream().mapToInt(Integer::intValue).sum(), reasons);
    }
}
