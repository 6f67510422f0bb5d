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
package org.xwiki.contrib.opengov.wiki.model;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;

/**
 * How users are named: by their page; in Java a guest is {@code null}, in texts a page that doesn't exist.
 *
 * @version $Id$
 */
public final class Users
{
    /** The space of users and groups. */
    public static final String SPACE = "XWiki";

    /** Someone who isn't signed in. */
    public static final String GUEST = "XWiki.XWikiGuest";

    /** May do everything, has no page. */
    public static final DocumentReference SUPERADMIN = reference("superadmin");

    private Users()
    {
    }

    /**
     * @param name the name of a user's or a group's page
     * @return the page
     */
    public static DocumentReference reference(String name)
    {
        return new DocumentReference(WikiReference.MAIN.getName(), SPACE, name);
    }

    /**
     * @param text names a user: a full name, with or without the wiki, or the page's name only
     * @return the user's page, {@code null} for a guest
     */
    public static DocumentReference resolve(String text)
    {
        if (text == null || text.isEmpty()) {
            return null;
        }
        DocumentReference user = References.resolveDocument(text, SUPERADMIN.getParent());
        return GUEST.equals(References.serializeLocal(user)) ? null : user;
    }

    /**
     * @param user a user, {@code null} for a guest
     * @return the full name
     */
    public static String serialize(DocumentReference user)
    {
        return user == null ? GUEST : References.serializeLocal(user);
    }

    /**
     * @param text names a user: a full name, with or without the wiki, or the page's name only
     * @return the full name
     */
    public static String normalize(String text)
    {
        return serialize(resolve(text));
    }
}
