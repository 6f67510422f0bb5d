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

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.notification.WatchList;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.notification.watch}: what the current user watches.
 *
 * @version $Id$
 */
@Component
@Named(NotificationScriptService.NAME + ".watch")
@Singleton
public class NotificationWatchScriptService implements ScriptService
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private WatchList list;

    /**
     * @return true: here pages can be watched
     */
    public boolean isEnabled()
    {
        return true;
    }

    /**
     * @param page a page
     * @return true if the current user watches it
     */
    public boolean isLocationWatched(DocumentReference page)
    {
        return this.list.isWatched(page, getUser());
    }

    /**
     * @param page a page that the current user wants to hear of
     */
    public void watchLocation(DocumentReference page)
    {
        this.list.watch(page, getUser());
    }

    /**
     * @param page a page that the current user does not want to hear of any more
     */
    public void unwatchLocation(DocumentReference page)
    {
        this.list.unwatch(page, getUser());
    }

    private DocumentReference getUser()
    {
        return this.contexts.getCurrent().getUserReference();
    }
}
