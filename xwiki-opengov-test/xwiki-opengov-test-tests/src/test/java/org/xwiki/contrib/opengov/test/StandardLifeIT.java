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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.xwiki.contrib.opengov.standard.LifeCycle;
import org.xwiki.contrib.opengov.standard.StandardState;
import org.xwiki.contrib.opengov.standard.Transition;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Notifications;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.Settings;
import org.xwiki.contrib.opengov.test.page.StandardLife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xwiki.contrib.opengov.test.page.StandardLife.done;
import static org.xwiki.contrib.opengov.test.page.StandardLife.weeksFromNow;

/**
 * The whole life of a standard, from the need to the second version with those who apply it, by people in different
 * roles. Wherever it stands, everything that the table of the life cycle does not allow is tried and refused.
 */
@FunctionalTest
class StandardLifeIT
{
    private static final String JOB = "og_standards";

    private static final String DRAFT = "draft";

    private static final String WORKITEM = "workitem";

    private static final String CONSULTATION = "consultation";

    private static final String REVISION = "revision";

    private static final String BALLOT = "ballot";

    private static final String ADOPTED = "adopted";

    private static final String UNTIL = "until";

    private static final String REASON = "reason";

    private static final String CHAPTER = "Regeln";

    private static final String FIRST = "P-ERSTES01";

    private static final String SECOND = "P-ZWE1TES2";

    private static final String GUESTS = "P-GAST0003";

    private static final String STEP_FORM = "?sheet=OpenGov.Code.StandardStep";

    private static final String ADOPTION = "OpenGov.Code.AdoptionClass_0_";

    private static final String ROW = "OpenGov.Code.FulfilmentClass_%d_%s";

    private static final String TEXT = """
        {{requirement id="R-1" level="must"}}
        Jede Datei muss einen Namen haben.
        {{/requirement}}

        {{requirement id="R-2" level="should"}}
        Die Datei sollte klein sein.
        {{/requirement}}
        """;

    private static final By SEND = By.cssSelector("#opengov-form .opengov-form-bar button");

    private final Wiki wiki;

    StandardLifeIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void fromTheNeedToTheSecondVersion(Browser browser)
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Lebenslauf"));
        refusesTheRest(life, StandardState.NEED);
        assertThat(life.step(life.chair(), WORKITEM, REASON, "").status()).as("no reason").isEqualTo(409);
        stepInTheBrowser(browser, life, WORKITEM, "");
        refusesTheRest(life, StandardState.WORKITEM);
        stepInTheBrowser(browser, life, DRAFT, "");

        write(life);
        refusesTheRest(life, StandardState.DRAFT);
        refusesAnUnreadyDraft(life);
        done(life.send(life.writer(), "suggestion", CONSULTATION));
        assertThat(life.record()).first().asString().contains("Konsultation");
        stepInTheBrowser(browser, life, CONSULTATION, weeksFromNow(8));

        refusesTheRest(life, StandardState.CONSULTATION);
        consult(browser, life);
        refusesTheRest(life, StandardState.REVISION);
        dispose(browser, life);
        stepInTheBrowser(browser, life, BALLOT, weeksFromNow(2));

        refusesTheRest(life, StandardState.BALLOT);
        decide(browser, life);
        refusesTheRest(life, StandardState.ADOPTED);
        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.0")).text())
            .contains("Jede Datei muss einen kurzen Namen haben.");

