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

import java.util.List;

/**
 * The outlines of the Länder as SVG path data, to draw a small static map on the server. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class LocatorMap
{
    LocatorMap()
    {
    }

    /**
     * @return the value of the SVG attribute {@code viewBox} that fits all outlines
     */
    public String getViewBox()
    {
        return "0 0 600 800";
    }

    /**
     * @return the outlines of the 16 Länder in the order of their keys
     */
    public List<Outline> getOutlines()
    {
        return List.of();
    }

    /**
     * @param key the two-digit key of a Land, or any longer key that begins with it
     * @return the outline of the Land, or {@code null}
     */
    public Outline outline(String key)
    {
        return null;
    }

    /**
     * @param lat a latitude in degrees
     * @param lon a longitude in degrees
     * @return where the place is drawn
     */
    public Point project(double lat, double lon)
    {
        return new Point(lat, lon);
    }

    /**
     * @return who has to be named below the map
     */
    public String getSource()
    {
        return "© GeoBasis-DE / BKG 2017";
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

        private final String name;

        private final String path;

        Outline(String key, String name, String path)
        {
            this.key = key;
            this.name = name;
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
         * @return the German name of the area
         */
        public String getName()
        {
            return this.name;
        }

        /**
         * @return the value of the SVG attribute {@code d}
         */
        public String getPath()
        {
            return this.path;
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
        private final double x;

        private final double y;

        Point(double x, double y)
        {
            this.x = x;
            this.y = y;
        }

        /**
         * @return the distance from the left edge
         */
        public double getX()
        {
            return this.x;
        }

        /**
         * @return the distance from the upper edge
         */
        public double getY()
        {
            return this.y;
        }
    }
}
