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
 * What found entries can be filtered by, with the number of entries for each value. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class FacetGroup
{
    private final String name;

    private final List<FacetOption> options;

    FacetGroup(String name, List<FacetOption> options)
    {
        this.name = name;
        this.options = List.copyOf(options);
    }

    /**
     * @return the name of the parameter, for example {@code land}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the values that some entry has, and those that are chosen
     */
    public List<FacetOption> getOptions()
    {
        return this.options;
    }

    /**
     * @return {@code true} if a value is chosen
     */
    public boolean isActive()
    {
        return this.options.stream().anyMatch(FacetOption::isActive);
    }

    /**
     * @return the greatest of the numbers
     */
    public long getGreatest()
    {
        return this.options.stream().mapToLong(FacetOption::getCount).max().orElse(0);
    }

    /**
     * @param option one of the values
     * @return how long a bar for its number is, as a percentage of the longest
     */
    public long getPercent(FacetOption option)
    {
        return getGreatest() == 0 ? 0 : Math.round(100.0 * option.getCount() / getGreatest());
    }

    @Override
    public String toString()
    {
        return this.name + this.options;
    }
}
