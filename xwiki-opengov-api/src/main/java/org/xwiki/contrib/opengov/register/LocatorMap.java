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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlines of the Länder and districts as SVG path data, to draw a small static map on the server. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class LocatorMap
{
    private static final int LAND_DIGITS = 2;

    private static final int DISTRICT_DIGITS = 5;

    private static final double QUARTER_TURN = 45;

    private static final double MARGIN = 20;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final int width;

    private final int height;

    private final double left;

    private final double top;

    private final double scale;

    private final SortedMap<String, Outline> outlines = new TreeMap<>();

    /**
     * @param head width and height of the drawing, longitude of its left and Mercator latitude of its upper edge, and
     *     units to a degree
     */
    private LocatorMap(String[] head)
    {
        int column = 1;
        this.width = Integer.parseInt(head[column++]);
        this.height = Integer.parseInt(head[column++]);
        this.left = Double.parseDouble(head[column++]);
        this.top = Double.parseDouble(head[column++]);
        this.scale = Double.parseDouble(head[column]);
    }

    static LocatorMap getInstance()
    {
        return Bundled.MAP;
    }

    private static LocatorMap read(String resource)
    {
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(LocatorMap.class.getResourceAsStream(resource), StandardCharsets.UTF_8)))
        {
            LocatorMap map = new LocatorMap(reader.readLine().split(Row.SEPARATOR));
            reader.lines().map(line -> line.split(Row.SEPARATOR))
                .forEach(columns -> map.outlines.put(columns[0], new Outline(columns[0], columns[1])));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the value of the SVG attribute {@code viewBox} that fits all outlines
     */
    public String getViewBox()
    {
        return String.format("0 0 %d %d", this.width, this.height);
    }

    /**
     * @return the width of the drawing
     */
    public int getWidth()
    {
        return this.width;
    }

    /**
     * @return the height of the drawing
     */
    public int getHeight()
    {
        return this.height;
    }

    /**
     * @return the outlines of the 16 Länder in the order of their keys
     */
    public List<Outline> getLands()
    {
        return this.outlines.values().stream().filter(outline -> outline.getKey().length() == LAND_DIGITS).toList();
    }

    /**
     * @return the outlines of all districts, and of the cities that are their own district, in the order of their keys
     */
    public List<Outline> getDistricts()
    {
        return this.outlines.values().stream().filter(outline -> outline.getKey().length() == DISTRICT_DIGITS)
            .toList();
    }

    /**
     * @param key the key of a Land (2 digits) or district (5), or of a municipality (8) to get that of its district
     * @return the outline, or {@code null}
     */
    public Outline outline(String key)
    {
        return key == null ? null : this.outlines.get(key.substring(0, Math.min(key.length(), DISTRICT_DIGITS)));
    }

    /**
     * @param lat a latitude in degrees
     * @param lon a longitude in degrees
     * @return where the place is drawn
     */
    public Point project(double lat, double lon)
    {
        double mercator = Math.toDegrees(Math.log(Math.tan(Math.toRadians(QUARTER_TURN + lat / 2))));
        return new Point(Math.round((lon - this.left) * this.scale), Math.round((this.top - mercator) * this.scale));
    }

    /**
     * @return who has to be named below the map
     */
    public String getSource()
    {
        return "© GeoBasis-DE / BKG 2017";
    }

    private static final class Bundled
    {
        private static final LocatorMap MAP = read("outlines.tsv");
    }

    /**
     * The outline of an area.
     *
     * @version $Id$
     * @since 0.1
     */
    public static final class Outline
    {
        private final String key;

        private final String path;

        Outline(String key, String path)
        {
            this.key = key;
            this.path = path;
        }

        /**
         * @return the official key of the area
         */
        public String getKey()
        {
            return this.key;
        }

        /**
         * @return the value of the SVG attribute {@code d}
         */
        public String getPath()
        {
            return this.path;
        }

        /**
         * @return the value of the SVG attribute {@code viewBox} that shows this area with some space around it
         */
        public String getViewBox()
        {
            int[] box = getBox();
            int margin = (int) (getSize() / MARGIN);
            return String.format("%d %d %d %d", box[0] - margin, box[1] - margin, box[2] - box[0] + 2 * margin,
                box[3] - box[1] + 2 * margin);
        }

        /**
         * @return the greater of width and height
         */
        public double getSize()
        {
            int[] box = getBox();
            return Math.max(box[2] - box[0], box[3] - box[1]);
        }

        /** Left, upper, right and lower edge: the path is made of closed lines, each from a point with steps. */
        private int[] getBox()
        {
            int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
            for (String line : this.path.split("[Mz]+")) {
                int[] point = {0, 0};
                int index = 0;
                Matcher number = NUMBER.matcher(line);
                while (number.find()) {
                    int axis = index % 2;
                    point[axis] += Integer.parseInt(number.group());
                    box[axis] = Math.min(box[axis], point[axis]);
                    box[axis + 2] = Math.max(box[axis + 2], point[axis]);
                    index++;
                }
            }
            return box;
        }
    }

    /**
     * A point in the coordinates of the map.
     *
     * @version $Id$
     * @since 0.1
     */
    public static final class Point
    {
        private final long x;

        private final long y;

        Point(long x, long y)
        {
            this.x = x;
            this.y = y;
        }

        /**
         * @return the distance from the left edge
         */
        public long getX()
        {
            return this.x;
        }

        /**
         * @return the distance from the upper edge
         */
        public long getY()
        {
            return this.y;
        }
    }
}
