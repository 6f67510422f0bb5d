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
package org.xwiki.contrib.opengov.wiki.scheduler;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.test.LogLevel;
import org.xwiki.test.junit5.LogCaptureExtension;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Jobs of pages run when they are told to, and send mail.
 *
 * @version $Id$
 */
class JobSchedulerTest extends PageTest
{
    private static final String JOB = "Test.Job";

    private static final String SENT = """
        def mail = services.mail.sender.createMessage('anna@example.org', 'Größe')
        mail.addPart('text/plain', xwiki.getDocument('Test.Job').getExternalURL())
        def result = services.mail.sender.send(mail)
        assert !result.statusResult.allErrors.hasNext()
        assert services.mail.sender.createMessage('a b', 'c d', 'No address') == null
        assert services.mail.sender.lastError != null
        """;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @RegisterExtension
    private final LogCaptureExtension logCapture = new LogCaptureExtension(LogLevel.WARN);

    JobSchedulerTest() throws Exception
    {
        setOutputSyntax(Syntax.PLAIN_1_0);
    }

    @BeforeEach
    void start()
    {
        this.mails.start();
        XWikiDocument settings = new XWikiDocument(References.resolveDocument("Mail.MailConfig"));
        BaseObject server = settings.newXObject(References.resolveDocument("Mail.SendMailConfigClass"));
        server.setStringValue("host", "127.0.0.1");
        server.setIntValue("port", this.mails.getSmtp().getPort());
        server.setStringValue("from", "wiki@example.org");
        savePage(settings, Users.SUPERADMIN);
    }

    @AfterEach
    void stop()
    {
        this.mails.stop();
    }

    @Test
    void aJobSendsMail() throws Exception
    {
        saveJob(SENT, Users.SUPERADMIN);

        getInstance(JobRunner.class).run(JOB, "http://wiki.example.org");

        assertThat(this.mails.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Größe");
            assertThat(mail.getFrom()[0]).hasToString("wiki@example.org");
            assertThat(GreenMailUtil.getBody(mail)).isEqualTo("http://wiki.example.org/bin/view/Test/Job");
        });
    }

    @Test
    void withoutProgrammingRightNothingRuns() throws Exception
    {
        saveJob(SENT, Users.reference("Anna"));

        getInstance(JobRunner.class).run(JOB, "http://wiki.example.org");

        assertThat(this.mails.getReceivedMessages()).isEmpty();
        assertThat(this.logCapture.getMessage(0)).isEqualTo("The job [Test.Job] failed");
        assertThat(evaluate("#set ($mail = $services.mail.sender.createMessage('a@example.org', 'a'))"
            + "$mail.subject $!services.mail.sender.send($mail)")).isEqualTo("a");
    }

    @Test
    void pagesSwitchItOnAndOff() throws Exception
    {
        saveJob("", Users.SUPERADMIN);
        String job = "#set ($job = $xwiki.getDocument('Test.Job').getObject('XWiki.SchedulerJobClass'))";

        assertThat(evaluate(job + "$xwiki.scheduler.enabled $xwiki.scheduler.getJobStatus($job).value "
            + "$!xwiki.scheduler.getNextFireTime($job)")).isEqualTo("true None");
        assertThat(evaluate(job + "$xwiki.scheduler.scheduleJob($job) $xwiki.scheduler.getJobStatus($job).value"))
            .isEqualTo("true Normal");
        assertThat(evaluate(job + "$datetool.format('HH:mm', $xwiki.scheduler.getNextFireTime($job))")).isEqualTo("06:00");
        assertThat(this.store.getDocument(References.resolveDocument(JOB)).getXObject(JobScheduler.CLASS)
            .getStringValue("status")).isEqualTo("Normal");
        assertThat(evaluate(job + "$xwiki.scheduler.unscheduleJob($job) $xwiki.scheduler.getJobStatus($job).value"))
            .isEqualTo("true None");
        assertThat(evaluate(job + "$xwiki.scheduler.triggerJob($job)")).isEqualTo("false");
        assertThat(this.logCapture.getMessage(0)).startsWith("The job [Test.Job]");
    }

    private String evaluate(String script) throws Exception
    {
        XWikiDocument page = new XWikiDocument(References.resolveDocument("Test.Script"));
        page.setContent("{{velocity wiki=\"false\"}}" + script + "{{/velocity}}");
        page.setContentAuthor("XWiki.Anna");
        XWikiDocument rights = new XWikiDocument(References.resolveDocument("Test.WebPreferences"));
        BaseObject allowed = rights.newXObject(References.resolveDocument("XWiki.XWikiGlobalRights"));
        allowed.setLargeStringValue("users", "XWiki.Anna");
        allowed.setLargeStringValue("levels", "script");
        allowed.setIntValue("allow", 1);
        savePage(rights, Users.SUPERADMIN);
        return renderPage(page).trim();
    }

    private void saveJob(String script, DocumentReference author)
    {
        XWikiDocument page = new XWikiDocument(References.resolveDocument(JOB));
        BaseObject job = page.newXObject(JobScheduler.CLASS);
        job.setStringValue("contextUser", "XWiki.superadmin");
        job.setStringValue("cron", "0 0 6 * * ?");
        job.setLargeStringValue("script", script);
        savePage(page, author);
    }
}
