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

import javax.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wiki's scheduler sends mails about due checks to those who are responsible, once an administrator has switched it
 * on.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class ReminderIT
{
    private static final String COMMAND = "og_reminders";

    private Wiki wiki;

    private MailServer mails;

    @BeforeAll
    void start(Wiki running)
    {
        this.wiki = running;
        this.mails = new MailServer(running);
    }

    @AfterEach
    void switchOff()
    {
        command(this.wiki.administrator(), "unschedule");
    }

    @AfterAll
    void stop()
    {
        this.mails.close();
    }

    @Test
    void whoIsResponsibleGetsOneMailAboutAllTheirProjects() throws Exception
    {
        Account vera = addEditor("Vera", "1");
        Account disabled = addEditor("Dora", "1");
        String first = write(vera, "Erinnert");
        String second = write(vera, "Auch erinnert");
        String third = write(disabled, "Verwaist", "contactPerson", vera.reference(), "contactConsent", "1");
        save("XWiki/" + disabled.name(), "XWiki.XWikiUsers_0_active", "0");
        Eventually.see("the projects in the list", () -> due(vera), text -> text.contains(first)
            && text.contains(second));

        command(this.wiki.administrator(), "schedule");
        command(this.wiki.administrator(), "trigger");

        Eventually.see("a mail to Vera", () -> mailsTo(vera), found -> found.size() == 1);
        MimeMessage mail = mailsTo(vera).get(0);
        String text = MailServer.textOf(mail);
        assertThat(mail.getFrom()[0].toString()).isEqualTo(MailServer.SENDER);
        assertThat(text).contains(first, second, third, "/bin/view/OpenGov/Projects/", "/bin/view/OpenGov/Due", "Vera Neu")
            .doesNotContain("opengov.reminder");

        command(this.wiki.administrator(), "trigger");
        Account late = addEditor("Late", "1");
        String fourth = write(late, "Nachzügler");
        Eventually.see("the project in the list", () -> due(late), found -> found.contains(fourth));
        command(this.wiki.administrator(), "trigger");
        Eventually.see("a mail to the one who came later", () -> mailsTo(late), found -> found.size() == 1);

        assertThat(mailsTo(vera)).hasSize(1);
        assertThat(mailsTo(disabled)).isEmpty();
    }

    @Test
    void nobodyElseSwitchesItOnOrReadsTheMails()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            assertThat(visitor.post(Settings.ADDRESS, Parameters.of(COMMAND, "schedule")).status())
                .isGreaterThanOrEqualTo(400);
            for (String page : List.of("ReminderMails", "Reminders")) {
                Answer answer = visitor.get("/bin/get/OpenGov/Code/%s?outputSyntax=plain".formatted(page));
                assertThat(answer.body()).doesNotContain("@example.org");
            }
        }
        assertThat(this.wiki.administrator().postWithoutToken(Settings.ADDRESS, Parameters.of(COMMAND, "schedule"))
            .status()).isEqualTo(403);
        assertThat(Settings.open(this.wiki.administrator()).answer().html().select("[name=og_reminders]")
            .eachAttr("value")).containsExactly("schedule");
    }

    private Account addEditor(String name, String active)
    {
        Account account = this.wiki.addEditor(name);
        save("XWiki/" + account.name(), "XWiki.XWikiUsers_0_email", address(account), "XWiki.XWikiUsers_0_active",
            active);
        return account;
    }

    private void save(String path, String... fields)
    {
        Visitor administrator = this.wiki.administrator();
        assertThat(administrator.post("/bin/save/" + path, Parameters.of(fields)).status()).isLessThan(400);
    }

    private String write(Account account, String title, String... fields)
    {
        String unique = this.wiki.uniqueTitle(title);
        ProjectForm form =
            ProjectForm.create(this.wiki.visitor(account)).enterComplete(unique).enter("end", "2022");
        for (int i = 0; i < fields.length; i += 2) {
            form.enter(fields[i], fields[i + 1]);
        }
        assertThat(form.save("published").status()).isEqualTo(200);
        return unique;
    }

    private String due(Account account)
    {
        return this.wiki.editor().get("/bin/view/OpenGov/Due/?responsible=xwiki:" + account.reference()).html()
            .select(".opengov-table tbody").text();
    }

    private void command(Visitor visitor, String command)
    {
        Answer answer = visitor.post(Settings.ADDRESS, Parameters.of(COMMAND, command));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<MimeMessage> mailsTo(Account account)
    {
        return this.mails.to(address(account));
    }

    private static String address(Account account)
    {
        return account.name().toLowerCase() + "@example.org";
    }
}
