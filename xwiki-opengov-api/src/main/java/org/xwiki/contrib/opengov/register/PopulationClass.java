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

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The types of towns of the Federal Institute for Research on Building, Urban Affairs and Spatial Development (BBSR) by
 * their number of inhabitants alone: an approximation, since the BBSR also looks at the function of the place.
 *
 * @version $Id$
 * @since 0.1
 */
public final class PopulationClass
{
    private static final NavigableMap<Integer, String> CODES = new TreeMap<>(Map.of(
        1, "50",
        5_000, "40",
        10_000, "30",
        20_000, "22",
        50_000, "21",
        100_000, "12",
        500_000, "11"));

    private PopulationClass()
    {
    }

    /**
     * @param population the number of inhabitants
     * @return the code of the class, or an empty string if nobody is known to live there
     */
    public static String of(int population)
    {
        Map.Entry<Integer, String> entry = CODES.floorEntry(population);
        return entry == null ? "" : entry.getValue();
    }
}
