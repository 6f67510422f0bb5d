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
 * @version $Id$
 * @since 0.1
 */
record Row(String key, String name, String otherName, String type, int population, float lat, float lon, float area,
    boolean former)
{
    static final String SEPARATOR = "\t";

    private static final int LAND_DIGITS = 2;

    private static final int DISTRICT_DIGITS = 5;

    private static final int COLUMNS = 9;

    static Row parse(String line)
    {
        String[] columns = Arrays.copyOf(line.split(SEPARATOR), COLUMNS);
        int column = 0;
        return new Row(columns[column++], columns[column++], columns[column++], columns[column++].intern(),
            (int) number(columns[column++]), number(columns[column++]), number(columns[column++]),
            number(columns[column++]), columns[column] != null);
    }

    private static float number(String text)
    {
        return text == null || text.isEmpty() ? 0 : Float.parseFloat(text);
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
