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

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.json.Json;
import org.xwiki.contrib.opengov.test.Eventually;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * What the wiki tells a user: what others see under the bell.
 *
 * @version $Id$
 */
public final class Notifications
{
    private final Visitor visitor;

    private final String user;

    /**
     * @param visitor who has signed in
     * @param user the reference of this user, without the wiki
     */
    public Notifications(Visitor visitor, String user)
    {
        this.visitor = visitor;
        this.user = user;
    }

    /**
     * @param type the end of the name of a type of events
     * @param page the page of an entry
     * @return how many events of this type the user is told of
     */
    public long count(String type, ProjectPage page)
    {
        return count(type, reference(page) + ".WebHome");
    }

    /**
     * @param type the end of the name of a type of events
     * @param page the page of an entry
     * @return how many events of this type on pages below that of the entry the user is told of
     */
    public long countBelow(String type, ProjectPage page)
    {
        return count(type, reference(page) + ".");
    }

    /**
     * Waits until the user is told of an event of a page below that of an entry.
     *
     * @param type the end of the name of the type of events
     * @param page the page of an entry
     */
    public void awaitBelow(String type, ProjectPage page)
    {
        await(type, reference(page) + ".");
    }

    /**
     * Waits until the user is told of an event.
     *
     * @param type the end of the name of the type of events
     * @param start what the reference of the page begins with
     */
    public void await(String type, String start)
    {
        Eventually.see("%s of %s for %s".formatted(type, start, this.user), () -> count(type, start),
            count -> count > 0);
    }

    /**
     * Waits until the user is told of an event; XWiki finds out for whom it is after the page was saved.
     *
     * @param type the end of the name of the type of events
     * @param page the page of an entry
     * @return what is told, as HTML
     */
    public String await(String type, ProjectPage page)
    {
        Eventually.see("%s of %s for %s".formatted(type, page.title(), this.user), () -> count(type, page),
            count -> count > 0);
        return read().stream().filter(entry -> entry.get("document").equals(reference(page) + ".WebHome"))
            .map(entry -> entry.get("html").toString()).findFirst().orElseThrow();
    }

    /**
     * @param type the end of the name of the type of events
     * @param start what the reference of the page begins with
     * @return how many events of this type on such pages the user is told of
     */
    public long count(String type, String start)
    {
        return read().stream().filter(entry -> entry.get("type").equals("opengov.notification." + type))
            .filter(entry -> entry.get("document").toString().startsWith(start))
            .mapToLong(entry -> ((List<?>) entry.get("ids")).size()).sum();
    }

    private List<Map<String, Object>> read()
    {
        String answer = this.visitor.get("/rest/notifications?" + Parameters.of("useUserPreferences", "true", "userId",
            "xwiki:" + this.user, "currentWiki", "xwiki", "count", "100", "media", "json").encode()).body();
        Map<String, List<Map<String, Object>>> notifications = new Json().toType(answer, Json.MAP_TYPE);
        return notifications.get("notifications");
    }

    private static String reference(ProjectPage page)
    {
        return "xwiki:" + URI.create(page.path()).getPath().replaceAll("/(WebHome)?$", "").replace('/', '.');
    }
}
