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

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.xwiki.contrib.opengov.wiki.model.reference.EntityType;

/**
 * What someone may or may not do, and how contradicting rules about it are settled.
 *
 * @version $Id$
 */
public enum Right
{
    /** Sign in. */
    LOGIN("login", true, true, true, Level.WIKI),

    /** Read a page. */
    VIEW("view", true, false, true, Level.WIKI_SPACE_DOCUMENT),

    /** Change a page. */
    EDIT("edit", true, false, true, Level.WIKI_SPACE_DOCUMENT, VIEW),

    /** Delete a page. */
    DELETE("delete", false, false, true, Level.WIKI_SPACE_DOCUMENT, VIEW),

    /** What who made a page may do with it. */
    CREATOR("creator", false, true, false, Level.DOCUMENT, DELETE),

    /** Make an account. */
    REGISTER("register", true, true, true, Level.WIKI),

    /** Comment on a page. */
    COMMENT("comment", true, false, true, Level.WIKI_SPACE_DOCUMENT),

    /** Write scripts. */
    SCRIPT("script", false, false, true, Level.WIKI_SPACE_DOCUMENT),

    /** Set up the wiki or a space. */
    ADMIN("admin", false, true, false, Level.WIKI_SPACE, LOGIN, VIEW, SCRIPT, EDIT, DELETE, REGISTER, COMMENT),

    /** Make another wiki. */
    CREATE_WIKI("createwiki", false, false, true, Level.WIKI),

    /** Write scripts that may do everything. */
    PROGRAMMING("programming", false, true, false, Level.WIKI, LOGIN, VIEW, SCRIPT, EDIT, DELETE, REGISTER, COMMENT,
        ADMIN, CREATE_WIKI);

    /** Where a right can be given. */
    private static final class Level
    {
        private static final Set<EntityType> WIKI = EnumSet.of(EntityType.WIKI);

        private static final Set<EntityType> DOCUMENT = EnumSet.of(EntityType.DOCUMENT);

        private static final Set<EntityType> WIKI_SPACE = EnumSet.of(EntityType.WIKI, EntityType.SPACE);

        private static final Set<EntityType> WIKI_SPACE_DOCUMENT =
            EnumSet.of(EntityType.WIKI, EntityType.SPACE, EntityType.DOCUMENT);
    }

    private final String name;

    private final boolean allowedByDefault;

    private final boolean allowWinsTie;

    private final boolean overridable;

    private final Set<EntityType> levels;

    private final Set<Right> implied;

    Right(String name, boolean allowedByDefault, boolean allowWinsTie, boolean overridable, Set<EntityType> levels,
        Right... implied)
    {
        this.name = name;
        this.allowedByDefault = allowedByDefault;
        this.allowWinsTie = allowWinsTie;
        this.overridable = overridable;
        this.levels = levels;
        this.implied = Set.of(implied);
    }

    /**
     * @param name the name of a right, as {@code view}
     * @return the right, {@code null} when there is none of that name
     */
    public static Right toRight(String name)
    {
        return Arrays.stream(values()).filter(right -> right.getName().equals(name)).findFirst().orElse(null);
    }

    /**
     * @return the name, as {@code view}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the rights that whoever has this one has too
     */
    public Set<Right> getImpliedRights()
    {
        return this.implied;
    }

    boolean isAllowedByDefault()
    {
        return this.allowedByDefault;
    }

    /** Whether, of two rules on the same level, the one that allows wins. */
    boolean isAllowWinsTie()
    {
        return this.allowWinsTie;
    }

    /** Whether a rule on a page or space wins over the one above it that allows. */
    boolean isOverridable()
    {
        return this.overridable;
    }

    boolean isEnabledOn(EntityType level)
    {
        return this.levels.contains(level);
    }
}
