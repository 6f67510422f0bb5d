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

import java.util.List;

/**
 * What a typed text means: one entry, or the entries it may mean. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Resolution
{
    private final RegisterEntry entry;

    private final List<RegisterEntry> candidates;

    Resolution(RegisterEntry entry, List<RegisterEntry> candidates)
    {
        this.entry = entry;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * @return the entry that is meant beyond doubt, or {@code null}
     */
    public RegisterEntry getEntry()
    {
        return this.entry;
    }

    /**
     * @return the entries to choose from when the text is ambiguous or only similar, the likeliest first; empty when
     *     the entry is clear or nothing is similar
     */
    public List<RegisterEntry> getCandidates()
    {
        return this.candidates;
    }

    /**
     * @return {@code true} if one entry is meant beyond doubt
     */
    public boolean isClear()
    {
        return this.entry != null;
    }
}
