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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.Identifiers;
import org.xwiki.contrib.opengov.JoinRequest;
import org.xwiki.contrib.opengov.JoinSteps;
import org.xwiki.contrib.opengov.NextSteps;
import org.xwiki.contrib.opengov.discovery.JoinRequests;
import org.xwiki.contrib.opengov.discovery.SearchRequest;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.join}: how a municipality joins.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.join")
@Singleton
public class JoinScriptService implements ScriptService
{
    /**
     * @param form what was entered until now
     * @param wanted the name of the step that comes next, or {@code send}
     * @return the step to show
     */
    public JoinSteps steps(EntryForm form, String wanted)
    {
        return JoinSteps.of(form, wanted);
    }

    /**
     * @return what tells a new request from others: a form that is sent twice makes one request
     */
    public String newToken()
    {
        return Identifiers.newToken();
    }

    /**
     * @param text any text
     * @return {@code true} if it has the form of such a token
     */
    public boolean isToken(String text)
    {
        return Identifiers.isToken(text);
    }

    /**
     * @param sender the full name of the user who sends a request
     * @return what is stored besides the answers when the request is sent
     */
    public Map<String, Object> sentBy(String sender)
    {
        return JoinRequest.sentBy(sender, LocalDate.now());
    }

    /**
     * @return how many open requests one user may have
     */
    public int getMaxOpen()
    {
        return JoinRequest.getMaxOpen();
    }

    /**
     * @return how many days a request is kept after it was decided
     */
    public int getDaysKept()
    {
        return JoinRequest.getDaysKept();
    }

    /**
     * @param objects the objects of the page of a request
     * @return the request
     */
    public JoinRequest request(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return JoinRequest.of(objects);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for requests, open ones if nothing else is asked for
     * @see JoinRequests#list
     */
    public SearchRequest list(Map<String, ?> parameterMap, Locale locale)
    {
        return JoinRequests.list(parameterMap, locale);
    }

    /**
     * @param user the full name of a user
     * @param locale the language of the reader
     * @return the search for what this user has sent
     * @see JoinRequests#of
     */
    public SearchRequest sentRequests(String user, Locale locale)
    {
        return JoinRequests.of(user, locale);
    }

    /**
     * @param facts by the name of the step what is there
     * @return what a municipality that has joined does next
     * @see NextSteps#of
     */
    public NextSteps nextSteps(Map<String, ?> facts)
    {
        return NextSteps.of(facts);
    }
}
