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
package org.xwiki.contrib.opengov.test.page;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The registration for an event, as one visitor sees it.
 */
public final class RegistrationPage
{
    /**
     * The names of the fields of a registration begin with this.
     */
    public static final String CLASS = "OpenGov.Code.RegistrationClass_0_";

    /**
     * The name of the buttons for the job that tells people whether they take part.
     */
    public static final String JOB = "og_registrations";

    private static final String BOX = "#registration";

    private final Visitor visitor;

    private final String path;

    /**
     * @param visitor who registers
     * @param path the path of the event
     */
    public RegistrationPage(Visitor visitor, String path)
    {
        this.visitor = visitor.reading("de");
        this.path = path;
    }

    /**
     * @return the address of the form
     */
    public String address()
    {
        return "/bin/view/%s?sheet=OpenGov.Code.RegistrationForm".formatted(this.path);
    }

    /**
     * @return the address of the list of those who registered
     */
    public String listAddress()
    {
        return "/bin/view/%s?sheet=OpenGov.Code.RegistrationList".formatted(this.path);
    }

    /**
     * @return the page of the event
     */
    public Answer event()
    {
        return this.visitor.get("/bin/view/" + this.path);
    }

    /**
     * @return what the event says about its registration
     */
    public String says()
    {
        return event().html().select(BOX).text();
    }

    /**
     * @return the page that follows the button on the page of the event
     */
    public Answer press()
    {
        return this.visitor.submit(event().form(BOX + " form"));
    }

    /**
     * @param name the name of the button
     * @return the page that follows the button on the page of the event
     */
    public Answer press(String name)
    {
        return this.visitor.submit(event().form("%s form:has([name=%s])".formatted(BOX, name)).set(name, "1"));
    }

    /**
     * @return the form, blank
     */
    public Form form()
    {
        return this.visitor.get(address()).form("#opengov-form");
    }

    /**
     * @param name the name of a guest
     * @param mail the mail address
     * @return the form, filled in
     */
    public Form form(String name, String mail)
    {
        return form().set(CLASS + "name", name).set(CLASS + "mail", mail).set(CLASS + "consent", "1");
    }

    /**
     * @param name the name of a guest
     * @param mail the mail address
     * @return the page with the secret link
     */
    public Answer register(String name, String mail)
    {
        Answer answer = this.visitor.submit(form(name, mail));
        if (answer.status() != 200 || link(answer).isEmpty()) {
            throw new AssertionError("Not registered: " + answer);
        }
        return answer;
    }

    /**
     * @param answer the page after registering
     * @return the secret link
     */
    public static String link(Answer answer)
    {
        return answer.html().select("#registration-link").attr("value");
    }

    /**
     * @param link a secret link
     * @return the page that follows the button to cancel
     */
    public Answer cancel(String link)
    {
        return this.visitor.submit(this.visitor.get(link).form("form:has([name=og_cancel])").set("og_cancel", "link"));
    }

    /**
     * @param state registered or waiting
     * @return the names in the list
     */
    public List<String> listed(String state)
    {
        return this.visitor.get(listAddress()).html()
            .select("section[aria-labelledby=registrations-%s] tbody th".formatted(state)).eachText();
    }

    /**
     * @param name a name in the list
     * @return the page after the registration was removed
     */
    public Answer remove(String name)
    {
        Answer list = this.visitor.get(listAddress());
        Element button = list.html().select("tr:has(th:contains(%s)) button".formatted(name)).first();
        return this.visitor.post(listAddress(), Parameters.of("og_remove", button.attr("value")));
    }

    /**
     * Runs the job as soon as the last run is over.
     *
     * @param administrator an administrator
     */
    public static void care(Visitor administrator)
    {
        administrator.post(Settings.ADDRESS, Parameters.of(JOB, "schedule"));
        Answer answer = administrator.post(Settings.ADDRESS, Parameters.of(JOB, "trigger"));
        if (answer.status() != 200) {
            throw new AssertionError("The job does not run: " + answer);
        }
    }

    /**
     * @param visitor an editor
     * @param title the title of the event
     * @param more field to value: what else to enter
     * @return the path of an event with registration
     */
    public static String publish(Visitor visitor, String title, Map<String, String> more)
    {
        ProjectPage draft = EntryForm.create(EntryKind.EVENT, visitor).enter("title", title)
            .enter(EntryKind.EVENT.draft()).saveDraft();
        return EntryForm.edit(EntryKind.EVENT, visitor, draft.path()).enter(EntryKind.EVENT.complete())
            .enter("registration", "1").enter(more).publish().path();
    }
}
