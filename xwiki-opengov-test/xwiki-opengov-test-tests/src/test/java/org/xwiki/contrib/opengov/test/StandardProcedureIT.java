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

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.Notifications;
import org.xwiki.contrib.opengov.test.page.Settings;
import org.xwiki.contrib.opengov.test.page.StandardLife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xwiki.contrib.opengov.test.page.StandardLife.done;
import static org.xwiki.contrib.opengov.test.page.StandardLife.weeksFromNow;

/**
 * What happens around the steps of a standard: what waits for moderation, what an administrator takes back, what happens
 * by itself, who is told, and what a working group has to do.
 */
@FunctionalTest
class StandardProcedureIT
{
    private static final String TEXT = "{{requirement id=\"R-1\" level=\"must\"}}Daten müssen frei sein.{{/requirement}}";

    private static final String JOB = "og_standards";

    private static final String STEP = "standardStep";

    private static final String EVIL = "}}}{{/html}}{{velocity}}#set($evil = 20000 + 3)$evil{{/velocity}}<script>x</script>";

    private final Wiki wiki;

    private final StandardLife life;

    StandardProcedureIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.life = StandardLife.begin(wiki, wiki.uniqueTitle("Verfahren")).draft(TEXT);
    }

    private Answer proposeAsGuest(String key, String text)
    {
        return this.life.propose(this.wiki.guest(), key, "R-1", "comment", text,
            "OpenGov.Code.ProposalClass_0_authorName", "Gast", "OpenGov.Code.ContactClass_0_contactMail",
            "gast@example.org", "OpenGov.Code.ContactClass_0_contactConsent", "1");
    }

    private void open()
    {
        done(this.life.step(this.life.chair(), "consultation", "until", weeksFromNow(9)));
    }

    private Element page(Visitor visitor, String query)
    {
        return visitor.reading("de").get(this.life.address() + query).content();
    }

    private Element group(Visitor visitor)
    {
        String group = this.life.group().page().replaceFirst("\\.WebHome$", "").replace('.', '/')
            .replace(" ", "%20");
        return visitor.reading("de").get("/bin/view/" + group + '/').content();
    }

    @Test
    void whatWaitsForModerationIsNeitherShownNorCounted()
    {
        open();
        done(proposeAsGuest("P-WARTET01", "Bitte warten"));

        for (Visitor visitor : new Visitor[] {this.wiki.guest(), this.wiki.reader()}) {
            assertThat(page(visitor, "?sheet=OpenGov.Code.ProposalList").text()).doesNotContain("Bitte warten", "Gast");
            assertThat(page(visitor, "").select("#proposals").text()).contains("Noch hat niemand");
            assertThat(visitor.get(this.life.proposal("P-WARTET01")).status()).isIn(401, 403);
        }
        this.life.letTheDeadlinePass();
        done(this.life.step(this.life.chair(), "revision"));
        assertThat(page(this.wiki.reader(), "").select("#next-1").text()).doesNotContain("noch keine Antwort");
        assertThat(page(this.life.chair(), "").select("#next-1").text()).contains("noch keine Antwort");
    }

    @Test
    void theMailAddressOfAGuestIsForThoseWhoAnswer()
    {
        open();
        done(proposeAsGuest("P-KONTAKT1", "Wer bin ich?"));
        done(this.life.answer(this.life.writer(), "P-KONTAKT1", "submitted", ""));

        assertThat(this.wiki.guest().get(this.life.proposal("P-KONTAKT1")).text()).contains("Wer bin ich?")
            .doesNotContain("gast@example.org");
        for (Visitor visitor : new Visitor[] {this.wiki.guest(), this.wiki.reader(), this.life.member()}) {
            assertThat(visitor.get(this.life.proposal("P-KONTAKT1") + "Contact").status()).isIn(401, 403);
        }
        assertThat(this.life.chair().get(this.life.proposal("P-KONTAKT1") + "Contact").status()).isEqualTo(200);
    }

    @Test
    void nothingThatIsTypedRuns()
    {
        open();
        done(this.life.propose(this.wiki.reader(), "P-EVIL0001", "R-1", "change", EVIL));
        this.life.letTheDeadlinePass();
        done(this.life.step(this.life.chair(), "revision", "reason", EVIL));
        done(this.life.answer(this.life.chair(), "P-EVIL0001", "declined", EVIL));

        for (String address : new String[] {this.life.address(), this.life.proposal("P-EVIL0001"),
            this.life.address() + "?sheet=OpenGov.Code.ProposalList"}) {
            Answer answer = this.wiki.reader().get(address);
            assertThat(answer.text()).doesNotContain("20003");
            assertThat(answer.content().select("script:contains(x)")).isEmpty();
        }
    }

    @Test
    void onlyAnAdministratorTakesAStepBackAndSaysWhy()
    {
        assertThat(this.life.send(this.life.chair(), "undo", "").status()).isEqualTo(403);
        assertThat(this.life.send(this.wiki.administrator(), "undo", "", "reason", "").status()).isEqualTo(409);

        done(this.life.send(this.wiki.administrator(), "undo", "", "reason", "Aus Versehen"));

        assertThat(page(this.life.chair(), "").select("#next-1 h2").text()).contains("Aufgenommen");
        assertThat(page(this.life.chair(), "").select("#record").text()).contains("Aus Versehen");
        assertThat(this.life.send(this.wiki.administrator(), "undo", "").status()).as("twice").isEqualTo(409);
    }

    @Test
    void aFormThatIsOutOfDateChangesNothing()
    {
        Parameters old = Parameters.of("kind", "step", "edition", "1", "to", "withdrawn", "steps", "1",
            "OpenGov.Code.StepClass_0_reason", "Zu spät");

        Answer answer = this.life.chair().post(this.life.address() + "?sheet=OpenGov.Code.StandardStep", old);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(page(this.life.chair(), "").select("#next-1 h2").text()).contains("Entwurf");
    }

    @Test
    void aConsultationEndsByItselfAndTheGroupIsTold()
    {
        open();
        this.life.letTheDeadlinePass();
        Visitor administrator = this.wiki.administrator();
        assertThat(this.wiki.editor().post(Settings.ADDRESS, Parameters.of(JOB, "trigger")).status())
            .isGreaterThanOrEqualTo(400);

        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "schedule"));
        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "trigger"));

        Eventually.see("the revision", () -> page(this.wiki.reader(), "").select("#record tbody tr").first().text(),
            first -> first.contains("Überarbeitung") && first.contains("Von selbst"));
        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "unschedule"));
        ProjectPage standard = new ProjectPage(this.life.member().get(this.life.address()));
        assertThat(new Notifications(this.life.member(), this.life.group().member().reference())
            .await(STEP, standard)).contains(standard.title());
        assertThat(new Notifications(this.wiki.reader(), this.wiki.readerAccount().reference()).count(STEP, standard))
            .as("who has nothing to do with it").isZero();
    }

    @Test
    void aWorkingGroupSeesWhatItHasToDoAndWhatItHasDecided()
    {
        open();
        done(this.life.propose(this.wiki.reader(), "P-AUFGABE1", "R-1", "comment", "Eine Frage"));

        assertThat(group(this.life.chair()).select("#tasks tbody td").eachText()).element(1).isEqualTo("1");
        assertThat(group(this.wiki.guest()).select("#tasks")).isEmpty();

        this.life.letTheDeadlinePass();
        done(this.life.step(this.life.chair(), "revision"));
        done(this.life.answer(this.life.chair(), "P-AUFGABE1", "accepted", ""));
        this.life.vote();
        assertThat(group(this.wiki.guest()).select("#decisions").text()).contains("Angenommen");
    }
}
