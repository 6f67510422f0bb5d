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
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Searches} and the {@link SearchRequest} that they give.
 */
class SearchesTest
{
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    private static final String STATUS = "property.OpenGov.Code.ProjectClass.status_string:";

    @Test
    void whoSaidSomethingIsFoundButNotTheLessonThatHasACopy()
    {
        assertThat(Searches.statements("OpenGov.Lessons.\"A", Locale.GERMAN).getFilters()).contains(
            "space_exact:(\"OpenGov.Lessons.\\\"A\")", "property.OpenGov.Code.ConfirmationClass.user_string:?*");
    }

    @Test
    void withoutParametersFindsAllPublicProjectsNewestFirst()
    {
        SearchRequest search = projects(null);

        assertThat(search.getStatement()).isEqualTo("*:*");
        assertThat(search.getFilters()).containsExactly("type:DOCUMENT", "hidden:false",
            "space_prefix:(\"OpenGov\")", Searches.STANDARDS, "class:(\"OpenGov.Code.ProjectClass\")",
            "property.OpenGov.Code.ProjectClass.editorialState_string:"
                + "(\"published\" OR \"needsUpdate\" OR \"archived\")");
        assertThat(search.getParameters("xwiki")).containsEntry("sort", "creationdate desc,fullname asc")
            .containsKeys("qf", "fl").doesNotContainKey("rows")
            .hasEntrySatisfying("fq", filters -> assertThat(filters).asList().contains("wiki:(\"xwiki\")"));
        assertThat(search.getOffset()).isZero();
        assertThat(search.getLimit()).isEqualTo(20);
        assertThat(search.getPage()).isEqualTo(1);
        assertThat(search.getView()).isEqualTo("cards");
        assertThat(search.getSortName()).isEqualTo("newest");
        assertThat(search.getText()).isEmpty();
        assertThat(search.getActiveFilters()).isEmpty();
        assertThat(search.link(null)).isEmpty();
        assertThat(search).asString().startsWith("*:*[");
    }

    @Test
    void everyFieldThatIsReturnedIsNamed()
    {
        String fields = (String) projects(null).getParameters("xwiki").get("fl");

        assertThat(fields).doesNotContain("*").contains("fullname,", "title_,",
            "property.OpenGov.Code.ProjectClass.summary_de,", "property.OpenGov.Code.ProjectClass.summary_en,",
            "property.OpenGov.Code.ProjectClass.summary__");
    }

    @Test
    void filters()
    {
        SearchRequest search = projects(Map.of("status", new String[] {"running", "planned", "nonsense\" OR *:*"},
            "land", "05", "municipality", "05170024", "theme", List.of("ENVI")));

        assertThat(search.getFilters()).contains(STATUS + "(\"running\" OR \"planned\")",
            "property.OpenGov.Code.ProjectClass.land_string:(\"05\")",
            "property.OpenGov.Code.ProjectClass.municipality_string:(\"05170024\")",
            "property.OpenGov.Code.ProjectClass.themes_string:(\"ENVI\")");
        assertThat(search.isActive("status", "planned")).isTrue();
        assertThat(search.isActive("status", "idea")).isFalse();
        assertThat(search.getValue("status")).isEqualTo("running");
        assertThat(search.getValues("status")).containsExactly("running", "planned");
        assertThat(search.getActiveFilters()).hasSize(5).first().satisfies(filter -> {
            assertThat(filter.getName()).isEqualTo("status");
            assertThat(filter.getValue()).isEqualTo("running");
            assertThat(filter.getKey()).isEqualTo("opengov.vocabulary.status.running");
            assertThat(filter.getLink()).isEqualTo("status=planned&theme=ENVI&land=05&municipality=05170024");
        });
        assertThat(search.getActiveFilters()).last().extracting(ActiveFilter::getKey).isNull();
    }

    @Test
    void findsWordsAndPlaces()
    {
        SearchRequest search = Searches.entries("project", Map.of("q", "  Bad Berleburg: (Hacker-Space AND x)* "),
            place -> place.equalsIgnoreCase("berleburg") ? Arrays.asList("05970004", "nonsense") : List.of(), TODAY, Locale.GERMAN);

        assertThat(search.getStatement()).isEqualTo("+(bad OR bad*) +(berleburg OR berleburg* OR title_:*berleburg* "
            + "OR 05970004) +(hacker OR hacker* OR title_:*hacker*) +(space OR space* OR title_:*space*) +(x)");
        assertThat(search.getText()).isEqualTo("Bad Berleburg: (Hacker-Space AND x)*");
        assertThat(search.getSortName()).isEqualTo("relevance");
        assertThat(search.getActiveFilters()).singleElement().satisfies(filter -> {
            assertThat(filter.getName()).isEqualTo("q");
            assertThat(filter.getLink()).isEmpty();
        });
    }

