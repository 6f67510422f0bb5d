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

import java.util.Arrays;
import java.util.Optional;

/**
 * How far an entry is: the vocabulary {@code editorialState}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum EditorialState
{
    /** Being written. */
    DRAFT("draft", false),

    /** Finished by its author, to be looked at by an editor. */
    PROPOSED("proposed", false),

    /** Complete and public. */
    PUBLISHED("published", true),

    /** Public, with facts that are missing or out of date. */
    NEEDS_UPDATE("needsUpdate", true),

    /** Public, kept for the record. */
    ARCHIVED("archived", true);

    private final String code;

    private final boolean visibleToAll;

    EditorialState(String code, boolean visibleToAll)
    {
        this.code = code;
        this.visibleToAll = visibleToAll;
    }

    /**
     * @param code the code of a state
     * @return the state, if there is one with this code
     */
    public static Optional<EditorialState> of(String code)
    {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return this.code;
    }

    /**
     * @return {@code true} if everybody sees entries in this state
     */
    public boolean isPublic()
    {
        return this.visibleToAll;
    }
}
