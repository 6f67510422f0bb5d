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
package org.xwiki.contrib.opengov.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/**
 * What is wrong with a row as a whole; each has a message {@code opengov.import.row.<code>}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum RowProblem
{
    /** Nothing says which entry is meant. */
    NO_KEY,

    /** Row {0} is about the same entry. */
    DUPLICATE,

    /** {0} cells, but only {1} columns. */
    TOO_MANY_CELLS,

    /** The wiki has {0} such entries. */
    AMBIGUOUS,

    /** The one who imports may not read or edit the page. */
    RIGHT,

    /** The wiki could not save the page. */
    FAILED,

    /** Somebody has changed the page after the import. */
    CHANGED_SINCE;

    @Override
    public String toString()
    {
        return StringUtils.uncapitalize(Arrays.stream(name().toLowerCase(Locale.ROOT).split("_"))
            .map(StringUtils::capitalize).collect(Collectors.joining()));
    }
}