    @Test
    void editorsFindProjectsInEveryStateTheLastChangedFirst()
    {
        SearchRequest search = editorial(null);

        assertThat(search.getStatement()).isEqualTo("*:*");
        assertThat(search.getFilters()).containsExactly("type:DOCUMENT", "hidden:false",
            "space_prefix:(\"OpenGov\")", Searches.STANDARDS,
            "class:(\"OpenGov.Code.ProjectClass\" OR \"OpenGov.Code.LessonClass\" OR "
                + "\"OpenGov.Code.OrganisationClass\" OR \"OpenGov.Code.EventClass\" OR "
                + "\"OpenGov.Code.WorkingGroupClass\" OR \"OpenGov.Code.OfferClass\" OR "
                + "\"OpenGov.Code.StandardClass\" OR \"OpenGov.Code.AdoptionClass\")");
        assertThat(search.getParameters("xwiki")).containsEntry("sort", "date desc,fullname asc")
            .containsEntry("qf", "title");
        assertThat(search.getOffset()).isZero();
        assertThat(search.getLimit()).isEqualTo(15);
    }

    @Test
    void editorsFilterSortAndTurnPages()
    {
        SearchRequest search = editorial(Map.of("type", "project", "title", "Haushalt: *", "municipality", "Moers",
            "editorialState", new String[] {"draft", "\" OR *:*"}, "status", List.of("running", "idea"),
            "sort", "title", "dir", "DESC", "offset", "51", "limit", "25"));

        assertThat(search.getStatement()).isEqualTo("+(haushalt OR haushalt* OR title_:*haushalt*)");
        assertThat(search.getFilters()).contains(STATUS + "(\"running\" OR \"idea\")",
            "property.OpenGov.Code.ProjectClass.editorialState_string:(\"draft\")",
            "property.OpenGov.Code.ProjectClass.municipality_string:(\"05170024\")");
        assertThat(search.getParameters("xwiki")).containsEntry("sort",
            "property.OpenGov.Code.ProjectClass.sortTitle_sortString desc,fullname asc");
        assertThat(search.getOffset()).isEqualTo(50);
        assertThat(search.getLimit()).isEqualTo(25);
    }

    @Test
    void editorsSeeAllTypes()
    {
        SearchRequest search = editorial(Map.of("type", List.of("lesson", "event", "municipality"), "sort", "title",
            "municipality", "Moers", "status", "running"));

        assertThat(search.getFilters()).contains("class:(\"OpenGov.Code.LessonClass\" OR \"OpenGov.Code.EventClass\")",
            "property.OpenGov.Code.LessonClass.municipality_string:(\"05170024\") OR "
                + "property.OpenGov.Code.EventClass.municipality_string:(\"05170024\")", "-*:*");
        assertThat(search.getParameters("xwiki")).containsEntry("sort",
            "property.OpenGov.Code.LessonClass.sortTitle_sortString asc,"
                + "property.OpenGov.Code.EventClass.sortTitle_sortString asc,fullname asc");
    }

    @Test
    void editorsAskForNothingThatMakesNoSense()
    {
        assertThat(editorial(Map.of("municipality", "Nirgends")).getFilters()).contains("-*:*");
        SearchRequest search =
            editorial(Map.of("sort", "password", "dir", "asc", "offset", "-1", "limit", "1000000", "status", "x"));

        assertThat(search.getFilters()).hasSize(5);
        assertThat(search.getParameters("xwiki")).containsEntry("sort", "date asc,fullname asc");
        assertThat(search.getOffset()).isZero();
        assertThat(search.getLimit()).isEqualTo(100);
        assertThat(editorial(Map.of("sort", "author")).getParameters("xwiki"))
            .containsEntry("sort", "author_display_sort asc,fullname asc");
    }

    @Test
    void aHitSaysWhenAndByWhomItWasChanged()
    {
        Date changed = new Date(1);
        List<Hit> hits = editorial(null).getHits(List.of(Map.of("date", changed, "author_display", "Erika Muster",
            "property.OpenGov.Code.ProjectClass.asOf_date", List.of(new Date(2))), Map.of()));

        assertThat(hits.get(0).getChanged()).isEqualTo(changed);
        assertThat(hits.get(0).getAsOf()).isEqualTo(new Date(2));
        assertThat(hits.get(0).getAuthor()).isEqualTo("Erika Muster");
        assertThat(hits.get(1).getChanged()).isNull();
        assertThat(hits.get(1).getAsOf()).isNull();
    }

