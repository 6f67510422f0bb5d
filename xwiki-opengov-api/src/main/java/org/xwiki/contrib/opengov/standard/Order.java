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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what stands elsewhere: what has to be taken away so that the rest is in the same order as before.
 */
final class Order
{
    private static final Comparator<List<String>> LEXICAL = (left, right) -> {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return left.size() - right.size();
    };

    private Order()
    {
    }

    /**
     * @param before different keys, in order
     * @param after the same keys, in another order
     * @return the keys that moved: as few as possible, and the same in both directions
     */
    static Set<String> moved(List<String> before, List<String> after)
    {
        boolean turned = LEXICAL.compare(before, after) > 0;
        List<String> from = turned ? after : before;
        List<String> to = turned ? before : after;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < to.size(); i++) {
            places.put(to.get(i), i);
        }
        Set<String> moved = new HashSet<>(from);
        longestRise(from.stream().map(places::get).toList()).forEach(index -> moved.remove(from.get(index)));
        return moved;
    }

    private static List<Integer> longestRise(List<Integer> values)
    {
        // For each length the index of the value with which a rise of this length ends, as low as possible.
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (values.get(ends.get(middle)) < values.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        List<Integer> rise = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }
}
