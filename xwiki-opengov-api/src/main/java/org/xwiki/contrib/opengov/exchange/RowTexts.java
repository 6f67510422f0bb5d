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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryObject;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.Section;

/**
 * What a row of a table would be if somebody had typed it into the form. An empty cell says nothing.
 */
final class RowTexts
{
    private static final String START = "start";

    private static final String END = "end";

    /** What is meant where a table says nothing about it. */
    private static final Map<String, String> USUAL = Map.of("participants.role", "partner");

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    private final Map<Section, List<Map<Field, String>>> rows = new LinkedHashMap<>();

    RowTexts(Mapping mapping, CellTexts texts, TableRow row)
    {
        mapping.getColumns().forEach(column -> {
            String cell = mapping.get(row, column.getId());
            if (!cell.isEmpty() && column.isList()) {
                addRows(column, texts.readEach(column.getField(), cell));
            } else if (!cell.isEmpty()) {
                put(mapping, texts, column.getField(), cell);
            }
        });
    }

    private void put(Mapping mapping, CellTexts texts, Field field, String cell)
    {
        Field end = mapping.getType().getField(END);
        if (START.equals(field.getName()) && end != null && "period".equals(end.getType())) {
            String[] period = CellTexts.period(cell);
            this.parameters.put(field.getParameter(), texts.read(field, period[0]));
            if (period[1] != null) {
                this.parameters.putIfAbsent(end.getParameter(), texts.read(end, period[1]));
            }
        } else {
            this.parameters.put(field.getParameter(), texts.read(field, cell));
        }
    }

    private void addRows(Column column, List<String> texts)
    {
        List<Map<Field, String>> section = this.rows.computeIfAbsent(column.getSection(), key -> new ArrayList<>());
        for (int i = 0; i < texts.size(); i++) {
            if (i == section.size()) {
                section.add(new LinkedHashMap<>());
            }
            if (!texts.get(i).isEmpty()) {
                section.get(i).put(column.getField(), texts.get(i));
            }
        }
    }

    /**
     * @param field a field that the row says nothing new about
     */
    void leaveOut(Field field)
    {
        this.parameters.remove(field.getParameter());
    }

    /**
     * @return what the form would send for the row alone
     */
    Map<String, List<String>> alone()
    {
        Map<String, List<String>> alone = new LinkedHashMap<>(this.parameters);
        this.rows.forEach((section, objects) -> {
            for (int number = 0; number < objects.size(); number++) {
                put(alone, section, objects.get(number), number);
            }
        });
        return alone;
    }

    /**
     * @param entry what is stored
     * @param alone what the row says, read alone
     * @return what the form would send if the row was typed into the form of the entry
     */
    Map<String, List<String>> over(EntryForm entry, EntryForm alone)
    {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Set<Section> replaced = this.rows.keySet();
        for (Section section : entry.getType().getSections()) {
            if (!section.isRepeated()) {
                section.getFields().forEach(field -> copy(entry, field, 0, all));
            } else if (!replaced.contains(section)) {
                entry.getNumbers(section.getClassName())
                    .forEach(number -> section.getFields().forEach(field -> copy(entry, field, number, all)));
            }
        }
        all.putAll(this.parameters);
        replaced.forEach(section -> putRows(section, entry, alone, all));
        return all;
    }

    private void putRows(Section section, EntryForm entry, EntryForm alone, Map<String, List<String>> all)
    {
        Set<Integer> free = new LinkedHashSet<>(entry.getNumbers(section.getClassName()));
        int next = free.stream().mapToInt(number -> number + 1).max().orElse(0);
        List<Map<Field, String>> objects = this.rows.get(section);
        for (int i = 0; i < objects.size(); i++) {
            Integer number = same(section, entry, value(section, alone, i), free);
            if (number == null) {
                number = next++;
            } else {
                free.remove(number);
                int stored = number;
                section.getFields().forEach(field -> copy(entry, field, stored, all));
            }
            put(all, section, objects.get(i), number);
        }
    }

    /** The stored object that is about the same thing: what it is called is equal. */
    private static Integer same(Section section, EntryForm entry, Object value, Set<Integer> numbers)
    {
        return numbers.stream().filter(number -> value != null && value.equals(value(section, entry, number)))
            .findFirst().orElse(null);
    }

    private static Object value(Section section, EntryForm form, int number)
    {
        String name = section.getFields().get(0).getName();
        return form.getObjects().stream()
            .filter(object -> object.getClassName().equals(section.getClassName()) && object.getNumber() == number)
            .map(EntryObject::getValues).map(values -> values.get(name)).filter(Objects::nonNull).findFirst()
            .orElse(null);
    }

    private static void put(Map<String, List<String>> all, Section section, Map<Field, String> object, int number)
    {
        Map<Field, String> texts = new HashMap<>(object);
        section.getFields().forEach(field -> {
            String usual = USUAL.get(section.getName() + '.' + field.getName());
            if (usual != null && !object.isEmpty() && !all.containsKey(field.getParameter(number))) {
                texts.putIfAbsent(field, usual);
            }
        });
        texts.forEach((field, text) -> all.put(field.getParameter(number), List.of(text)));
    }

    private static void copy(EntryForm form, Field field, int number, Map<String, List<String>> all)
    {
        List<String> texts = form.getAll(field.getParameter(number));
        if (!texts.isEmpty()) {
            all.put(field.getParameter(number), texts);
        }
    }
}
