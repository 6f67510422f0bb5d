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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Reuse}, {@link ReuseGraph} and {@link ReuseDrawing}.
 */
class ReuseTest
{
    private static final String FIELD = "property.OpenGov.Code.ProjectClass.%s_string";

    private static final String A = key(0);

    private static final String B = key(1);

    private static final String C = key(2);

    private static final String D = key(3);

    @Test
    void oneRequestTellsWhoHasTakenOverWhat()
    {
        SearchRequest search = Reuse.search(Map.of("land", "05", "theme", "x", "page", "2"), Locale.GERMAN);

        assertThat(search.getLimit()).isZero();
        assertThat(search.getPage()).isEqualTo(2);
        assertThat(search.getFilters()).anyMatch(filter -> filter.contains("editorialState"));
        assertThat((String) search.getParameters("xwiki").get("json.facet"))
            .contains("{!join from=\\\"%s\\\" to=\\\"%s\\\"}*:*".formatted(FIELD.formatted("takenOverFrom"),
                FIELD.formatted("identifier")))
            .contains("\"domain\":{\"filter\":[\"%s:(\\\"05\\\")\"]}".formatted(FIELD.formatted("land")));
        assertThat((String) Reuse.search(null, null).getParameters("xwiki").get("json.facet")).doesNotContain("chosen");
    }

    @Test
    void projectsAreFoundByTheirIdentifiers()
    {
        assertThat(Reuse.projects(List.of(A, "x\") OR *:*", A, B), null).getFilters())
            .contains("{!terms f=\"%s\" separator=\"|\"}%s|%s".formatted(FIELD.formatted("identifier"), A, B));
        assertThat(Reuse.projects(List.of(), null).getFilters()).contains("-*:*");
        assertThat(Reuse.around(A, "", null).getFilters()).contains(
            "%s:(\"%s\")".formatted(FIELD.formatted("takenOverFrom"), A),
            "-%s:(\"%s\")".formatted(FIELD.formatted("identifier"), A));
        assertThat(Reuse.around("", B, null).getFilters())
            .contains("%s:(\"%s\")".formatted(FIELD.formatted("identifier"), B));
        assertThat(Reuse.around(null, "*", null).getFilters()).contains("-*:*");
    }

    @Test
    void whatNobodyMaySeeIsNotThere()
    {
        ReuseGraph graph = ReuseGraph.of(facets(Map.of(B, A, C, "P-UNKNOWN1", D, D), List.of(A, D), null));

        assertThat(graph.getFamilies()).extracting(ReuseGraph.Family::getKey).containsExactly(A);
        assertThat(graph.getFamily(A).getMembers(1)).containsExactly(A, B);
        assertThat(graph.getFamily(C)).isNull();
        assertThat(graph.getFamily(D)).isNull();
        assertThat(graph.getSource(C)).isEmpty();
        assertThat(graph.getTakers("P-UNKNOWN1")).isEmpty();
        assertThat(graph.getSize()).isEqualTo(2);
        assertThat(ReuseGraph.of(null).getFamilies()).isEmpty();
    }

    @Test
    void familiesAreOrderedByTheirSize()
    {
        Map<String, String> sources = new HashMap<>(Map.of(B, A));
        IntStream.range(10, 50).forEach(i -> sources.put(key(i), C));

        ReuseGraph graph = graph(sources);

        assertThat(graph.getFamilies()).extracting(ReuseGraph.Family::getKey).containsExactly(C, A);
        assertThat(graph.getFamily(key(49)).getPageCount()).isEqualTo(2);
        assertThat(graph.getFamily(C).getMembers(2)).hasSize(11);
        assertThat(graph.getFamilies(1)).hasSize(2);
        assertThat(graph.getFamilies(2)).isEmpty();
        assertThat(graph.getPageCount()).isEqualTo(1);
        assertThat(graph.getNeighbourhood(key(20))).hasSize(40).startsWith(key(20), C);
        assertThat(ReuseGraph.of(facets(sources, List.of(A, C), List.of(B))).getFamilies())
            .extracting(ReuseGraph.Family::getKey).containsExactly(A);
    }

    @Test
    void aCircleBeginsWithItsFirstProject()
    {
        ReuseGraph graph = graph(Map.of(A, C, B, A, C, B, D, B));

        assertThat(graph.getFamilies()).extracting(ReuseGraph.Family::getKey).containsExactly(A);
        ReuseDrawing drawing = graph.draw(D, hits(List.of(A, B, C, D)));
        assertThat(drawing.getBoxes()).extracting(box -> box.getProject().getIdentifier() + box.column())
            .containsExactlyInAnyOrder(A + 0, B + 1, C + 2, D + 2);
        assertThat(drawing.getLines()).hasSize(4).filteredOn(ReuseDrawing.Line::isBack).hasSize(1);
        assertThat(graph.draw(D, hits(List.of(A, B))).getLines()).noneMatch(ReuseDrawing.Line::isBack);
    }

