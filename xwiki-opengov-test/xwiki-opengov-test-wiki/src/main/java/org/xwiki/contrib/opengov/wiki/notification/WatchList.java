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
package org.xwiki.contrib.opengov.wiki.notification;

import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.NotificationFilterPreference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Who watches which page.
 *
 * @version $Id$
 */
@Component(roles = WatchList.class)
@Singleton
public class WatchList
{
    private static final String QUERY = "select preference from DefaultNotificationFilterPreference preference"
        + " where preference.owner = :owner and preference.pageOnly = :page";

    @Inject
    private WikiStore store;

    /**
     * @param page a page
     * @param user a user
     * @return whether the user watches the page
     */
    public boolean isWatched(DocumentReference page, DocumentReference user)
    {
        List<NotificationFilterPreference> preferences = find(page, user);
        return !preferences.isEmpty() && preferences.stream().allMatch(NotificationFilterPreference::isInclusive);
    }

    /**
     * @param page a page that the user wants to hear of
     * @param user a user
     */
    public void watch(DocumentReference page, DocumentReference user)
    {
        set(page, user, true);
    }

    /**
     * As in XWiki: a page that was not watched is ignored from then on.
     *
     * @param page a page that the user does not want to hear of any more
     * @param user a user
     */
    public void unwatch(DocumentReference page, DocumentReference user)
    {
        set(page, user, false);
    }

    private void set(DocumentReference page, DocumentReference user, boolean watched)
    {
        List<NotificationFilterPreference> before = find(page, user);
        if (before.isEmpty()) {
            this.store.change(List.of(new NotificationFilterPreference(user, page, watched)), List.of());
        } else {
            List<NotificationFilterPreference> others =
                before.stream().filter(preference -> preference.isInclusive() != watched).toList();
            List<NotificationFilterPreference> added = watched && others.size() == before.size()
                ? List.of(new NotificationFilterPreference(user, page, true)) : List.of();
            this.store.change(added, others);
        }
    }

    private List<NotificationFilterPreference> find(DocumentReference page, DocumentReference user)
    {
        return this.store.query(QUERY,
            Map.of("owner", References.serialize(user), "page", References.serialize(page)), 0, 0);
    }
}
