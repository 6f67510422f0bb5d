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

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entries of different types lead to each other, and never to what a reader may not see.
 *
 * @version $Id$
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class ConnectedIT
{
    private static final String PIECE = "div[data-opengov-load]";

    private Wiki wiki;

    private Visitor guest;

    private ProjectPage project;

    private String identifier;

    private String projectTitle;

    private ProjectPage lesson;

    private String lessonTitle;

    private ProjectPage organisation;

    private String organisationTitle;

    @BeforeAll
    void writeEntries(Wiki running)
    {
        this.wiki = running;
        this.guest = running.guest().reading("de");
        this.projectTitle = running.uniqueTitle("Haushalt");
        this.lessonTitle = running.uniqueTitle("Früh fragen");
        this.organisationTitle = running.uniqueTitle("Verein Offene Stadt");
        this.organisation = running.publish(EntryKind.ORGANISATION, this.organisationTitle, Map.of());
        this.project = running.publish(this.projectTitle, form -> form.enterParticipant(this.organisationTitle));
        this.identifier = this.project.answer().content().select("dd:matches(^P-[0-9A-Z]{8}$)").text();
        this.lesson =
            running.publish(EntryKind.LESSON, this.lessonTitle, Map.of("projects", this.identifier));
        Eventually.see("the lesson on its project", () -> piece(this.project),
            text -> text.contains(this.lessonTitle));
    }

    @Test
    void aProjectShowsWhatWasLearnedInItAndWhoTakesPart()
    {
        assertThat(piece(this.project)).contains(this.lessonTitle, this.organisationTitle)
            .doesNotContain(this.projectTitle);
        assertThat(this.guest.get("/bin/view/" + this.project.path()).html().select(PIECE + " a").attr("href"))
            .as("without scripts").contains("project=" + this.identifier);
    }

    @Test
    void aLessonShowsWhereItWasLearned()
    {
        assertThat(cards(this.lesson)).contains(this.projectTitle);
        assertThat(this.guest.get("/bin/view/" + this.lesson.path()).text()).contains(Places.COLOGNE.name());
    }

    @Test
    void anOrganisationShowsItsProjects()
    {
        assertThat(cards(this.organisation)).contains(this.projectTitle);
    }

    @Test
    void aMunicipalityShowsWhatWasLearnedThere()
    {
        assertThat(piece(new ProjectPage(this.guest.get("/bin/view/OpenGov/Municipalities/?ags="
            + Places.COLOGNE.ags())))).contains(this.lessonTitle).doesNotContain(this.projectTitle);
    }

    @Test
    void theFrontPageShowsWhatIsNew(Browser browser)
    {
        String needTitle = this.wiki.uniqueTitle("Wer hilft uns");
        String eventTitle = this.wiki.uniqueTitle("Treffen");
        String cancelledTitle = this.wiki.uniqueTitle("Abgesagtes Treffen");
        this.wiki.publish(EntryKind.EVENT, cancelledTitle, Map.of("state", "cancelled", "start", "2027-01-01 10:00"));
        this.wiki.publish(EntryKind.EVENT, eventTitle, Map.of("start", "2027-01-01 10:00"));
        this.wiki.publish(EntryKind.OFFER, needTitle, Map.of("kind", "need"));
        ProjectPage front = new ProjectPage(this.guest.get("/bin/view/OpenGov/"));

        Eventually.see("the need on the front page", () -> piece(front), text -> text.contains(needTitle));

        assertThat(piece(front)).contains(eventTitle).doesNotContain(cancelledTitle);
        browser.open("/bin/view/OpenGov/");
        browser.run("document.querySelector('%s').scrollIntoView()".formatted(PIECE));
        assertThat(browser.see(By.cssSelector(PIECE + " .opengov-card")).getText()).isNotEmpty();
    }

    @Test
    void aDraftIsShownNowhere()
    {
        String secret = this.wiki.uniqueTitle("Vertraulich");
        EntryForm.create(EntryKind.LESSON, this.wiki.editor()).enter(EntryKind.LESSON.draft()).enter("title", secret)
            .enter("projects", this.identifier).saveDraft();
        String open = this.wiki.uniqueTitle("Offen");
        this.wiki.publish(EntryKind.LESSON, open, Map.of("projects", this.identifier));
        Eventually.see("what was written after the draft", () -> piece(this.project), text -> text.contains(open));

        assertThat(piece(this.project)).doesNotContain(secret);
        assertThat(cards(this.lesson)).contains(open).doesNotContain(secret);
    }

    private String piece(ProjectPage page)
    {
        String address = page.answer().html().select(PIECE).attr("data-opengov-load");
        return this.guest.get(address.replaceFirst("^.*?/bin/", "/bin/")).text();
    }

    private String cards(ProjectPage page)
    {
        Answer seen = this.guest.get("/bin/view/" + page.path());
        return seen.content().select(".opengov-card").text();
    }
}
