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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.text.StringEscapeUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.localization.Translations;
import org.xwiki.contrib.opengov.wiki.model.Notification;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.DocumentRenderer;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.URLFactory;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.rendering.syntax.Syntax;

/**
 * What the current user is told of, as XWiki's resource of notifications gives it.
 *
 * @version $Id$
 */
@Component(roles = NotificationInbox.class)
@Singleton
public class NotificationInbox
{
    private static final String QUERY = "select notification from Notification notification"
        + " where notification.receiver = :receiver order by notification.id desc";

    @Inject
    private WikiStore store;

    @Inject
    private RequestContexts contexts;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private URLFactory urls;

    @Inject
    private Translations translations;

    /**
     * @param user whose notifications are wanted: nobody sees those of somebody else
     * @param count how many at most
     * @return the newest of them that the current user may still read
     */
    public Map<String, List<Map<String, Object>>> read(DocumentReference user, int count)
    {
        boolean own = user != null && user.equals(this.contexts.getCurrent().getUserReference());
        return Map.of("notifications", own && count > 0 ? readNewest(user, count) : List.of());
    }

    /** Asks for as many as are wanted, and again for those that may not be read any more. */
    private List<Map<String, Object>> readNewest(DocumentReference user, int count)
    {
        Map<String, Object> receiver = Map.of("receiver", References.serialize(user));
        List<Notification> readable = new ArrayList<>();
        List<Notification> batch = this.store.query(QUERY, receiver, count, 0);
        for (int offset = count; !batch.isEmpty() && readable.size() < count; offset += count) {
            batch.stream().filter(notification -> isReadable(notification, user)).forEach(readable::add);
            batch = batch.size() < count ? List.of() : this.store.query(QUERY, receiver, count, offset);
        }
        return readable.stream().limit(count).map(this::describe).toList();
    }

    private boolean isReadable(Notification notification, DocumentReference user)
    {
        return this.store.exists(notification.getDocument())
            && this.authorization.hasAccess(Right.VIEW, user, notification.getDocument());
    }

    private Map<String, Object> describe(Notification notification)
    {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("ids", List.of(String.valueOf(notification.getId())));
        description.put("type", notification.getType());
        description.put("dates", List.of(notification.getDate().getTime()));
        description.put("document", References.serialize(notification.getDocument()));
        description.put("html", render(notification));
        return description;
    }

    private String render(Notification notification)
    {
        XWikiDocument page = this.store.peekDocument(notification.getDocument());
        return "<a href=\"%s\">%s</a> %s".formatted(
            StringEscapeUtils.escapeXml10(this.urls.getURL(notification.getDocument(), "view", "", "")),
            this.renderer.renderTitle(page, Syntax.HTML_5_0), getText(notification));
    }

    private String getText(Notification notification)
    {
        DocumentReference actor = notification.getUser();
        String name = actor == null ? "" : StringEscapeUtils.escapeXml10(actor.getName());
        return this.translations.render(notification.getType() + ".description.by.1user",
            this.contexts.getCurrent().getLocale(), name);
    }
}
