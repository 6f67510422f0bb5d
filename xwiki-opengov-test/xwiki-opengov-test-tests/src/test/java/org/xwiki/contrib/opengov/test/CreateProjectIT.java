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

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * An editor writes a project: the short form first, then everything, then for everybody.
 */
@FunctionalTest
class CreateProjectIT
{
    @Test
    void fromTheShortFormToThePublishedProfile(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        String title = wiki.uniqueTitle("Digitale Beteiligung");

        ProjectPage draft = ProjectForm.create(editor).enterDraft(title).saveDraft();
        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.text()).as("the completeness of the profile").containsPattern("\\d+ ?%");

        ProjectPage published = ProjectForm.edit(editor, draft.path()).enterComplete(title)
            .enterParticipant("Verein Offene Stadt").enter("LinkClass_0_address", "https://example.org/bericht")
            .enter("LinkClass_0_title", "Abschlussbericht").publish();

        ProjectPage seen = ProjectPage.open(wiki.guest().reading("de"), published.path());
        assertThat(seen.answer().status()).isEqualTo(200);
        assertThat(seen.text()).contains("Verein Offene Stadt", "Abschlussbericht");
        assertThat(seen.answer().content().select("a[href=https://example.org/bericht]")).hasSize(1);
        Eventually.see("the project in the list", () -> ProjectList.open(wiki.guest(), "q", title).titles(),
            titles -> titles.contains(title));
    }

    @Test
    void everythingThatWasEnteredStandsInTheFormAgain(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        String title = wiki.uniqueTitle("Alles bleibt");
        ProjectPage draft = ProjectForm.create(editor).enterDraft(title).saveDraft();
        ProjectForm.edit(editor, draft.path()).enterComplete(title).enter("amount", "12.345,67").enter("end", "Mai 2023")
            .enter("tags", "haushalt, beteiligung").enter("MilestoneClass_0_title", "Erster Schritt")
            .enter("MilestoneClass_0_progress", "50").enter("effortDays", "30").publish();

        ProjectForm again = ProjectForm.edit(editor, draft.path());
        assertThat(again.entered("title")).isEqualTo(title);
        assertThat(again.entered("amount")).isIn("12345,67", "12.345,67");
        assertThat(again.entered("start")).isIn("05/2021", "Mai 2021");
        assertThat(again.entered("end")).isIn("05/2023", "Mai 2023");
        assertThat(again.entered("asOf")).isEqualTo("30.06.2023");
        assertThat(again.entered("tags")).contains("haushalt", "beteiligung");
        assertThat(again.entered("municipality")).contains(Places.COLOGNE.name());
        assertThat(again.entered("MilestoneClass_0_title")).isEqualTo("Erster Schritt");
        assertThat(again.entered("MilestoneClass_0_progress")).isEqualTo("50");
        assertThat(again.entered("effortDays")).isEqualTo("30");
        assertThat(again.entered("situation")).isEqualTo("Der Haushalt wurde bisher **allein** vom Rat beraten.");
    }

    @Test
    void theFirstProjectOfAMunicipalityGivesItAPage(Wiki wiki)
    {
        Visitor editor = wiki.editor();
        String path = "OpenGov/Municipalities/%s/".formatted(Places.HUSUM.ags());
        assertThat(editor.get("/bin/view/" + path).status()).isEqualTo(404);

        ProjectForm form = ProjectForm.create(editor).enterDraft(wiki.uniqueTitle("Watt"));
        form.enter("municipality", Places.HUSUM.ags()).saveDraft();

        Answer municipality = wiki.guest().get("/bin/view/" + path);
        assertThat(municipality.status()).isEqualTo(200);
        assertThat(municipality.html().select("h1").text()).contains(Places.HUSUM.name());
    }

    @Test
    void theMunicipalityMayBeGivenByName(Wiki wiki)
    {
        ProjectForm form = ProjectForm.create(wiki.editor()).enterDraft(wiki.uniqueTitle("Nach Namen"));
        ProjectPage draft = form.enter("municipality", "köln").saveDraft();

        assertThat(draft.text()).contains(Places.COLOGNE.name());
    }

    @Test
    void twoProjectsMayHaveTheSameTitle(Wiki wiki)
    {
        Visitor editor = wiki.editor();
        String title = wiki.uniqueTitle("Open-Data-Portal: 1.0 (Süd) & Co.");

        ProjectPage first = ProjectForm.create(editor).enterDraft(title).saveDraft();
        ProjectPage second = ProjectForm.create(editor).enterDraft(title).saveDraft();

        assertThat(second.path()).isNotEqualTo(first.path());
        assertThat(ProjectPage.open(editor, first.path()).title()).isEqualTo(title);
        assertThat(ProjectPage.open(editor, second.path()).title()).isEqualTo(title);
    }

    @Test
    void whatIsMissingForPublishingIsNamedWhileTheDraftIsSaved(Wiki wiki)
    {
        Visitor editor = wiki.editor().reading("de");
        ProjectPage draft = ProjectForm.create(editor).enterDraft(wiki.uniqueTitle("Lücken")).saveDraft();

        ProjectForm refused = ProjectForm.edit(editor, draft.path()).refused(422, "published");

        assertThat(refused.errors()).hasSizeGreaterThan(5);
        assertThat(refused.messageAt("situation")).isNotEmpty();
        assertThat(wiki.guest().get("/bin/view/" + draft.path()).status()).isNotEqualTo(200);
    }
}
