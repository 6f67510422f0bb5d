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

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.HistoryPage;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * What the wiki itself offers on every page, also on entries: nothing of it is lost when an entry is edited.
 */
@FunctionalTest
class WikiFeaturesIT
{
    private static final Pattern IDENTIFIER = Pattern.compile("P-[0-9A-Z]{8}");

    private static final String CLASS = "classname";

    private static final String COMMENT = "XWiki.XWikiComments_comment";

    private final Wiki wiki;

    private final Visitor editor;

    private ProjectPage project;

    WikiFeaturesIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.editor = wiki.editor().reading("de");
    }

    @BeforeEach
    void writeProject()
    {
        this.project = this.wiki.publish(this.wiki.uniqueTitle("Wikifunktionen"));
    }

    @Test
    void rightsThatAnAdministratorSetStay()
    {
        addObject(this.project.path(), CLASS, "XWiki.XWikiRights", "XWiki.XWikiRights_users",
            this.wiki.readerAccount().reference(), "XWiki.XWikiRights_levels", "comment",
            "XWiki.XWikiRights_allow", "0");

        ProjectForm.edit(this.editor, this.project.path()).saveDraft();
        ProjectForm.edit(this.editor, this.project.path()).publish();

        assertThat(this.wiki.guest().get("/bin/view/" + this.project.path()).status()).isEqualTo(200);
        assertThat(this.wiki.reader().post("/bin/commentadd/" + this.project.path(),
            Parameters.of(COMMENT, "Unerwünscht")).status()).isEqualTo(403);
        assertThat(comments(this.wiki.administrator()).body()).doesNotContain("Unerwünscht");
    }

    @Test
    void commentsStay()
    {
        Visitor reader = this.wiki.reader();
        reader.submit(comments(reader).form("form[action*=commentadd]").set(COMMENT, "Gute Idee!"));

        ProjectForm.edit(this.editor, this.project.path()).enter("funder", "Land").publish();

        assertThat(comments(this.wiki.guest()).html().text()).contains("Gute Idee!");
    }

    @Test
    void tagsOfTheWikiAreTagsOfTheProject()
    {
        addObject(this.project.path(), CLASS, "XWiki.TagClass", "XWiki.TagClass_tags", "bürgerrat");

        ProjectForm form = ProjectForm.edit(this.editor, this.project.path());
        assertThat(form.entered("tags")).isEqualTo("bürgerrat");
        assertThat(form.publish().text()).contains("bürgerrat");
    }

    @Test
    void tagsOfAMunicipalityStay()
    {
        String path = "OpenGov/Municipalities/%s/".formatted(Places.COLOGNE.ags());
        addObject(path, CLASS, "XWiki.TagClass", "XWiki.TagClass_tags", "rheinland");

        Form form = this.editor.get("/bin/view/%s?sheet=OpenGov.Code.MunicipalityForm".formatted(path))
            .form("form#opengov-form").set("OpenGov.Code.MunicipalityClass_0_website", "https://www.stadt-koeln.de/");
        Answer saved = this.editor.submit(form);

        assertThat(saved.text()).contains("stadt-koeln.de");
        assertThat(this.wiki.administrator().get("/bin/edit/%s?editor=object".formatted(path)).body())
            .contains("rheinland");
    }

    @Test
    void aVersionThatIsBroughtBackKeepsItsIdentifier()
    {
        String identifier = identifier();
        ProjectForm.edit(this.editor, this.project.path()).enter("funder", "Bundesministerium").publish();

        HistoryPage.open(this.editor, this.project.path()).bringBack(1);

        assertThat(identifier()).isEqualTo(identifier);
        assertThat(ProjectForm.edit(this.editor, this.project.path()).enter("funder", "Stiftung").publish().text())
            .contains("Stiftung", identifier);
    }

    private String identifier()
    {
        return IDENTIFIER.matcher(ProjectPage.open(this.wiki.guest(), this.project.path()).text()).results()
            .map(MatchResult::group).findFirst().orElseThrow();
    }

    private void addObject(String path, String... parameters)
    {
        Answer added = this.wiki.administrator().post("/bin/objectadd/" + path, Parameters.of(parameters));
        assertThat(added.status()).isLessThan(400);
    }

    private Answer comments(Visitor visitor)
    {
        return visitor.get("/bin/view/%s?viewer=comments".formatted(this.project.path()));
    }
}
