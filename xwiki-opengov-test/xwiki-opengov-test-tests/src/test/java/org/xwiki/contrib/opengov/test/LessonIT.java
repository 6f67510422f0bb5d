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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.Evidence;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Others say whether a lesson held with them too, and mark it as helpful.
 */
@FunctionalTest
class LessonIT
{
    private static final String CLASS = "OpenGov.Code.ConfirmationClass_0_";

    private static final String RESULT = CLASS + "result";

    private static final String MUNICIPALITY = CLASS + "municipality";

    private static final String PROJECT = CLASS + "project";

    private static final String CIRCUMSTANCES = CLASS + "circumstances";

    private static final String HELD = "held";

    private static final String NOT_HELD = "notHeld";

    private static final List<String> MANY = List.of("01001000", "01002000", "01003000", "01004000", "02000000",
        "03101000", "03102000", "03103000", "04011000", "04012000", "05111000", "05112000", "05113000", "05114000",
        "05116000", "05117000", "05119000", "05120000", "05122000", "05124000");

    private static final String MORE = "#evidence .opengov-links > li";

    private static final String HELPFUL = "#helpful form";

    private static final String WITHDRAW = "form:has(button[name=og_withdraw])";

    private static final String NAME = "Rosa Liest";

    private final Wiki wiki;

    LessonIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void readersSayWhatItWasLikeWithThem()
    {
        ProjectPage lesson = publish("Bestätigt");
        assertThat(page(this.wiki.guest(), lesson).text()).contains("Noch niemand hat gesagt");

        Answer saved = say(this.wiki.reader(), lesson, HELD, Places.COLOGNE.ags(), 
            "Auch wir\nhaben <b>früh</b> gefragt.");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.html().select("#evidence [role=status]")).isNotEmpty();
        Element evidence = page(this.wiki.guest(), lesson);
        assertThat(counts(evidence)).containsExactly("1", "0", "0");
        assertThat(evidence.text()).contains("Das war bei uns auch so", Places.COLOGNE.name(),
            "haben <b>früh</b> gefragt.").doesNotContain(NAME);
        assertThat(page(this.wiki.reader(), lesson).text()).contains(NAME);
        assertThat(evidence.select(WITHDRAW)).isEmpty();
        Eventually.see("the name for signed-in users", () -> page(this.wiki.editor(), lesson).text(),
            text -> text.contains(NAME));
        assertThat(page(this.wiki.guest(), lesson).text()).doesNotContain(NAME);
    }

    @Test
    void ofEachPlaceTheNewestStatementCounts()
    {
        ProjectPage lesson = publish("Gezählt");
        ProjectPage project = this.wiki.publish(this.wiki.uniqueTitle("Eigenes"));
        String identifier = project.identifier();
        say(this.wiki.reader(), lesson, HELD, Places.COLOGNE.ags(), "");
        say(this.wiki.reader(), lesson, HELD, Places.COLOGNE.ags(), "");
        say(this.wiki.reader(), lesson, "heldPartly", Places.COLOGNE.ags(), "");
        assertThat(counts(page(this.wiki.guest(), lesson))).containsExactly("0", "1", "0");

        say(this.wiki.editor(), lesson, NOT_HELD, Places.COLOGNE.ags(), "");
        Form form = form(this.wiki.editor(), lesson, HELD).set(MUNICIPALITY, "");
        this.wiki.editor().submit(form.set(PROJECT, identifier));

        Element evidence = page(this.wiki.guest(), lesson);
        assertThat(counts(evidence)).containsExactly("1", "0", "1");
        assertThat(evidence.select("li a").eachText()).contains(project.title());
        Eventually.see("the lesson with its evidence in the list",
            () -> this.wiki.guest().reading("de").get(EntryKind.LESSON.list() + "?evidence=mixed&sort=held&q="
                + this.wiki.run()).content().text(), text -> text.contains(lesson.title()));
    }

    @Test
    void whoPressesTwiceOrAtOnceSaysItOnce() throws Exception
    {
        ProjectPage lesson = publish("Doppelt");
        Form statement = form(this.wiki.reader(), lesson, HELD).set(MUNICIPALITY, Places.COLOGNE.ags());

        pressAtOnce(this.wiki.reader(), statement);

        assertThat(counts(page(this.wiki.guest(), lesson))).containsExactly("1", "0", "0");
        assertThat(page(this.wiki.guest(), lesson).select(MORE)).hasSize(1);
    }

    @Test
    void nothingIsLostWhenManySaySomethingAtOnce() throws Exception
    {
        ProjectPage lesson = publish("Gedränge");
        List<Callable<Answer>> statements = new ArrayList<>();
        for (String ags : MANY) {
            Visitor visitor = this.wiki.visitor(this.wiki.addEditor("Viele" + ags));
            statements.add(() -> say(visitor, lesson, HELD, ags, ""));
        }

        ExecutorService crowd = Executors.newFixedThreadPool(statements.size());
        try {
            for (var statement : crowd.invokeAll(statements)) {
                assertThat(statement.get().status()).isEqualTo(200);
            }
        } finally {
            crowd.shutdown();
        }

        Element evidence = page(this.wiki.guest(), lesson);
        assertThat(counts(evidence)).containsExactly(String.valueOf(MANY.size()), "0", "0");
        assertThat(evidence.select(MORE)).hasSameSizeAs(MANY);
        say(this.wiki.reader(), lesson, NOT_HELD, Places.COLOGNE.ags(), "");
        assertThat(counts(page(this.wiki.guest(), lesson)))
            .containsExactly(String.valueOf(MANY.size()), "0", "1");
    }

    @Test
    void whoSaidItIsKeptFromGuests()
    {
        ProjectPage lesson = publish("Vertraulich");
        say(this.wiki.reader(), lesson, HELD, Places.COLOGNE.ags(), "");
        String page = "/bin/view/" + lesson.path() + Evidence.pageOf(this.wiki.readerAccount().reference(),
            Map.of("municipality", Places.COLOGNE.ags()));

        assertThat(shows(this.wiki.reader(), page)).isTrue();
        assertThat(shows(this.wiki.guest(), page)).isFalse();
    }

    @Test
    void whatSomebodySaidCanBeTakenBackByThemOnly()
    {
        ProjectPage lesson = publish("Zurück");
        say(this.wiki.reader(), lesson, HELD, Places.COLOGNE.ags(), "");
        Form withdraw = this.wiki.reader().get("/bin/view/" + lesson.path()).form(WITHDRAW);
        String number = this.wiki.reader().get("/bin/view/" + lesson.path()).html()
            .select(WITHDRAW + " button[name=og_withdraw]").attr("value");

        assertThat(page(this.wiki.editor(), lesson).select(WITHDRAW)).isEmpty();
        this.wiki.editor().post(address(lesson), Parameters.of("og_withdraw", number));
        assertThat(counts(page(this.wiki.guest(), lesson))).containsExactly("1", "0", "0");

        Answer gone = this.wiki.reader().submit(withdraw.set("og_withdraw", number));
        assertThat(gone.html().select("#evidence [role=status]")).isNotEmpty();
        assertThat(page(this.wiki.guest(), lesson).select(MORE)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost()
    {
        ProjectPage lesson = publish("Unvollständig");

        Answer refused = say(this.wiki.reader().reading("de"), lesson, "", "", "Bei uns war Ferienzeit.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#opengov-errors a").eachAttr("href"))
            .containsExactly('#' + RESULT, '#' + MUNICIPALITY);
        assertThat(refused.form("#opengov-form").get(CIRCUMSTANCES).strip()).isEqualTo("Bei uns war Ferienzeit.");
        assertThat(page(this.wiki.guest(), lesson).select(MORE)).isEmpty();
    }

    @Test
    void nobodyElseSaysAnything()
    {
        ProjectPage lesson = publish("Fremd");
        Parameters statement = Parameters.of(RESULT, HELD, MUNICIPALITY, Places.COLOGNE.ags());

        assertThat(this.wiki.guest().get(address(lesson)).html().select("#opengov-form")).isEmpty();
        assertThat(this.wiki.guest().post(address(lesson), statement).status()).isEqualTo(403);
        assertThat(this.wiki.reader().postWithoutToken(address(lesson), statement).status()).isEqualTo(403);
        assertThat(this.wiki.guest().post(address(lesson), Parameters.of("og_helpful", "1")).status()).isEqualTo(403);
        assertThat(this.wiki.reader().postWithoutToken(address(lesson), Parameters.of("og_helpful", "1")).status())
            .isEqualTo(403);
        this.wiki.reader().get(address(lesson) + "&og_helpful=1");

        assertThat(page(this.wiki.guest(), lesson).select(MORE)).isEmpty();
        assertThat(helpful(lesson)).startsWith("Noch niemand");
    }

    @Test
    void aReaderChangesNothingElse()
    {
        ProjectPage lesson = publish("Unverändert");
        this.wiki.reader().post(address(lesson), Parameters.of(RESULT, HELD, MUNICIPALITY, Places.COLOGNE.ags(), "title",
            "Neu", "OpenGov.Code.LessonClass_0_summary", "Neu", CLASS + "user", "XWiki.Other"));

        EntryForm form = EntryForm.edit(EntryKind.LESSON, this.wiki.editor(), lesson.path());
        assertThat(form.entered("title")).isEqualTo(lesson.title());
        assertThat(form.entered("summary")).isEqualTo(EntryKind.LESSON.draft().get("summary"));
        assertThat(page(this.wiki.reader(), lesson).text()).contains(NAME).doesNotContain("Other");
        assertThat(this.wiki.reader().get("/bin/view/%s?%s".formatted(lesson.path(), EntryKind.LESSON.formQuery())).html()
            .select("#opengov-form")).isEmpty();
    }

    @Test
    void aDraftIsClosed()
    {
        String title = this.wiki.uniqueTitle("Entwurf");
        ProjectPage draft = EntryForm.create(EntryKind.LESSON, this.wiki.editor()).enter("title", title)
            .enter(EntryKind.LESSON.draft()).saveDraft();
        Parameters statement = Parameters.of(RESULT, HELD, MUNICIPALITY, Places.COLOGNE.ags());

        assertThat(this.wiki.reader().post(address(draft), statement).status()).isEqualTo(403);
        assertThat(this.wiki.reader().post(address(draft), Parameters.of("og_helpful", "1")).status()).isEqualTo(403);
        assertThat(this.wiki.editor().post(address(draft), statement).status()).isEqualTo(409);
        assertThat(this.wiki.editor().get("/bin/view/" + draft.path()).html().select("#evidence, #helpful")).isEmpty();
    }

    @Test
    void everybodyFindsALessonHelpfulOnce() throws Exception
    {
        ProjectPage lesson = publish("Hilfreich");
        assertThat(this.wiki.guest().get("/bin/view/" + lesson.path()).html().select(HELPFUL)).isEmpty();
        Form mark = helpfulButton(this.wiki.reader(), lesson).set("og_helpful", "1");

        pressAtOnce(this.wiki.reader(), mark);
        assertThat(helpful(lesson)).startsWith("1 Person");
        this.wiki.editor().submit(helpfulButton(this.wiki.editor(), lesson).set("og_helpful", "1"));
        assertThat(helpful(lesson)).startsWith("2 Personen");

        Form unmark = helpfulButton(this.wiki.reader(), lesson).set("og_helpful", "0");
        this.wiki.reader().submit(unmark);
        this.wiki.reader().submit(unmark);
        assertThat(helpful(lesson)).startsWith("1 Person");
    }

    private static boolean shows(Visitor visitor, String page)
    {
        Answer answer = visitor.get(page);
        return answer.status() == 200 && answer.uri().getPath().contains("Confirmation-");
    }

    private ProjectPage publish(String title)
    {
        Visitor editor = this.wiki.editor();
        ProjectPage draft = EntryForm.create(EntryKind.LESSON, editor).enter("title", this.wiki.uniqueTitle(title))
            .enter(EntryKind.LESSON.draft()).saveDraft();
        return EntryForm.edit(EntryKind.LESSON, editor, draft.path()).enter(EntryKind.LESSON.complete()).publish();
    }

    private Answer say(Visitor visitor, ProjectPage lesson, String result, String ags, String circumstances)
    {
        return visitor.submit(form(visitor, lesson, result).set(MUNICIPALITY, ags).set(CIRCUMSTANCES, circumstances));
    }

    private Form form(Visitor visitor, ProjectPage lesson, String result)
    {
        return visitor.get(address(lesson)).form("#opengov-form").set(RESULT, result);
    }

    private Form helpfulButton(Visitor visitor, ProjectPage lesson)
    {
        return visitor.get("/bin/view/" + lesson.path()).form(HELPFUL);
    }

    private String helpful(ProjectPage lesson)
    {
        return this.wiki.guest().reading("de").get("/bin/view/" + lesson.path()).html().select("#helpful p").text();
    }

    private Element page(Visitor visitor, ProjectPage lesson)
    {
        return visitor.reading("de").get("/bin/view/" + lesson.path()).html().select("#evidence").first();
    }

    private static List<String> counts(Element evidence)
    {
        return evidence.select("dd").eachText();
    }

    private static void pressAtOnce(Visitor visitor, Form form) throws Exception
    {
        List<Callable<Integer>> presses =
            IntStream.range(0, 8).<Callable<Integer>>mapToObj(index -> () -> visitor.submit(form).status()).toList();
        ExecutorService presser = Executors.newFixedThreadPool(presses.size());
        try {
            for (var press : presser.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(200);
            }
        } finally {
            presser.shutdown();
        }
    }

    private static String address(ProjectPage lesson)
    {
        return "/bin/view/%s?sheet=OpenGov.Code.ConfirmationForm".formatted(lesson.path());
    }
}
