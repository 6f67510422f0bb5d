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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the requirements of one version in another: by their identifiers, and those that are left by their texts.
 */
final class Pairs
{
    private final List<Pair> all = new ArrayList<>();

    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<Requirement> newer = new HashSet<>();

    private final Set<Requirement> older = new HashSet<>();

    /**
     * The same requirement in two versions.
     *
     * @param before in the older one
     * @param after in the newer one
     * @param key tells it from all others, the same in both directions
     */
    record Pair(Requirement before, Requirement after, String key)
    {
    }

    Pairs(List<Requirement> before, List<Requirement> after)
    {
        match(before, after, Requirement::id);
        match(before, after, Requirement::text);
    }

    List<Pair> getAll()
    {
        return this.all;
    }

    boolean hasOlder(Requirement requirement)
    {
        return this.older.contains(requirement);
    }

    boolean hasNewer(Requirement requirement)
    {
        return this.newer.contains(requirement);
    }

    /**
     * @return the keys of those that stand elsewhere: in another chapter, or in another order within theirs
     */
    Set<String> getMoved()
    {
        Set<String> moved = new HashSet<>();
        Map<String, List<Pair>> chapters = new LinkedHashMap<>();
        for (Pair pair : this.all) {
            if (pair.before().chapter().equals(pair.after().chapter())) {
                chapters.computeIfAbsent(pair.before().chapter(), key -> new ArrayList<>()).add(pair);
            } else {
                moved.add(pair.key());
            }
        }
        chapters.values().forEach(pairs -> moved.addAll(
            Order.moved(order(pairs, pair -> pair.before().number()), order(pairs, pair -> pair.after().number()))));
        return moved;
    }

    private static List<String> order(List<Pair> pairs, Function<Pair, Integer> number)
    {
        return pairs.stream().sorted((left, right) -> number.apply(left) - number.apply(right)).map(Pair::key).toList();
    }

    private void match(List<Requirement> before, List<Requirement> after, Function<Requirement, String> property)
    {
        Map<String, Deque<Requirement>> candidates = new HashMap<>();
        after.stream().filter(requirement -> !this.newer.contains(requirement)).forEach(requirement -> candidates
            .computeIfAbsent(property.apply(requirement), key -> new ArrayDeque<>()).add(requirement));
        for (Requirement requirement : before) {
            Deque<Requirement> same = candidates.get(property.apply(requirement));
            if (!this.older.contains(requirement) && same != null && !same.isEmpty()
                && !property.apply(requirement).isEmpty()) {
                add(requirement, same.remove());
            }
        }
    }

    private void add(Requirement before, Requirement after)
    {
        this.older.add(before);
        this.newer.add(after);
        // Numbers tell those with the same identifier from each other: their order is the same in both directions.
        String low = before.id().compareTo(after.id()) <= 0 ? before.id() : after.id();
        String high = low.equals(before.id()) ? after.id() : before.id();
        String ids = low + '\n' + high;
        this.all.add(new Pair(before, after, ids + '\n' + this.counts.merge(ids, 1, Integer::sum)));
    }
}
