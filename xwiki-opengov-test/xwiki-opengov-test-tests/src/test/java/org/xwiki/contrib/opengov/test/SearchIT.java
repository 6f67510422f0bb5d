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

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectList;

/**
 * Somebody looks for projects.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class SearchIT
{
    private static final int PROJECTS = 23;

    private Visitor guest;

    private String word;

    @BeforeAll
    void writeProjects(Wiki wiki)
    {
        this.guest = wiki.guest().reading("de");
        this.word = wiki.uniqueTitle("Suchwort").split(" ")[1];
        List<String> words = List.of("Ähre", "Zebra", "Apfel", "Öffnung");
        for (int i = 0; i < PROJECTS; i++) {
            String status = i % 2 == 0 ? "running" : "completed";
            wiki.publish("%s %s %d".formatted(words.get(i % words.size()), this.word, i + 10),
                form -> form.enter("status", status).enter("results", "Es gibt Ergebnisse."));
        }
        Eventually.see("all projects in the index", () -> found("q", this.word).count(), count -> count == PROJECTS);
    }

    @Test
    void theFormFindsWords()
    {
        ProjectList list = ProjectList.open(this.guest).search(this.word);

        assertThat(list.count()).isEqualTo(PROJECTS);
        assertThat(list.titles()).hasSize(20).allMatch(title -> title.contains(this.word));
    }

    @Test
    void pagesHaveTwentyEntriesAndLoseNone()
    {
        ProjectList first = found("q", this.word, "sort", "title");
        ProjectList second = first.follow("2");

        assertThat(first.titles()).hasSize(20);
        assertThat(second.titles()).hasSize(PROJECTS - 20).doesNotContainAnyElementsOf(first.titles());
        assertThat(second.currentPage()).contains("2");
    }

    @Test
    void titlesAreSortedAsGermanReadersExpect()
    {
        List<String> titles = found("q", this.word, "sort", "title").titles();

        assertThat(titles).isSortedAccordingTo(Collator.getInstance(Locale.GERMAN)::compare);
    }

    @Test
    void filtersNarrowTheListAndCombine()
    {
        ProjectList completed = found("q", this.word, "status", "completed");

        assertThat(completed.count()).isEqualTo(PROJECTS / 2);
        assertThat(found("q", this.word, "status", "completed", "land", "01").count()).isZero();
        assertThat(found("q", this.word, "status", "completed", "land", "05").count()).isEqualTo(PROJECTS / 2);
    }

    @Test
    void aSharedLinkShowsTheSameToSomebodyElse(Wiki wiki)
    {
        ProjectList mine = found("q", this.word, "status", "completed", "sort", "title", "view", "cards");
        ProjectList theirs = ProjectList.at(wiki.reader(), mine.answer().uri());

        assertThat(theirs.titles()).isEqualTo(mine.titles());
        assertThat(mine.links()).as("the links keep what is asked for")
            .anyMatch(link -> link.contains("view=table") || !link.contains("view="));
    }

    @Test
    void tableAndCardsShowTheSameProjects()
    {
        assertThat(found("q", this.word, "sort", "title", "view", "cards").titles())
            .isEqualTo(found("q", this.word, "sort", "title", "view", "table").titles());
    }

    @Test
    void nothingFoundIsSaidAndTheWayBackOffered()
    {
        ProjectList none = found("q", this.word + "gibtesnicht");

        assertThat(none.titles()).isEmpty();
        assertThat(none.count()).isZero();
        assertThat(none.links()).anyMatch(link -> link.matches(".*/OpenGov/Projects/?(WebHome)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*:*", "a OR b", "title:x", "(", "[* TO *]", "{!func}1", "\\", "+-&&||", "<script>",
        "AND", "~", "a/b", "  ", "{!xmlparser v='<a/>'}"})
    void whateverIsTypedIsSearchedForAsText(String words)
    {
        ProjectList list = found("q", words);

        assertThat(list.answer().status()).isEqualTo(200);
        assertThat(list.answer().content().select("input[name=q]").val().trim()).isEqualTo(words.trim());
        assertThat(list.answer().html().select(".errormessage, .xwikirenderingerror")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=99999999999", "page=100000", "sort=nonsense",
        "view=nonsense", "status=nonsense", "land=99", "theme=%22", "municipality=abc", "status=a&status=b"})
    void badValuesInTheAddressAreHarmless(String query)
    {
        assertThat(this.guest.get("/bin/view/OpenGov/Projects/?" + query).status()).isEqualTo(200);
        assertThat(this.guest.get("/bin/view/OpenGov/Projects/?" + query).html()
            .select(".errormessage, .xwikirenderingerror")).isEmpty();
    }

    private ProjectList found(String... namesAndValues)
    {
        return ProjectList.open(this.guest, namesAndValues);
    }
}
