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

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses what municipalities and districts that are gone became part of. The official file does not say it, but names,
 * districts and areas do: what takes in a neighbour is new or has grown.
 *
 * @version $Id$
 * @since 0.1
 */
final class Successors
{
    /** How much of the area of what is gone another must have gained to be its successor. */
    private static final double GAINED = 0.8;

    /** How much narrower a degree of longitude is than one of latitude in the middle of Germany. */
    private static final double NARROWER = 0.63;

    /**
     * A successor.
     *
     * @param key its key
     * @param certain whether there is no doubt about it
     */
    record Guess(String key, boolean certain)
    {
    }

    private final Map<String, Row> before;

    private final Map<String, Row> after;

    private final Map<String, List<Row>> newNames;

    private final Map<String, List<Row>> byDistrict;

    private final Map<String, Guess> guesses = new HashMap<>();

    /**
     * @param before the rows of the register before
     * @param after the rows of the register after it
     */
    Successors(Map<String, Row> before, Map<String, Row> after)
    {
        this.before = before;
        this.after = after;
        this.newNames = municipalities(after.values()).filter(row -> !before.containsKey(row.key()))
            .collect(Collectors.groupingBy(Successors::nameInLand));
        this.byDistrict =
            municipalities(after.values()).collect(Collectors.groupingBy(Row::districtKey));
        List<Row> gone =
            before.values().stream().filter(row -> !row.isLand() && !after.containsKey(row.key())).toList();
        municipalities(gone).forEach(row -> put(row, ofMunicipality(row)));
        gone.stream().filter(Row::isDistrict).forEach(row -> put(row, ofDistrict(row)));
    }

    /**
     * @return the guesses by the keys of what is gone, as far as there are any
     */
    Map<String, Guess> getGuesses()
    {
        return this.guesses;
    }

    private static Stream<Row> municipalities(Collection<Row> rows)
    {
        return rows.stream().filter(row -> !row.isLand() && !row.isDistrict());
    }

    private void put(Row row, Guess guess)
    {
        if (guess != null) {
            this.guesses.put(row.key(), guess);
        }
    }

    private static String nameInLand(Row row)
    {
        return row.landKey() + FoldedText.fold(row.name());
    }

    private Guess ofMunicipality(Row gone)
    {
        List<Row> namesakes = this.newNames.getOrDefault(nameInLand(gone), List.of());
        if (namesakes.size() == 1) {
            return new Guess(namesakes.get(0).key(), true);
        }
        List<Row> grown = this.byDistrict.getOrDefault(gone.districtKey(), List.of()).stream()
            .filter(row -> hasGained(row, gone)).toList();
        return grown.stream().min(Comparator.comparingDouble(row -> distance(row, gone)))
            .map(row -> new Guess(row.key(), grown.size() == 1 && isMeasured(row))).orElse(null);
    }

    /** A district becomes part of the one in which most of its municipalities are. */
    private Guess ofDistrict(Row gone)
    {
        String number = gone.key();
        return municipalities(this.before.values()).filter(row -> row.districtKey().equals(number)).map(Row::key)
            .map(key -> this.guesses.getOrDefault(key, new Guess(key, true)).key())
            .map(this.after::get).filter(Objects::nonNull).map(Row::districtKey).filter(this.after::containsKey)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> new Guess(entry.getKey(), false)).orElse(null);
    }

    private boolean hasGained(Row row, Row gone)
    {
        Row earlier = this.before.get(row.key());
        if (earlier != null && earlier.area() == 0) {
            return true;
        }
        double gained = earlier == null ? row.area() : row.area() - earlier.area();
        return gone.area() == 0 ? earlier == null : gained >= GAINED * gone.area();
    }

    private boolean isMeasured(Row row)
    {
        Row earlier = this.before.get(row.key());
        return earlier == null || earlier.area() > 0;
    }

    private static double distance(Row a, Row b)
    {
        return a.hasPosition() && b.hasPosition() ? Math.hypot(a.lat() - b.lat(), (a.lon() - b.lon()) * NARROWER)
            : Double.MAX_VALUE;
    }
}
