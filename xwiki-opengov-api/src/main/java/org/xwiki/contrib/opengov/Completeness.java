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

import java.util.List;

/**
 * How much of what an entry needs to be published is there. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Completeness
{
    private static final int ALL = 100;

    private final int needed;

    private final List<Field> missing;

    Completeness(int needed, List<Field> missing)
    {
        this.needed = needed;
        this.missing = List.copyOf(missing);
    }

    /**
     * @return 0 to 100, rounded down
     */
    public int getPercent()
    {
        return this.needed == 0 ? ALL : ALL * (this.needed - this.missing.size()) / this.needed;
    }

    /**
     * @return the fields that are still missing, in the order in which they are best filled in
     */
    public List<Field> getMissing()
    {
        return this.missing;
    }

    /**
     * @return {@code true} if nothing is missing
     */
    public boolean isComplete()
    {
        return this.missing.isEmpty();
    }
}
