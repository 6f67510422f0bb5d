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
package org.xwiki.contrib.opengov.wiki.script.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.mail.sender}: sends mails to the server that {@code Mail.MailConfig} names, for scripts with
 * programming right.
 *
 * @version $Id$
 */
@Component
@Named("mail.sender")
@Singleton
public class MailSenderScriptService implements ScriptService
{
    private static final DocumentReference CONFIGURATION = References.resolveDocument("Mail.MailConfig");

    private static final DocumentReference CLASS = References.resolveDocument("Mail.SendMailConfigClass");

    private static final int DEFAULT_PORT = 25;

    @Inject
    private WikiStore store;

    @Inject
    private ContextualAuthorization authorization;

    private Exception lastError;

    /**
     * What became of a mail.
     *
     * @param errors what went wrong
     * @version $Id$
     */
    public record Result(List<String> errors)
    {
        /**
         * @return this result
         */
        public Result getStatusResult()
        {
            return this;
        }

        /**
         * @return what went wrong
         */
        public Iterator<String> getAllErrors()
        {
            return this.errors.iterator();
        }
    }

    /**
     * A mail.
     *
     * @version $Id$
     */
    public static class ScriptMimeMessage extends MimeMessage
    {
        ScriptMimeMessage(Session session)
        {
            super(session);
        }

        /**
         * @param mimeType the type of the content
         * @param content the content
         * @throws MessagingException if that is no content
         */
        public void addPart(String mimeType, Object content) throws MessagingException
        {
            setContent(content, mimeType + "; charset=UTF-8");
        }
    }

    /**
     * @param to who gets the mail
     * @param subject what it is about
     * @return the mail, from the sender that the administrators set, null if that is no address
     */
    public ScriptMimeMessage createMessage(String to, String subject)
    {
        return createMessage(getSetting("from"), to, subject);
    }

    /**
     * @param from who sends the mail
     * @param to who gets it
     * @param subject what it is about
     * @return the mail, null if one of them is no address
     */
    public ScriptMimeMessage createMessage(String from, String to, String subject)
    {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", getSetting("host"));
        BaseObject settings = getSettings();
        properties.put("mail.smtp.port",
            String.valueOf(settings == null ? DEFAULT_PORT : settings.getIntValue("port", DEFAULT_PORT)));
        ScriptMimeMessage message = new ScriptMimeMessage(Session.getInstance(properties));
        try {
            if (!from.isEmpty()) {
                message.setFrom(InternetAddress.parse(from)[0]);
            }
            message.addRecipients(MimeMessage.RecipientType.TO, InternetAddress.parse(to));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            return message;
        } catch (MessagingException e) {
            this.lastError = e;
            return null;
        }
    }

    /**
     * @return what went wrong last, or null
     */
    public Exception getLastError()
    {
        return this.lastError;
    }

    /**
     * @param message a mail
     * @return what became of it, null if the author of the script may not send any
     */
    public Result send(MimeMessage message)
    {
        if (!this.authorization.hasAccess(Right.PROGRAMMING)) {
            return null;
        }
        List<String> errors = new ArrayList<>();
        try {
            message.saveChanges();
            Transport.send(message);
        } catch (MessagingException e) {
            errors.add(e.getMessage());
        }
        return new Result(errors);
    }

    private BaseObject getSettings()
    {
        return this.store.peekDocument(CONFIGURATION).getXObject(CLASS);
    }

    private String getSetting(String name)
    {
        BaseObject settings = getSettings();
        return settings == null ? "" : settings.getStringValue(name);
    }
}
