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
package org.xwiki.contrib.opengov.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.MunicipalityValues;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * A page of a generated entry, with what the form would have stored in it.
 *
 * @param space the space whose home page it is
 * @param title the title of the page
 * @param objects class name to property name to value
 *
 * @version $Id$
 * @since 0.1
 */
record GeneratedPage(String space, String title, Map<String, Map<String, Object>> objects)
{
    private static final String PROJECT_CLASS = "OpenGov.Code.ProjectClass";

    /**
     * @param number the number of a project
     * @return the space of its page
     */
    static String projectSpace(int number)
    {
        return "OpenGov.Projects.Benchmark" + number;
    }

    static GeneratedPage project(ProjectGenerator generator, int number)
    {
        EntryForm form = EntryForm.fromRequest(EntryTypes.get("project"), generator.project(number), Locale.GERMAN,
            Register.getInstance());
        if (!form.isValid()) {
            throw new IllegalStateException("The generated project is not valid: " + form.getErrors());
        }
        Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
        for (EntryObject object : form.getObjects()) {
            objects.put(object.getClassName(), new LinkedHashMap<>(object.getValues()));
        }
        objects.get(PROJECT_CLASS).put("identifier", "P-%08d".formatted(number));
        objects.put("XWiki.TagClass", Map.of("tags", List.copyOf(form.getTags())));
        return new GeneratedPage(projectSpace(number), form.getTitle(), objects);
    }

    static GeneratedPage municipality(RegisterEntry entry)
    {
        return new GeneratedPage("OpenGov.Municipalities." + entry.getAgs(), entry.getName(),
            Map.of("OpenGov.Code.MunicipalityClass", MunicipalityValues.of(entry)));
    }

    /**
     * @return the path of the page in the wiki's addresses
     */
    String path()
    {
        return this.space.replace('.', '/') + '/';
    }
}
