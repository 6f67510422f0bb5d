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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link SimilarProjects}, {@link Referring}, {@link Peers} and {@link MapCluster}.
 */
class ConnectionsTest
{
    private static final String FIELD = "property.OpenGov.Code.ProjectClass.%s_string";

    private static final Map<String, Object> VALUES = Map.of("themes", List.of("ENVI", "GOVE"), "land", "05",
        "populationClass", "11", "municipality", "05315000", "programme", "", "principles", List.of("x\" OR *:*"));

    private static final Peers.Place COLOGNE = new Peers.Place("05315000", "05", 1_000_000, "11");

    @Test
    void similarProjectsAreFoundByWhatTheyHaveInCommon()
    {
        SearchRequest search = SimilarProjects.search(VALUES, "OpenGov.Projects.\"A", Locale.GERMAN);

        assertThat(search.getStatement()).isEqualTo(("%s:(\"ENVI\")^=4 %s:(\"GOVE\")^=4 ".formatted(field("themes"),
            field("themes")) + "%s:(\"11\")^=2 %s:(\"05315000\")^=2 %s:(\"05\")^=1".formatted(field("populationClass"),
                field("municipality"), field("land"))));
        assertThat(search.getFilters()).contains("-fullname:\"OpenGov.Projects.\\\"A\"")
            .anyMatch(filter -> filter.contains("editorialState"));
        assertThat(SimilarProjects.search(Map.of(), null, null).getStatement()).isEqualTo("-*:*");
    }

    @Test
    void similarProjectsSayWhy()
    {
        Hit near = hit("A", Map.of("themes", List.of("GOVE"), "land", "05", "populationClass", "11"));
        Hit far = hit("B", Map.of("land", "05"));

        List<Match<Hit>> matches = SimilarProjects.rank(VALUES, List.of(hit("C", Map.of()), far, near), 5);

        assertThat(matches).extracting(Match::getItem).containsExactly(near, far);
        assertThat(matches.get(0).getScore()).isEqualTo(7);
        assertThat(matches.get(0).getReasons()).extracting(Reason::toString).containsExactly("theme[GOVE]",
            "populationClass[11]", "land[05]");
        assertThat(matches.get(0).getReasons().get(0).getVocabulary()).isEqualTo("theme");
        assertThat(matches.get(1)).asString().endsWith("=1.0[land[05]]");
        assertThat(SimilarProjects.rank(VALUES, List.of(near), -1)).isEmpty();
    }

    @Property(tries = 100)
    void theOrderDoesNotDependOnTheOrderOfTheCandidates(@ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> themes)
    {
        List<String> codes = List.of("ENVI", "GOVE", "TRAN", "SOCI");
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            hits.add(hit("P" + i, Map.of("themes", codes.subList(0, themes.get(i)))));
        }
        List<Match<Hit>> matches = SimilarProjects.rank(VALUES, hits, 5);
        Collections.reverse(hits);

        assertThat(SimilarProjects.rank(VALUES, hits, 5)).extracting(match -> match.getItem().getPage())
            .isEqualTo(matches.stream().map(match -> match.getItem().getPage()).toList());
        assertThat(matches).extracting(Match::getScore).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void whatBelongsToAnEntryIsFoundInOneRequest()
    {
        SearchRequest search = Referring.search(Map.of("project", List.of("P-7K3M9QXA", "x\" OR *:*"), "name",
            "Große Öffnung"), "OpenGov.Projects.A", Locale.GERMAN);

        assertThat(search.getFilters()).contains("-fullname:\"OpenGov.Projects.A\"",
            String.join(" OR ", "property.OpenGov.Code.LessonClass.projects_string:(\"P-7K3M9QXA\")",
                "property.OpenGov.Code.OrganisationClass.sortTitle_string:(\"grosse offnung\")",
                "property.OpenGov.Code.EventClass.projects_string:(\"P-7K3M9QXA\")",
                "property.OpenGov.Code.OfferClass.projects_string:(\"P-7K3M9QXA\")",
                "property.OpenGov.Code.AdoptionClass.project_string:(\"P-7K3M9QXA\")"))
            .anyMatch(filter -> filter.contains("LessonClass.editorialState"));
        assertThat(Referring.search(Map.of("theme", "GOVE", "year", "2017"), null, null).getFilters())
            .as("only what names an entry").contains("-*:*");
    }

    @Test
    void aBodyTakesPartOrFunds()
    {
        assertThat(Referring.search(Map.of("body", "Verein"), "", Locale.GERMAN).getFilters())
            .contains("%s:(\"Verein\") OR property.OpenGov.Code.ParticipantClass.body_string:(\"Verein\")"
                .formatted(field("funder")));
    }

    @Test
    void theNextEventsAreNotCancelled()
    {
        SearchRequest search = Searches.upcomingEvents(LocalDate.of(2026, 11, 23), Locale.GERMAN, 3);

        assertThat(search.getFilters()).contains("property.OpenGov.Code.EventClass.start_string:[\"2026-11-23\" TO *]",
            "-property.OpenGov.Code.EventClass.state_string:cancelled");
        assertThat(search.getLimit()).isEqualTo(3);
    }

