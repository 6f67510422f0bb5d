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
package org.xwiki.contrib.opengov;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.apache.commons.lang3.StringUtils;

/**
 * Whom the wiki tells of something.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Receivers
{
    private static final String WIKI = ":";

    private Receivers()
    {
    }

    /**
     * @param before the code of the editorial state of an entry before it was saved, empty for a new one
     * @param after the code of its editorial state now
     * @return {@code true} if it is news for everybody, which it is once and not whenever it is changed
     */
    public static boolean isNews(String before, String after)
    {
        return isPublic(after) && !isPublic(before);
    }

    /**
     * @param users the references of users, those of the wiki of the entry without their wiki or with it
     * @param actor who did what they are told of
     * @param wiki the wiki of the entry
     * @return everybody once, with their wiki, and nobody of what they did themselves
     */
    public static List<String> of(Collection<String> users, String actor, String wiki)
    {
        return users.stream().filter(StringUtils::isNotBlank).map(user -> qualify(user, wiki)).distinct()
            .filter(Predicate.not(qualify(actor, wiki)::equals)).toList();
    }

    private static boolean isPublic(String state)
    {
        return EditorialState.of(state).map(EditorialState::isPublic).orElse(false);
    }

    private static String qualify(String user, String wiki)
    {
        return user.contains(WIKI) ? user : wiki + WIKI + user;
    }
}
