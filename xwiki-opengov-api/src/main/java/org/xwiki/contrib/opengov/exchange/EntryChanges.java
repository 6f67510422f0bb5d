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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.Section;

/**
 * Compares the values of an entry before and after.
 */
final class EntryChanges
{
    private static final int SHOWN = 120;

    private final CellTexts cells;

    EntryChanges(CellTexts cells)
    {
        this.cells = cells;
    }

    List<Detail> between(EntryForm before, EntryForm after)
    {
        List<Detail> changes = new ArrayList<>();
        for (Section section : before.getType().getSections()) {
            if (!section.isRepeated()) {
                section.getFields().stream().filter(field -> !field.isDerived())
                    .filter(field -> !isSame(value(before, field), value(after, field)))
                    .forEach(field -> changes.add(
                        Detail.change(field.getKey(), show(before, field, 0), show(after, field, 0))));
            } else if (!objects(before, section).equals(objects(after, section))) {
                changes.add(Detail.change(section.getKey(), show(before, section), show(after, section)));
            }
        }
        return changes;
    }

    /** A value that is missing is as good as an empty one. */
    private static boolean isSame(Object one, Object other)
    {
        return isEmpty(one) ? isEmpty(other) : one.equals(other);
    }

    private static boolean isEmpty(Object value)
    {
        return value == null || "".equals(value) || List.of().equals(value);
    }

    private static Object value(EntryForm form, Field field)
    {
        if (!field.isProperty()) {
            return form.getTitle();
        }
        if ("tags".equals(field.getName())) {
            return form.getTags();
        }
        boolean own = field.getClassName().equals(form.getType().getClassName());
        return (own ? form.getObjects().get(0) : form.getContact()).getValues().get(field.getName());
    }

    private static Map<Integer, Map<String, Object>> objects(EntryForm form, Section section)
    {
        return form.getObjects().stream().filter(object -> object.getClassName().equals(section.getClassName()))
            .collect(Collectors.toMap(EntryObject::getNumber, object -> filled(object.getValues())));
    }

    private static Map<String, Object> filled(Map<String, Object> values)
    {
        return values.entrySet().stream()
            .filter(entry -> !isEmpty(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String show(EntryForm form, Field field, int number)
    {
        return StringUtils.abbreviate(this.cells.write(field, form.getAll(field.getParameter(number))), SHOWN);
    }

    private String show(EntryForm form, Section section)
    {
        Field name = section.getFields().get(0);
        return StringUtils.abbreviate(form.getNumbers(section.getClassName()).stream()
            .map(number -> show(form, name, number)).filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; ")), SHOWN);
    }
}
