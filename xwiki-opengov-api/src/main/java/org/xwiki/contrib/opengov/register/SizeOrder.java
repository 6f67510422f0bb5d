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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries of one kind in the order of their number of inhabitants.
 *
 * @version $Id$
 * @since 0.1
 */
final class SizeOrder
{
    private final List<RegisterEntry> entries;

    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param entries the entries of one kind whose number of inhabitants is known, the biggest first
     */
    SizeOrder(List<RegisterEntry> entries)
    {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            this.positions.put(entries.get(i).getAgs(), i);
        }
    }

    /**
     * @param ags the key of an entry
     * @param limit the greatest number of entries to return
     * @return the entries whose number of inhabitants is closest, the closest first
     */
    List<RegisterEntry> neighbours(String ags, int limit)
    {
        Integer position = this.positions.get(ags);
        if (position == null) {
            return List.of();
        }
        int population = this.entries.get(position).getPopulation();
        List<RegisterEntry> neighbours = new ArrayList<>();
        int bigger = position - 1;
        int smaller = position + 1;
        while (neighbours.size() < limit && (bigger >= 0 || smaller < this.entries.size())) {
            if (distance(bigger, population) <= distance(smaller, population)) {
                neighbours.add(this.entries.get(bigger--));
            } else {
                neighbours.add(this.entries.get(smaller++));
            }
        }
        return neighbours;
    }

    private int distance(int position, int population)
    {
        return position < 0 || position >= this.entries.size() ? Integer.MAX_VALUE
            : Math.abs(this.entries.get(position).getPopulation() - population);
    }
}
