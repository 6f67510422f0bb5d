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
package org.xwiki.contrib.opengov.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.discovery.Hit;
import org.xwiki.contrib.opengov.discovery.Match;
import org.xwiki.contrib.opengov.discovery.OfferMatches;
import org.xwiki.contrib.opengov.discovery.ReuseGraph;
import org.xwiki.contrib.opengov.discovery.SearchRequest;
import org.xwiki.contrib.opengov.discovery.Searches;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.register.Resolution;

/**
 * What the core costs: type-ahead over the whole register, reading a form, building a search request.
 *
 * @version $Id$
 * @since 0.1
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoreBenchmark
{
    private static final String PROJECT = "project";

    private static final String VALUE = "val";

    private static final String COUNT = "count";

    private static final String BUCKETS = "buckets";

    private static final int SUGGESTIONS = 10;

    private static final Map<String, String[]> FORM = new ProjectGenerator().project(1).getParameters();

    private static final Map<String, String[]> SEARCH = Map.of("q", new String[] {"offene daten"}, "status",
        new String[] {"running"}, "land", new String[] {"05"}, "page", new String[] {"3"});

    private static final Object REUSE = reuse(10_000);

    private static final List<Map<String, Object>> OFFERS = IntStream.rangeClosed(1, 51)
        .mapToObj(number -> new EntryGenerator(new ProjectGenerator()).offer(number).read().getObjects().get(0)
            .getValues()).toList();

    private static final List<Hit> CANDIDATES = candidates();

    /**
     * What is typed: one letter, a common name, a name with its district, an umlaut in ASCII, something unknown.
     */
    @State(Scope.Benchmark)
    public static class Typed
    {
        @Param({ "s", "neuenkirchen", "neuenkirchen steinfurt", "koeln", "entenhausen" })
        private String text;
    }

    /**
     * @param typed what is typed
     * @return the suggestions
     */
    @Benchmark
    public List<RegisterEntry> typeAhead(Typed typed)
    {
        return Register.getInstance().find(typed.text, SUGGESTIONS);
    }

    /**
     * @param typed what is typed
     * @return what a form that works without JavaScript understands
     */
    @Benchmark
    public Resolution resolve(Typed typed)
    {
        return Register.getInstance().resolve(typed.text);
    }

    /**
     * @return the complete form of a project, read and checked
     */
    @Benchmark
    public EntryForm readForm()
    {
        return EntryForm.fromRequest(EntryTypes.get(PROJECT), FORM, Locale.GERMAN, Register.getInstance());
    }

    /**
     * @return the request to the index for a filtered list
     */
    @Benchmark
    public SearchRequest buildSearch()
    {
        return Searches.entries(PROJECT, SEARCH, place -> List.of(), LocalDate.EPOCH, Locale.GERMAN);
    }

    /**
     * @return the families of 10,000 projects of which every tenth is taken over from another
     */
    @Benchmark
    public ReuseGraph reuseFamilies()
    {
        return ReuseGraph.of(REUSE);
    }

    /**
     * @return what fits an offer among fifty offers and needs
     */
    @Benchmark
    public List<Match<Hit>> matchOffers()
    {
        return OfferMatches.rank(OFFERS.get(0), CANDIDATES, 5);
    }

    /** As the index answers. */
    private static Object reuse(int projects)
    {
        ProjectGenerator generator = new ProjectGenerator();
        List<Object> takers = new ArrayList<>();
        Set<String> sources = new TreeSet<>();
        for (int number = 1; number <= projects; number++) {
            String source = generator.project(number).typed("takenOverFrom");
            if (!source.isEmpty()) {
                sources.add(source);
                takers.add(Map.of(VALUE, ProjectGenerator.identifier(number), COUNT, 1, "source", source));
            }
        }
        List<Object> known = sources.stream().<Object>map(key -> Map.of(VALUE, key, COUNT, 1)).toList();
        return Map.of("known", Map.of(BUCKETS, known), "takers", Map.of(BUCKETS, takers));
    }

    private static List<Hit> candidates()
    {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Map<String, Object> values : OFFERS.subList(1, OFFERS.size())) {
            Map<String, Object> document = new HashMap<>(Map.of("class", List.of("OpenGov.Code.OfferClass")));
            values.forEach((name, value) -> document.put("property.OpenGov.Code.OfferClass.%s_string".formatted(name),
                value instanceof String text ? List.of(text) : value));
            documents.add(document);
        }
        return OfferMatches.all(Map.of(), Locale.GERMAN).getHits(documents);
    }
}
