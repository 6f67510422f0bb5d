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

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wiki's own dialogue for new pages offers the types of entries where they belong, and leads to their forms.
 */
@FunctionalTest
class CreateDialogueIT
{
    private static final String DIALOGUE = "/bin/create/%s/WebHome";

    private static final String PROJECTS = "OpenGov/Projects";

    private static final String PROJECT = "OpenGov.Code.ProjectTemplateProvider";

    private static final String MUNICIPALITY = "OpenGov.Code.MunicipalityTemplateProvider";

    private final Wiki wiki;

    CreateDialogueIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void eachTypeIsOfferedInItsSpaceOnly()
    {
        Visitor editor = this.wiki.editor();

        assertThat(offered(editor, PROJECTS)).contains(PROJECT).doesNotContain(MUNICIPALITY);
        assertThat(offered(editor, "OpenGov/Municipalities")).contains(MUNICIPALITY).doesNotContain(PROJECT);
        assertThat(offered(this.wiki.administrator(), "Main")).doesNotContain(PROJECT, MUNICIPALITY);
    }

    @Test
    void theDialogueLeadsToTheForm()
    {
        String title = this.wiki.uniqueTitle("Aus dem Dialog");
        Visitor editor = this.wiki.editor();

        ProjectForm form = new ProjectForm(editor, create(editor, title));
        assertThat(form.entered("title")).isEqualTo(title);

        ProjectPage draft = form.enter("municipality", Places.COLOGNE.ags())
            .enter("summary", "Im Dialog des Wikis begonnen").saveDraft();
        assertThat(draft.path()).isEqualTo("%s/%s/".formatted(PROJECTS, title.replace(" ", "%20")));
    }

    @Test
    void nobodyElseGetsTheForm()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            Answer answer = create(visitor, this.wiki.uniqueTitle("Unerlaubt"));

            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        }
    }

    private static List<String> offered(Visitor visitor, String space)
    {
        return visitor.get(DIALOGUE.formatted(space)).html().select("input[type=radio]").eachAttr("value");
    }

    private static Answer create(Visitor visitor, String title)
    {
        return visitor.post(DIALOGUE.formatted(PROJECTS), Parameters.of("title", title, "name", title,
            "spaceReference", "OpenGov.Projects", "templateprovider", PROJECT));
    }
}