    @Test
    void theNewestOfATypeAreFiltered()
    {
        assertThat(Searches.newest("offer", Map.of("state", "open"), Locale.GERMAN, 3).getFilters())
            .contains("property.OpenGov.Code.OfferClass.state_string:(\"open\")");
    }

    @Test
    void peersAreLookedForInOneRequest()
    {
        SearchRequest search = Peers.search(COLOGNE, Map.of("q", "Radweg"), List.of("11", "12"), Locale.GERMAN);

        assertThat(search.getStatement()).startsWith("+(radweg OR radweg*");
        assertThat(search.getFilters()).contains("{!tag=others}-" + field("municipality") + ":(\"05315000\")",
            "{!tag=others}" + field("populationClass") + ":(\"11\" OR \"12\")");
        assertThat((String) search.getParameters("xwiki").get("json.facet")).startsWith("{\"own\":{\"type\":\"query\"")
            .contains("\"places\":{\"type\":\"terms\"");
    }

    @Test
    void peersSayWhy()
    {
        Map<String, Peers.Place> places = Map.of("05913000", new Peers.Place("05913000", "05", 600_000, "11"),
            "09162000", new Peers.Place("09162000", "09", 1_500_000, "11"), "05315000", COLOGNE);
        Map<String, Object> facets = Map.of("own", traits("ENVI", "running"), "places", Map.of("buckets",
            List.of(bucket("09162000", 1, "GOVE", "idea"), bucket("05913000", 9, "ENVI", "running"),
                bucket("05315000", 5, "ENVI", "running"), bucket("99999999", 5, "ENVI", "running"))));

        List<Match<Peers.Peer>> matches = Peers.rank(COLOGNE, facets, places::get, 10);

        assertThat(matches).extracting(match -> match.getItem().getKey()).containsExactly("05913000", "09162000");
        assertThat(matches.get(0).getItem().getCount()).isEqualTo(9);
        assertThat(matches.get(0).getReasons()).extracting(Reason::getName).containsExactly("size", "theme", "land",
            "status");
        assertThat(matches.get(0).getReasons().get(1).getCodes()).containsExactly("ENVI");
        assertThat(matches.get(1).getReasons()).extracting(Reason::toString).containsExactly("size[]");
        assertThat(Peers.rank(COLOGNE, null, places::get, 10)).isEmpty();
    }

    @Test
    void nearPlacesMakeACluster()
    {
        Map<String, MapCluster.Position> places = Map.of("a", new MapCluster.Position(10, 10, "A"), "b",
            new MapCluster.Position(15, 10, "B"), "c", new MapCluster.Position(90, 90, "C"));

        List<MapCluster> clusters = MapCluster.of(Map.of("a", 1L, "b", 10L, "c", 2L, "d", 5L, "e", 0L), places::get, 9);

        assertThat(clusters).hasToString("[[b, a]=11, [c]=2]");
        assertThat(clusters.get(0).getPlaces()).containsExactly("b", "a");
        assertThat(clusters.get(0).getNames()).isEqualTo("B, A");
        assertThat(MapCluster.of(Map.of("a", 4L, "b", 3L, "c", 2L, "d", 1L),
            key -> new MapCluster.Position(1, 1, key), 9).get(0).getNames()).isEqualTo("a, b, c, …");
        assertThat(clusters.get(0).getX()).isEqualTo(15);
        assertThat(clusters.get(0).getY()).isEqualTo(10);
        assertThat(clusters.get(0).getCount()).isEqualTo(11);
        assertThat(clusters.get(0).getRadius()).isBetween(1L, 9L);
    }

    @Property(tries = 100)
    void noEntryIsLostOnTheMap(@ForAll @Size(max = 120) List<@IntRange(max = 200) Integer> counts)
    {
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            numbers.put(String.valueOf(i), (long) counts.get(i));
        }
        Function<String, MapCluster.Position> positions =
            key -> new MapCluster.Position(Integer.parseInt(key) % 10 * 30, Integer.parseInt(key) / 10.0 * 30, key);

        List<MapCluster> clusters = MapCluster.of(numbers, positions, 50);

        assertThat(clusters.stream().mapToLong(MapCluster::getCount).sum())
            .isEqualTo(numbers.values().stream().mapToLong(value -> value).sum());
        assertThat(clusters).allMatch(cluster -> cluster.getPlaces().size() <= Parameters.MAX_VALUES);
    }

    private static String field(String property)
    {
        return FIELD.formatted(property);
    }

    private static Hit hit(String page, Map<String, ?> values)
    {
        Map<String, Object> found = values.entrySet().stream()
            .collect(Collectors.toMap(entry -> field(entry.getKey()), Map.Entry::getValue));
        found.put("fullname", page);
        return new Hit(found, Marks.NONE, List.of(SearchedTypes.PROJECT), Locale.GERMAN);
    }

    private static Map<String, Object> traits(String theme, String status)
    {
        return Map.of("count", 1, "theme", Map.of("buckets", List.of(Map.of("val", theme, "count", 1))), "status",
            Map.of("buckets", List.of(Map.of("val", status, "count", 1))));
    }

    private static Map<String, Object> bucket(String key, int count, String theme, String status)
    {
        Map<String, Object> bucket = new HashMap<>(traits(theme, status));
        bucket.put("val", key);
        bucket.put("count", count);
        return bucket;
    }
}
