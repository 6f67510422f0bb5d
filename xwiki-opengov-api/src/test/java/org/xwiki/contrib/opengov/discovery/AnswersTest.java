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
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is made of the answers of the index: numbers beside filters, figures, passages, corrections.
 */
class AnswersTest
{
    private static final String PROJECT = "property.OpenGov.Code.ProjectClass.";

    private static final Map<String, Object> NUMBERS = Map.of(
        "land:0", buckets("05", 3, "01", 1, "nonsense", 7), "land:1", buckets("05", 2),
        "type:0", buckets("OpenGov.Code.ProjectClass", 4, "XWiki.TagClass", 9),
        "year:0", buckets("2019-05-01", 1, "2019", 2, "2021-03", 4), "status:none", Map.of("count", 2));

    @Test
    void allTypesAreSearchedInOneRequest()
    {
        SearchRequest search = all(Map.of("q", "Haushalt", "land", List.of("05", "none"), "type", "lesson"));

        assertThat(search.getType()).isEqualTo("entry");
        assertThat(search.getFilters()).contains("{!tag=type}class:(\"OpenGov.Code.LessonClass\")",
            "(*:* -class:(\"OpenGov.Code.ProjectClass\")) OR " + PROJECT
                + "editorialState_string:(\"published\" OR \"needsUpdate\" OR \"archived\")")
            .anyMatch(filter -> filter.startsWith("{!tag=land}" + PROJECT + "land_string:(\"05\") OR ")
                && filter.contains("(*:* -" + PROJECT + "land_string:(\"01\""));
        assertThat(search.getParameters("xwiki")).containsEntry("xwiki.supportedLocales", "de,en")
            .hasEntrySatisfying("fl", fields -> assertThat((String) fields)
                .contains(PROJECT + "results_de", PROJECT + "summary__").doesNotContain("contact", "*"))
            .hasEntrySatisfying("json.facet", facets -> assertThat((String) facets).contains("\"excludeTags\":\"land\"",
                "\"year:0\"").doesNotContain("district"));
        assertThat(search.getHiddenNames()).containsExactly("district", "municipality", "sort");
        assertThat(search.getKeptNames()).contains("year", "view");
        assertThat((String) all(Map.of()).getParameters("xwiki").get("fl")).doesNotContain(PROJECT + "results");
        assertThat(search.getSortNames()).containsExactly("relevance", "newest", "changed");
        assertThat(search.getVocabularies()).containsEntry("type", "entryType");
    }

    @Test
    void numbersOfSeveralFieldsAreAddedUp()
    {
        List<FacetGroup> groups = all(Map.of("land", "09")).getFacets(NUMBERS);

        assertThat(group(groups, "land").getOptions()).extracting(FacetOption::toString).containsExactly("01=1", "05=5",
            "09=0");
        assertThat(group(groups, "land").isActive()).isTrue();
        assertThat(group(groups, "land").getGreatest()).isEqualTo(5);
        assertThat(group(groups, "land").getOptions()).last().satisfies(option -> {
            assertThat(option.isActive()).isTrue();
            assertThat(option.getLink()).isEmpty();
            assertThat(option.getKey()).isEqualTo("opengov.vocabulary.land.09");
        });
        assertThat(group(groups, "type")).hasToString("type[project=4]");
        assertThat(group(groups, "year")).hasToString("year[2021=4, 2019=3]");
        assertThat(group(groups, "status").getOptions()).singleElement().satisfies(option -> {
            assertThat(option.getValue()).isEqualTo("none");
            assertThat(option.getCount()).isEqualTo(2);
            assertThat(option.getKey()).isEqualTo("opengov.list.filter.none");
        });
        assertThat(group(all(Map.of()).getFacets(null), "land").getOptions()).isEmpty();
    }

    @Test
    void figuresLeadToTheListsBehindThem()
    {
        SearchRequest search = Searches.figures(Map.of("land", "05"), Locale.GERMAN);

        assertThat(search.getParameters("xwiki")).containsEntry("rows", 0).hasEntrySatisfying("json.facet",
            facets -> assertThat((String) facets).contains("\"status:none\"", "\"completed\":{\"type\":\"query\",\"q\":\""
                + PROJECT + "status_string:completed\"").doesNotContain("excludeTags"));
        FacetGroup years = search.getFigure(NUMBERS, "year", Map.of("status", "completed"));
        assertThat(years.getOptions()).extracting(FacetOption::getLink)
            .containsExactly("status=completed&land=05&year=2019", "status=completed&land=05&year=2021");
        assertThat(years.getPercent(years.getOptions().get(0))).isEqualTo(75);
        assertThat(new FacetGroup("land", List.of()).getPercent(years.getOptions().get(0))).isZero();
        assertThat(Searches.places(Map.of("district", "05315", "year", "2019"), Locale.GERMAN).getFilters())
            .contains(PROJECT + "municipality_string:05315*", PROJECT + "start_string:2019*");
        assertThat(Searches.places(null, Locale.GERMAN)
            .getMunicipalityNumbers(Map.of("district:0", buckets("05315000", 2)))).containsEntry("05315000", 2L);
    }