    @Test
    void findsPlacesOfSeveralWords()
    {
        assertThat(Searches.entries("project", Map.of("q", "Bad Berleburg"),
            place -> place.equals("Bad Berleburg") ? List.of("05970004") : List.of(), TODAY, Locale.GERMAN).getStatement())
            .isEqualTo("(+(bad OR bad*) +(berleburg OR berleburg* OR title_:*berleburg*)) OR 05970004");
    }

    @Test
    void staysWithinWhatSolrAllows()
    {
        List<String> keys = IntStream.range(10_000, 10_100).mapToObj(String::valueOf).toList();

        String statement = Searches.entries("project", Map.of("q", "ab cd ef gh ij kl mn op qr st ab"), place -> keys, TODAY, Locale.GERMAN).getStatement();

        assertThat(statement.split(" OR ")).hasSize(9);
        assertThat(statement).endsWith("+(kl)");
    }

    @Test
    void ignoresNonsense()
    {
        SearchRequest search = projects(Map.of("sort", "score desc", "view", "list", "page", "-1", "status", "",
            "municipality", "0517", "q", "* \"(", "other", "x"));

        assertThat(search.getStatement()).isEqualTo("*:*");
        assertThat(projects(Map.of("q", "in der")).getStatement()).isEqualTo("*:*");
        assertThat(search.getSortName()).isEqualTo("relevance");
        assertThat(search.getPage()).isEqualTo(1);
        assertThat(search.link(Map.of())).isEqualTo("q=*+%22%28");
        assertThat(projects(Collections.singletonMap("q", null)).getText()).isEmpty();
        assertThat(projects(Map.of("page", "99999999999")).getPage()).isEqualTo(1);
        assertThat(projects(Map.of("q", "x".repeat(1_000_000))).getText()).hasSize(200);
    }

    @Test
    void linksToOtherPagesAndOrders()
    {
        SearchRequest search = projects(Map.of("q", "Bürger & Co", "status", "running", "page", "3", "view", "table"));

        assertThat(search.getOffset()).isEqualTo(40);
        assertThat(search.getPageCount(0)).isEqualTo(1);
        assertThat(search.getPageCount(20)).isEqualTo(1);
        assertThat(search.getPageCount(21)).isEqualTo(2);
        assertThat(search.link(Map.of("page", 4))).isEqualTo("q=B%C3%BCrger+%26+Co&status=running&view=table&page=4");
        assertThat(search.link(Map.of("sort", "title"))).isEqualTo("q=B%C3%BCrger+%26+Co&status=running&sort=title"
            + "&view=table");
        assertThat(search.link(Map.of("q", "", "view", ""))).isEqualTo("status=running");
        assertThat(search.link(Collections.singletonMap("q", null))).isEqualTo("status=running&view=table");
        assertThat(search.toggle("status", "idea")).contains("status=running&status=idea");
        assertThat(search.toggle("status", "running")).doesNotContain("status");
        assertThat(projects(Map.of("sort", "title")).getParameters("xwiki")).containsEntry("sort",
            "property.OpenGov.Code.ProjectClass.sortTitle_sortString asc,fullname asc");
        assertThat(projects(Map.of("view", "table")).getView()).isEqualTo("table");
    }

    @Property
    void nothingTypedActsAsOperator(@ForAll String text)
    {
        assertThat(projects(Map.of("q", text)).getStatement()).matches(
            "\\*:\\*|(\\+\\(([\\p{L}\\p{M}\\p{N}]+)( OR \\2\\*)?( OR title_:\\*\\2\\*)?\\) ?)+");
    }

    @Property
    void everyLinkLeadsToTheSameSearch(@ForAll String text, @ForAll String status)
    {
        SearchRequest search = projects(Map.of("q", text, "status", status, "land", "05"));
        String link = search.link(Map.of());

        assertThat(link).doesNotContainPattern("[\\s<>\"'{}]").contains("land=05");
    }

    @Test
    void countsForTheFrontPage()
    {
        SearchRequest search = Searches.newestProjects(Locale.GERMAN, 6);

        assertThat(search.getLimit()).isEqualTo(6);
        assertThat(search.getParameters("xwiki")).containsEntry("json.facet",
            "{\"municipalities\":\"unique(property.OpenGov.Code.ProjectClass.municipality_string)\","
                + "\"lands\":\"unique(property.OpenGov.Code.ProjectClass.land_string)\"}");
    }

