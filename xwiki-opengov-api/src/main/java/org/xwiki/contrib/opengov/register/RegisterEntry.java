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
import java.util.StringJoiner;

/**
 * A municipality or district as the register knows it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterEntry
{
    private static final String NONE = "";

    /** All others are towns. */
    private static final List<String> SMALL_TYPES = List.of("Gemeinde", "Markt");

    private static final double COORDINATE_PRECISION = 10_000;

    private static final double AREA_PRECISION = 10;

    private final Row row;

    private final RegisterEntry district;

    private final String landName;

    private final String asOf;

    private final boolean keyNeeded;

    /**
     * @param row the facts
     * @param district the district that it belongs to, or {@code null}
     * @param landName the name of the Land
     * @param asOf the day of the source that has its key
     * @param keyNeeded whether another entry of the same name is in the same district
     */
    RegisterEntry(Row row, RegisterEntry district, String landName, String asOf, boolean keyNeeded)
    {
        this.row = row;
        this.district = district;
        this.landName = landName;
        this.asOf = asOf;
        this.keyNeeded = keyNeeded;
    }

    /**
     * @return the official key: 8 digits for a municipality, 5 for a district
     */
    public String getAgs()
    {
        return this.row.key();
    }

    /**
     * @return the code of the kind, {@code municipality} or {@code district}
     */
    public String getKind()
    {
        return this.row.isDistrict() ? "district" : "municipality";
    }

    /**
     * @return {@code true} for a district, {@code false} for a municipality
     */
    boolean isDistrict()
    {
        return this.row.isDistrict();
    }

    /**
     * @return the German designation, for example {@code Stadt}, {@code Kreisfreie Stadt}, {@code Gemeinde},
     *     {@code Landkreis}
     */
    public String getType()
    {
        return this.row.type();
    }

    /**
     * @return the name that readers know it by, for example {@code Moers} or {@code Landkreis Marburg-Biedenkopf}
     */
    public String getName()
    {
        return this.row.name();
    }

    /**
     * @return another name that it is found by, for example {@code Weiden in der Oberpfalz} for
     *     {@code Weiden i.d. OPf.}, or an empty string
     */
    public String getOtherName()
    {
        return this.row.otherName();
    }

    /**
     * @return the name with the designation in front of it, for example {@code Stadt Moers}
     */
    public String getFullName()
    {
        String name = this.row.name();
        if (this.row.isDistrict()) {
            return name;
        }
        return (SMALL_TYPES.contains(this.row.type()) ? this.row.type() + ' ' : "Stadt ") + name;
    }

    /**
     * @return the key of the district that it belongs to, or an empty string for districts and for cities that belong
     *     to none
     */
    public String getDistrict()
    {
        return this.district == null ? NONE : this.district.getAgs();
    }

    /**
     * @return the name of the district that it belongs to, or an empty string
     */
    public String getDistrictName()
    {
        return this.district == null ? NONE : this.district.getName();
    }

    /**
     * @return the official key of the Land, two digits
     */
    public String getLand()
    {
        return this.row.landKey();
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
        return this.row.population();
    }

    /**
     * @return the code of the BBSR type of town by the number of inhabitants, or an empty string for a district and
     *     where the number of inhabitants is not known
     */
    public String getPopulationClass()
    {
        return this.row.isDistrict() ? NONE : PopulationClass.of(this.row.population());
    }

    /**
     * @return the area in square kilometres, computed from simplified outlines, or 0 if it is not known
     */
    public double getArea()
    {
        return Math.round(this.row.area() * AREA_PRECISION) / AREA_PRECISION;
    }

    /**
     * @return the latitude in degrees
     */
    public double getLat()
    {
        return Math.round(this.row.lat() * COORDINATE_PRECISION) / COORDINATE_PRECISION;
    }

    /**
     * @return the longitude in degrees
     */
    public double getLon()
    {
        return Math.round(this.row.lon() * COORDINATE_PRECISION) / COORDINATE_PRECISION;
    }

    /**
     * @return the day of the source that has the key, as {@code 2023-03-02}: an older day than that of the register
     *     means that it may have become part of another municipality since
     */
    public String getAsOf()
    {
        return this.asOf;
    }

    /**
     * @return the name with what tells it from others of the same name, unique in the register, for example
     *     {@code Neuenkirchen (Kreis Steinfurt, Nordrhein-Westfalen)}
     */
    public String getLabel()
    {
        if (this.row.name().equals(this.landName)) {
            return this.landName;
        }
        StringJoiner label = new StringJoiner(", ", this.row.name() + " (", ")");
        if (this.keyNeeded) {
            label.add(this.row.key());
        }
        if (this.district != null) {
            label.add(this.district.getName());
        }
        return label.add(this.landName).toString();
    }

    /**
     * @return {@code true} if today's register does not have it any more
     */
    public boolean isDissolved()
    {
        return this.row.isDissolved();
    }

    /**
     * @return the day of the register that did not have it any more, as {@code 2023-11-30}, or an empty string if it
     *     exists
     */
    public String getValidTo()
    {
        return this.row.past().validTo();
    }

    /**
     * @return the key of what it became part of, or an empty string if it exists or if that is not known
     */
    public String getSuccessor()
    {
        return this.row.past().successor();
    }

    /**
     * @return the names that it had in earlier registers
     */
    public List<String> getFormerNames()
    {
        return this.row.earlier().names();
    }

    /**
     * @param population a number of inhabitants
     * @return {@code true} if this or an earlier register gave this number, so that somebody has taken it from there
     */
    public boolean hadPopulation(Number population)
    {
        return population != null && (population.intValue() == getPopulation()
            || this.row.earlier().populations().contains(Integer.toString(population.intValue())));
    }

    Row row()
    {
        return this.row;
    }

    @Override
    public String toString()
    {
        return this.row.key() + ' ' + getLabel();
    }
}
