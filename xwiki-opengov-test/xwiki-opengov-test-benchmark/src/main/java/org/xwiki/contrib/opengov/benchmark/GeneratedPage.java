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

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Evidence;
import org.xwiki.contrib.opengov.MunicipalityValues;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * A page of a generated entry, with what the form would have stored in it.
 *
 * @param space the space whose home page it is
 * @param title the title of the page
 * @param objects the objects in the order of their numbers
 *
 * @version $Id$
 * @since 0.1
 */
record GeneratedPage(String space, String title, List<StoredObject> objects)
{
    /** The day on which others said what they saw. */
    private static final Date SAID = new Date(1_760_000_000_000L);

    /**
     * An object of a page.
     *
     * @param className the full name of its class
     * @param number its number
     * @param values the values by the name of the property
     */
    record StoredObject(String className, int number, Map<String, Object> values)
    {
    }

    static GeneratedPage project(ProjectGenerator generator, int number)
    {
        GeneratedPage page = of(generator.project(number).read(), number);
        page.objects.get(0).values.put("identifier", ProjectGenerator.identifier(number));
        return page;
    }

    static GeneratedPage lesson(EntryGenerator generator, int number)
    {
        GeneratedPage page = of(generator.lesson(number).read(), number);
        String className = EntryTypes.get("confirmation").getClassName();
        List<Map<String, Object>> statements = new ArrayList<>();
        for (TypedForm form : generator.confirmations(number)) {
            Map<String, Object> values = new LinkedHashMap<>(form.read().getObjects().get(0).getValues());
            values.put("date", SAID);
            values.put("user", "XWiki.Admin");
            page.objects.add(new StoredObject(className, statements.size(), values));
            statements.add(Map.of("number", statements.size(), "values", values));
        }
        page.objects.get(0).values.putAll(Evidence.of(Map.of(className, statements)).getDerivedValues());
        return page;
    }

    static GeneratedPage of(EntryForm form, int number)
    {
        List<StoredObject> objects = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (EntryObject object : form.getObjects()) {
            objects.add(new StoredObject(object.getClassName(), numbers.merge(object.getClassName(), 1,
                Integer::sum) - 1, new LinkedHashMap<>(object.getValues())));
        }
        if (!form.getTags().isEmpty()) {
            objects.add(new StoredObject("XWiki.TagClass", 0, Map.of("tags", List.copyOf(form.getTags()))));
        }
        return new GeneratedPage("%s.Benchmark%d".formatted(form.getType().getSpace(), number), form.getTitle(),
            objects);
    }

    static GeneratedPage municipality(RegisterEntry entry)
    {
        return new GeneratedPage("OpenGov.Municipalities." + entry.getAgs(), entry.getName(),
            List.of(new StoredObject("OpenGov.Code.MunicipalityClass", 0, MunicipalityValues.of(entry))));
    }

    /**
     * @return the path of the page in the wiki's addresses
     */
    String path()
    {
        return this.space.replace('.', '/') + '/';
    }
}
