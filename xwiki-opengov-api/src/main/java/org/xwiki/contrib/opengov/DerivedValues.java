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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.xwiki.contrib.opengov.register.PopulationClass;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * What the wiki finds out itself when an entry is saved, so that lists can filter and sort by it.
 */
final class DerivedValues
{
    private static final String POPULATION_CLASS = "populationClass";

    private static final String TITLE = "title";

    private final EntryType type;

    private final Map<String, Object> values = new LinkedHashMap<>();

    private DerivedValues(EntryType type)
    {
        this.type = type;
    }

    /**
     * @param type the content type
     * @param main what was sent for the entry itself, by the names of the fields
     * @param objects what was sent for the objects that belong to it
     * @param register the municipalities
     * @return the derived values by the names of their fields, as far as they follow from what was sent
     */
    static Map<String, Object> of(EntryType type, Map<String, Object> main, Collection<EntryObject> objects,
        Register register)
    {
        DerivedValues derived = new DerivedValues(type);
        if (main.get("municipality") instanceof String key && register.get(key) != null) {
            RegisterEntry municipality = register.get(key);
            derived.put("land", municipality.getLand());
            derived.put(POPULATION_CLASS, municipality.getPopulationClass());
        } else if (main.get("population") instanceof Integer population) {
            derived.put(POPULATION_CLASS, PopulationClass.of(population));
        }
        if (main.get(TITLE) instanceof String title) {
            derived.put("sortTitle", Identifiers.toSortKey(title));
        }
        Sustainability.of(objects, main.get("end")).getDerivedValues().forEach(derived::put);
        return derived.values;
    }

    private void put(String name, Object value)
    {
        Field field = this.type.getField(name);
        if (field != null && field.isDerived()) {
            this.values.put(name, value);
        }
    }
}
