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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who has taken over a project from whom. Each project was taken over from at most one other, so that what belongs
 * together is a family that grows from one project; a circle, which only a mistake can make, begins with its first
 * identifier. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ReuseGraph
{
    private final Map<String, String> sources = new HashMap<>();

    private final Map<String, SortedSet<String>> takers = new HashMap<>();

    private final List<Family> families;

    private ReuseGraph(Map<String, String> sources, Collection<String> chosen)
    {
        sources.forEach((taker, source) -> {
            if (!taker.equals(source)) {
                this.sources.put(taker, source);
                this.takers.computeIfAbsent(source, key -> new TreeSet<>()).add(taker);
            }
        });
        this.families = findFamilies().stream()
            .filter(family -> chosen == null || !Collections.disjoint(chosen, family.members()))
            .sorted(Comparator.comparingInt(Family::getSize).reversed().thenComparing(Family::key)).toList();
    }

    /**
     * Projects that were taken over from each other. Immutable.
     *
     * @param key the identifier of the project that the family begins with
     * @param members the identifiers of its projects: each is followed by those that have taken it over
     * @version $Id$
     * @since 0.1
     */
    public record Family(String key, List<String> members)
    {
        /**
         * @return the identifier of the project that the family begins with
         */
        public String getKey()
        {
            return this.key;
        }

        /**
         * @return the number of its projects
         */
        public int getSize()
        {
            return this.members.size();
        }

        /**
         * @return the number of pages of its table, at least 1
         */
        public int getPageCount()
        {
            return (getSize() + Reuse.PAGE - 1) / Reuse.PAGE;
        }

        /**
         * @param page the number of a page of its table, from 1 on
         * @return the identifiers of the projects on it
         */
        public List<String> getMembers(int page)
        {
            return ReuseGraph.page(this.members, page);
        }
    }

    /**
     * @param facets the answer of the index to {@link Reuse#search}
     * @return who has taken over what
     */
    public static ReuseGraph of(Object facets)
    {
        Set<String> known = Answer.counts(Answer.get(facets, Reuse.KNOWN)).keySet();
        Map<String, String> sources = new HashMap<>();
        for (Object bucket : Answer.buckets(Answer.get(facets, Reuse.TAKERS))) {
            String source = String.valueOf(Answer.get(bucket, Reuse.SOURCE));
            if (known.contains(source)) {
                sources.put(Answer.value(bucket), source);
            }
        }
        Object chosen = Answer.get(facets, Reuse.CHOSEN);
        return new ReuseGraph(sources, chosen == null ? null : Answer.counts(chosen).keySet());
    }

    /**
     * @param identifier the identifier of a project
     * @param projects the projects that the reader may see
     * @return the drawing of this project and of those nearest to it
     */
    public ReuseDrawing draw(String identifier, Collection<Hit> projects)
    {
        Set<String> near = Set.copyOf(getNeighbourhood(identifier));
        return new ReuseDrawing(this, projects.stream().filter(hit -> near.contains(hit.getIdentifier())).toList());
    }

    /**
     * @return the families, the largest first
     */
    public List<Family> getFamilies()
    {
        return this.families;
    }

    /**
     * @param page the number of a page of their list, from 1 on
     * @return the families on it
     */
    public List<Family> getFamilies(int page)
    {
        return page(this.families, page);
    }

    /**
     * @return the number of pages of the list of families, at least 1
     */
    public int getPageCount()
    {
        return Math.max(1, (this.families.size() + Reuse.PAGE - 1) / Reuse.PAGE);
    }

    /**
     * @return the number of projects that were taken over or have taken over another
     */
    public int getSize()
    {
        return this.families.stream().mapToInt(Family::getSize).sum();
    }

    /**
     * @param identifier the identifier of a project
     * @return its family, {@code null} if it was not taken over and has not taken over another
     */
    public Family getFamily(String identifier)
    {
        return this.families.stream().filter(family -> family.members().contains(identifier)).findFirst().orElse(null);
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifier of the project that it was taken over from, or an empty string
     */
    public String getSource(String identifier)
    {
        return this.sources.getOrDefault(Objects.toString(identifier, ""), "");
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifiers of the projects that have taken it over
     */
    public Collection<String> getTakers(String identifier)
    {
        return Collections
            .unmodifiableSet(this.takers.getOrDefault(Objects.toString(identifier, ""), new TreeSet<>()));
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifiers of this project and of those nearest to it, as many as a drawing has
     */
    public List<String> getNeighbourhood(String identifier)
    {
        Set<String> near = new LinkedHashSet<>(List.of(identifier));
        Deque<String> ends = new ArrayDeque<>(near);
        while (!ends.isEmpty()) {
            for (String neighbour : getNeighbours(ends.remove())) {
                if (near.size() < ReuseDrawing.MOST && near.add(neighbour)) {
                    ends.add(neighbour);
                }
            }
        }
        return List.copyOf(near);
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifiers of the project that it was taken over from, if any, and of those that have taken it over
     */
    public List<String> getNeighbours(String identifier)
    {
        List<String> neighbours = new ArrayList<>();
        if (this.sources.containsKey(identifier)) {
            neighbours.add(getSource(identifier));
        }
        neighbours.addAll(getTakers(identifier));
        return neighbours;
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifier of the project that its family begins with
     */
    String getOrigin(String identifier)
    {
        Set<String> passed = new HashSet<>();
        String origin = identifier;
        while (this.sources.containsKey(origin) && passed.add(origin)) {
            origin = getSource(origin);
        }
        return getCircle(origin).stream().min(Comparator.naturalOrder()).orElse(origin);
    }

    /**
     * @param identifier the identifier of a project
     * @return the identifiers of the projects of the circle that it is in, if it is in one
     */
    Set<String> getCircle(String identifier)
    {
        Set<String> circle = new LinkedHashSet<>();
        String member = identifier;
        while (this.sources.containsKey(member) && circle.add(member)) {
            member = getSource(member);
        }
        return member.equals(identifier) ? circle : Set.of();
    }

    private List<Family> findFamilies()
    {
        List<Family> found = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        Stream.concat(this.takers.keySet().stream().filter(key -> !this.sources.containsKey(key)),
            this.sources.keySet().stream()).forEach(key -> {
                // Whatever does not descend from a first project, which come first, descends from a circle.
                if (!passed.contains(key)) {
                    String origin = getOrigin(key);
                    Family family = new Family(origin, descend(origin));
                    passed.addAll(family.members());
                    found.add(family);
                }
            });
        return found;
    }

    private List<String> descend(String origin)
    {
        Set<String> members = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(origin));
        while (!next.isEmpty()) {
            String member = next.pop();
            if (members.add(member)) {
                List<String> children = new ArrayList<>(getTakers(member));
                Collections.reverse(children);
                children.forEach(next::push);
            }
        }
        return List.copyOf(members);
    }

    private static <T> List<T> page(List<T> all, int page)
    {
        return all.stream().skip((long) (Math.max(1, page) - 1) * Reuse.PAGE).limit(Reuse.PAGE).toList();
    }
}
