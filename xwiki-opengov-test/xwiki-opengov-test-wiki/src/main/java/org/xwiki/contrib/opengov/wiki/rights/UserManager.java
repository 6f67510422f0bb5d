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

import java.util.Set;

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Knows users and groups: pages with objects of {@code XWiki.XWikiUsers} and {@code XWiki.XWikiGroups}.
 *
 * @version $Id$
 */
@Role
public interface UserManager
{
    /**
     * @param login the name of a user's page, or its full name
     * @param password what somebody typed
     * @return the user, {@code null} when there is none of that name, the password is wrong or the user is inactive
     */
    DocumentReference authenticate(String login, String password);

    /**
     * @param user a page
     * @return whether it is a user's page
     */
    boolean isUser(DocumentReference user);

    /**
     * @param user a user or a group, {@code null} for a guest
     * @return the groups that it is in, those included that the groups themselves are in
     */
    Set<DocumentReference> getGroups(DocumentReference user);

    /**
     * @param group a group
     * @param recurse {@code true} for the members of the groups in it as well
     * @return who is in the group
     */
    Set<DocumentReference> getMembers(DocumentReference group, boolean recurse);

    /**
     * Makes a user who belongs to everyone's group, or changes the names and the password of one.
     *
     * @param name the name of the user's page
     * @param password the password
     * @param firstName the first name
     * @param lastName the last name
     * @return the user
     */
    DocumentReference saveUser(String name, String password, String firstName, String lastName);

    /**
     * Puts a user or a group into a group, which is made if it isn't there.
     *
     * @param member a user or a group
     * @param group a group
     */
    void addToGroup(DocumentReference member, DocumentReference group);
}
