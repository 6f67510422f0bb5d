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
package org.xwiki.contrib.opengov.register;

import java.util.Locale;

/**
 * What is different about a municipality or district between two registers. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterChange
{
    /** What is different; the order in which it is shown. */
    public enum Kind
    {
        /** It is in the register no more, and became part of another one. */
        MERGED,

        /** It is in the register no more, and nothing says what it became part of. */
        DISSOLVED,

        /** It has another key, because district or Land are others. */
        MOVED,

        /** It has another name. */
        RENAMED,

        /** It is new. */
        NEW,

        /** It has another number of inhabitants. */
        POPULATION;

        /**
         * @return the name for addresses and translation keys
         */
        public String getCode()
        {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;

    private final RegisterEntry before;

    private final RegisterEntry after;

    private final boolean certain;

    /**
     * @param kind what is different
     * @param before the entry of the register before, or {@code null}
     * @param after the entry of the register after it, or the successor, or {@code null}
     * @param certain {@code false} if the administrator has to look at the successor
     */
    RegisterChange(Kind kind, RegisterEntry before, RegisterEntry after, boolean certain)
    {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.certain = certain;
    }

    /**
     * @return the code of what is different, for example {@code merged}
     */
    public String getKind()
    {
        return this.kind.getCode();
    }

    /**
     * @return the entry of the register before, or {@code null} for a new one
     */
    public RegisterEntry getBefore()
    {
        return this.before;
    }

    /**
     * @return the entry as it is afterwards; for one that is dissolved its successor, or {@code null}
     */
    public RegisterEntry getAfter()
    {
        return this.after;
    }

    /**
     * @return {@code false} if the successor is only a guess, or not known
     */
    public boolean isCertain()
    {
        return this.certain;
    }
}
