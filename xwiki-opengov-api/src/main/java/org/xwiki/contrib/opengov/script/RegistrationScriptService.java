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
package org.xwiki.contrib.opengov.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.RegistrationKeys;
import org.xwiki.contrib.opengov.Registrations;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.registration}: who takes part in an event.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.registration")
@Singleton
public class RegistrationScriptService implements ScriptService
{
    /**
     * @param event the values of an event as they are stored
     * @param pages the full names of the pages of its registrations, in the order of their time
     * @return who takes part now and who waits
     */
    public Registrations of(Map<String, ?> event, List<String> pages)
    {
        return Registrations.of(event, pages, Instant.now());
    }

    /**
     * @return a new secret for a link, which nobody can guess
     */
    public String newKey()
    {
        return RegistrationKeys.newKey();
    }

    /**
     * @param key a secret
     * @return what may be stored of it
     */
    public String hash(String key)
    {
        return RegistrationKeys.hash(key);
    }

    /**
     * @param user the full name of a user
     * @return the name of the page of the registration
     */
    public String userPage(String user)
    {
        return RegistrationKeys.userPage(user);
    }

    /**
     * @param mail a mail address
     * @return the name of the page of the registration
     */
    public String guestPage(String mail)
    {
        return RegistrationKeys.guestPage(mail);
    }

    /**
     * @param key the secret that the form was opened with
     * @return the name of a page for somebody who registers again with the same address
     */
    public String repeatedPage(String key)
    {
        return RegistrationKeys.repeatedPage(key);
    }

    /**
     * @param key what a form has sent
     * @return this secret, or a new one if it is none
     */
    public String keyOf(String key)
    {
        return RegistrationKeys.keyOf(key);
    }

    /**
     * @return the time before which deleted registrations are no longer kept
     */
    public Date getLongAgo()
    {
        return Date.from(Instant.now().minus(Duration.ofDays(Registrations.DAYS_KEPT)));
    }

    /**
     * @return now, as registrations store it
     */
    public String getTime()
    {
        return RegistrationKeys.time(Instant.now());
    }
}
