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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries of places that are near each other on a map. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class MapCluster
{
    /** How many places are named; all are in the list behind it. */
    private static final int NAMED = 3;

    private final Position position;

    private final long count;

    private final List<String> places;

    private final String names;

    private final double radius;

    private MapCluster(Growing grown, double reach)
    {
        this.position = grown.middle;
        this.count = grown.numbers.stream().mapToLong(number -> number).sum();
        this.places = List.copyOf(grown.places);
        this.names = grown.names.stream().limit(NAMED).collect(Collectors.joining(", "))
            + (grown.names.size() > NAMED ? ", …" : "");
        this.radius = reach * Math.min(1, (1 + Math.log10(this.count)) / 3);
    }

    /**
     * Where a place is on a map.
     *
     * @param x from the left
     * @param y from above
     * @param name the name of the place
     * @version $Id$
     * @since 0.1
     */
    public record Position(double x, double y, String name)
    {
    }

    /**
     * A cluster that places are still put to.
     */
    private static final class Growing
    {
        private final Position middle;

        private final List<String> places = new ArrayList<>();

        private final List<String> names = new ArrayList<>();

        private final List<Long> numbers = new ArrayList<>();

        private Growing(Position middle)
        {
            this.middle = middle;
        }

        private void add(String place, Position position, long number)
        {
            this.places.add(place);
            this.names.add(position.name());
            this.numbers.add(number);
        }

        /** The square of the distance: only compared, and there are very many. */
        private double to(Position position)
        {
            double x = this.middle.x() - position.x();
            double y = this.middle.y() - position.y();
            return x * x + y * y;
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

    /**
     * @return the names of its first places
     */
    public String getNames()
    {
        return this.names;
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
        List<Growing> clusters = new ArrayList<>();
        counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .forEach(entry -> {
                Position position = positionOf.apply(entry.getKey());
                if (position != null) {
                    nearest(clusters, position, reach).add(entry.getKey(), position, entry.getValue());
                }
            });
        return clusters.stream().map(cluster -> new MapCluster(cluster, reach)).toList();
    }

    private static Growing nearest(List<Growing> clusters, Position position, double reach)
    {
        Growing nearest = null;
        double least = reach * reach;
        for (Growing cluster : clusters) {
            double distance = cluster.to(position);
            if (cluster.places.size() < Parameters.MAX_VALUES && (nearest == null ? distance <= least
                : distance < least)) {
                nearest = cluster;
                least = distance;
            }
        }
        if (nearest == null) {
            nearest = new Growing(position);
            clusters.add(nearest);
        }
        return nearest;
    }
}
