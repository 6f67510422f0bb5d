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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * German and English are complete on every page, and no page shows how it is made.
 */
@FunctionalTest
class LanguageIT
{
    private static final Pattern KEY = Pattern.compile("\\bopengov\\.[a-z][A-Za-z]*\\.?[a-zA-Z.]*|\\bcore\\.[a-z]+\\.");

    private static final Pattern CODE = Pattern.compile("\\$(services|doc|xwiki|escapetool|request|!|\\{)|#(set|if|end|foreach)\\b"
        + "|\\{\\{/?[a-z]+|Failed to execute");

    private final Wiki wiki;

    LanguageIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyPageIsWritten(String language)
    {
        Visitor editor = this.wiki.editor().reading(language);
        String draft = ProjectForm.create(editor).enterDraft(this.wiki.uniqueTitle("Entwurf")).saveDraft().path();
        String project = this.wiki.publish(this.wiki.uniqueTitle("Sprachen")).path();
        SoftAssertions softly = new SoftAssertions();
        List<String> written = EveryPage.written(this.wiki);
        for (List<String> pages : List.of(EveryPage.toWrite(project, draft), written)) {
            pages.forEach(address -> assess(editor.get(address), language, softly));
        }
        Visitor guest = this.wiki.guest().reading(language);
        for (List<String> pages : List.of(EveryPage.toRead(project), written)) {
            pages.forEach(address -> assess(guest.get(address), language, softly));
        }
        assess(ProjectForm.edit(editor, draft).refused(422, "published").answer(), language, softly);
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"guest, de", "editor, en", "administrator, de"})
    void everyPageOfThePackageCanBeOpened(String who, String language)
    {
        Visitor visitor = switch (who) {
            case "guest" -> this.wiki.guest();
            case "editor" -> this.wiki.editor();
            default -> this.wiki.administrator();
        };
        visitor.reading(language);
        SoftAssertions softly = new SoftAssertions();
        for (String address : EveryPage.ofThePackage()) {
            Answer answer = visitor.get(address);
            softly.assertThat(answer.status()).as("%s as %s", answer.uri(), who).isIn(200, 401, 403);
            assess(answer, language, softly);
        }
        softly.assertAll();
    }

    @Test
    void datesAndNumbersFollowTheLanguage()
    {
        String path = this.wiki.publish(this.wiki.uniqueTitle("Zahlen"),
            form -> form.enter("amount", "1234567.5")).path();

        assertThat(ProjectPage.open(this.wiki.guest().reading("de"), path).text()).contains("Mai 2021",
            "30. Juni 2023", "1.234.567,50");
        assertThat(ProjectPage.open(this.wiki.guest().reading("en"), path).text()).contains("May 2021",
            "June", "1,234,567.50").doesNotContain("Juni");
    }

    private static void assess(Answer answer, String language, SoftAssertions softly)
    {
        Document html = answer.html();
        softly.assertThat(html.select("html").attr("lang")).as("%s", answer.uri()).isEqualTo(language);
        for (String seen : visible(html)) {
            softly.assertThat(Stream.of(KEY, CODE).flatMap(pattern -> pattern.matcher(seen).results())
                .map(MatchResult::group)).as("%s in %s", answer.uri(), language).isEmpty();
        }
    }

    private static List<String> visible(Document html)
    {
        html.select("script, style, template").remove();
        List<String> attributes = List.of("title", "aria-label", "placeholder", "alt", "value", "data-title");
        List<String> seen = new ArrayList<>(List.of(html.title(), html.body().text()));
        for (Element element : html.body().getAllElements()) {
            if (!"hidden".equals(element.attr("type"))) {
                attributes.stream().map(element::attr).filter(value -> !value.isEmpty()).forEach(seen::add);
            }
        }
        return seen;
    }
}
