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

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Lists;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Allows or denies rights to users and groups.
 *
 * @param rights what is allowed or denied
 * @param allow whether it is allowed
 * @param users to whom; a group too counts as a user when its own rights are asked for, a guest is {@code null}
 * @param groups to the members of which groups
 * @version $Id$
 */
record Rule(Set<Right> rights, boolean allow, Set<DocumentReference> users, Set<DocumentReference> groups)
{
    private static final String SEPARATOR = ",";

    /**
     * @param object of the class of rights
     * @param withoutEdit whether the right to edit is left out
     * @return the rule, none when it would concern nothing or nobody
     */
    static Optional<Rule> of(BaseObject object, boolean withoutEdit)
    {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        names(object, "levels").stream().map(Right::toRight).filter(Objects::nonNull).forEach(rights::add);
        if (withoutEdit) {
            rights.remove(Right.EDIT);
        }
        Set<DocumentReference> groups = references(object, "groups");
        Set<DocumentReference> users = references(object, "users");
        users.addAll(groups);
        return rights.isEmpty() || users.isEmpty() ? Optional.empty()
            : Optional.of(new Rule(rights, object.getIntValue("allow", 0) == 1, users, groups));
    }

    /** Whoever made a page. */
    static Rule ofCreator(DocumentReference creator)
    {
        return new Rule(EnumSet.of(Right.CREATOR), true, Set.of(creator), Set.of());
    }

    /** Allows nobody, so that everybody is denied who is not allowed elsewhere. */
    static Rule denyEdit()
    {
        return new Rule(EnumSet.of(Right.EDIT), true, Set.of(), Set.of());
    }

    private static Set<DocumentReference> references(BaseObject object, String property)
    {
        Set<DocumentReference> references = new HashSet<>();
        names(object, property).forEach(name -> references.add(Users.resolve(name)));
        return references;
    }

    private static List<String> names(BaseObject object, String property)
    {
        return Lists.split(object.getStringValue(property), SEPARATOR).stream().map(String::trim)
            .filter(name -> !name.isEmpty()).toList();
    }

    boolean concerns(DocumentReference user)
    {
        return user == null ? this.users.stream().anyMatch(Objects::isNull) : this.users.contains(user);
    }

    boolean concernsAny(Set<DocumentReference> memberships)
    {
        return memberships.stream().anyMatch(this.groups::contains);
    }
}
