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

import java.util.Locale;

/**
 * What a step makes besides the new state.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Effect
{
    /** Nothing else. */
    NONE,

    /** A draft version, 0.n, on which everybody may comment. */
    DRAFT_VERSION,

    /** A ballot about the text as it is now. */
    BALLOT,

    /** The version that holds from now on; the one that held before is superseded. */
    VERSION,

    /** A patch version: the text of the version that holds, without a mistake. */
    ERRATUM;

    /**
     * @return the code, for example {@code erratum}
     */
    public String getCode()
    {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.standard.effect." + getCode();
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
