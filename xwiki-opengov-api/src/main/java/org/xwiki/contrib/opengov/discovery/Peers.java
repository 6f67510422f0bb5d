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
import java.util.Objects;
import java.util.function.Function;

/**
 * Which municipalities are like another, and can be asked: of about its size, with projects on its topics or on a
 * question, perhaps in the same Land and at the same stage.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Peers
{
    private static final SearchedType PROJECT = SearchedTypes.PROJECT;

    private static final String PLACE = PROJECT.field("municipality");

    private static final String CANDIDATES = "{\"own\":{\"type\":\"query\",\"q\":\"%1$s:%2$s\","
        + "\"domain\":{\"excludeTags\":\"others\"},\"facet\":{%3$s}},\"places\":{\"type\":\"terms\",\"field\":\"%1$s\","
        + "\"limit\":60,\"facet\":{%3$s}}}";

    private static final String TERMS = "\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":-1}";

    private static final String THEME = "theme";

    private static final String STATUS = "status";

    private static final String LAND = "land";

    private static final String SIZE = "populationClass";

    private static final double SIZE_WEIGHT = 4;

    private static final double TOPIC_WEIGHT = 2;

    /** Only who has at least half as many inhabitants is said to be of similar size. */
    private static final double NEAR = 0.5;

    private static final int MOST = 3;

    /** Projects that have the words of a question. */
    private static final int SHOWN = 8;

    private Peers()
    {
    }

    /**
     * A municipality, as far as others are compared with it.
     *
     * @param key the official key
     * @param land the key of the Land
     * @param population the number of inhabitants
     * @param populationClass the code of its size
     * @version $Id$
     * @since 0.1
     */
    public record Place(String key, String land, long population, String populationClass)
    {
    }

    /**
     * A municipality that can be asked. Immutable.
     *
     * @param key the official key
     * @param count the number of its projects that were found
     * @version $Id$
     * @since 0.1
     */
    public record Peer(String key, long count)
    {
        /**
         * @return the official key
         */
        public String getKey()
        {
            return this.key;
        }

        /**
         * @return the number of its projects that were found
         */
        public long getCount()
        {
            return this.count;
        }
    }

    /**
     * @param origin the municipality that asks
     * @param parameterMap the parameters of the request: {@code q}, the words of its question
     * @param sizes the codes of the sizes that are near to its own
     * @param locale the language of the reader
     * @return the projects of other municipalities of these sizes that everybody may see and that have the words, best
     *     first, and in facets the municipalities that have them
     */
    public static SearchRequest search(Place origin, Map<String, ?> parameterMap, Collection<String> sizes,
        Locale locale)
    {
        Scope scope = Scope.of(PROJECT);
        Parameters parameters = new Parameters(parameterMap, scope);
        List<String> filters = Searches.publicPages(PROJECT);
        filters.add("{!tag=others}-" + IndexFields.anyOf(PLACE, List.of(origin.key())));
        filters.add("{!tag=others}" + IndexFields.anyOf(PROJECT.field(SIZE), sizes));
        String traits = TERMS.formatted(THEME, PROJECT.field("themes")) + ','
            + TERMS.formatted(STATUS, PROJECT.field(STATUS));
        return new SearchRequest(new Parameters(Map.of(Parameters.TEXT, parameters.getFirst(Parameters.TEXT)),
            scope), new Words(place -> List.of()).toStatement(parameters.getFirst(Parameters.TEXT)), filters,
            Sort.RELEVANCE.order(), SHOWN, locale,
            Map.of(Searches.FIELDS, IndexFields.searched(scope.types()), Searches.LANGUAGES, IndexFields.languages(),
                Searches.FACETS, CANDIDATES.formatted(PLACE, origin.key(), traits)));
    }

    /**
     * @param origin the municipality that asks
     * @param facets the answer of the index
     * @param placeOf gives a municipality by its key, or {@code null}
     * @param limit how many
     * @return the municipalities that are most like it, and why
     */
    public static List<Match<Peer>> rank(Place origin, Object facets, Function<String, Place> placeOf, int limit)
    {
        Object own = Answer.get(facets, "own");
        return Answer.buckets(Answer.get(facets, "places")).stream().map(bucket -> match(origin, own, bucket, placeOf))
            .filter(Objects::nonNull)
            .sorted(Comparator.<Match<Peer>>comparingDouble(Match::getScore).reversed()
                .thenComparing(match -> match.getItem().key()))
            .limit(Math.max(0, limit)).toList();
    }

    private static Match<Peer> match(Place origin, Object own, Object bucket, Function<String, Place> placeOf)
    {
        Peer peer = new Peer(Answer.value(bucket), Answer.count(bucket));
        Place place = placeOf.apply(peer.key());
        if (place == null || place.key().equals(origin.key())) {
            return null;
        }
        Map<Reason, Double> scores = new LinkedHashMap<>();
        double likeness = likeness(origin, place);
        if (likeness >= NEAR) {
            scores.put(new Reason("size", null, List.of()), SIZE_WEIGHT * likeness);
        }
        List<String> topics = common(own, bucket, THEME);
        if (!topics.isEmpty()) {
            scores.put(new Reason(THEME, THEME, topics), TOPIC_WEIGHT * Math.min(MOST, topics.size()));
        }
        if (Objects.equals(origin.land(), place.land())) {
            scores.put(new Reason(LAND, LAND, List.of(place.land())), 1.0);
        }
        List<String> stages = common(own, bucket, STATUS);
        if (!stages.isEmpty()) {
            scores.put(new Reason(STATUS, STATUS, stages), 1.0);
        }
        double score = Math.min(MOST, peer.count()) + (likeness < NEAR ? SIZE_WEIGHT * likeness : 0)
            + scores.values().stream().mapToDouble(value -> value).sum();
        return new Match<>(peer, score, scores.entrySet().stream()
            .sorted(Map.Entry.<Reason, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList());
    }

    /** How near the numbers of inhabitants are, from 0 to 1. */
    private static double likeness(Place first, Place second)
    {
        long greater = Math.max(first.population(), second.population());
        return greater <= 0 ? 0 : (double) Math.max(0, Math.min(first.population(), second.population())) / greater;
    }

    private static List<String> common(Object own, Object bucket, String trait)
    {
        List<String> common = new ArrayList<>(Answer.counts(Answer.get(own, trait)).keySet());
        common.retainAll(Answer.counts(Answer.get(bucket, trait)).keySet());
        return common;
    }
}