    @Test
    void whatTheReaderMayNotSeeIsLeftOut()
    {
        ReuseGraph graph = graph(Map.of(B, A, C, B));

        ReuseDrawing drawing = graph.draw(A, hits(List.of(A, C)));

        assertThat(drawing.getLines()).isEmpty();
        assertThat(drawing.getBoxes()).extracting(ReuseDrawing.Box::column).containsExactly(0, 0);
        assertThat(drawing.getBoxes()).extracting(ReuseDrawing.Box::getMore).containsExactly(1, 1);
        assertThat(drawing.getSteps()).isZero();
    }

    @Test
    void titlesFitIntoTheirBoxes()
    {
        assertThat(TextLines.of("Ein sehr langer Titel, der nicht in eine einzige Zeile passt", 200, 14, 2)).hasSize(2)
            .allMatch(line -> TextLines.widthOf(line) * 14 <= 200).last().asString().startsWith("der nicht").endsWith("…");
        assertThat(TextLines.of("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 100, 14, 2)).hasSize(2);
        assertThat(TextLines.of(" Kurz ", 200, 14, 2)).containsExactly("Kurz");
        assertThat(TextLines.of("", 200, 14, 2)).isEmpty();
    }

    @Property(tries = 200)
    void nothingOverlapsAndTheSameGivesTheSame(
        @ForAll @Size(min = 2, max = 60) List<@IntRange(max = 59) Integer> numbers)
    {
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            sources.put(key(i), key(numbers.get(i)));
        }
        ReuseGraph graph = graph(sources);
        TreeSet<String> all = new TreeSet<>(sources.keySet());
        all.addAll(sources.values());
        List<Hit> hits = new ArrayList<>(hits(List.copyOf(all)));

        for (ReuseGraph.Family family : graph.getFamilies()) {
            ReuseDrawing drawing = graph.draw(family.key(), hits);
            List<ReuseDrawing.Box> boxes = List.copyOf(drawing.getBoxes());
            assertThat(boxes).hasSize(Math.min(family.getSize(), 40));
            assertThat(drawing.getLines()).hasSizeGreaterThanOrEqualTo(boxes.size() - 1);
            for (int i = 0; i < boxes.size(); i++) {
                ReuseDrawing.Box box = boxes.get(i);
                assertThat(box.getX() + drawing.getBoxWidth()).isLessThan(drawing.getWidth());
                assertThat(box.getY() + drawing.getBoxHeight()).isLessThan(drawing.getHeight());
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(other -> box.getX() == other.getX()
                    && Math.abs(box.getY() - other.getY()) < drawing.getBoxHeight());
            }
            Collections.reverse(hits);
            assertThat(graph.draw(family.key(), hits).getLines()).isEqualTo(drawing.getLines());
        }
        assertThat(graph.getFamilies().stream().flatMap(family -> family.members().stream())).doesNotHaveDuplicates()
            .hasSize(graph.getSize());
    }

    private static String key(int number)
    {
        return "P-%08d".formatted(number);
    }

    private static ReuseGraph graph(Map<String, String> sources)
    {
        return ReuseGraph.of(facets(sources, sources.values(), null));
    }

    private static Map<String, Object> facets(Map<String, String> sources, Iterable<String> known,
        Iterable<String> chosen)
    {
        List<Object> buckets = new ArrayList<>();
        sources.forEach((taker, source) -> buckets.add(Map.of("val", taker, "count", 1, "source", source)));
        Map<String, Object> facets = new HashMap<>(
            Map.of("takers", Map.of("buckets", buckets), "known", values(known)));
        if (chosen != null) {
            facets.put("chosen", values(chosen));
        }
        return facets;
    }

    private static Map<String, Object> values(Iterable<String> keys)
    {
        List<Object> buckets = new ArrayList<>();
        keys.forEach(key -> buckets.add(Map.of("val", key, "count", 1)));
        return Map.of("buckets", buckets);
    }

    private static List<Hit> hits(List<String> identifiers)
    {
        return identifiers.stream().map(identifier -> new Hit(Map.of("fullname", identifier,
            FIELD.formatted("identifier"), identifier), Marks.NONE, List.of(SearchedTypes.PROJECT), Locale.GERMAN))
            .toList();
    }
}
