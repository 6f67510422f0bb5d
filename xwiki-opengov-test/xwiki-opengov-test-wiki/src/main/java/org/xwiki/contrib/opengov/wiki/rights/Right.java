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
import java.util.Locale;

/**
 * What someone may or may not do.
 *
 * @version $Id$
 */
public enum Right
{
    /** Read a page. */
    VIEW,

    /** Change a page. */
    EDIT,

    /** Comment on a page. */
    COMMENT,

    /** Delete a page. */
    DELETE,

    /** Make an account. */
    REGISTER,

    /** Write scripts. */
    SCRIPT,

    /** Set up the wiki or a space. */
    ADMIN,

    /** Write scripts that may do everything. */
    PROGRAMMING;

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
        return name().toLowerCase(Locale.ROOT);
    }
}
