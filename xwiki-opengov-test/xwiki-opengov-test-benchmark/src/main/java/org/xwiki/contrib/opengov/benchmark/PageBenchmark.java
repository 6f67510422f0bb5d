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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * Measures the pages as a guest, first with few projects and then with many, against an empty page of the same wiki.
 * The pages take turns, so that whatever else the machine does meets all of them.
 *
 * @version $Id$
 * @since 0.1
 */
final class PageBenchmark
{
    private static final Logger LOGGER = LoggerFactory.getLogger(PageBenchmark.class);

    private static final String EMPTY_PAGE = "empty page";

    private static final String EMPTY_ANSWER = "type-ahead, empty answer";

    private static final String TYPE_AHEAD = "type-ahead";

    private static final String SUGGEST = "/bin/get/OpenGov/Code/RegisterSuggest?outputSyntax=plain&q=";

    private static final String VIEW = "/bin/view/";

    private static final String HOME = VIEW + "OpenGov/";

    private static final String LIST = HOME + "Projects/";

    private static final String SEARCH = HOME + "Search/";

    private static final String MUNICIPALITIES = HOME + "Municipalities/";

    private static final String GENERATED = "Benchmark%d/";

    private final WikiUnderTest wiki;

    private final ProjectGenerator generator;

    private final int rounds;

    private final Visitor guest;

    PageBenchmark(WikiUnderTest wiki, ProjectGenerator generator, int rounds)
    {
        this.wiki = wiki;
        this.generator = generator;
        this.rounds = rounds;
        this.guest = new Visitor(wiki.base());
    }

    /**
     * @param sizes the numbers of projects to measure with, in rising order
     * @return the tables in Markdown
     */
    String report(int... sizes)
    {
        StringBuilder report = new StringBuilder("\n%s, measured on %s, Java %s, %d processors, %d rounds.\n".formatted(
            this.wiki.name(), LocalDate.now(), System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(), this.rounds));
        Map<String, Series> before = Map.of();
        for (int size : sizes) {
            long start = System.nanoTime();
            if (!this.wiki.fill(size)) {
                LOGGER.info("The wiki has more than {} generated projects already.", size);
                continue;
            }
            LOGGER.info("The wiki has {} generated projects, after {} s.", size,
                (System.nanoTime() - start) / 1_000_000_000);
            Map<String, Series> measured = measure(size);
            report.append("""

                %d projects:

                | page | median ms | p95 ms | x floor, median | x floor, p95 | growth | requests |
                |---|---:|---:|---:|---:|---:|---:|
                """.formatted(size));
            for (Series series : measured.values()) {
                Series floor = measured.get(series.page().startsWith(TYPE_AHEAD) ? EMPTY_ANSWER : EMPTY_PAGE);
                report.append(series.row(floor, before.get(series.page()))).append('\n');
            }
            before = measured;
        }
        return report.toString();
    }

    private Map<String, String> pages(int projects)
    {
        String municipality = this.generator.getMunicipalities().get(1).getAgs();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(EMPTY_PAGE, VIEW + WikiUnderTest.EMPTY_PAGE);
        pages.put("front page", HOME);
        pages.put("project list", LIST);
        pages.put("project list, page 5", LIST + "?page=5");
        pages.put("project list, table by title", LIST + "?view=table&sort=title");
        pages.put("project list, two states", LIST + "?status=running&status=completed");
        pages.put("project list, two principles", LIST + "?principle=transparency&principle=participation");
        pages.put("project list, words", LIST + "?q=offene+werkstatt");
        pages.put("project", LIST + GENERATED.formatted(projects));
        pages.put("municipality with page", MUNICIPALITIES + municipality + "/");
        pages.put("municipality from the register", MUNICIPALITIES + "?ags=" + withoutPage());
        pages.put("municipalities", MUNICIPALITIES);
        for (String type : List.of("Lesson", "Event", "Offer", "Organisation")) {
            String list = HOME + type + "s/";
            pages.put(type.toLowerCase(Locale.ROOT) + " list", list);
            pages.put(type.toLowerCase(Locale.ROOT), list + GENERATED.formatted(2));
        }
        pages.put("lesson list, words", HOME + "Lessons/?q=offene+werkstatt");
        pages.put("search over everything", SEARCH);
        pages.put("search over everything, words and filters", SEARCH + "?q=offene+werkstatt&status=running&land=05");
        pages.put("search over everything, a typing error", SEARCH + "?q=werksttat");
        pages.put("figures", HOME + "Statistics/");
        pages.put("map", HOME + "Map/");
        pages.put("map of a Land", HOME + "Map/?land=05");
        pages.put("taken over projects", HOME + "Reuse/");
        pages.put("peers with a question", HOME + "Peers/?q=werkstatt&ags=" + municipality);
        pages.put(EMPTY_ANSWER, SUGGEST);
        pages.put(TYPE_AHEAD, SUGGEST + "neuenk");
        return pages;
    }

    private String withoutPage()
    {
        List<String> used = this.generator.getMunicipalities().stream().map(RegisterEntry::getAgs).toList();
        return Register.getInstance().getEntries().stream()
            .map(RegisterEntry::getAgs).filter(ags -> !used.contains(ags)).skip(1000).findFirst().orElseThrow();
    }

    private Map<String, Series> measure(int projects)
    {
        Map<String, String> pages = pages(projects);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < this.rounds * 3 / 2; round++) {
            boolean warm = round >= this.rounds / 2;
            pages.forEach((page, path) -> {
                long time = visit(path);
                if (warm) {
                    times.computeIfAbsent(page, name -> new ArrayList<>()).add(time);
                }
            });
        }
        Map<String, Series> measured = new LinkedHashMap<>();
        times.forEach((page, all) -> measured.put(page,
            new Series(page, all.stream().mapToLong(Long::longValue).toArray(), requests(pages.get(page)))));
        return measured;
    }

    private OptionalLong requests(String path)
    {
        OptionalLong before = this.wiki.requests();
        visit(path);
        OptionalLong after = this.wiki.requests();
        return before.isPresent() ? OptionalLong.of(after.getAsLong() - before.getAsLong()) : before;
    }

    private long visit(String path)
    {
        long start = System.nanoTime();
        Answer answer = this.guest.get(path);
        long time = System.nanoTime() - start;
        if (answer.status() != 200) {
            throw new IllegalStateException("%s answers %d".formatted(path, answer.status()));
        }
        return time;
    }
}
