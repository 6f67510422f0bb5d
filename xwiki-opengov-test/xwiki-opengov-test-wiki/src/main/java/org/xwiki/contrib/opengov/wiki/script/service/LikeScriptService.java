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

import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.like}. Who has signed in and reads a page may like it: XWiki's right to like is everybody's unless
 * it is denied, which nothing here does.
 *
 * @version $Id$
 */
@Component
@Named("like")
@Singleton
public class LikeScriptService implements ScriptService
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private WikiStore store;

    /**
     * @return true: here pages can be liked
     */
    public boolean isEnabled()
    {
        return true;
    }

    /**
     * @param page a page
     * @return true if the current user may like it
     */
    public boolean isAuthorized(DocumentReference page)
    {
        return getUser() != null && this.authorization.hasAccess(Right.VIEW, getUser(), page);
    }

    /**
     * @param page a page
     * @return true if the current user likes it
     */
    public boolean isLiked(DocumentReference page)
    {
        return getUser() != null && this.store.isLiked(page, getUser());
    }

    /**
     * @param page a page
     * @return how many users like it
     */
    public Optional<Long> getLikes(DocumentReference page)
    {
        return Optional.of(this.store.getLikes(page));
    }

    /**
     * Says that the current user likes a page.
     *
     * @param page a page
     * @return how many users like it then, empty if the user may not
     */
    public Optional<Long> like(DocumentReference page)
    {
        return set(page, true);
    }

    /**
     * Takes back that the current user likes a page.
     *
     * @param page a page
     * @return how many users like it then, empty if the user may not
     */
    public Optional<Long> unlike(DocumentReference page)
    {
        return set(page, false);
    }

    private Optional<Long> set(DocumentReference page, boolean liked)
    {
        if (!isAuthorized(page)) {
            return Optional.empty();
        }
        this.store.setLiked(page, getUser(), liked);
        return getLikes(page);
    }

    private DocumentReference getUser()
    {
        return this.contexts.getCurrent().getUserReference();
    }
}
