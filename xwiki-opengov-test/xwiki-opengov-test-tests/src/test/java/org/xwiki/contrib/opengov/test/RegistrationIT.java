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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.RegistrationPage;
import org.xwiki.contrib.opengov.test.page.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People register for an event, wait for a place, move up and cancel, with an account and without.
 */
@FunctionalTest
class RegistrationIT
{
    private static final String REGISTERED = "registered";

    private static final String WAITING = "waiting";

    private static final String CAPACITY = "capacity";

    private static final String WAITING_LIST = "waitingList";

    private static final String CANCEL = "og_cancel";

    private static final String REGISTER = "og_register";

    private static final String READER = "Rosa Liest";

    private static final String GUEST = "Gerda Gast";

    private static final String MAIL = "gerda@example.org";

    private final Wiki wiki;

    RegistrationIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void aUserRegistersAndCancelsWithOneClick()
    {
        String path = publish(Map.of(CAPACITY, "2"));
        RegistrationPage mine = new RegistrationPage(this.wiki.reader(), path);
        assertThat(mine.says()).contains("Noch 2 Plätze von 2 frei");

        assertThat(mine.press(REGISTER).html().select("#registration [role=status]")).isNotEmpty();
        assertThat(mine.says()).contains("Sie nehmen teil");
        assertThat(guest(path).says()).contains("Noch 1 Platz von 2 frei").doesNotContain(READER);
        assertThat(editor(path).listed(REGISTERED)).containsExactly(READER);

        assertThat(mine.press(CANCEL).html().select("#registration [role=status]")).isNotEmpty();
        assertThat(mine.says()).contains("Noch 2 Plätze");
        assertThat(editor(path).listed(REGISTERED)).isEmpty();
    }

    @Test
    void aGuestRegistersAndCancelsWithTheLink()
    {
        String path = publish(Map.of());
        RegistrationPage guest = guest(path);
        Form form = guest.form(GUEST, MAIL).set(RegistrationPage.CLASS + "needs", "Ich komme <b>im Rollstuhl</b>.");
        Answer registered = this.wiki.guest().reading("de").submit(form);

        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.text()).contains("Sie nehmen teil", "Ihr persönlicher Link");
        assertThat(this.wiki.editor().get(guest.listAddress()).text()).contains(GUEST, MAIL,
            "Ich komme <b>im Rollstuhl</b>.");