        List<String> adopters = adopt(life);
        String first = hash(life, "1.0.0");
        secondVersion(life);
        assertThat(hash(life, "1.0.0")).isEqualTo(first).isNotEqualTo(hash(life, "1.1.0"));
        assertThat(this.wiki.guest().get(life.address()).text()).contains("1.1.0");
        assertThat(life.record()).anyMatch(step -> step.contains("Abgelöst"));
        for (String adopter : adopters) {
            assertThat(this.wiki.guest().reading("de").get(adopter).content().select("#newer tbody tr").eachText())
                .as("what is new to who applies the first version").singleElement().asString().contains("R-3");
        }
    }

    @Test
    void whatWasGivenUpStaysClosed()
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Aufgegeben"));
        done(life.step(life.chair(), "rejected"));

        refusesTheRest(life, StandardState.REJECTED);
        assertThat(this.wiki.guest().get(life.address()).status()).isIn(401, 403);
        assertThat(life.send(life.chair(), "undo", "").status()).isEqualTo(403);
        done(life.send(this.wiki.administrator().reading("de"), "undo", ""));
        done(life.step(life.chair(), WORKITEM));
    }

    @Test
    void whatHoldsIsReviewedAnnouncedAndEnds()
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Ende")).draft(TEXT).adopt();
        assertThat(life.step(life.chair(), "superseded").status()).as("no replacement").isEqualTo(409);
        done(life.step(life.chair(), "review"));
        refusesTheRest(life, StandardState.REVIEW);
        assertThat(life.step(life.chair(), "deprecated", UNTIL, weeksFromNow(20)).status()).as("too early")
            .isEqualTo(409);
        done(life.step(life.chair(), "deprecated", UNTIL, weeksFromNow(30)));
        refusesTheRest(life, StandardState.DEPRECATED);
        assertThat(life.step(life.chair(), "retired").status()).as("before its end").isEqualTo(409);
        done(life.step(life.chair(), "superseded", "replacement", "Ein anderer"));
        refusesTheRest(life, StandardState.SUPERSEDED);
        assertThat(life.send(life.member(), "edition", "").status()).isEqualTo(409);
    }

    @Test
    void aBallotWithoutQuorumOrWithAnOpenQuestionDecidesNothing()
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Offen")).draft(TEXT).consult();
        done(life.step(life.chair(), REVISION));
        done(life.step(life.chair(), BALLOT, UNTIL, weeksFromNow(2)));
        done(life.vote(life.chair(), "yes", ""));
        assertThat(life.vote(life.member(), "discuss", "").status()).as("no reason").isEqualTo(409);
        done(life.vote(life.member(), "discuss", "Was ist ein Name?"));
        done(life.vote(life.writer(), "yes", ""));
        life.letTheBallotEnd(life.group().chair(), life.group().member(), life.group().writer());

        for (String target : List.of(ADOPTED, "rejected")) {
            assertThat(life.step(life.chair(), target).status()).as(target).isEqualTo(409);
        }
        done(life.step(life.chair(), REVISION));
        done(life.step(life.chair(), BALLOT, UNTIL, weeksFromNow(2)));
        done(life.vote(life.chair(), "yes", ""));
        life.letTheBallotEnd(life.group().chair());
        assertThat(life.step(life.chair(), ADOPTED).status()).as("no quorum").isEqualTo(409);
        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.0")).status()).isEqualTo(404);
    }

    @Test
    void anErratumIsANewVersion()
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Erratum")).draft(TEXT).adopt();
        String first = hash(life, "1.0.0");
        String[] correction = {"chapter", CHAPTER, "before", "klein sein", "after", "handlich sein"};

        assertThat(life.step(life.writer(), ADOPTED, correction).status()).isEqualTo(403);
        assertThat(life.step(life.chair(), ADOPTED, "chapter", CHAPTER, "before", "steht nicht da", "after", "x")
            .status()).isEqualTo(409);
        done(life.step(life.chair(), ADOPTED, correction));

        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.1")).text()).contains("handlich sein");
        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.0")).text()).contains("klein sein");
        assertThat(hash(life, "1.0.0")).isEqualTo(first);
    }

    @Test
    void whatIsDueHappensByItselfAndIsTold()
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Selbsttätig")).draft(TEXT).consult();
        new Notifications(life.member(), life.group().member().reference()).await("standardStep",
            ProjectPage.open(life.member(), life.path()));
        goOn(life, "Überarbeitung");
        assertThat(this.wiki.reader().post(Settings.ADDRESS, Parameters.of(JOB, "trigger")).status())
            .isGreaterThanOrEqualTo(400);
        done(life.step(life.chair(), BALLOT, UNTIL, weeksFromNow(2)));
        done(life.vote(life.chair(), "yes", ""));
        done(life.vote(life.writer(), "yes", ""));
        life.letTheBallotEnd(life.group().chair(), life.group().writer());

        goOn(life, "1.0.0");

        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.0")).text()).contains("Jede Datei");
        assertThat(life.record()).first().asString().contains("Verabschiedet");
    }

    private void goOn(StandardLife life, String expected)
    {
        Visitor administrator = this.wiki.administrator();
        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "schedule"));
        assertThat(administrator.post(Settings.ADDRESS, Parameters.of(JOB, "trigger")).status()).isLessThan(400);
        Eventually.see("the step that was due", () -> life.record().get(0), step -> step.contains(expected));
        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "unschedule"));
    }

    private void write(StandardLife life)
    {
        for (Visitor other : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(), life.member())) {
            assertThat(life.write(other, CHAPTER, "Gekapert").status()).isGreaterThanOrEqualTo(400);
        }
        life.addChapter(CHAPTER, TEXT);
        for (Visitor other : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(), life.member())) {
            assertThat(life.write(other, CHAPTER, "Gekapert").status()).isGreaterThanOrEqualTo(400);
        }
        assertThat(life.member().get(life.address()).content().select("a[href$='/" + CHAPTER + "']")).isNotEmpty();
    }

    private void refusesAnUnreadyDraft(StandardLife life)
    {
        String[] until = {UNTIL, weeksFromNow(8)};
        assertThat(life.step(life.chair(), CONSULTATION, UNTIL, weeksFromNow(1)).status()).as("too short")
            .isEqualTo(409);
        assertThat(life.step(life.chair(), CONSULTATION).status()).as("no deadline").isEqualTo(409);
        life.write(life.writer(), CHAPTER, TEXT.replace("R-2", "R-1"));
        assertThat(life.step(life.chair(), CONSULTATION, until).status()).as("one identifier twice").isEqualTo(409);
        done(life.write(life.writer(), CHAPTER, TEXT));
        assertThat(life.send(life.member(), "suggestion", CONSULTATION, until).status()).isEqualTo(403);
    }

    /** Everybody says something; nobody writes the text, and nothing ends before its time. */
    private void consult(Browser browser, StandardLife life)
    {
        assertThat(life.write(life.writer(), CHAPTER, "Gekapert").status()).isGreaterThanOrEqualTo(400);
        assertThat(life.step(life.chair(), REVISION).status()).as("before the deadline").isEqualTo(409);
        browser.fresh().signIn(this.wiki.readerAccount()).open(life.address() + "?sheet=OpenGov.Code.ProposalForm");
        browser.see(By.id("opengov-form"));
        browser.run("document.querySelector('[name=identifier]').value = arguments[0]", FIRST);
        type(browser, "ProposalClass_0_target", "R-1");
        browser.see(By.cssSelector("[name='OpenGov.Code.ProposalClass_0_kind'][value=change]")).click();
        type(browser, "ProposalClass_0_text", "Jede Datei muss einen kurzen Namen haben.");
        type(browser, "ProposalClass_0_reason", "Lange Namen passen nicht in die Liste.");
        browser.see(SEND).click();
        browser.see(By.id("proposals"));

        done(life.propose(life.member(), SECOND, CHAPTER, "comment", "Und <b>Ordner</b>?"));
        done(life.propose(this.wiki.guest(), GUESTS, "R-2", "comment", "Was ist klein?",
            "OpenGov.Code.ProposalClass_0_authorName", "Gisela Gast",
            "OpenGov.Code.ContactClass_0_contactConsent", "1"));
        assertThat(this.wiki.reader().get(life.proposal(GUESTS)).status()).as("not yet for everybody").isIn(401, 403);
        assertThat(life.answer(this.wiki.reader(), GUESTS, "submitted", "").status()).isGreaterThanOrEqualTo(400);
        done(life.answer(life.writer(), GUESTS, "submitted", ""));
        assertThat(this.wiki.guest().reading("de").get(life.proposal(GUESTS)).text()).contains("Was ist klein?");
        assertThat(life.answer(life.chair(), FIRST, "accepted", "").status()).as("too soon").isEqualTo(409);
        life.letTheDeadlinePass();
        assertThat(life.propose(this.wiki.reader(), "P-ZUSPAET1", "R-1", "comment", "Noch etwas").status())
            .as("too late").isIn(403, 409);
        stepInTheBrowser(browser, life, REVISION, "");
    }

    private void dispose(Browser browser, StandardLife life)
    {
        for (Visitor other : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(), life.member(),
            this.wiki.administrator())) {
            assertThat(life.answer(other, FIRST, "declined", "Darum.").status()).isGreaterThanOrEqualTo(400);
        }
        assertThat(life.step(life.chair(), BALLOT, UNTIL, weeksFromNow(2)).status()).as("without answers")
            .isEqualTo(409);
        assertThat(life.answer(life.chair(), SECOND, "declined", "").status()).as("no reason").isEqualTo(409);

        browser.fresh().signIn(life.group().chair()).open(life.proposal(FIRST));
        browser.see(By.cssSelector("#answer input[value=accepted]")).click();
        browser.see(SEND).click();
        browser.see(By.cssSelector("[data-applied=done]"));
        done(life.answer(life.writer(), SECOND, "declined", "Ordner kommen später."));
        done(life.answer(life.writer(), GUESTS, "deferred", "Dafür fehlt eine Zahl."));
        assertThat(life.proposalState(SECOND)).isEqualTo("declined");
        Element report = life.report(this.wiki.guest().reading("de"), 0);
        assertThat(report.select("tbody tr")).hasSize(3);
        assertThat(report.text()).contains("Ordner kommen später.", "Dafür fehlt eine Zahl.", "Gisela Gast",
            "Und <b>Ordner</b>?");
    }

    private void decide(Browser browser, StandardLife life)
    {
        for (Visitor other : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(),
            this.wiki.administrator())) {
            assertThat(life.vote(other, "no", "Darum.").status()).isGreaterThanOrEqualTo(400);
        }
        browser.fresh().signIn(life.group().member()).open("/bin/view/" + life.ballot());
        browser.see(By.cssSelector("#vote input[value=no]")).click();
        browser.see(SEND).click();
        browser.see(By.cssSelector(".successmessage"));
        done(life.vote(life.chair(), "yes", ""));
        done(life.vote(life.writer(), "noObjection", ""));
        done(life.vote(life.member(), "yes", "Jetzt doch."));
        assertThat(life.step(life.chair(), ADOPTED).status()).as("before it closes").isEqualTo(409);

        life.letTheBallotEnd(life.group().chair(), life.group().writer(), life.group().member());
        assertThat(life.vote(life.member(), "no", "").status()).as("too late").isEqualTo(409);
        Element result = this.wiki.guest().reading("de").get("/bin/view/" + life.ballot()).content();
        assertThat(result.select("[data-outcome]").attr("data-outcome")).isEqualTo("passed");
        assertThat(result.select("#result tbody td").eachText()).containsExactly("2", "1", "0", "0", "0", "0", "0");
        stepInTheBrowser(browser, life, ADOPTED, "");
    }

    private List<String> adopt(StandardLife life)
    {
        String identifier = life.identifier();
        List<String> adopters = new ArrayList<>();
        for (Map.Entry<String, String> adopter : Map.of("01001000", "fulfilled", "05315000", "partly", "03403000",
            "not").entrySet()) {
            String title = this.wiki.uniqueTitle("Anwendung");
            Visitor editor = this.wiki.editor().reading("de");
            String form = "/bin/view/OpenGov/Adoptions/?sheet=OpenGov.Code.AdoptionForm";
            Parameters said = Parameters.of("title", title, ADOPTION + "standard", identifier, ADOPTION + "version",
                "1.0.0", ADOPTION + "degree", "partly", ADOPTION + "municipality", adopter.getKey(), ADOPTION + "date",
                "2026-01-31", ADOPTION + "verification", "selfDeclared", ADOPTION + "language", "de",
                ADOPTION + "editorialState", "published", ROW.formatted(0, "requirement"), "R-1",
                ROW.formatted(0, "fulfilment"), adopter.getValue(), ROW.formatted(0, "evidence"), "Siehe **Portal**.",
                ROW.formatted(1, "requirement"), "R-2", ROW.formatted(1, "fulfilment"), "notApplicable");
            assertThat(this.wiki.guest().post(form, said).status()).isGreaterThanOrEqualTo(400);
            assertThat(this.wiki.reader().post(form, said).status()).isGreaterThanOrEqualTo(400);
            Answer saved = done(editor.post(form, said));
            assertThat(saved.text()).contains("R-1", "R-2");
            adopters.add(saved.uri().toString());
        }
        return adopters;
    }

    private void secondVersion(StandardLife life)
    {
        assertThat(life.send(this.wiki.reader(), "edition", "").status()).isEqualTo(403);
        done(life.send(life.member(), "edition", ""));
        assertThat(life.send(life.member(), "edition", "").status()).as("one at a time").isEqualTo(409);
        done(life.step(life.chair(), WORKITEM));
        done(life.step(life.chair(), DRAFT));
        done(life.write(life.writer(), CHAPTER, TEXT.replace("einen Namen", "einen kurzen Namen") + """

            {{requirement id="R-3" level="should"}}
            Der Name sollte ein Datum enthalten.
            {{/requirement}}
            """));
        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.0.0")).text()).doesNotContain("ein Datum");
        life.adopt();
        assertThat(this.wiki.guest().get("/bin/view/" + life.version("1.1.0")).text()).contains("ein Datum");
    }

    /** Opens the page of the standard as the chair, goes to the form of the step and sends it. */
    private void stepInTheBrowser(Browser browser, StandardLife life, String target, String until)
    {
        int before = life.steps(life.chair());
        browser.fresh().signIn(life.group().chair()).open(life.address());
        browser.see(By.cssSelector("a[href*='to=" + target + "']")).click();
        browser.see(By.id("opengov-form"));
        if (!until.isEmpty()) {
            type(browser, "StepClass_0_until", until);
        }
        type(browser, "StepClass_0_reason", "So haben wir es **beschlossen**.");
        browser.see(SEND).click();
        browser.see(By.id("record"));
        assertThat(life.steps(life.chair())).isGreaterThan(before);
    }

    private static void type(Browser browser, String field, String value)
    {
        browser.see(By.name("OpenGov.Code." + field));
        browser.run("""
            const field = document.getElementsByName(arguments[0])[0];
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', {bubbles: true}));
            field.dispatchEvent(new Event('change', {bubbles: true}));
            """, "OpenGov.Code." + field, value);
    }

    /** Tries every step that the table does not allow, as everybody, and finds the record as it was. */
    private void refusesTheRest(StandardLife life, StandardState state)
    {
        int before = life.steps(life.chair());
        List<StandardState> next = LifeCycle.getNext(state).stream().map(Transition::getTo).toList();
        String until = weeksFromNow(60);
        Arrays.stream(StandardState.values()).filter(target -> !next.contains(target)).forEach(
            target -> assertThat(life.step(life.chair(), target.getCode(), UNTIL, until, "replacement", "x").status())
                .as("%s -> %s", state, target).isEqualTo(409));
        List<Visitor> others = List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor(), life.member(),
            life.writer(), this.wiki.administrator());
        for (StandardState target : next) {
            for (int i = 0; i < others.size(); i++) {
                assertThat(life.step(others.get(i), target.getCode(), UNTIL, until, "replacement", "x").status())
                    .as("%s -> %s by %d", state, target, i).isIn(401, 403);
            }
            Parameters forged = Parameters.of("kind", "step", "to", target.getCode(), "OpenGov.Code.StepClass_0_to",
                target.getCode(), "OpenGov.Code.StepClass_0_reason", "x", "steps", String.valueOf(before));
            assertThat(life.chair().postWithoutToken(life.address() + STEP_FORM, forged).status()).isEqualTo(403);
            life.chair().get(life.address() + STEP_FORM + '&' + forged.encode());
        }
        assertThat(life.steps(life.chair())).isEqualTo(before);
    }

    private String hash(StandardLife life, String version)
    {
        return this.wiki.guest().get("/bin/view/" + life.version(version)).content().select("code")
            .eachText().stream().filter(text -> text.matches("[0-9a-f]{64}")).findFirst().orElse("");
    }
}
