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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.HistoryPage;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Editors work on a project that is there: one alone, two at once, and they look back at what was before.
 */
@FunctionalTest
class EditProjectIT
{
    private static final String FUNDER = "funder";

    private final Wiki wiki;

    private final Visitor editor;

    private ProjectPage project;

    EditProjectIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.editor = wiki.editor().reading("de");
    }

    @BeforeEach
    void writeProject()
    {
        this.project = this.wiki.publish(this.wiki.uniqueTitle("Ideenwerkstatt"),
            form -> form.enter(FUNDER, "Land Nordrhein-Westfalen"));
    }

    @Test
    void theEditActionOfTheWikiLeadsToTheForm()
    {
        ProjectForm form = new ProjectForm(this.editor, this.editor.get("/bin/edit/" + this.project.path()));

        assertThat(form.entered(FUNDER)).isEqualTo("Land Nordrhein-Westfalen");
    }

    @Test
    void whatIsChangedIsSeenAndTheRestStays()
    {
        ProjectPage changed = ProjectForm.edit(this.editor, this.project.path()).enter(FUNDER, "Bundesministerium")
            .publish();

        assertThat(changed.path()).isEqualTo(this.project.path());
        assertThat(changed.text()).contains("Bundesministerium", "Stabsstelle Digitalisierung")
            .doesNotContain("Land Nordrhein-Westfalen Förderung");
        assertThat(ProjectForm.edit(this.editor, this.project.path()).entered("aims"))
            .isEqualTo("Jeder Haushalt soll Vorschläge machen können.");
    }

    @Test
    void theTitleMayChangeAndTheAddressStays()
    {
        String title = this.wiki.uniqueTitle("Umbenannt: Größe & Güte");
        ProjectPage changed = ProjectForm.edit(this.editor, this.project.path()).enter("title", title).publish();

        assertThat(changed.title()).isEqualTo(title);
        assertThat(changed.path()).isEqualTo(this.project.path());
    }

    @Test
    void aRowThatIsEmptiedIsGone()
    {
        ProjectForm.edit(this.editor, this.project.path()).enterParticipant("Hochschule Süd").publish();
        ProjectForm again = ProjectForm.edit(this.editor, this.project.path());
        assertThat(again.entered("ParticipantClass_0_body")).isEqualTo("Hochschule Süd");

        assertThat(again.enterParticipant("").publish().text()).doesNotContain("Hochschule Süd");
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther()
    {
        Visitor other = this.wiki.otherEditor().reading("de");
        ProjectForm mine = ProjectForm.edit(this.editor, this.project.path());
        ProjectForm.edit(other, this.project.path()).enter(FUNDER, "Stiftung der Anderen").publish();

        ProjectForm refused = mine.enter("aims", "Meine neuen Ziele.").refused(409, "published");

        assertThat(refused.text()).contains("Emil Schreibtauch");
        assertThat(refused.entered("aims")).isEqualTo("Meine neuen Ziele.");
        assertThat(refused.answer().content().select("a[href*=viewer=changes]")).isNotEmpty();
        assertThat(ProjectForm.edit(other, this.project.path()).entered("aims"))
            .isEqualTo("Jeder Haushalt soll Vorschläge machen können.");

        ProjectPage saved = refused.enter(FUNDER, "Stiftung der Anderen").overwrite();
        assertThat(saved.text()).contains("Meine neuen Ziele.", "Stiftung der Anderen");
    }

    @Test
    void theHistoryShowsWhoChangedWhat()
    {
        ProjectForm.edit(this.editor, this.project.path()).enter(FUNDER, "Bundesministerium").publish();

        HistoryPage history = HistoryPage.open(this.editor, this.project.path());
        assertThat(history.versions()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(history.text()).contains("Erika Schreibt");

        Answer changes = history.compare(1, 0);
        assertThat(changes.status()).isEqualTo(200);
        assertThat(changes.text().replaceAll("\\s", "")).as("XWiki marks what changed within words")
            .contains("Nordrhein-Westfalen", "Bundesministerium");
    }

    @Test
    void anOldVersionCanBeReadAndBroughtBack()
    {
        ProjectForm.edit(this.editor, this.project.path()).enter(FUNDER, "Bundesministerium").publish();
        HistoryPage history = HistoryPage.open(this.editor, this.project.path());

        assertThat(history.read(1).text()).contains("Land Nordrhein-Westfalen");
        history.bringBack(1);

        assertThat(ProjectPage.open(this.wiki.guest(), this.project.path()).text())
            .contains("Land Nordrhein-Westfalen").doesNotContain("Bundesministerium");
    }
}