    @Test
    void findsWhatWaitsForAUser()
    {
        String states = "property.OpenGov.Code.ProjectClass.editorialState_string:";

        assertThat(Searches.unfinishedProjects("XWiki.A\"l", false, Locale.GERMAN, 1000)).satisfies(search -> {
            assertThat(search.getLimit()).isEqualTo(100);
            assertThat(search.getFilters()).last().isEqualTo("(property.XWiki.XWikiRights.users_string:"
                + "\"XWiki.A\\\"l\" AND " + states + "(\"draft\" OR \"proposed\"))");
        });
        assertThat(Searches.unfinishedProjects(null, true, Locale.GERMAN, -1)).satisfies(search -> {
            assertThat(search.getParameters("xwiki")).containsEntry("rows", 0);
            assertThat(search.getPageCount(5)).isEqualTo(1);
            assertThat(search.getFilters()).last().asString().endsWith(" OR " + states
                + "(\"proposed\" OR \"needsUpdate\")");
        });
    }

    @Test
    void takesNothingForAnEntryThatLiesWithinAStandard()
    {
        assertThat(Searches.STANDARDS).isEqualTo("(*:* -class:(\"OpenGov.Code.StandardClass\") "
            + "-space_prefix:(\"OpenGov.Standards\")) OR fullname:/OpenGov\\.Standards\\.[^.]+\\.WebHome/");
    }

    @Test
    void findsStandardsThatAreNotForEverybodyYet()
    {
        assertThat(Searches.unfinishedStandards(Locale.GERMAN).getFilters())
            .contains("class:(\"OpenGov.Code.StandardClass\")").last()
            .isEqualTo("property.OpenGov.Code.StandardClass.editorialState_string:(\"draft\")");
    }

    @Test
    void findsMunicipalities()
    {
        SearchRequest search = Searches.municipalities(Map.of("page", "2"), Locale.GERMAN);

        assertThat(search.getOffset()).isEqualTo(60);
        assertThat(search.getFilters()).contains("class:(\"OpenGov.Code.MunicipalityClass\")");
        assertThat(Searches.municipalitiesByKey(Arrays.asList("05170024", null, "x", "05170024"), Locale.GERMAN))
            .satisfies(byKey -> {
                assertThat(byKey.getLimit()).isEqualTo(1);
                assertThat(byKey.getFilters()).contains(
                    "property.OpenGov.Code.MunicipalityClass.ags_string:(\"05170024\")");
            });
        assertThat(Searches.municipalitiesByKey(null, Locale.GERMAN).getFilters()).contains("-*:*");
    }

    @Test
    void countsProjectsOfMunicipalities()
    {
        SearchRequest counts = Searches.projectCounts(List.of("05170024", "05315000"), Locale.GERMAN);
        assertThat(counts.getParameters("xwiki")).containsEntry("rows", 0).containsEntry("json.facet",
            "{\"district:0\":{\"type\":\"terms\",\"field\":\"property.OpenGov.Code.ProjectClass.municipality_string\","
                + "\"limit\":-1}}");
        assertThat(counts.getFilters()).contains(
            "{!terms f=\"property.OpenGov.Code.ProjectClass.municipality_string\" separator=\"|\"}05170024|05315000");
        assertThat(Searches.projectCounts(List.of(), Locale.GERMAN).getFilters()).contains("-*:*");
    }

    private static SearchRequest editorial(Map<String, ?> parameters)
    {
        return Searches.editorialEntries(parameters,
            place -> "Moers".equals(place) ? List.of("05170024") : List.of(), Locale.GERMAN);
    }

    private static SearchRequest projects(Map<String, ?> parameters)
    {
        return Searches.entries("project", parameters, place -> List.of(), TODAY, Locale.GERMAN);
    }

    @Test
    void projectsWithPicturesArePublicOnes()
    {
        SearchRequest search = Searches.illustratedProjects("05315000", Locale.GERMAN);

        assertThat(search.getFilters()).contains("class:(\"OpenGov.Code.PictureClass\")",
            "property.OpenGov.Code.ProjectClass.municipality_string:(\"05315000\")")
            .anyMatch(filter -> filter.contains("editorialState"));
    }

    @Test
    void nextEventsComeFirst()
    {
        SearchRequest search = Searches.entries("event", Map.of(), place -> List.of(), TODAY, Locale.GERMAN);

        assertThat(search.getSortName()).isEqualTo("next");
        assertThat(search.getSortNames()).containsExactly("next", "start", "newest", "title");
        assertThat(search.getParameters("xwiki").get("sort").toString())
            .startsWith("if(exists(query($opengov.upcoming)),1,0) desc,").endsWith(",fullname asc");
        assertThat(search.getParameters("xwiki")).containsEntry("opengov.upcoming",
            "property.OpenGov.Code.EventClass.start_string:[\"2026-05-31\" TO *]");
    }
}
