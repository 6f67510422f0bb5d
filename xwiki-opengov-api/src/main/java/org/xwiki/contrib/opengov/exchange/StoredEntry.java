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

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;

/**
 * An entry that the wiki has.
 *
 * @param page the full name of its page
 * @param version the version of the page
 * @param editable whether the one who imports may edit it
 * @param form its form
 * @param main the stored values of its main object
 */
record StoredEntry(String page, String version, boolean editable, EntryForm form, Map<?, ?> main)
{
    @SuppressWarnings("unchecked")
    static StoredEntry of(EntryType type, Map<String, ?> page, Entries entries)
    {
        Map<String, List<Map<String, ?>>> objects = (Map<String, List<Map<String, ?>>>) page.get("objects");
        List<Map<String, ?>> all = objects.getOrDefault(type.getClassName(), List.of());
        Map<?, ?> main = all.isEmpty() ? Map.of() : (Map<?, ?>) all.get(0).get("values");
        return new StoredEntry(Objects.toString(page.get("page")), Objects.toString(page.get("version")),
            Boolean.TRUE.equals(page.get("editable")), entries.show(type, Objects.toString(page.get("title"), ""),
                (List<String>) page.get("tags"), objects), main);
    }

    String get(String property)
    {
        return Objects.toString(this.main.get(property), "");
    }

    String key()
    {
        return EntryKey.isMunicipality(this.form.getType()) ? get(EntryKey.AGS) : EntryKey.of(this.form);
    }
}
