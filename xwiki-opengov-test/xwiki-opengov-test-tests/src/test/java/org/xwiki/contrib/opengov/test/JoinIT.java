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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.JoinPage;
import org.xwiki.contrib.opengov.test.page.Notifications;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A municipality joins: somebody asks for it, an editor confirms or declines, and a page says what comes next.
 */
@FunctionalTest
class JoinIT
{
    private static final String OWNED = "document.title='owned'";

    private static final String DECIDE = "og_decide";

    private static final String CONFIRMED = "confirmed";

    private static final String DECLINED = "declined";

    private static final String WITHDRAWN = "withdrawn";

    private static final String WHAT = "what";

    private static final String WHO = "who";

    private static final String CHECK = "check";

    private static final String SEND = "send";

    private static final String PLACE = "place";

    private static final String THEMES = "themes";

    private static final String NEED = "need";

    private static final String GERMAN = "de";

    private static final String REQUESTS = "/bin/view/OpenGov/Join/Requests/";

    private static final String CONFIRM = "#opengov-confirm";

    private static final String DECLINE = "#opengov-decline";

    private static final String REASON = JoinPage.parameter("reason");

    private static final String FUNCTION = "contactFunction";

    private static final String MAIL = "beitritt@example.org";

    private static final String MUNICIPALITY = "/bin/view/OpenGov/Municipalities/%s/";

    private final Wiki wiki;

    JoinIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void theWholeWayWithTheKeyboardOnly(Browser browser)
    {
        Account sender = this.wiki.addReader("JoinKeys");
        String empty = this.wiki.writeEmptyPage();
        browser.signIn(sender);
        Set<String> floor = browser.open(empty).barriers().keySet();
        browser.open(JoinPage.ADDRESS + "?ags=01055012&language=de");
        assertThat(browser.barriers().keySet()).isSubsetOf(floor);

        tabTo(browser, JoinPage.parameter("municipality")).press(Keys.ENTER);
        browser.see(By.name(JoinPage.parameter("activity")));
        assertThat(browser.barriers().keySet()).isSubsetOf(floor);
        tabTo(browser, JoinPage.parameter(THEMES)).press(Keys.SPACE);
        tabTo(browser, JoinPage.parameter(NEED)).press("Wer hat einen Beirat ausgelost?");
        tabTo(browser, "og_step").press(Keys.ENTER);
        browser.see(By.name(JoinPage.parameter("contactMail")));
        assertThat(browser.barriers().keySet()).isSubsetOf(floor);
        tabTo(browser, JoinPage.parameter("contactMail")).press(MAIL, Keys.ENTER);
        browser.see(By.className("opengov-answers"));
        assertThat(browser.barriers().keySet()).isSubsetOf(floor);
        assertThat(browser.see(By.id("opengov-form")).getText()).contains("Eutin", MAIL);
        tabTo(browser, "og_step");
        while (!SEND.equals(browser.focused().getDomAttribute("value"))) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        browser.see(By.id("opengov-withdraw"));

        assertThat(browser.address()).contains("Requests/01055012-");
        assertThat(browser.barriers().keySet()).isSubsetOf(floor);
    }

    @Test
    void nothingIsLostBetweenTheSteps()
    {
        JoinPage page = JoinPage.open(reader("JoinSteps"), "01053100");
        assertThat(page.step()).isEqualTo(1);
        assertThat(page.go(WHAT).step()).isEqualTo(2);

        page.enter(NEED, "Eine Zeile\nund eine zweite mit „Zeichen“ <b>&amp;").enterKey();
        assertThat(page.answer().status()).isEqualTo(422);
        assertThat(page.step()).isEqualTo(2);
        assertThat(page.errors()).containsExactly('#' + JoinPage.parameter(THEMES));
        assertThat(page.enter(THEMES, "GOVE", "TECH").enterKey().step()).isEqualTo(3);
        assertThat(page.enter(FUNCTION, "Stabsstelle").go(PLACE).step()).isEqualTo(1);
        assertThat(page.go(CHECK).step()).isEqualTo(4);
        assertThat(page.entered(NEED)).singleElement().asString()
            .isEqualToNormalizingNewlines("Eine Zeile\nund eine zweite mit „Zeichen“ <b>&amp;");
        assertThat(page.entered(THEMES)).containsExactly("GOVE", "TECH");

        page.enter("contactName", "Erika Mustermann");
        assertThat(page.go(SEND).answer().status()).isEqualTo(422);
        assertThat(page.step()).isEqualTo(3);
        assertThat(page.errors()).containsExactly('#' + JoinPage.parameter("contactName"));
        assertThat(page.entered(FUNCTION)).containsExactly("Stabsstelle");
    }

