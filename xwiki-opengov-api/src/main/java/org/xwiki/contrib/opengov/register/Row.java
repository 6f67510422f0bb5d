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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the register as it is stored.
 *
 * @param key the official key
 * @param name the name
 * @param otherName another name that people use, or an empty string
 * @param type the German designation
 * @param population the number of inhabitants, 0 if not known
 * @param lat the latitude in degrees
 * @param lon the longitude in degrees
 * @param area the area in square kilometres, 0 if not known
 * @param former whether only the older of the two sources has this key
 * @param past what became of it if it is dissolved, else {@link Past#NONE}
 * @param earlier what earlier registers said about it
 * @version $Id$
 * @since 0.1
 */
record Row(String key, String name, String otherName, String type, int population, float lat, float lon, float area,
    boolean former, Past past, Earlier earlier)
{
    static final String SEPARATOR = "\t";

    static final int LAND_DIGITS = 2;

    static final int DISTRICT_DIGITS = 5;

    private static final String LIST_SEPARATOR = "|";

    private static final String NONE = "";

    private static final int COLUMNS = 13;

    /**
     * What became of a municipality or district that is dissolved.
     *
     * @param validTo the day of the register that did not have it any more, or an empty string if it exists
     * @param successor the key of what it became part of, or an empty string if that is not known
     */
    record Past(String validTo, String successor)
    {
        static final Past NONE = new Past("", "");
    }

    /**
     * What earlier registers said about a municipality or district that exists.
     *
     * @param names the names that it had
     * @param populations the numbers of inhabitants
     */
    record Earlier(List<String> names, List<String> populations)
    {
        static final Earlier NOTHING = new Earlier(List.of(), List.of());

        Earlier andName(String name)
        {
            return new Earlier(add(this.names, name), this.populations);
        }

        Earlier andPopulation(int population)
        {
            return new Earlier(this.names, add(this.populations, Integer.toString(population)));
        }

        private static List<String> add(List<String> list, String value)
        {
            return Stream.concat(list.stream(), Stream.of(value)).distinct().toList();
        }
    }

    static Row parse(String line)
    {
        String[] columns = Arrays.copyOf(line.split(SEPARATOR, -1), COLUMNS);
        Arrays.setAll(columns, i -> Objects.requireNonNullElse(columns[i], NONE));
        int column = 0;
        return new Row(columns[column++], columns[column++], columns[column++], columns[column++].intern(),
            (int) number(columns[column++]), number(columns[column++]), number(columns[column++]),
            number(columns[column++]), !columns[column++].isEmpty(),
            columns[column].isEmpty() ? Past.NONE : new Past(columns[column], columns[column + 1]),
            new Earlier(list(columns[column + 2]), list(columns[column + 3])));
    }

    private static List<String> list(String text)
    {
        return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(LIST_SEPARATOR)));
    }

    private static float number(String text)
    {
        return text.isEmpty() ? 0 : Float.parseFloat(text);
    }

    /**
     * @return the line that {@link #parse(String)} reads
     */
    String format()
    {
        return String.join(SEPARATOR, this.key, this.name, this.otherName, this.type,
            this.population == 0 ? NONE : Integer.toString(this.population), format(this.lat), format(this.lon),
            format(this.area), this.former ? "former" : NONE, this.past.validTo(), this.past.successor(),
            String.join(LIST_SEPARATOR, this.earlier.names()), String.join(LIST_SEPARATOR, this.earlier.populations()))
            .stripTrailing();
    }

    private static String format(float number)
    {
        return number == 0 ? NONE : String.format(Locale.ROOT, "%.4f", number).replaceFirst("\\.?0+$", NONE);
    }

    Row at(float newLat, float newLon)
    {
        return new Row(this.key, this.name, this.otherName, this.type, this.population, newLat, newLon, this.area,
            this.former, this.past, this.earlier);
    }

    Row dissolved(Past newPast)
    {
        return new Row(this.key, this.name, this.otherName, this.type, this.population, this.lat, this.lon, this.area,
            this.former, newPast, this.earlier);
    }

    boolean isDissolved()
    {
        return !this.past.validTo().isEmpty();
    }

    boolean hasPosition()
    {
        return this.lat != 0;
    }

    boolean isLand()
    {
        return this.key.length() == LAND_DIGITS;
    }

    boolean isDistrict()
    {
        return this.key.length() == DISTRICT_DIGITS;
    }

    String districtKey()
    {
        return this.key.substring(0, DISTRICT_DIGITS);
    }

    String landKey()
    {
        return this.key.substring(0, LAND_DIGITS);
    }
}