        Answer cancelled = guest.cancel(RegistrationPage.link(registered));
        assertThat(cancelled.html().select("#registration [role=status]")).isNotEmpty();
        assertThat(editor(path).listed(REGISTERED)).isEmpty();
        assertThat(this.wiki.guest().reading("de").get(RegistrationPage.link(registered)).text())
            .contains("keine Anmeldung").doesNotContain(GUEST);
    }

    @Test
    void whoWaitsMovesUp()
    {
        String path = publish(Map.of(CAPACITY, "1", WAITING_LIST, "1"));
        RegistrationPage reader = new RegistrationPage(this.wiki.reader(), path);
        reader.press(REGISTER);
        Answer first = guest(path).register(GUEST, MAIL);
        guest(path).register("Otto Gast", "otto@example.org");

        assertThat(first.text()).contains("Warteliste, Platz 1");
        assertThat(guest(path).says()).contains("Der eine Platz ist vergeben", "2 warten", "Auf die Warteliste");
        assertThat(editor(path).listed(WAITING)).containsExactly(GUEST, "Otto Gast");

        reader.press(CANCEL);
        assertThat(this.wiki.guest().reading("de").get(RegistrationPage.link(first)).text())
            .contains("Sie nehmen teil");
        assertThat(editor(path).listed(REGISTERED)).containsExactly(GUEST);

        EntryForm.edit(EntryKind.EVENT, this.wiki.editor().reading("de"), path).enter(CAPACITY, "2").publish();
        assertThat(editor(path).listed(REGISTERED)).containsExactly(GUEST, "Otto Gast");

        assertThat(editor(path).remove(GUEST).html().select("[role=status]")).isNotEmpty();
        assertThat(editor(path).listed(REGISTERED)).containsExactly("Otto Gast");
    }

    @ParameterizedTest
    @CsvSource({"registrationUntil, 2020-01-31, Anmeldefrist", "state, cancelled, abgesagt", "state, held, vorbei",
        "start, 2020-01-31 18:00, vorbei", "capacity, 1, keine Warteliste", "registration, 0, nicht anmelden"})
    void closedIsClosedAndNothingTypedIsLost(String field, String value, String reason)
    {
        String path = publish(Map.of());
        guest(path).register("Otto Gast", "otto@example.org");
        Form form = guest(path).form(GUEST, MAIL);
        String date = value.replace("2020-01-31", "31.01.2020");
        EntryForm.edit(EntryKind.EVENT, this.wiki.editor().reading("de"), path).enter(field, date).publish();

        Answer refused = this.wiki.guest().reading("de").submit(form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains(reason);
        assertThat(refused.form("#opengov-form").get(RegistrationPage.CLASS + "mail")).isEqualTo(MAIL);
        assertThat(this.wiki.reader().post(guest(path).address(), Parameters.of(REGISTER, "1")).status())
            .isEqualTo(409);
        assertThat(this.wiki.guest().reading("de").get(guest(path).address()).text()).contains(reason);
        assertThat(editor(path).listed(REGISTERED)).containsExactly("Otto Gast");
    }

    @Test
    void whatIsMissingIsSaid()
    {
        String path = publish(Map.of());
        Answer refused = this.wiki.guest().reading("de").submit(guest(path).form(GUEST, MAIL)
            .set(RegistrationPage.CLASS + "consent", "0").set(RegistrationPage.CLASS + "name", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#opengov-errors a").eachAttr("href")).containsExactly(
            '#' + RegistrationPage.CLASS + "name", '#' + RegistrationPage.CLASS + "mail");
        assertThat(refused.form("#opengov-form").get(RegistrationPage.CLASS + "mail")).isEqualTo(MAIL);
        assertThat(this.wiki.guest().reading("de").submit(guest(path).form(GUEST, "kein Postfach")).status())
            .isEqualTo(422);
        assertThat(editor(path).listed(REGISTERED)).isEmpty();
    }

    @Test
    void nobodyLearnsWhoIsThereByRegisteringForThem()
    {
        String path = publish(Map.of(CAPACITY, "3"));
        Answer first = guest(path).register(GUEST, MAIL);
        Answer second = guest(path).register("Jemand anderes", " Gerda@Example.org");

        assertThat(second.content().text().replace(RegistrationPage.link(second), ""))
            .isEqualTo(first.content().text().replace(RegistrationPage.link(first), ""));
        assertThat(guest(path).says()).contains("Noch 1 Platz von 3");
        assertThat(editor(path).listed(REGISTERED)).hasSize(2).startsWith(GUEST).doesNotContain("Jemand anderes")
            .last().asString().contains("derselben Mailadresse");
        assertThat(this.wiki.editor().get("/bin/get/OpenGov/Code/RegistrationFile?outputSyntax=plain&event="
            + path.replace("/", ".") + "WebHome").body().lines()).hasSize(3);

        guest(path).cancel(RegistrationPage.link(second));
        assertThat(editor(path).listed(REGISTERED)).containsExactly(GUEST);

        RegistrationPage reader = new RegistrationPage(this.wiki.reader(), path);
        Parameters again = Parameters.of(REGISTER, "1");
        assertThat(this.wiki.reader().post(reader.address(), again).status()).isEqualTo(200);
        assertThat(this.wiki.reader().post(reader.address(), again).status()).isEqualTo(200);
        assertThat(editor(path).listed(REGISTERED)).containsExactly(GUEST, READER);
    }

    @Test
    void aFormThatIsSentTwiceRegistersOnce()
    {
        String path = publish(Map.of(CAPACITY, "3"));
        guest(path).register(GUEST, MAIL);
        Form form = guest(path).form("Otto Gast", "otto@example.org");
        Form again = guest(path).form("Jemand anderes", MAIL);

        for (Form twice : List.of(form, again)) {
            Answer first = this.wiki.guest().submit(twice);
            assertThat(RegistrationPage.link(this.wiki.guest().submit(twice))).isNotEmpty()
                .isEqualTo(RegistrationPage.link(first));
        }

        assertThat(editor(path).listed(REGISTERED)).hasSize(3);
        assertThat(editor(path).listed(WAITING)).isEmpty();
    }

    @Test
    void nobodyRegistersWithoutTokenOrAsAMachineOrForOthers()
    {
        String path = publish(Map.of());
        String address = guest(path).address();
        Parameters guest = guest(path).form(GUEST, MAIL).parameters();
        assertThat(this.wiki.guest().postWithoutToken(address, guest.set("form_token", "wrong")).status())
            .isEqualTo(403);
        assertThat(this.wiki.guest().submit(guest(path).form(GUEST, MAIL).set("website", "http://spam.example"))
            .status()).isEqualTo(422);
        assertThat(this.wiki.reader().postWithoutToken(address, Parameters.of(REGISTER, "1")).status()).isEqualTo(403);
        this.wiki.guest().get(address + "&og_register=1&" + guest.encode());
        assertThat(editor(path).listed(REGISTERED)).isEmpty();

        this.wiki.reader().post(address, Parameters.of(RegistrationPage.CLASS + "user", "XWiki.Admin",
            RegistrationPage.CLASS + "name", "Falsch", RegistrationPage.CLASS + "state", WAITING,
            RegistrationPage.CLASS + "key", "x"));
        assertThat(editor(path).listed(REGISTERED)).containsExactly(READER);
        assertThat(this.wiki.editor().get(guest(path).listAddress()).text()).doesNotContain("Falsch");
    }

    @Test
    void nobodyElseCancels()
    {
        String path = publish(Map.of());
        String address = guest(path).address();
        String link = RegistrationPage.link(guest(path).register(GUEST, MAIL));
        new RegistrationPage(this.wiki.reader(), path).press(REGISTER);

        this.wiki.otherEditor().post(address, Parameters.of(CANCEL, "own"));
        this.wiki.guest().post(address, Parameters.of(CANCEL, "link", "registration", "guessed"));
        this.wiki.guest().get(link + "&og_cancel=link");
        assertThat(this.wiki.reader().postWithoutToken(address, Parameters.of(CANCEL, "own")).status()).isEqualTo(403);
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.post(guest(path).listAddress(), Parameters.of("og_remove", "g1")).status())
                .isIn(401, 403);
        }
        assertThat(this.wiki.editor().postWithoutToken(guest(path).listAddress(), Parameters.of("og_remove", "g1"))
            .status()).isEqualTo(403);

        assertThat(editor(path).listed(REGISTERED)).containsExactly(GUEST, READER);
        String other = publish(Map.of());
        assertThat(this.wiki.guest().get(link.replace(path, other)).text()).doesNotContain("Teilnahme absagen");
    }

    @Test
    void onlyEditorsReadWhoIsThere()
    {
        String path = publish(Map.of());
        guest(path).register(GUEST, MAIL);
        String page = registration(path);
        String event = path.replace("/", ".") + "WebHome";
        String space = "/rest/wikis/xwiki/spaces/%s/spaces/Registrations".formatted(
            path.replaceAll("/$", "").replace("/", "/spaces/"));

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            for (String address : List.of(guest(path).listAddress(),
                "/bin/view/%sRegistrations/%s".formatted(path, page),
                "/bin/get/%sRegistrations/%s?xpage=xml".formatted(path, page),
                "/bin/view/%sRegistrations/%s?viewer=code".formatted(path, page),
                "/bin/export/%sRegistrations/%s?format=xar".formatted(path, page),
                "/bin/view/%sRegistrations/".formatted(path), "/bin/view/%s?xpage=xml".formatted(path),
                "/bin/get/OpenGov/Code/RegistrationFile?outputSyntax=plain&event=" + event,
                space + "/pages/" + page, space + "/pages/" + page + "/objects",
                "/bin/view/OpenGov/Search/?q=" + MAIL, "/bin/view/Main/Search?text=" + MAIL)) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain(GUEST);
            }
            assertThat(visitor.get("/bin/view/%sRegistrations/g00".formatted(path)).status())
                .isEqualTo(visitor.get("/bin/view/%sRegistrations/%s".formatted(path, page)).status());
        }
        Answer file = this.wiki.editor().get("/bin/get/OpenGov/Code/RegistrationFile?outputSyntax=plain&event="
            + event);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWithIgnoringCase("text/csv");
        assertThat(file.body()).contains(GUEST, MAIL);
    }

    @Test
    void theFileRunsNothing()
    {
        String path = publish(Map.of());
        guest(path).register("=HYPERLINK(\"http://x\")", MAIL);
        guest(path).register("<script>alert(1)</script>{{velocity}}$doc{{/velocity}}", "x@example.org");

        String file = this.wiki.editor().get("/bin/get/OpenGov/Code/RegistrationFile?outputSyntax=plain&event="
            + path.replace("/", ".") + "WebHome").body();
        assertThat(file.lines()).hasSize(3).noneMatch(line -> line.contains(";=") || line.contains(";\"="));
        assertThat(this.wiki.editor().get(guest(path).listAddress()).html().select("script:contains(alert(1))"))
            .isEmpty();
        assertThat(editor(path).listed(REGISTERED)).contains(
            "<script>alert(1)</script>{{velocity}}$doc{{/velocity}}");
    }

    @Test
    void whoeverComesAtOnceIsKeptAndNoPlaceIsGivenTwice() throws Exception
    {
        String path = publish(Map.of(CAPACITY, "3"));
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            forms.add(guest(path).form("Gast " + i, "gast%d@example.org".formatted(i)));
        }
        List<Answer> answers = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(forms.size());
        try {
            List<Callable<Answer>> presses = forms.stream()
                .<Callable<Answer>>map(form -> () -> this.wiki.guest().reading("de").submit(form)).toList();
            for (Future<Answer> answer : crowd.invokeAll(presses)) {
                answers.add(answer.get());
            }
        } finally {
            crowd.shutdown();
        }

        long accepted = answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(accepted).isGreaterThanOrEqualTo(3);
        List<String> registered = editor(path).listed(REGISTERED);
        assertThat(registered).hasSize(3).doesNotHaveDuplicates();
        assertThat(editor(path).listed(WAITING)).hasSize((int) accepted - 3).doesNotContainAnyElementsOf(registered);
        for (int i = 0; i < forms.size(); i++) {
            if (answers.get(i).status() == 200) {
                assertThat(this.wiki.guest().reading("de").get(RegistrationPage.link(answers.get(i))).text())
                    .contains(registered.contains("Gast " + i) ? "Sie nehmen teil" : "Warteliste");
                if (answers.get(i).text().contains("Sie nehmen teil")) {
                    assertThat(registered).contains("Gast " + i);
                }
            } else {
                assertThat(answers.get(i).status()).isEqualTo(409);
            }
        }
    }

    @Test
    void nothingIsABarrier(Browser browser)
    {
        String path = publish(Map.of(CAPACITY, "1", WAITING_LIST, "1"));
        String link = RegistrationPage.link(guest(path).register(GUEST, MAIL)).replace(this.wiki.base(), "");
        guest(path).register("Otto Gast", "otto@example.org");
        String empty = this.wiki.writeEmptyPage();

        check(browser, empty, "/bin/view/" + path, guest(path).address(), link, link + "x");
        check(browser.signIn(this.wiki.editorAccount()), empty, "/bin/view/" + path, guest(path).address(),
            guest(path).listAddress());
    }

    private static void check(Browser browser, String empty, String... addresses)
    {
        Set<String> floor = browser.open(empty).barriers().keySet();
        for (String address : addresses) {
            assertThat(browser.open(address).barriers().keySet()).as(address).isSubsetOf(floor);
            assertThat(browser.narrow(320).overflow()).as("pixels too wide: %s", address).isZero();
            browser.wide();
        }
    }

    @Test
    void whoRegisteredIsToldByMail() throws Exception
    {
        try (MailServer mails = new MailServer(this.wiki)) {
            String path = publish(Map.of(CAPACITY, "1", WAITING_LIST, "1"));
            String first = "first%s@example.org".formatted(this.wiki.run());
            String second = "second%s@example.org".formatted(this.wiki.run());
            guest(path).register(GUEST, first);
            guest(path).register("Otto Gast", second);

            RegistrationPage.care(this.wiki.administrator());
            Eventually.see("a mail", () -> mails.to(first), found -> found.size() == 1);
            Eventually.see("a mail to the one who waits", () -> mails.to(second), found -> found.size() == 1);
            assertThat(mails.to(second).get(0).getSubject()).contains("Warteliste");
            String text = MailServer.textOf(mails.to(first).get(0));
            assertThat(text).contains("Sie nehmen teil", "31. Mai 2031");
            // Whoever runs a wiki tells it its address; the job has no request to take it from.
            guest(path).cancel(text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow()
                .replaceFirst("^.*?/bin/", "/bin/"));

            RegistrationPage.care(this.wiki.administrator());
            Eventually.see("a mail about the place", () -> mails.to(second), found -> found.size() == 2);
            assertThat(mails.to(second).get(1).getSubject()).contains("Sie nehmen teil");
            assertThat(mails.to(first)).hasSize(1);
        }
    }

    @Test
    void thirtyDaysLaterNothingIsLeft()
    {
        String path = publish(Map.of());
        guest(path).register(GUEST, MAIL);
        String page = "/bin/view/%sRegistrations/%s".formatted(path, registration(path));
        EntryForm.edit(EntryKind.EVENT, this.wiki.editor().reading("de"), path).enter("start", "31.01.2020 18:00")
            .publish();

        RegistrationPage.care(this.wiki.administrator());
        RegistrationPage.care(this.wiki.administrator());
        Eventually.see("neither page nor recycle bin", () -> this.wiki.administrator().get(page),
            answer -> answer.status() == 404 && answer.html().select("a.action-restore").isEmpty());
        assertThat(editor(path).listed(REGISTERED)).isEmpty();
    }

    @Test
    void onlyAdministratorsRunTheJob()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            assertThat(visitor.post(Settings.ADDRESS, Parameters.of(RegistrationPage.JOB, "trigger")).status())
                .isGreaterThanOrEqualTo(400);
            assertThat(visitor.get("/bin/get/OpenGov/Code/RegistrationTasks?outputSyntax=plain").body())
                .doesNotContain("deletions");
        }
        assertThat(this.wiki.administrator().postWithoutToken(Settings.ADDRESS, Parameters.of(RegistrationPage.JOB, "trigger"))
            .status()).isEqualTo(403);
    }

    private String publish(Map<String, String> more)
    {
        return RegistrationPage.publish(this.wiki.editor().reading("de"), this.wiki.uniqueTitle("Treffen"), more);
    }

    private RegistrationPage guest(String path)
    {
        return new RegistrationPage(this.wiki.guest(), path);
    }

    private RegistrationPage editor(String path)
    {
        return new RegistrationPage(this.wiki.editor(), path);
    }

    /** The name of the page of the only registration. */
    private String registration(String path)
    {
        return this.wiki.editor().get(guest(path).listAddress()).html().select("[name=og_remove]").attr("value");
    }
}
