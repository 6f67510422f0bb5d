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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Who may not write does not write, whatever is sent, and who may loses nothing when the token is wrong.
 */
@FunctionalTest
class RightsIT
{
    private static final String CREATE = "/bin/view/OpenGov/Projects/?sheet=OpenGov.Code.ProjectForm";

    private final Wiki wiki;

    RightsIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void aGuestIsAskedToSignIn()
    {
        Answer answer = this.wiki.guest().get(CREATE);

        assertThat(answer.status()).isIn(200, 401, 403);
        assertThat(answer.html().select("form:has([name=title])")).isEmpty();
        assertThat(answer.html().select("a[href*=/login/], form[action*=loginsubmit]")).isNotEmpty();
    }

    @Test
    void neitherGuestNorReaderCreates()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            String title = this.wiki.uniqueTitle("Unerlaubt");
            Answer answer = visitor.post(CREATE, Parameters.of(ProjectForm.parameter("title"), title,
                ProjectForm.parameter("municipality"), Places.COLOGNE.ags(), ProjectForm.parameter("summary"), "Nein",
                ProjectForm.parameter("editorialState"), "published"));

            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            assertThat(this.wiki.administrator().get("/bin/view/OpenGov/Projects/" + title.replace(" ", "%20") + '/')
                .status()).isEqualTo(404);
        }
    }

    @Test
    void neitherGuestNorReaderChanges()
    {
        ProjectPage project = this.wiki.publish(this.wiki.uniqueTitle("Unveränderlich"));
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            for (String address : List.of("/bin/view/%s?sheet=OpenGov.Code.ProjectForm", "/bin/save/%s")) {
                Answer answer = visitor.post(address.formatted(project.path()), Parameters.of(
                    ProjectForm.parameter("title"), "Verändert", ProjectForm.parameter("municipality"),
                    Places.COLOGNE.ags(), ProjectForm.parameter("summary"), "Verändert"));

                assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(ProjectPage.open(this.wiki.guest(), project.path()).text()).doesNotContain("Verändert");
    }

    @Test
    void aReaderSeesNoWayToWrite()
    {
        ProjectPage project = this.wiki.publish(this.wiki.uniqueTitle("Nur lesen"));
        Answer seen = this.wiki.reader().get("/bin/view/" + project.path());

        assertThat(seen.content().select("a[href*=sheet=OpenGov.Code.ProjectForm]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OpenGov/Code/ProjectSheet", "OpenGov/Code/Translations", "OpenGov/WebPreferences",
        "OpenGov/Code/Configuration", "XWiki/OpenGovEditorsGroup"})
    void onlyAdministratorsChangeTheApplication(String path)
    {
        Visitor editor = this.wiki.editor();
        String before = this.wiki.administrator().get("/bin/view/%s?xpage=code".formatted(path)).text();
        Answer answer = editor.post("/bin/save/" + path, Parameters.of("content", "Verändert"));

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(this.wiki.administrator().get("/bin/view/%s?xpage=code".formatted(path)).text()).isEqualTo(before);
    }

    @Test
    void nobodyMakesHimselfAnEditor()
    {
        Answer answer = this.wiki.reader().post("/bin/objectadd/XWiki/OpenGovEditorsGroup", Parameters.of("classname",
            "XWiki.XWikiGroups", "XWiki.XWikiGroups_member", this.wiki.readerAccount().reference()));

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        neitherGuestNorReaderCreates();
    }

    @Test
    void theFormGivesAPageNoRightThatItsWriterDoesNotHave()
    {
        Visitor editor = this.wiki.editor();
        String path = begin(editor, "Sandbox/" + this.wiki.uniqueTitle("Anspruch").replace(" ", ""));
        editor.post("/bin/objectadd/%sWebHome".formatted(path),
            Parameters.of("classname", "XWiki.RequiredRightClass", "XWiki.RequiredRightClass_level", "script"));
        String script = "#set($evil = 20000 + 3)$evil";

        ProjectForm.edit(editor, path).enterDraft("Harmlos").enter("title", script).saveDraft();

        assertThat(ProjectPage.open(editor, path).title()).isEqualTo(script);
    }

    @Test
    void whoWritesInAnotherSpaceDoesNotPublishHere()
    {
        Visitor editor = this.wiki.editor();
        String name = this.wiki.uniqueTitle("Anderswo");
        String path = begin(editor, "Sandbox/" + name.replace(" ", ""));
        editor.post("/bin/objectadd/%sWebHome".formatted(path), Parameters.of("classname",
            "OpenGov.Code.MunicipalityClass", "OpenGov.Code.MunicipalityClass_ags", Places.FLENSBURG.ags()));

        ProjectForm.edit(editor, path).enterComplete(name).publish();
        String later = this.wiki.uniqueTitle("Danach");
        this.wiki.publish(later);

        assertThat(Eventually.see("what was published later",
            () -> ProjectList.open(editor, "q", this.wiki.run()).titles(), titles -> titles.contains(later)))
            .doesNotContain(name);
        assertThat(editor.get("/bin/view/OpenGov/Municipalities/?ags=" + Places.FLENSBURG.ags()).uri().getPath())
            .doesNotContain("Sandbox");
    }

    /** Begins a project with XWiki's own means. */
    private String begin(Visitor editor, String page)
    {
        Answer begun = editor.post("/bin/objectadd/%s/WebHome".formatted(page),
            Parameters.of("classname", "OpenGov.Code.ProjectClass"));
        assertThat(begun.status()).isLessThan(400);
        return page + '/';
    }

    @Test
    void aWrongTokenSavesNothingAndLosesNothing()
    {
        Visitor editor = this.wiki.editor();
        String title = this.wiki.uniqueTitle("Abgelaufen");
        ProjectForm form = ProjectForm.create(editor).enterDraft(title).enter("form_token", "expired");

        ProjectForm refused = form.refused(403, "draft");

        assertThat(refused.entered("title")).isEqualTo(title);
        assertThat(refused.entered("summary")).contains(title);
        assertThat(refused.text()).isNotEmpty();
        ProjectPage saved = refused.saveDraft();
        assertThat(saved.title()).isEqualTo(title);
    }

    @Test
    void aSessionThatEndsWhileWritingLosesNothing()
    {
        ProjectPage project = this.wiki.publish(this.wiki.uniqueTitle("Lange Sitzung"));
        Visitor editor = this.wiki.visitor(this.wiki.editorAccount());
        ProjectForm form = ProjectForm.edit(editor, project.path()).enter("aims", "In der Mittagspause geschrieben.");
        editor.signOut();

        Answer refused = form.save("published");

        assertThat(refused.status()).isGreaterThanOrEqualTo(400);
        assertThat(refused.html().select("textarea").eachText()).contains("In der Mittagspause geschrieben.");
        assertThat(ProjectPage.open(editor, project.path()).text()).doesNotContain("Mittagspause");

        editor.signIn(this.wiki.editorAccount().name(), this.wiki.editorAccount().password());
        Form again = refused.form("form:has([name=title])").set("form_token", editor.token());
        assertThat(editor.submit(again).text()).contains("In der Mittagspause geschrieben.");
    }

    @Test
    void theFormIsNotSentWithAGet()
    {
        String title = this.wiki.uniqueTitle("Per Adresse");
        this.wiki.editor().get(CREATE + '&' + Parameters.of(ProjectForm.parameter("title"), title,
            ProjectForm.parameter("municipality"), Places.COLOGNE.ags(), ProjectForm.parameter("summary"), "Nein",
            "form_token", this.wiki.editor().token()).encode());

        assertThat(this.wiki.administrator().get("/bin/view/OpenGov/Projects/" + title.replace(" ", "%20") + '/')
            .status()).isEqualTo(404);
    }
}
