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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries of places that are near each other on a map. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class MapCluster
{
    private final Position position;

    private final long count;

    private final List<String> places;

    private final double radius;

    /**
     * @param position where it is drawn
     * @param count the number of entries
     * @param places the keys of the places
     * @param radius how large it is drawn
     */
    private MapCluster(Position position, long count, List<String> places, double radius)
    {
        this.position = position;
        this.count = count;
        this.places = List.copyOf(places);
        this.radius = radius;
    }

    /**
     * Where a place is on a map.
     *
     * @param x from the left
     * @param y from above
     * @version $Id$
     * @since 0.1
     */
    public record Position(double x, double y)
    {
        private double to(Position other)
        {
            return Math.hypot(this.x - other.x, this.y - other.y);
        }
    }

    /**
     * @return where it is drawn, from the left
     */
    public long getX()
    {
        return Math.round(this.position.x);
    }

    /**
     * @return where it is drawn, from above
     */
    public long getY()
    {
        return Math.round(this.position.y);
    }

    /**
     * @return how large it is drawn
     */
    public long getRadius()
    {
        return Math.round(this.radius);
    }

    /**
     * @return the number of entries
     */
    public long getCount()
    {
        return this.count;
    }

    /**
     * @return the keys of the places, the one with most entries first
     */
    public List<String> getPlaces()
    {
        return this.places;
    }

    @Override
    public String toString()
    {
        return this.places + "=" + this.count;
    }

    /**
     * Puts each place to the greatest place near it that is not full; so the same numbers always give the same map.
     *
     * @param counts the numbers of entries by place
     * @param positionOf tells where a place is, or {@code null} if nobody knows
     * @param reach how far a place may be from the middle of its cluster
     * @return the clusters, the greatest place first
     */
    public static List<MapCluster> of(Map<String, Long> counts, Function<String, Position> positionOf, double reach)
    {
        Map<Position, List<String>> clusters = new LinkedHashMap<>();
        counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey).forEach(place -> Optional.ofNullable(positionOf.apply(place))
                .ifPresent(position -> clusters.computeIfAbsent(clusters.keySet().stream()
                    .filter(middle -> middle.to(position) <= reach
                        && clusters.get(middle).size() < Parameters.MAX_VALUES)
                    .min(Comparator.comparingDouble(middle -> middle.to(position))).orElse(position),
                    middle -> new ArrayList<>()).add(place)));
        return clusters.entrySet().stream().map(cluster -> {
            long count = cluster.getValue().stream().mapToLong(counts::get).sum();
            return new MapCluster(cluster.getKey(), count, cluster.getValue(),
                reach * Math.min(1, (1 + Math.log10(count)) / 3));
        }).toList();
    }
}
