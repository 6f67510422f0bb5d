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

import java.util.Locale;

/**
 * A municipality or district as the register knows it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterEntry
{
    private final String key;

    private final Kind kind;

    private final String type;

    private final String name;

    private final String districtName;

    private final String landName;

    private final int population;

    private final float lat;

    private final float lon;

    private final boolean ambiguous;

    RegisterEntry(String key, Kind kind, String type, String name, String districtName, String landName,
        int population, float lat, float lon, boolean ambiguous)
    {
        this.key = key;
        this.kind = kind;
        this.type = type;
        this.name = name;
        this.districtName = districtName;
        this.landName = landName;
        this.population = population;
        this.lat = lat;
        this.lon = lon;
        this.ambiguous = ambiguous;
    }

    /**
     * What an entry of the register stands for.
     *
     * @version $Id$
     * @since 0.1
     */
    enum Kind
    {
        /** A Gemeinde of any type, including the cities that are a district or a Land of their own. */
        MUNICIPALITY,

        /** A Kreis or Landkreis. */
        DISTRICT
    }

    /**
     * @return the official key: 8 digits for a municipality, 5 for a district
     */
    public String getAgs()
    {
        return this.key;
    }

    /**
     * @return the code of the kind, {@code municipality} or {@code district}
     */
    public String getKind()
    {
        return this.kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @return the German designation, for example {@code Stadt}, {@code Markt}, {@code Gemeinde}, {@code Landkreis}
     */
    public String getType()
    {
        return this.type;
    }

    /**
     * @return the name that readers know it by, for example {@code Moers} or {@code Landkreis Marburg-Biedenkopf}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the name with the designation in front of it, for example {@code Stadt Moers}
     */
    public String getFullName()
    {
        return this.kind == Kind.DISTRICT ? this.name : this.type + ' ' + this.name;
    }

    /**
     * @return the key of the district that it belongs to, or an empty string for districts and for cities that belong
     *     to none
     */
    public String getDistrict()
    {
        return this.districtName.isEmpty() ? "" : this.key.substring(0, 5);
    }

    /**
     * @return the name of the district that it belongs to, or an empty string
     */
    public String getDistrictName()
    {
        return this.districtName;
    }

    /**
     * @return the official key of the Land, two digits
     */
    public String getLand()
    {
        return this.key.substring(0, 2);
    }

    /**
     * @return the German name of the Land
     */
    public String getLandName()
    {
        return this.landName;
    }

    /**
     * @return the number of inhabitants, or 0 if the sources give none
     */
    public int getPopulation()
    {
        return this.population;
    }

    /**
     * @return the code of the BBSR type of town by the number of inhabitants, or an empty string for a district and
     *     where the number of inhabitants is not known
     */
    public String getPopulationClass()
    {
        return this.kind == Kind.DISTRICT ? "" : PopulationClass.of(this.population);
    }

    /**
     * @return the latitude in degrees
     */
    public double getLat()
    {
        return round(this.lat);
    }

    /**
     * @return the longitude in degrees
     */
    public double getLon()
    {
        return round(this.lon);
    }

    /**
     * @return {@code true} if another entry has the same name
     */
    public boolean isAmbiguous()
    {
        return this.ambiguous;
    }

    /**
     * @return the name with what tells it from others of the same name, unique in the register, for example
     *     {@code Neuenkirchen (Kreis Steinfurt, Nordrhein-Westfalen)}
     */
    public String getLabel()
    {
        if (this.name.equals(this.landName)) {
            return this.name;
        }
        String district = this.districtName.isEmpty() ? "" : this.districtName + ", ";
        return this.name + " (" + district + this.landName + ')';
    }

    @Override
    public String toString()
    {
        return this.key + ' ' + getLabel();
    }

    private static double round(float degrees)
    {
        return Math.round(degrees * 10_000d) / 10_000d;
    }
}