    @Test
    void thePassageThatTellsMostIsShown()
    {
        Map<String, Object> document = Map.of("id", "a", "class", List.of("OpenGov.Code.ProjectClass"), "title_",
            "Radweg", PROJECT + "summary_de", List.of("Der Radweg."), PROJECT + "results__",
            List.of("= Der **neue** [[Bachlauf>>https://x]] //ist// am Radweg {{html}}<b>da{{/html}}"));

        List<Hit> hits = all(Map.of("q", "radwege bach")).getHits(List.of(document));

        assertThat(hits.get(0).getPassage()).extracting(Passage::toString)
            .containsExactly("Der neue ", "[Bachlauf]", " ist am ", "[Radweg]", " <b>da");
        assertThat(hits.get(0).getPassage().get(1).isMatch()).isTrue();
        assertThat(all(Map.of("q", "wege")).getHits(List.of(document)).get(0).getPassage()).isEmpty();
        assertThat(all(Map.of()).getHits(List.of(document)).get(0).getPassage()).isEmpty();
        assertThat(Searches.similar(Map.of("q", "radwge"), null).getHits(List.of(document)).get(0).getPassage())
            .extracting(Passage::toString).containsExactly("Der ", "[Radweg]", ".");
    }

    @Test
    void formsOfAWordAreMarked()
    {
        assertThat(marked("straße", "Die Strassen, eine Straßenbahn und Wasserstraßen")).containsExactly("Strassen",
            "Straßenbahn");
        assertThat(marked("Buergerhaushalte", "BÜRGERHAUSHALT, Haushalt")).containsExactly("BÜRGERHAUSHALT");
        assertThat(marked("offene Haushalte", "Öffentlich, offenes Haus, Offenen, Haushalts")).containsExactly("offenes",
            "Offenen", "Haushalts");
        assertThat(marked("spielplatz e.", "Spielplätze, e-Akte, Ende")).containsExactly("Spielplätze", "e");
    }

    @Test
    void aPassageBeginsNearTheWord()
    {
        String before = "Ein Satz, der lang genug ist, damit von ihm etwas wegfällt, was niemand braucht. ";

        assertThat(passage(before + "Das Wort.", "wort")).containsExactly("…", "Das ", "[Wort]", ".");
        assertThat(passage(before.replace(".", "") + "Das Wort.", "wort")).first().isEqualTo("…");
        assertThat(passage("Wort " + before.repeat(4), "wort")).hasSize(2).last().asString().endsWith("…")
            .hasSizeLessThan(210);
    }

    @Test
    void whatWasMeantIsInWhatWasFound()
    {
        SearchRequest search = Searches.similar(Map.of("q", "Bürgerbeteilgung in Mörs"), Locale.GERMAN);

        assertThat(search.getStatement()).isEqualTo("+(bürgerbeteilgung OR bürgerbeteilgung~2 OR "
            + "title_:*bürgerbeteilgung*) +(mörs OR mörs~1 OR title_:*mörs*)");
        assertThat(search.getCorrection(List.of(Map.of("class", List.of("OpenGov.Code.ProjectClass"), "title_",
            List.of("Bürgerbeteiligung in Moers"), PROJECT + "summary_de", "Die Bürgermeister"))))
            .isEqualTo("bürgerbeteiligung mörs");
        assertThat(search.getCorrection(null)).isEmpty();
        assertThat(Searches.similar(Map.of("q", "in"), null).getStatement()).isEqualTo("*:*");
    }

    @Test
    void suggestionsAreTitles()
    {
        assertThat(Searches.suggestions("Rad", Locale.GERMAN, 6).getParameters("xwiki")).containsEntry("qf", "title");
        assertThat(Searches.suggestions(null, null, -1).getLimit()).isZero();
    }

    @Test
    void distances()
    {
        assertThat(Spelling.distance("", "ab")).isEqualTo(2);
        assertThat(Spelling.distance("haus", "huas")).isEqualTo(1);
        assertThat(Spelling.distance("haus", "maus")).isEqualTo(1);
        assertThat(Spelling.tolerance("rad")).isZero();
        assertThat(Spelling.correct(List.of("haus"), List.of("maus", "Laus", "laus"))).isEqualTo("laus");
    }

    @Property(tries = 200)
    void distanceIsAMetricToItself(@ForAll @AlphaChars @StringLength(max = 9) String first,
        @ForAll @AlphaChars @StringLength(max = 9) String second)
    {
        assertThat(Spelling.distance(first, second)).isEqualTo(Spelling.distance(second, first))
            .isLessThanOrEqualTo(Math.max(first.length(), second.length()));
        assertThat(Spelling.distance(first, first)).isZero();
    }

    @Property(tries = 200)
    void aPassageLosesNoLetter(
        @ForAll @Size(min = 1, max = 5) List<@AlphaChars @StringLength(min = 1, max = 9) String> words)
    {
        String text = String.join(" ", words);

        assertThat(String.join("", passage(text, words.get(0))).replaceAll("[\\[\\]]", "")).isEqualTo(text);
    }

    private static List<String> passage(String text, String word)
    {
        return Passage.of(text, Marks.beginning(List.of(word)).in(text)).stream().map(Passage::toString).toList();
    }

    private static List<String> marked(String words, String text)
    {
        return Marks.beginning(Words.searched(words)).in(text).stream()
            .map(range -> text.substring(range.start(), range.end())).toList();
    }

    private static SearchRequest all(Map<String, ?> parameters)
    {
        return Searches.all(parameters, place -> List.of(), Locale.GERMAN);
    }

    private static FacetGroup group(List<FacetGroup> groups, String name)
    {
        return groups.stream().filter(group -> group.getName().equals(name)).findFirst().orElseThrow();
    }

    private static Map<String, Object> buckets(Object... valuesAndCounts)
    {
        List<Object> buckets = new ArrayList<>();
        for (int i = 0; i < valuesAndCounts.length; i += 2) {
            // As the index answers: names and values to walk through.
            buckets.add(List.of(Map.entry("val", valuesAndCounts[i]), Map.entry("count", valuesAndCounts[i + 1])));
        }
        return Map.of("buckets", buckets);
    }
}