    @Test
    void aNameThatSeveralHaveIsAskedFor()
    {
        JoinPage page = JoinPage.open(reader("JoinNames"), "").enter("municipality", "Preetz").go(WHAT);
        assertThat(page.answer().status()).isEqualTo(422);
        List<String> choices = page.answer().html().select("button[name=og_choice]").eachAttr("value");

        assertThat(choices).contains("01057062", "13073066");
        page.form().set("og_choice", "13073066");
        assertThat(page.go(WHAT).step()).isEqualTo(2);
        assertThat(page.entered("municipality")).singleElement().asString().contains("Mecklenburg");
    }

    @Test
    void anEditorConfirmsAndTheMunicipalityIsAMember()
    {
        String ags = "01060005";
        Visitor sender = reader("JoinConfirm");
        String request = send(sender, ags, "contactName", "Rosa Liestauch", "contactConsent", "1");
        Eventually.see("the request in the list", () -> this.wiki.editor().get(REQUESTS).content().text(),
            text -> text.contains("Bad Segeberg"));
        Form confirm = this.wiki.editor().get(request).form(CONFIRM).set("og_offer", "published")
            .set(DECIDE, CONFIRMED);

        assertThat(this.wiki.editor().submit(confirm).status()).isEqualTo(200);
        assertThat(this.wiki.editor().submit(confirm).status()).isEqualTo(200);
        assertThat(this.wiki.otherEditor().submit(confirm.set("og_need", "published")
            .set("form_token", this.wiki.otherEditor().token())).status()).isEqualTo(200);

        Element municipality = this.wiki.guest().reading(GERMAN).get(MUNICIPALITY.formatted(ags)).content();
        assertThat(municipality.text()).contains("Mitstreiter seit", "Stabsstelle").doesNotContain(MAIL, "Rosa");
        Element forMembers = sender.reading(GERMAN).get(MUNICIPALITY.formatted(ags)).content();
        assertThat(forMembers.text()).contains(MAIL, "Rosa Liestauch");
        assertThat(forMembers.select("a[href*='Join/Welcome']")).isNotEmpty();
        String offers = "/bin/view/OpenGov/Offers/?municipality=" + ags;
        Eventually.see("the offer", () -> this.wiki.guest().get(offers).html().select(".opengov-hit h3").eachText(),
            titles -> titles.equals(List.of("Wir zeigen unser Portal")));
        assertThat(sender.get(request).text()).contains("macht jetzt mit");
        assertThat(JoinPage.open(reader("JoinLate"), ags).answer().text()).contains("macht schon mit");
    }

