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
package org.xwiki.contrib.opengov.standard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody who is about to do something with a standard, and what they are to it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Person
{
    private static final Person SYSTEM = new Person("", EnumSet.of(Role.SYSTEM));

    private static final String GUEST = "XWiki.XWikiGuest";

    private final String name;

    private final Set<Role> roles;

    private Person(String name, Set<Role> roles)
    {
        this.name = name;
        this.roles = roles;
    }

    /**
     * @param user the full name of a user, empty or that of the guest if nobody has signed in
     * @param group the people of the working group: {@code chairs}, {@code editors} and {@code members}, each a list of
     *     the full names of users
     * @param administrator whether the user administers the wiki
     * @return the person
     */
    public static Person of(String user, Map<String, ? extends Collection<?>> group, boolean administrator)
    {
        String name = Objects.toString(user, "");
        if (name.isEmpty() || GUEST.equals(name)) {
            return new Person("", EnumSet.of(Role.GUEST));
        }
        Set<Role> roles = EnumSet.of(Role.USER);
        add(roles, isIn(group, "chairs", name), Role.CHAIR);
        add(roles, isIn(group, "editors", name), Role.EDITOR);
        add(roles, isIn(group, "members", name) || roles.contains(Role.CHAIR) || roles.contains(Role.EDITOR),
            Role.MEMBER);
        add(roles, administrator, Role.ADMINISTRATOR);
        return new Person(name, roles);
    }

    /**
     * @return nobody: what happens by itself, at a deadline
     */
    public static Person system()
    {
        return SYSTEM;
    }

    /**
     * @return the full name of the user, empty for guests and for what happens by itself
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return what the person is to the standard
     */
    public List<Role> getRoles()
    {
        return List.copyOf(this.roles);
    }

    /**
     * @param role the code of a role
     * @return {@code true} if the person has it
     */
    public boolean is(String role)
    {
        return this.roles.stream().anyMatch(held -> held.getCode().equals(role));
    }

    /**
     * @return {@code true} if nobody has signed in
     */
    public boolean isGuest()
    {
        return this.roles.contains(Role.GUEST);
    }

    /**
     * @return {@code true} for those who belong to the working group, its chairs and editors among them
     */
    public boolean isMember()
    {
        return this.roles.contains(Role.MEMBER);
    }

    /**
     * @return {@code true} for the chairs and the editors of the group
     */
    public boolean isWriter()
    {
        return hasAny(Set.of(Role.CHAIR, Role.EDITOR));
    }

    boolean hasAny(Set<Role> wanted)
    {
        return this.roles.stream().anyMatch(wanted::contains);
    }

    @Override
    public String toString()
    {
        return this.name + this.roles;
    }

    private static boolean isIn(Map<String, ? extends Collection<?>> group, String list, String name)
    {
        Collection<?> people = group.get(list);
        return people != null && people.contains(name);
    }

    private static void add(Set<Role> roles, boolean held, Role role)
    {
        if (held) {
            roles.add(role);
        }
    }
}
