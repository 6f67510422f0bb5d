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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.HistoryPage;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Whatever is typed into any field is text. Even for an administrator who looks at it, nothing of it is executed.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class InjectionIT
{
    private static final String HTML =
        "\"'><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    private static final String VELOCITY = "#set($evil = 20000 + 3)$evil ${xcontext.user} $doc.fullName";

    private static final String MACROS = "{{velocity}}#set($evil = 20000 + 3)$evil{{/velocity}}"
        + "{{html clean=\"false\"}}<script>document.title='owned'</script>{{/html}}"
        + "{{groovy}}println(20000+3){{/groovy}} [[x>>javascript:document.title='owned']]";

    private static final String CLOSING = "}}}{{/html}}{{/velocity}}</textarea></title>--><script>document.title='owned'"
        + "</script>{{async}}{{velocity}}#set($evil = 20000 + 3)$evil{{/velocity}}{{/async}}";

    /** Without a macro in it, but with the signs of one. */
    private static final String ESCAPED = "~{~{/html}}~{~{velocity}}#set($evil = 20000 + 3)$evil~{~{/velocity}}"
        + " (% onclick=\"document.title='owned'\" %)x(%%) [[y>>javascript:document.title='owned']]"
        + " [[image:z||onerror=\"document.title='owned'\"]]";

    private static final String VERSION = "version";

    private static final int LONGEST_TITLE = 200;

    private static final String TAG = "\"><script>x</script>{{velocity}}$evil";

    /**
     * Every field in which a person may write freely.
     */
    private static final List<String> FREE_TEXTS = List.of("summary", "contactFunction", "contactName",
        "funder", "situation", "aims", "approach", "results", "effect", "relevance", "prerequisites",
        "ParticipantClass_0_body", "MilestoneClass_0_title", "LinkClass_0_title", "SustainabilityRecordClass_0_carrier",
        "SustainabilityRecordClass_0_means", "SustainabilityRecordClass_0_note");

    /**
     * Every other field: what is typed has to be refused, and shown as it was.
     */
    private static final List<String> CHECKED = List.of("municipality", "contactMail", "contactForm", "start", "end",
        "status", "amount", "rate", "asOf", "transferability", "effortDays", "effortCost", "rating", "takenOverFrom",
        "effectEvidence", "licence", "language", "programme", "LinkClass_0_address", "MilestoneClass_0_due",
        "MilestoneClass_0_progress", "ParticipantClass_0_role", "LinkClass_0_kind", "SustainabilityRecordClass_0_state",
        "SustainabilityRecordClass_0_checked", "principles", "themes", "policyAreas", "participationLevel",
        "editorialState", VERSION, "xredirect");

    /**
     * The parameters of addresses, those together of which none keeps the others from being read.
     */
    private static final List<List<String>> READ_TOGETHER = List.of(
        List.of("q", "status", "theme", "principle", "land", "programme", "municipality", "sort", "view", "page"),
        List.of("title", "name", "ags", "project", "language", "xredirect"), List.of("sheet"), List.of("viewer"), List.of("rev"));

    private Wiki wiki;

    private Visitor editor;

    private ProjectPage draft;

    private ProjectForm draftForm;

    private final Map<String, ProjectPage> published = new LinkedHashMap<>();

    @BeforeAll
    void writeEverythingEverywhere(Wiki running)
    {
        this.wiki = running;
        this.editor = running.editor();
        this.draft = ProjectForm.create(this.editor).enterDraft(running.uniqueTitle("Harmlos")).saveDraft();
        this.draftForm = ProjectForm.edit(this.editor, this.draft.path());
        payloads().forEach(payload -> this.published.put(payload, write(payload)));
    }

    @AfterAll
    void takeItAway()
    {
        this.published.values().forEach(this.wiki::delete);
    }

    static List<String> checkedFields()
    {
        return CHECKED;
    }

    static Stream<String> payloads()
    {
        return Stream.of(HTML, VELOCITY, MACROS, CLOSING, ESCAPED);
    }

    @ParameterizedTest
    @MethodSource("checkedFields")
    void aCheckedFieldRefusesItAndShowsItAsText(String field)
    {
        List<String> payloads = payloads().toList();
        send(payloads.get(CHECKED.indexOf(field) % payloads.size()), List.of(field));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void allCheckedFieldsRefuseItAndShowItAsText(String payload)
    {
        send(payload, CHECKED.stream().filter(field -> !VERSION.equals(field)).toList());
    }

    @Test
    void everyPageShowsItAsText(Browser browser)
    {
        List<String> paths = new ArrayList<>(List.of("/bin/view/OpenGov/", "/bin/view/OpenGov/Projects/",
            "/bin/view/OpenGov/Projects/?view=table",
            "/bin/view/OpenGov/Municipalities/?ags=" + Places.COLOGNE.ags()));
        for (ProjectPage project : this.published.values()) {
            for (String query : List.of("", "?viewer=history", "?viewer=comments", "?viewer=attachments",
                "?sheet=OpenGov.Code.ProjectForm")) {
                paths.add("/bin/view/" + project.path() + query);
            }
        }
        Visitor administrator = this.wiki.administrator();
        browser.signIn(this.wiki.administratorAccount());
        for (String path : paths) {
            assertHarmless(administrator.get(path));
            browser.open(path).waitFor("document.readyState === 'complete'");
            assertThat(browser.run("return document.title;").toString()).as(path).isNotEqualTo("owned");
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void theProfileShowsExactlyWhatWasTyped(String payload)
    {
        ProjectPage seen = ProjectPage.open(this.wiki.guest(), this.published.get(payload).path());

        assertThat(seen.title()).isEqualTo(title(payload));
        assertThat(seen.answer().content().select("p, dd, li").eachText()).contains(payload);
        assertThat(ProjectForm.edit(this.editor, seen.path()).entered("situation")).isEqualTo(payload);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void theComparisonShowsItAsText(String payload)
    {
        HistoryPage history = HistoryPage.open(this.wiki.administrator(), this.published.get(payload).path());

        assertHarmless(history.compare(1, 0));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void addressesCarryNothingIn(String payload)
    {
        Visitor administrator = this.wiki.administrator();
        for (List<String> names : READ_TOGETHER) {
            Parameters parameters = new Parameters();
            names.forEach(name -> parameters.add(name, payload));
            for (String path : List.of("/bin/view/OpenGov/", "/bin/view/OpenGov/Projects/",
                "/bin/view/OpenGov/Municipalities/", "/bin/get/OpenGov/Code/RegisterSuggest",
                "/bin/get/OpenGov/Code/RelatedProjects")) {
                Answer answer = administrator.get(path + '?' + parameters.encode());
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    assertHarmless(answer);
                }
                // What is no version is an error of the wiki itself, on every page.
                if (!names.contains("rev")) {
                    assertThat(answer.status()).as("%s?%s", path, names).isLessThan(500);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aCommentIsTextToo(String payload)
    {
        String comments = "/bin/view/%s?viewer=comments".formatted(this.draft.path());
        this.editor.submit(this.editor.get(comments).form("form[action*=commentadd]")
            .set("XWiki.XWikiComments_comment", payload));

        assertHarmless(this.wiki.administrator().get(comments));
    }

    private void send(String payload, List<String> fields)
    {
        ProjectForm form = this.draftForm.another().enterComplete("Geprüft");
        fields.forEach(field -> form.enter(field, payload));
        Answer answer = fields.contains("editorialState") ? form.save(payload) : form.save("draft");

        assertHarmless(answer);
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.uri().toString()).startsWith(this.wiki.base());
        if (answer.status() == 200) {
            assertHarmless(this.wiki.administrator().get("/bin/view/" + this.draft.path()));
            this.draftForm = ProjectForm.edit(this.editor, this.draft.path());
        }
    }

    private ProjectPage write(String payload)
    {
        ProjectForm form = ProjectForm.edit(this.editor, this.wiki.publish(this.wiki.uniqueTitle("Harmlos")).path());
        FREE_TEXTS.forEach(field -> form.enter(field, payload));
        return form.enter("title", title(payload)).enter("tags", TAG).enter("contactConsent", "1")
            .enter("ParticipantClass_0_role", "partner").enter("LinkClass_0_address", "https://example.org/")
            .enter("SustainabilityRecordClass_0_checked", "2023-01-31")
            .enter("SustainabilityRecordClass_0_state", "ownMeans").publish();
    }

    private static String title(String payload)
    {
        return payload.substring(0, Math.min(LONGEST_TITLE, payload.length()));
    }

    private static void assertHarmless(Answer answer)
    {
        Document html = answer.html();
        assertThat(html.text()).as("no script ran on the server: %s", answer.uri()).doesNotContain("20003");
        for (Element script : html.select("script")) {
            assertThat(script.data()).as("no script came in: %s", answer.uri()).doesNotContain("'owned'");
        }
        for (Element element : html.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on")) {
                    assertThat(attribute.getValue()).doesNotContain("owned");
                }
                if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
                    assertThat(attribute.getValue().trim().toLowerCase()).doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text/html");
                }
            });
        }
    }
}
