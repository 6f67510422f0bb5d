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

import java.util.Arrays;
import java.util.List;

import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Settings;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * Takes the mails that the wiki sends while it is open, without the pause that XWiki makes after each.
 */
public final class MailServer implements AutoCloseable
{
    /**
     * The address that the wiki writes from.
     */
    public static final String SENDER = "opengov@example.org";

    private static final String SERVER = "Mail.SendMailConfigClass_0_";

    private static final String PAUSE = SERVER + "sendWaitTime";

    private static final String DEFAULT_PAUSE = "8000";

    private static final String SETTING = "reminderSender";

    private static final String CONFIGURATION = "Mail/MailConfig";

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Wiki wiki;

    private final String senderBefore;

    /**
     * @param wiki the wiki that sends its mails here from now on
     */
    public MailServer(Wiki wiki)
    {
        this.wiki = wiki;
        this.mails.start();
        this.senderBefore = Settings.open(wiki.administrator()).entered(SETTING);
        Settings.open(wiki.administrator()).enter(SETTING, SENDER).save();
        use("127.0.0.1", this.mails.getSmtp().getPort(), "0");
    }

    /**
     * @param address a mail address
     * @return the mails to this address
     */
    public List<MimeMessage> to(String address)
    {
        return Arrays.stream(this.mails.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    /**
     * @param mail a mail
     * @return its text
     * @throws Exception if it has none
     */
    public static String textOf(MimeMessage mail) throws Exception
    {
        Object content = mail.getContent();
        return String.valueOf(content instanceof Multipart parts ? parts.getBodyPart(0).getContent() : content);
    }

    @Override
    public void close()
    {
        use("localhost", ServerSetup.SMTP.getPort(), DEFAULT_PAUSE);
        Settings.open(this.wiki.administrator()).enter(SETTING, this.senderBefore).save();
        this.mails.stop();
    }

    private void use(String host, int port, String pause)
    {
        Visitor administrator = this.wiki.administrator();
        if (administrator.get("/bin/view/" + CONFIGURATION).status() == 404) {
            administrator.post("/bin/objectadd/" + CONFIGURATION,
                Parameters.of("classname", "Mail.SendMailConfigClass"));
        }
        Answer saved = administrator.post("/bin/save/" + CONFIGURATION,
            Parameters.of(SERVER + "host", host, SERVER + "port", String.valueOf(port), PAUSE, pause));
        if (saved.status() >= 400) {
            throw new AssertionError("The wiki takes no mail server: " + saved.text());
        }
    }

    private static boolean isTo(MimeMessage mail, String address)
    {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
