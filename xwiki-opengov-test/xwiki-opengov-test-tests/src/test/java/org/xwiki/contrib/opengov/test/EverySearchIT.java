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

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.SearchPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody searches everything.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class EverySearchIT
{
    private Wiki wiki;

    private Visitor guest;

    private String word;

    private ProjectPage edited;

    private String draft;

    @BeforeAll
    void writeProjects(Wiki tested)
    {
        this.wiki = tested;
        this.guest = tested.guest().reading("de");
        this.word = "Suchwort" + tested.uniqueTitle("x").split(" ")[1];
        tested.publish(this.word + " Bürgerhaushalte", form -> form.enter("status", "completed")
            .enter("results", "Die **Spielplätze** der [[Häuser>>https://example.org]] wurden erneuert."));
        tested.publish(this.word + " Radweg", form -> form.enter("themes", "ENVI", "TRAN").enter("start", "2019"));
        this.edited = tested.publish(this.word + " Archiv", form -> form.enter("municipality", Places.FLENSBURG.ags()));
        this.draft = this.word + " Entwurf";
        ProjectForm.create(tested.editor()).enterComplete(this.draft).saveDraft();
        Eventually.see("the projects in the index", () -> found().count(), count -> count == 3);
    }

    @Test
    void theFrontPageLeadsHere()
    {
        assertThat(this.guest.get("/bin/view/OpenGov/").html().select("form:has(#opengov-q)").attr("action"))
            .matches(".*/OpenGov/Search/(WebHome)?");
    }

    @Test
    void numbersBesideFiltersAreThoseOfTheListsBehindThem()
    {
        SearchPage all = found();

        assertThat(all.numbers("land")).containsEntry("05", 2).containsEntry("01", 1);
        assertThat(all.numbers("theme")).containsEntry("GOVE", 2).containsEntry("ENVI", 1).containsEntry("TRAN", 1);
        assertThat(all.numbers("status")).containsEntry("completed", 1).containsEntry("running", 2);
        assertThat(all.numbers("year")).containsEntry("2019", 1).containsEntry("2021", 2);
        for (String filter : List.of("land", "theme", "status", "year", "type", "populationClass")) {
            all.numbers(filter).forEach((value, number) -> assertThat(found(filter, value).count())
                .as(filter + '=' + value).isEqualTo(number));
        }
    }

    @Test
    void numbersAreThoseOfTheDatabaseBeforeAndAfterAnEdit()
    {
        String titled = "doc.title like '%s%%'".formatted(this.word);
        String inFlensburg = titled + " and entry.land = '01'";
        assertThat(found().numbers("land").getOrDefault("01", 0))
            .isEqualTo(new Database(this.wiki).countPublicProjects(inFlensburg));

        ProjectForm.edit(this.wiki.editor(), this.edited.path()).enter("municipality", Places.HUSUM.ags()).publish();
        ProjectForm.edit(this.wiki.editor(), this.edited.path()).enter("status", "discontinued").publish();
        Eventually.see("the edit in the index", () -> found().numbers("status"),
            numbers -> numbers.containsKey("discontinued"));

        SearchPage after = found();
        assertThat(after.numbers("land")).containsEntry("01", new Database(this.wiki).countPublicProjects(inFlensburg));
        assertThat(after.numbers("status")).containsEntry("discontinued",
            new Database(this.wiki).countPublicProjects(titled + " and entry.status = 'discontinued'"));
        assertThat(after.count()).isEqualTo(new Database(this.wiki).countPublicProjects(titled));

        ProjectForm.edit(this.wiki.editor(), this.edited.path()).enter("municipality", Places.FLENSBURG.ags())
            .enter("status", "running").publish();
        Eventually.see("the first state in the index", () -> found().numbers("status"),
            numbers -> !numbers.containsKey("discontinued"));
    }

    @Test
    void draftsAreNeitherFoundNorCountedNorSuggested()
    {
        for (Visitor visitor : List.of(this.guest, this.wiki.reader(), this.wiki.editor())) {
            SearchPage all = SearchPage.open(visitor.reading("de"), "q", this.word);
            assertThat(all.titles()).hasSize(3).doesNotContain(this.draft);
            assertThat(all.numbers("status").values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
            assertThat(suggestions(visitor, this.draft).body()).doesNotContain("Entwurf");
        }
    }

    @Test
    void severalValuesOfAFilterAreAlternativesAndItsNumbersStay()
    {
        SearchPage one = found().choose("status", "completed");
        assertThat(one.count()).isEqualTo(1);
        assertThat(one.numbers("status")).as("what else could be chosen").containsEntry("running", 2);
        assertThat(one.numbers("theme")).as("numbers of the other filters").doesNotContainKey("ENVI");

        SearchPage both = one.choose("status", "completed", "running");
        assertThat(both.count()).isEqualTo(3);
        assertThat(both.chips()).hasSize(3).anyMatch(chip -> chip.contains("Abgeschlossen"));
        assertThat(both.follow("Status: Abgeschlossen").count()).isEqualTo(2);
    }

    @Test
    void germanWordFormsAreFound()
    {
        for (String form : List.of("Bürgerhaushalt", "Bürgerhaushalten", "buergerhaushalte", "haushalte", "Spielplatz",
            "Haus")) {
            assertThat(found("q", this.word + ' ' + form).titles()).as(form).contains(this.word + " Bürgerhaushalte");
        }
    }

    @Test
    void aTypingErrorIsTolerated()
    {
        SearchPage wrong = found("q", this.word.replace("Such", "Shuch"));

        assertThat(wrong.meant()).isEqualToIgnoringCase(this.word);
        assertThat(wrong.titles()).anyMatch(title -> title.contains(this.word));
        assertThat(wrong.follow(wrong.meant()).count()).isEqualTo(3);
    }

    @Test
    void thePassageThatMatchesIsMarked()
    {
        SearchPage page = found("q", this.word + " erneuert");

        assertThat(page.marked()).contains("erneuert");
        assertThat(page.answer().content().select(".opengov-hit").text()).contains("Die Spielplätze der Häuser wurden")
            .doesNotContain("**", "[[");
    }

    @Test
    void titlesAreSuggestedWhileTyping()
    {
        assertThat(suggestions(this.guest, this.word.substring(0, this.word.length() - 1)).body())
            .contains(this.word + " Radweg", "\"hint\":\"Projekt\"");
        assertThat(suggestions(this.guest, "Flensb").body()).contains(Places.FLENSBURG.ags());
    }

    @Test
    void contactsAreNotSearched()
    {
        assertThat(found("q", this.word + " digital@example.org").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%22", "q=*:*", "q=title:x~2", "q=%7B!func%7D1", "q=%3Cscript%3Ealert(1)%3C/script%3E",
        "q=%7B%7Bvelocity%7D%7Dx%7B%7B/velocity%7D%7D", "land=%22+OR+*:*", "year=20", "year=2020*", "type=x",
        "theme=none&land=none", "page=100000", "sort=score", "q=a~2+b~2", "district=0531%25", "q=%EE%80%80x%EE%80%81"})
    void whateverTheAddressSaysIsHarmless(String query)
    {
        Answer answer = this.guest.get(SearchPage.PATH + '?' + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select(".errormessage, .xwikirenderingerror, .opengov script")).isEmpty();
    }

    private SearchPage found(String... namesAndValues)
    {
        boolean ownWords = namesAndValues.length > 0 && "q".equals(namesAndValues[0]);
        String[] all = ownWords ? namesAndValues : new String[namesAndValues.length + 2];
        if (!ownWords) {
            all[0] = "q";
            all[1] = this.word;
            System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        }
        return SearchPage.open(this.guest, all);
    }

    private Answer suggestions(Visitor visitor, String text)
    {
        return visitor.get("/bin/get/OpenGov/Code/SearchSuggest?outputSyntax=plain&"
            + Parameters.of("q", text).encode());
    }
}
