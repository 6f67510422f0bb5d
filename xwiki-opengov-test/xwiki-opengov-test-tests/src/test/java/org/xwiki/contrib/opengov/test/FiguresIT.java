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
package org.xwiki.contrib.opengov.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody reads the figures, the map, and what is like a project or a municipality.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class FiguresIT
{
    private static final String FIGURES = "/bin/view/OpenGov/Statistics/";

    private static final String MAP = "/bin/view/OpenGov/Map/";

    private Wiki wiki;

    private Visitor guest;

    private String word;

    private ProjectPage project;

    @BeforeAll
    void writeProjects(Wiki tested)
    {
        this.wiki = tested;
        this.guest = tested.guest().reading("de");
        this.word = "Zahlwort" + tested.uniqueTitle("x").split(" ")[1];
        this.project = tested.publish(this.word + " Haushalt", form -> form.enter("status", "completed")
            .enter("results", "Es gibt Ergebnisse.").enter("themes", "HEAL"));
        tested.publish(this.word + " Radweg", form -> form.enter("municipality", Places.FLENSBURG.ags())
            .enter("themes", "HEAL", "TRAN").enter("start", "1999-03"));
        ProjectForm.create(tested.editor()).enterComplete(this.word + " Entwurf").enter("themes", "HEAL")
            .enter("start", "1999").saveDraft();
        Eventually.see("the projects in the index", () -> numbers(FIGURES, "year").getOrDefault("1999", 0),
            count -> count > 0);
    }

    @Test
    void eachFigureIsThatOfTheDatabaseAndOfTheListBehindIt()
    {
        Database database = new Database(this.wiki);
        Eventually.see("all in the index", () -> numbers(FIGURES, "status").values().stream().mapToInt(x -> x).sum(),
            sum -> sum == database.countPublicProjects("1 = 1"));

        assertThat(numbers(FIGURES, "year")).containsEntry("1999",
            database.countPublicProjects("entry.start like '1999%'"));
        assertThat(numbers(FIGURES, "land")).containsEntry("05", database.countPublicProjects("entry.land = '05'"))
            .containsEntry("01", database.countPublicProjects("entry.land = '01'"));
        for (String name : List.of("status", "theme", "land", "sustainability", "year")) {
            links(FIGURES, name).forEach((link, number) -> assertThat(
                Integer.parseInt(this.guest.get(link).html().select(".opengov-count").text().replaceAll("\\D", "")))
                .as(link).isEqualTo(number));
        }
    }

    @Test
    void figuresFollowAnEdit()
    {
        int before = numbers(FIGURES, "status").getOrDefault("discontinued", 0);
        ProjectForm.edit(this.wiki.editor(), this.project.path()).enter("status", "discontinued").publish();
        Eventually.see("the edit", () -> numbers(FIGURES, "status").getOrDefault("discontinued", 0),
            count -> count == before + 1);
        assertThat(numbers(FIGURES, "status")).containsEntry("discontinued",
            new Database(this.wiki).countPublicProjects("entry.status = 'discontinued'"));
        ProjectForm.edit(this.wiki.editor(), this.project.path()).enter("status", "completed").publish();
        Eventually.see("the first state", () -> numbers(FIGURES, "status").getOrDefault("discontinued", 0),
            count -> count == before);
    }

    @Test
    void theMapHasTheNumbersOfItsTable()
    {
        assertThat(numbers(MAP, "land")).isEqualTo(numbers(FIGURES, "land"));
        Document map = this.guest.get(MAP).html();
        int all = Integer.parseInt(map.select(".opengov-count").text().replaceAll("\\D", ""));
        assertThat(map.select(".opengov-map-cluster text").eachText().stream().mapToInt(Integer::parseInt).sum())
            .isEqualTo(all);
        for (Element cluster : map.select(".opengov-map-cluster")) {
            assertThat(this.guest.get(cluster.absUrl("href")).html().select(".opengov-count").text()
                .replaceAll("\\D", "")).as(cluster.attr("href")).isEqualTo(cluster.select("text").text());
        }
        assertThat(map.select("svg a[href]:not([aria-hidden]):not([aria-label])")).isEmpty();
    }

    @Test
    void aLandHasItsOwnMap()
    {
        Document map = this.guest.get(MAP + "?land=01").html();

        assertThat(map.select(".opengov-figure tbody th").eachText()).anyMatch(text -> text.contains("Flensburg"));
        assertThat(map.select(".opengov-map-cluster").eachAttr("href")).isNotEmpty()
            .allMatch(link -> link.contains("municipality=01"));
    }

    @Test
    void theMapBesideAProjectRefersToOutlinesThatAreThere()
    {
        List<String> outlines =
            this.guest.get("/bin/view/" + this.project.path()).html().select(".opengov-map use").eachAttr("abs:href");

        assertThat(outlines).hasSize(2);
        for (String outline : outlines) {
            String[] parts = outline.split("#");
            Answer drawing = this.guest.get(parts[0]);
            assertThat(drawing.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
            assertThat(drawing.html().getElementById(parts[1])).as(outline).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"land=99", "land=%22", "land=05&land=01", "district=x", "year=abcd", "q=%22%29", "theme=none",
        "status=completed&sustainability=none"})
    void whateverTheAddressSaysIsHarmless(String query)
    {
        for (String page : List.of(FIGURES, MAP, "/bin/view/OpenGov/Peers/")) {
            Answer answer = this.guest.get(page + '?' + query);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.html().select(".errormessage, .xwikirenderingerror")).isEmpty();
        }
    }

    @Test
    void similarProjectsSayWhy()
    {
        Document cards = fragment("/bin/view/" + this.project.path());

        assertThat(cards.select(".opengov-card-title").eachText()).contains(this.word + " Radweg")
            .doesNotContain(this.word + " Entwurf", this.word + " Haushalt");
        assertThat(cards.select(".opengov-card").stream().filter(card -> card.text().contains(this.word + " Radweg"))
            .map(card -> card.select(".opengov-reasons").text())).singleElement().asString()
            .contains("Gesundheit");
    }

    @Test
    void municipalitiesLikeAnotherSayWhy()
    {
        Document peers = fragment("/bin/view/OpenGov/Municipalities/?ags=" + Places.HUSUM.ags());

        assertThat(peers.select("table, .opengov-empty")).isNotEmpty();
        assertThat(peers.text()).doesNotContain(Places.HUSUM.name());
    }

    @Test
    void aMunicipalityFindsOthersWithItsQuestion()
    {
        for (String place : List.of("ags=01051044&q=", "place=Heide&q=")) {
            Document page = this.guest.get("/bin/view/OpenGov/Peers/?" + place + this.word).html();
            assertThat(page.select("#opengov-q").val()).isEqualTo(this.word);
            assertThat(page.select("table, .opengov-empty")).isNotEmpty();
        }
        Document page = this.guest.get("/bin/view/OpenGov/Peers/?ags=01002000&q=" + this.word).html();
        assertThat(page.select(".opengov-hit th a").eachText()).doesNotContain("Kiel");
        assertThat(page.select(".opengov-card-title").eachText()).doesNotContain(this.word + " Entwurf");
    }

    private Document fragment(String path)
    {
        String address = this.guest.get(path).html().select("section[data-opengov-load]").attr("data-opengov-load");
        return this.guest.get(address.replaceFirst("^.*?/bin/", "/bin/")).html();
    }

    private Map<String, Integer> numbers(String path, String name)
    {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        links(path, name).forEach((link, number) -> Stream.of(link.replaceFirst("^[^?]*\\?", "").split("&"))
            .filter(parameter -> parameter.startsWith(name + '='))
            .forEach(parameter -> numbers.put(parameter.substring(name.length() + 1), number)));
        return numbers;
    }

    private Map<String, Integer> links(String path, String name)
    {
        Map<String, Integer> links = new LinkedHashMap<>();
        for (Element link : this.guest.get(path).html().select(".opengov-figure a[href*='%s=']".formatted(name))) {
            if (link.absUrl("href").matches(".*[?&]%s=[^&]*$".formatted(name))) {
                links.put(link.absUrl("href"), Integer.parseInt(link.text().replaceAll("\\D", "")));
            }
        }
        return links;
    }
}
