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

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has taken over a project from whom is drawn, and stands in a table.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class ReuseIT
{
    private static final String PAGE = "/bin/view/OpenGov/Reuse/";

    private static final String SOURCE = "takenOverFrom";

    private static final String BOXES = ".opengov-reuse-box";

    private static final String ROWS = "tbody tr";

    private final Wiki wiki;

    private Visitor guest;

    private ProjectPage origin;

    private ProjectPage taker;

    private ProjectPage second;

    private ProjectPage draft;

    private ProjectPage orphan;

    ReuseIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @BeforeAll
    void write()
    {
        this.guest = this.wiki.guest().reading("de");
        this.origin = this.wiki.publish(this.wiki.uniqueTitle("Vorbild"));
        this.taker = take("Übernahme", this.origin);
        this.second = take("Enkel", this.taker);
        ProjectPage closed = take("Zurückgezogen", this.origin);
        this.orphan = take("Waise", closed);
        this.draft = ProjectPage.open(this.wiki.editor(), closed.path());
        ProjectForm.edit(this.wiki.editor(), closed.path()).saveDraft();
        Eventually.see("the family without the draft", this::family, page -> page.select(BOXES).size() == 3);
    }

    @Test
    void aFamilyIsDrawn()
    {
        Document page = family();

        assertThat(page.select(BOXES).eachAttr("aria-label")).allMatch(label -> label.endsWith(", Köln"))
            .anyMatch(label -> label.startsWith(this.origin.title()));
        assertThat(page.select(BOXES).eachAttr("href")).anyMatch(href -> href.contains(this.second.path()));
        assertThat(page.select(".opengov-reuse-line")).hasSize(2);
        assertThat(page.select(".opengov-reuse-focus").attr("aria-label")).startsWith(this.taker.title());
        assertThat(page.select("#opengov-reuse-text").text()).startsWith("3 Projekte").contains("2 Schritten");
    }

    @Test
    void theSameStandsInATable()
    {
        Document page = family();

        assertThat(page.select(ROWS).eachText()).hasSize(3)
            .anyMatch(row -> row.startsWith(this.origin.title()) && row.endsWith("eigene Idee einmal"))
            .anyMatch(row -> row.startsWith(this.taker.title()) && row.contains(this.origin.title()))
            .anyMatch(row -> row.startsWith(this.second.title()) && row.endsWith("noch nicht"));
    }

    @Test
    void draftsAreNeitherDrawnNorCountedNorNamed()
    {
        for (Visitor visitor : new Visitor[] {this.guest, this.wiki.editor().reading("de")}) {
            assertThat(visitor.get(PAGE).text()).contains(this.origin.title()).doesNotContain(this.draft.title(),
                this.orphan.title());
            assertThat(visitor.get(PAGE + "?project=" + identifier(this.orphan)).html().select(ROWS).eachText())
                .noneMatch(row -> row.contains(this.orphan.title()) || row.contains(this.draft.title()));
        }
        assertThat(this.guest.get(PAGE).html().select("tr:contains(%s) td".formatted(this.origin.title())).text())
            .endsWith("3 Projekte");
        assertThat(reuse(this.orphan).text()).doesNotContain(this.draft.title()).contains("Noch hat niemand");
    }

    @Test
    void aProjectSaysFromWhomItComesAndWhoHasIt()
    {
        Document page = this.guest.get("/bin/view/" + this.taker.path()).html();

        assertThat(page.select("#reuse a").attr("href")).contains("project=" + identifier(this.taker));
        assertThat(reuse(this.taker).select("h3, a").eachText()).containsExactly("Übernommen von",
            this.origin.title(), "Übernommen in", this.second.title());
    }

    @Test
    void familiesAreFiltered()
    {
        assertThat(this.guest.get(PAGE + "?land=05&theme=GOVE").text()).contains(this.origin.title());
        assertThat(this.guest.get(PAGE + "?land=14").text()).doesNotContain(this.origin.title());
    }

    @Test
    void theKeyboardReachesEveryProject(Browser browser)
    {
        browser.open(PAGE + "?project=" + identifier(this.origin));
        browser.run("document.querySelector('.opengov-reuse-box').focus()");
        browser.waitFor("document.activeElement.matches('.opengov-reuse-box')");
        browser.waitFor("document.querySelector('.opengov-reuse').getBoundingClientRect().width > 100");
    }

    private ProjectPage take(String what, ProjectPage source)
    {
        String identifier = identifier(source);
        return this.wiki.publish(this.wiki.uniqueTitle(what), form -> form.enter(SOURCE, identifier));
    }

    private Document family()
    {
        return this.guest.get(PAGE + "?project=" + identifier(this.taker)).html();
    }

    private Document reuse(ProjectPage project)
    {
        String address = this.guest.get("/bin/view/" + project.path()).html().select("#reuse")
            .attr("data-opengov-load");
        return this.guest.get(address.replaceFirst("^.*?/bin/", "/bin/")).html();
    }

    private static String identifier(ProjectPage project)
    {
        return project.answer().content().select("dd:matchesOwn(^P-[0-9A-Z]{8}$)").text();
    }
}
