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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.WorkingGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Standards begin as a need of a working group, are kept from those whom they do not concern until the first
 * consultation, and are changed through no other door than their form.
 */
@FunctionalTest
class StandardIT
{
    private static final String TITLE = "title";

    private static final String NEED = "Bedarf";

    private static final String VIEW = "/bin/view/";

    private static final String SAVE = "/bin/save/";

    private static final String CLASS = "OpenGov.Code.StandardClass";

    private static final String STATE = WorkingGroup.parameter("state");

    private static final String AUDIENCE = WorkingGroup.parameter("editorialState");

    private static final String CHAPTER = "sheet=OpenGov.Code.ChapterForm";

    private static final String CHAPTER_FORM = "form:has([name=OpenGov.Code.ChapterClass_0_position])";

    private final Wiki wiki;

    StandardIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void aMemberSaysWhatIsMissing()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String title = this.wiki.uniqueTitle("Mindestprofil");

        ProjectPage standard = group.propose(title);

        assertThat(standard.answer().status()).isEqualTo(200);
        assertThat(standard.path()).startsWith("OpenGov/Standards/");
        assertThat(standard.title()).isEqualTo(title);
        assertThat(standard.text()).contains(NEED).containsPattern("OGS-\\d+");
        assertThat(standard.answer().content().select("strong")).as("wiki text").isNotEmpty();
        Visitor chair = this.wiki.visitor(group.chair()).reading("de");
        Eventually.see("the need in the list of what is not for everybody yet",
            () -> chair.get(WorkingGroup.STANDARDS).html().select("#drafts a").eachText(),
            titles -> titles.contains(title));
    }

    @Test
    void nobodyElseLearnsOfItBeforeTheConsultation()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String title = this.wiki.uniqueTitle("Vertraulich");
        String path = group.propose(title).path();
        String seen = this.wiki.uniqueTitle("Sichtbar");
        publish(group.propose(seen).path());
        Eventually.see("what was written after it is in the list", () -> listed(this.wiki.guest(), "q", seen),
            titles -> titles.contains(seen));

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get(VIEW + path).status()).isIn(401, 403);
            for (String address : List.of(VIEW + path + "?viewer=code", VIEW + path + '?' + WorkingGroup.FORM,
                VIEW + path + "?xpage=xml", WorkingGroup.STANDARDS, "/bin/view/OpenGov/Search/?"
                    + Parameters.of("q", title).encode(), "/bin/get/OpenGov/Code/SearchSuggest?outputSyntax=plain&"
                    + Parameters.of("q", "Vertraulich").encode())) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain("Es fehlt: " + title);
            }
            assertThat(listed(visitor, "q", title)).isEmpty();
        }
        assertThat(this.wiki.editor().get(VIEW + path).text()).contains(title);
    }

    @Test
    void onlyThoseOfTheGroupAndEditorsPropose()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String title = this.wiki.uniqueTitle("Unerlaubt");
        Visitor reader = this.wiki.reader().reading("de");

        assertThat(reader.submit(group.proposal(reader, title)).status()).isEqualTo(403);
        assertThat(this.wiki.guest().get(WorkingGroup.STANDARDS + '?' + WorkingGroup.FORM).content()
            .select("form:has([name=title])")).isEmpty();
        Visitor member = this.wiki.visitor(group.member()).reading("de");
        Answer refused = member.submit(group.proposal(member, title).set("form_token", "expired"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.form("form:has([name=title])").get(TITLE)).isEqualTo(title);
        assertThat(this.wiki.editor().get("/bin/view/OpenGov/Standards/%s/".formatted(title.replace(" ", "%20")))
            .status()).isEqualTo(404);

        Visitor editor = this.wiki.editor().reading("de");
        assertThat(editor.submit(group.proposal(editor, title)).text()).contains(NEED);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneStandard()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        Visitor member = this.wiki.visitor(group.member()).reading("de");
        Form form = group.proposal(member, this.wiki.uniqueTitle("Doppelt"));

        String first = new ProjectPage(member.submit(form)).path();

        assertThat(new ProjectPage(member.submit(form)).path()).isEqualTo(first);
    }

    @Test
    void identifiersAreGivenOnce() throws Exception
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        Visitor member = this.wiki.visitor(group.member()).reading("de");
        List<Form> forms = IntStream.range(0, 5)
            .mapToObj(index -> group.proposal(member, this.wiki.uniqueTitle("Zugleich"))).toList();
        List<Callable<Answer>> presses =
            forms.stream().<Callable<Answer>>map(form -> () -> member.submit(form)).toList();
        List<String> identifiers = new ArrayList<>();
        ExecutorService presser = Executors.newFixedThreadPool(presses.size());
        try {
            for (var press : presser.invokeAll(presses)) {
                String path = new ProjectPage(press.get()).path();
                identifiers.add(member.get(VIEW + path).content().select("dd:matches(^OGS-\\d+$)").text());
            }
        } finally {
            presser.shutdown();
        }

        assertThat(identifiers).doesNotContain("").doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void theGroupsEditorsAndChairsSayWhatItIsAbout()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String path = group.propose(this.wiki.uniqueTitle("Stammdaten")).path();
        String form = VIEW + path + '?' + WorkingGroup.FORM;

        for (Visitor other : List.of(this.wiki.visitor(group.member()), this.wiki.editor(), this.wiki.reader())) {
            assertThat(other.get(form).content().select("form:has([name=title])")).isEmpty();
            assertThat(other.post(form, Parameters.of(TITLE, "Gekapert", WorkingGroup.parameter("summary"), "x",
                WorkingGroup.parameter("group"), group.page())).status()).isEqualTo(403);
        }
        for (Account account : List.of(group.chair(), group.writer())) {
            Visitor writer = this.wiki.visitor(account).reading("de");
            String title = this.wiki.uniqueTitle("Neuer Name");
            Answer saved = writer.submit(writer.get(form).form("form:has([name=title])").set(TITLE, title));
            assertThat(new ProjectPage(saved).title()).isEqualTo(title);
            assertThat(saved.text()).contains(NEED);
        }
    }

    @Test
    void theFormChangesNeitherStateNorAudience()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String path = group.propose(this.wiki.uniqueTitle("Erschlichen")).path();
        Visitor chair = this.wiki.visitor(group.chair()).reading("de");
        Form form = chair.get(VIEW + path + '?' + WorkingGroup.FORM).form("form:has([name=title])");
        form.parameters().set(STATE, "adopted").set(AUDIENCE, "published")
            .set(WorkingGroup.parameter("identifier"), "OGS-999999")
            .set("OpenGov.Code.StepClass_0_to", "adopted");

        Answer saved = chair.submit(form);

        assertThat(saved.text()).contains(NEED).doesNotContain("OGS-999999");
        assertThat(this.wiki.guest().get(VIEW + path).status()).isIn(401, 403);
    }

    @Test
    void everyOtherDoorIsShut()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String path = group.propose(this.wiki.uniqueTitle("Türen")).path();
        String forged = "OpenGov/Standards/%s/".formatted(this.wiki.uniqueTitle("Falsch").replace(" ", "%20"));
        List<Visitor> visitors = List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(),
            this.wiki.visitor(group.member()), this.wiki.visitor(group.writer()), this.wiki.visitor(group.chair()));
        for (Visitor visitor : visitors) {
            assertThat(visitor.post(SAVE + path + "WebHome", Parameters.of(STATE, "adopted")).status())
                .isGreaterThanOrEqualTo(400);
            assertThat(visitor.post("/bin/objectadd/%sWebHome".formatted(path), Parameters.of("classname",
                "OpenGov.Code.StepClass", "OpenGov.Code.StepClass_to", "adopted")).status())
                .isGreaterThanOrEqualTo(400);
            assertThat(visitor.post("/bin/delete/%sWebHome".formatted(path), Parameters.of("confirm", "1")).status())
                .isGreaterThanOrEqualTo(400);
            for (String page : List.of("WebPreferences", "Versions/1.0.0", "Versions/WebPreferences", "Ballots/1/WebHome",
                "Proposals/x/WebHome")) {
                assertThat(visitor.post(SAVE + path + page, Parameters.of("content", "Gekapert")).status()).as(page)
                    .isGreaterThanOrEqualTo(400);
            }
            assertThat(visitor.post("/bin/objectadd/%sWebHome".formatted(forged),
                Parameters.of("classname", CLASS, CLASS + "_state", "adopted")).status()).isGreaterThanOrEqualTo(400);
        }
        assertThat(this.wiki.editor().reading("de").get(VIEW + path).text()).contains(NEED);
    }

    @Test
    void chaptersAreWrittenByTheGroupWhileItIsADraft()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String path = group.propose(this.wiki.uniqueTitle("Kapitel")).path();
        Visitor writer = this.wiki.visitor(group.writer()).reading("de");
        assertThat(writer.get(VIEW + path + '?' + CHAPTER).content().select(CHAPTER_FORM)).as("a need").isEmpty();

        bring(path, "draft", "draft");
        letRightsFollow(path);
        Answer begun = writer.submit(writer.get(VIEW + path + '?' + CHAPTER).form(CHAPTER_FORM).set(TITLE, "Begriffe"));
        assertThat(begun.status()).isEqualTo(200);
        assertThat(writer.post(SAVE + path + "Begriffe", Parameters.of("content", "Ein **Datensatz** ist")).status())
            .isLessThan(400);
        assertThat(writer.get(VIEW + path).content().select("#chapters ol li a").eachText()).containsExactly("Begriffe");
        Visitor member = this.wiki.visitor(group.member()).reading("de");
        assertThat(member.get(VIEW + path + "Begriffe").text()).contains("Datensatz");
        for (Visitor other : List.of(member, this.wiki.editor(), this.wiki.reader(), this.wiki.guest())) {
            assertThat(other.post(SAVE + path + "Begriffe", Parameters.of("content", "Gekapert")).status())
                .isGreaterThanOrEqualTo(400);
            assertThat(other.get(VIEW + path + '?' + CHAPTER).content().select(CHAPTER_FORM)).isEmpty();
        }
        for (Visitor other : List.of(this.wiki.reader(), this.wiki.guest())) {
            assertThat(other.get(VIEW + path + "Begriffe").status()).isIn(401, 403);
        }

        String forged = this.wiki.uniqueTitle("Untergeschoben");
        writer.post("/bin/objectadd/%sBegriffe".formatted(path), Parameters.of("classname", CLASS, CLASS + "_identifier",
            "OGS-999998", CLASS + "_state", "adopted", CLASS + "_editorialState", "published", "title", forged));
        writer.post(SAVE + path + "Begriffe", Parameters.of(TITLE, forged));
        bring(path, "consultation", "published");
        letRightsFollow(path);
        assertThat(writer.get(VIEW + path + '?' + WorkingGroup.FORM).content().select("form:has([name=title])"))
            .as("what others comment on").isEmpty();
        assertThat(writer.post(SAVE + path + "Begriffe", Parameters.of("content", "Gekapert")).status())
            .isGreaterThanOrEqualTo(400);
        assertThat(this.wiki.guest().get(VIEW + path + "Begriffe").text()).contains("Datensatz");
        assertThat(this.wiki.guest().get(VIEW + path).content().select("#chapters ol li a").eachText())
            .containsExactly(forged);
        String seen = this.wiki.uniqueTitle("Sichtbar");
        publish(group.propose(seen).path());
        Eventually.see("what was written after it is in the list", () -> listed(this.wiki.guest(), "q", seen),
            titles -> titles.contains(seen));
        assertThat(listed(this.wiki.guest(), "q", forged)).as("no standard").isEmpty();
    }

    @Test
    void whatIsInConsultationIsFoundByStateAndGroup()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String title = this.wiki.uniqueTitle("Konsultiert");
        publish(group.propose(title).path());

        Eventually.see("the standard in the list", () -> listed(this.wiki.guest(), "group", group.page()),
            titles -> titles.equals(List.of(title)));
        assertThat(listed(this.wiki.guest(), "group", group.page(), "state", "consultation")).containsExactly(title);
        assertThat(listed(this.wiki.guest(), "group", group.page(), "kind", "technical")).containsExactly(title);
        assertThat(listed(this.wiki.guest(), "group", group.page(), "state", "adopted")).isEmpty();
        assertThat(listed(this.wiki.guest(), "group", group.page(), "theme", "GOVE")).isEmpty();
        Answer groupPage =
            this.wiki.guest().get(VIEW + group.page().replace(".WebHome", "/").replace('.', '/').replace(" ", "%20"));
        assertThat(groupPage.content().select(".opengov-card a").eachText()).contains(title);
    }

    /** As a step would: the state and who reads it. */
    private void bring(String path, String state, String audience)
    {
        assertThat(this.wiki.administrator().post(SAVE + path + "WebHome",
            Parameters.of(STATE, state, AUDIENCE, audience)).status()).isLessThan(400);
    }

    private void letRightsFollow(String path)
    {
        Visitor administrator = this.wiki.administrator();
        assertThat(administrator.submit(administrator.get(VIEW + path + '?' + WorkingGroup.FORM)
            .form("form:has([name=title])")).status()).isEqualTo(200);
    }

    private void publish(String path)
    {
        bring(path, "consultation", "published");
        letRightsFollow(path);
    }

    private static List<String> listed(Visitor visitor, String... filters)
    {
        return visitor.get(WorkingGroup.STANDARDS + '?' + Parameters.of(filters).encode()).html()
            .select(".opengov-hit").stream().map(hit -> hit.selectFirst("a").text()).toList();
    }
}
