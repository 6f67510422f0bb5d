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
package org.xwiki.contrib.opengov.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Entries as the script service reads them, and what tests say about them.
 */
final class TestEntries implements Entries
{
    static final EntryType PROJECT = EntryTypes.get("project");

    static final EntryType MUNICIPALITY = EntryTypes.get("municipality");

    private final Locale locale;

    TestEntries(Locale locale)
    {
        this.locale = locale;
    }

    @Override
    public EntryForm read(EntryType type, Map<String, ?> parameterMap)
    {
        return EntryForm.fromRequest(type, parameterMap, this.locale, Register.getInstance());
    }

    @Override
    public EntryForm show(EntryType type, String title, List<String> tags,
        Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return EntryForm.fromValues(type, title, tags, objects, this.locale, Register.getInstance());
    }

    @Override
    public Map<String, Object> municipality(String ags)
    {
        RegisterEntry entry = Register.getInstance().get(ags);
        return entry == null ? Map.of()
            : new LinkedHashMap<>(Map.of("ags", entry.getAgs(), "name", entry.getName(), "kind", entry.getKind(),
                "land", entry.getLand(), "population", entry.getPopulation()));
    }

    /**
     * @return labels that are unlike each other and like those that users see: with spaces and capitals
     */
    static Map<String, List<String>> labels(EntryType type)
    {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        ImportTable.getLabelKeys(type).forEach(key -> labels.put(key,
            List.of("Das " + StringUtils.capitalize(StringUtils.substringAfter(key, '.').replace(".", " ")),
                "The " + key)));
        return labels;
    }

    /**
     * @return the page of an entry after its form was saved
     */
    static Map<String, Object> page(EntryForm form, Map<String, ?> more)
    {
        Map<String, List<Map<String, Object>>> objects = new LinkedHashMap<>();
        for (EntryObject object : form.getObjects()) {
            Map<String, Object> values = new LinkedHashMap<>(object.getValues());
            if (object.getClassName().equals(form.getType().getClassName())) {
                values.putAll(more);
            }
            objects.computeIfAbsent(object.getClassName(), name -> new ArrayList<>())
                .add(Map.of("number", object.getNumber(), "values", values));
        }
        return new LinkedHashMap<>(Map.of("page", "OpenGov.Projects.X.WebHome", "version", "1.1", "editable", true,
            "title", form.getTitle(), "tags", form.getTags(), "objects", objects));
    }
}
