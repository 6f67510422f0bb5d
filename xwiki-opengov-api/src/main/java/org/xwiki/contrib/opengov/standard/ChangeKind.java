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

/**
 * What can change from one version to another, the most important first.
 *
 * @version $Id$
 * @since 0.1
 */
public enum ChangeKind
{
    /** It is new. */
    ADDED,

    /** It is gone. */
    REMOVED,

    /** Its level changed. */
    LEVEL_CHANGED,

    /** Its text changed. */
    CHANGED,

    /** What is said about it besides changed: why it is there, how to test it, whom it addresses. */
    DETAILS_CHANGED,

    /** It is called otherwise. */
    RENAMED,

    /** It stands elsewhere. */
    MOVED;

    /**
     * @return the code, as in the keys of translations
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @return what this is in the other direction
     */
    public ChangeKind mirror()
    {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }
}