    @Test
    void aWelcomePageSaysWhatComesNext()
    {
        String ags = "01061046";
        assertThat(this.wiki.guest().reading(GERMAN).get("/bin/view/OpenGov/Join/Welcome?ags=" + ags).text())
            .contains("macht noch nicht mit");
        confirm(send(reader("JoinWelcome"), ags));

        Element welcome =
            this.wiki.editor().reading(GERMAN).get("/bin/view/OpenGov/Join/Welcome?ags=" + ags).content();
        assertThat(welcome.select(".opengov-checklist > li")).hasSize(7);
        assertThat(welcome.select(".opengov-done h3").eachText()).singleElement().asString()
            .contains("Ansprechstelle nennen");
        assertThat(welcome.select("a[href*='ProjectForm']").attr("href")).contains(ags);

        this.wiki.publish(this.wiki.uniqueTitle("Willkommen"), form -> form.enter("municipality", ags));
        Eventually.see("the project as done", () -> done(this.wiki.guest(), ags),
            done -> done.size() == 2 && done.get(1).contains("Ein Projekt"));

        String project = this.wiki.publish(this.wiki.uniqueTitle("Bebildert"), form -> form.enter("municipality", ags))
            .path();
        assertThat(this.wiki.editor().post("/bin/objectadd/%sWebHome".formatted(project), Parameters.of("classname",
            "OpenGov.Code.PictureClass", "OpenGov.Code.PictureClass_attachment", "bild.png")).status()).isEqualTo(200);
        Eventually.see("the picture as done", () -> done(this.wiki.guest(), ags),
            done -> done.stream().anyMatch(step -> step.contains("ein Bild geben")));
        Visitor watcher = reader("JoinWatches");
        assertThat(done(watcher, ags)).noneMatch(step -> step.contains("Ein Thema beobachten"));
        watcher.submit(watcher.get("/bin/view/OpenGov/Topics/EDUC").form("form:has([name=og_watch])")
            .set("og_watch", "1"));
        assertThat(done(watcher, ags)).anyMatch(step -> step.contains("Ein Thema beobachten"));
        assertThat(done(this.wiki.guest(), ags)).noneMatch(step -> step.contains("Ein Thema beobachten"));
    }

    @Test
    void editorsAreToldOfARequest()
    {
        String page = "xwiki:" + send(reader("JoinTold"), "01054033").replaceFirst(".*/bin/view/", "").replace('/', '.');

        new Notifications(this.wiki.editor(), this.wiki.editorAccount().reference()).await("joinRequest", page);
        assertThat(new Notifications(this.wiki.reader(), this.wiki.readerAccount().reference())
            .count("joinRequest", page)).isZero();
    }

    @Test
    void anEditorDeclinesWithAReason()
    {
        Visitor sender = reader("JoinDecline");
        String request = send(sender, "01057057");
        Form decline = this.wiki.editor().get(request).form(DECLINE).set(DECIDE, DECLINED);

        Answer refused = this.wiki.editor().submit(decline);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#opengov-errors a").eachAttr("href")).containsExactly('#' + REASON);
        assertThat(this.wiki.editor().submit(decline.set(REASON, "Bitte von der <b>Stadt</b>.\nDanke.")).status())
            .isEqualTo(200);

        assertThat(sender.reading(GERMAN).get(request).text())
            .contains("Abgelehnt", "Bitte von der <b>Stadt</b>.", "gelöscht");
        assertThat(this.wiki.guest().get(MUNICIPALITY.formatted("01057057")).status()).isEqualTo(404);
        Answer late = this.wiki.editor().post(request, Parameters.of(DECIDE, CONFIRMED));
        assertThat(late.status()).isEqualTo(409);
        assertThat(send(sender, "01057057")).isNotEqualTo(request);
    }

    @Test
    void theSenderWithdraws()
    {
        Visitor sender = reader("JoinWithdraw");
        String request = send(sender, "01058135");
        Form withdraw = sender.get(request).form("#opengov-withdraw").set(DECIDE, WITHDRAWN);

        assertThat(this.wiki.editor().post(request, Parameters.of(DECIDE, WITHDRAWN)).status()).isEqualTo(403);
        assertThat(sender.submit(withdraw).status()).isEqualTo(200);
        assertThat(sender.submit(withdraw).status()).isEqualTo(200);

        assertThat(sender.reading(GERMAN).get(request).text()).contains("Zurückgezogen");
        assertThat(this.wiki.editor().get(request).html().select(CONFIRM)).isEmpty();
        assertThat(this.wiki.editor().post(request, Parameters.of(DECIDE, CONFIRMED)).status()).isEqualTo(409);
    }

