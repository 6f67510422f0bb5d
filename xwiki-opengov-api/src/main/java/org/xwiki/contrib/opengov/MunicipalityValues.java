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
package org.xwiki.contrib.opengov;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * What the register knows about a municipality, as its page stores it.
 *
 * @version $Id$
 * @since 0.1
 */
public final class MunicipalityValues
{
    private MunicipalityValues()
    {
    }

    /**
     * @param entry a municipality or district of the register
     * @return the values of {@code OpenGov.Code.MunicipalityClass}, by the name of the property and ready to be set;
     *     more may be put into the map
     */
    public static Map<String, Object> of(RegisterEntry entry)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ags", entry.getAgs());
        values.put("name", entry.getName());
        values.put("kind", entry.getKind());
        values.put("type", entry.getType());
        values.put("district", entry.getDistrict());
        values.put("land", entry.getLand());
        values.put("population", entry.getPopulation() == 0 ? null : entry.getPopulation());
        values.put("populationClass", entry.getPopulationClass());
        values.put("lat", entry.getLat());
        values.put("lon", entry.getLon());
        values.put("sortTitle", Identifiers.toSortKey(entry.getName()));
        if (entry.isDissolved()) {
            values.put("validTo",
                Date.from(LocalDate.parse(entry.getValidTo()).atStartOfDay(ZoneId.systemDefault()).toInstant()));
            values.put("successor", entry.getSuccessor());
        }
        return values;
    }
}
