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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Titles and names of pages may hold what has a meaning elsewhere: in references, addresses and wiki text.
 */
@FunctionalTest
class NamesIT
{
    private static final int LONGEST = 200;

    private final Wiki wiki;

    NamesIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b:c/d\\e@f#g%20&h?i;j", "\"Ä\" 'ö' <b>ü</b> ß", "+x,[y]=~z|^",
        "Rathaus \uD83C\uDFDB\uFE0F", "$xwiki.x #set($a = 1) {{velocity}}x{{/velocity}}", "..."})
    void theFormTakesAnyTitle(String words)
    {
        ProjectPage project = this.wiki.publish(words);

        assertThat(ProjectPage.open(this.wiki.guest(), project.path()).title()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a:b", "a@b#c%20&d?e;f", "\"Ä\" 'ö' <b>ü</b>", "+x,[y]=~z|^",
        "Rathaus \uD83C\uDFDB\uFE0F", "$xwiki.x #set($a = 1)", ""})
    void aPageWithAnyNameIsAnEntryLikeOthers(String start)
    {
        Visitor editor = this.wiki.editor();
        String name = start + this.wiki.uniqueTitle("x");
        name += "x".repeat(start.isEmpty() ? LONGEST - name.length() : 0);
        String path = "OpenGov/Projects/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + '/';
        editor.post("/bin/objectadd/%sWebHome".formatted(path),
            Parameters.of("classname", "OpenGov.Code.ProjectClass"));
        String title = this.wiki.uniqueTitle("Benannt");

        ProjectForm.edit(editor, path).enterComplete(title).publish();

        ProjectList found = Eventually.see("the project in the list",
            () -> ProjectList.open(this.wiki.guest(), "q", title), list -> list.titles().contains(title));
        String link = found.answer().content().select(".opengov-hit a:contains(%s)".formatted(title)).attr("abs:href");
        assertThat(ProjectPage.open(this.wiki.guest(), path).title()).isEqualTo(title);
        assertThat(this.wiki.guest().get(link).html().select("h1").text()).isEqualTo(title);
        ProjectForm.edit(editor, path).enter("aims", "Noch einmal geändert.").publish();
        assertThat(ProjectPage.open(this.wiki.guest(), path).text()).contains("Noch einmal geändert.");
        assertThat(this.wiki.guest().get("/bin/view/%s?viewer=history".formatted(path)).status()).isEqualTo(200);
    }
}
