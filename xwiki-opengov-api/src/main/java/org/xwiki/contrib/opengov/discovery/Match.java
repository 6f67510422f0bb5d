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
package org.xwiki.contrib.opengov.discovery;

import java.util.List;

/**
 * Something that is like something else, and why. Immutable.
 *
 * @param <T> what is like something else
 * @version $Id$
 * @since 0.1
 */
public final class Match<T>
{
    private final T item;

    private final double score;

    private final List<Reason> reasons;

    Match(T item, double score, List<Reason> reasons)
    {
        this.item = item;
        this.score = score;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * @return what is like it
     */
    public T getItem()
    {
        return this.item;
    }

    /**
     * @return how much it is like it; only good to compare
     */
    public double getScore()
    {
        return this.score;
    }

    /**
     * @return why, the weightiest reason first
     */
    public List<Reason> getReasons()
    {
        return this.reasons;
    }

    @Override
    public String toString()
    {
        return this.item + "=" + this.score + this.reasons;
    }
}
