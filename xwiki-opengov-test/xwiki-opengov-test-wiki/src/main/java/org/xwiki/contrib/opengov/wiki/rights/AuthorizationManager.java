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
package org.xwiki.contrib.opengov.wiki.rights;

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;

/**
 * Decides who may do what, from the rights objects on pages, spaces and the wiki.
 *
 * @version $Id$
 */
@Role
public interface AuthorizationManager
{
    /**
     * @param right what to do
     * @param user who wants to, {@code null} for a guest
     * @param entity with what: a page, a space, the wiki; anything in a page counts as the page
     * @return whether that is allowed
     */
    boolean hasAccess(Right right, DocumentReference user, EntityReference entity);

    /**
     * Tells whether a script that is part of a page has a right, from who is answerable for the script and, where the
     * page enforces them, from the rights that the page says to require.
     *
     * @param right a right, as {@link Right#SCRIPT}
     * @param author who is answerable for the script, {@code null} for a guest
     * @param document the page that has the script
     * @return whether the script has the right
     */
    boolean hasAuthorAccess(Right right, DocumentReference author, XWikiDocument document);
}