    @Test
    void whatWasDecidedIsDeletedOnItsDay()
    {
        Visitor sender = reader("JoinExpires");
        String request = send(sender, "01053129");
        String name = request.replaceFirst(".*/", "");
        String tasks = "/bin/get/OpenGov/Code/RegistrationTasks?outputSyntax=plain";
        sender.submit(sender.get(request).form("#opengov-withdraw").set(DECIDE, WITHDRAWN));
        assertThat(this.wiki.administrator().get(tasks).body()).doesNotContain(name);

        Answer saved = this.wiki.administrator().post("/bin/save/OpenGov/Join/Requests/" + name,
            Parameters.of(JoinPage.parameter("expires"), "2026-01-31"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(this.wiki.administrator().get(tasks).body()).contains("OpenGov.Join.Requests." + name);
        assertThat(this.wiki.editor().get(tasks).body()).doesNotContain(name);
    }

    @Test
    void nobodyElseReadsOrDecides()
    {
        Visitor sender = reader("JoinClosed");
        Visitor other = reader("JoinOther");
        String request = send(sender, "01051074");

        assertThat(this.wiki.guest().get(request).text()).doesNotContain(MAIL);
        assertThat(other.get(request).status()).isEqualTo(403);
        assertThat(other.get(request).text()).doesNotContain(MAIL);
        assertThat(other.get(REQUESTS).status()).isEqualTo(403);
        assertThat(JoinPage.open(other, "01051074").answer().text()).doesNotContain(MAIL, "JoinClosed");
        for (String decision : List.of(CONFIRMED, DECLINED)) {
            Parameters parameters = Parameters.of(DECIDE, decision, REASON, "Darum.");
            assertThat(sender.post(request, parameters).status()).isEqualTo(403);
            assertThat(other.post(request, parameters).status()).isEqualTo(403);
            assertThat(this.wiki.editor().postWithoutToken(request, parameters.remove("form_token")).status())
                .isEqualTo(403);
            assertThat(this.wiki.editor().get(request + "?og_decide=" + decision).status()).isEqualTo(403);
        }
        assertThat(this.wiki.editor().get(request).html().select(CONFIRM)).isNotEmpty();
    }

    @Test
    void guestsAreAskedToSignInAndNothingTypedIsLost()
    {
        Visitor guest = this.wiki.guest().reading(GERMAN);
        Answer opened = guest.get(JoinPage.ADDRESS + "?ags=01054138");
        assertThat(opened.html().select("#opengov-form")).isEmpty();
        assertThat(opened.content().select("a[href*=login]").attr("href")).contains("01054138");

        Answer refused = guest.post(JoinPage.ADDRESS, JoinPage.complete("01054138"));
        assertThat(refused.status()).isEqualTo(403);
        Form kept = refused.form("#opengov-form");
        assertThat(kept.get(JoinPage.parameter("contactMail"))).isEqualTo(MAIL);
        assertThat(kept.get(JoinPage.parameter("municipality"))).isEqualTo("01054138");

        Visitor reader = reader("JoinToken");
        assertThat(reader.postWithoutToken(JoinPage.ADDRESS, JoinPage.complete("01054138")).status()).isEqualTo(403);
        assertThat(JoinPage.open(reader, "01054138").answer().html().select("#opengov-sent")).isEmpty();
    }

    @Test
    void whoPressesTwiceOrAtOnceSendsOneRequest() throws Exception
    {
        String ags = "01054036";
        Visitor sender = reader("JoinTwice");
        Parameters request = JoinPage.complete(ags).set("og_request", "TW1CEABC").set("form_token", sender.token());
        List<Callable<Answer>> presses = IntStream.range(0, 6)
            .<Callable<Answer>>mapToObj(index -> () -> sender.postWithoutToken(JoinPage.ADDRESS, request)).toList();
        ExecutorService presser = Executors.newFixedThreadPool(presses.size());
        try {
            for (var press : presser.invokeAll(presses)) {
                assertThat(press.get().uri().toString()).contains("Requests/" + ags + "-TW1CEABC");
                assertThat(press.get().status()).isEqualTo(200);
            }
        } finally {
            presser.shutdown();
        }

        Answer other = sender.post(JoinPage.ADDRESS, JoinPage.complete(ags));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.form("#opengov-form").get(JoinPage.parameter("contactMail"))).isEqualTo(MAIL);
        Eventually.see("the request", () -> sender.get(JoinPage.ADDRESS).content().text(),
            text -> text.contains("Ihre Anträge Garding"));
    }

    @Test
    void fiveOpenRequestsAreEnough()
    {
        Visitor sender = reader("JoinMany");
        for (String ags : List.of("01059045", "01057062", "01056049", "08237027", "07336049")) {
            send(sender, ags);
        }

        Answer refused = sender.post(JoinPage.ADDRESS, JoinPage.complete("01060004"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.form("#opengov-form").get(JoinPage.parameter("contactMail"))).isEqualTo(MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"'><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">",
        "{{velocity}}#set($evil = 20000 + 3)$evil{{/velocity}}{{html clean=\"false\"}}<script>document.title='owned'"
            + "</script>{{/html}} [[x>>javascript:document.title='owned']]",
        "}}}{{/html}}{{/velocity}}</textarea></dd></title><script>document.title='owned'</script>"})
    void whateverIsTypedIsText(String payload)
    {
        String ags = payload.startsWith("{") ? "01053010" : payload.startsWith("}") ? "01053020" : "01053083";
        Visitor sender = reader("JoinEvil" + ags);
        JoinPage page = JoinPage.open(sender, ags).go(WHAT);
        for (String field : List.of("activity", "offer", NEED)) {
            page.enter(field, payload);
        }
        page.enter(THEMES, "GOVE").go(WHO).enter(FUNCTION, payload).enter("contactName", payload)
            .enter("contactConsent", "1").go(CHECK);
        harmless(page.answer(), payload);
        assertThat(page.entered("offer")).containsExactly(payload);
        String request = page.go(SEND).answer().uri().toString().replaceFirst("\\?.*", "");

        harmless(sender.get(request), payload);
        harmless(this.wiki.administrator().get(request), payload);
        Form decline = this.wiki.editor().get(request).form(DECLINE).set(REASON, payload);
        harmless(this.wiki.editor().submit(decline.set(DECIDE, "x")), payload);
        Form confirm = this.wiki.editor().get(request).form(CONFIRM).set("og_offer", "published");
        harmless(this.wiki.editor().submit(confirm.set(DECIDE, CONFIRMED)), payload);
        harmless(this.wiki.administrator().get(MUNICIPALITY.formatted(ags)), payload);
        Eventually.see("the offer", () -> this.wiki.administrator()
            .get("/bin/view/OpenGov/Offers/?municipality=" + ags).html().select(".opengov-hit h3 a").eachAttr("href"),
            links -> !links.isEmpty()).forEach(link -> harmless(this.wiki.administrator().get(
                this.wiki.base().replaceFirst("(?<=[^/:])/.*", "") + link), payload));
    }

    private static List<String> done(Visitor visitor, String ags)
    {
        return visitor.reading(GERMAN).get("/bin/view/OpenGov/Join/Welcome?ags=" + ags).html()
            .select(".opengov-done").eachText();
    }

    private Visitor reader(String name)
    {
        return this.wiki.visitor(this.wiki.addReader(name)).reading(GERMAN);
    }

    private String send(Visitor sender, String ags, String... more)
    {
        Parameters request = JoinPage.complete(ags);
        for (int i = 0; i < more.length; i += 2) {
            request.set(JoinPage.parameter(more[i]), more[i + 1]);
        }
        Answer sent = sender.post(JoinPage.ADDRESS, request);
        assertThat(sent.uri().toString()).as(sent.text()).contains("/Join/Requests/" + ags + '-');
        return sent.uri().toString().replaceFirst("\\?.*", "");
    }

    private void confirm(String request)
    {
        assertThat(this.wiki.editor().submit(this.wiki.editor().get(request).form(CONFIRM).set("og_offer", "none")
            .set("og_need", "none").set(DECIDE, CONFIRMED)).status()).isEqualTo(200);
    }

    private static Browser tabTo(Browser browser, String name)
    {
        for (int i = 0; i < 200 && !name.equals(browser.focused().getDomAttribute("name")); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo(name);
        return browser;
    }

    private static void harmless(Answer answer, String payload)
    {
        Element content = answer.content();
        assertThat(content.select("script").stream().map(Element::data)).noneMatch(code -> code.contains(OWNED));
        assertThat(content.select("[onerror], [href^=javascript]")).isEmpty();
        assertThat(content.text()).doesNotContain("20003");
        assertThat(content.wholeText() + content.select("[value]").eachAttr("value")).contains(payload);
    }
}
