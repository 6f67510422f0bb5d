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

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.register.Register;

/**
 * Reads all objects of an entry from what was typed and checks them, alone and against each other.
 */
final class EntryReader
{
    /** More rows of one kind than this are taken for an accident or an attack. */
    static final int MAX_ROWS = 600;

    private static final Integer YES = 1;

    private final EntryType type;

    private final RawParameters parameters;

    private final LocaleFormat format;

    private final ValueReader reader;

    private final List<FormError> errors = new ArrayList<>();

    private final List<EntryObject> objects = new ArrayList<>();

    /** The values of the entry itself, with its title and tags. */
    private final Map<String, Object> main = new LinkedHashMap<>();

    EntryReader(EntryType type, RawParameters parameters, LocaleFormat format, Register register)
    {
        this.type = type;
        this.parameters = parameters;
        this.format = format;
        this.reader = new ValueReader(format, register);
        for (Section section : type.getSections()) {
            if (section.isRepeated()) {
                readRows(section);
            } else {
                this.main.putAll(readObject(section, 0, this::isNeeded));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>(this.main);
        values.keySet().retainAll(type.getFields(type.getClassName()).stream().filter(Field::isProperty)
            .map(Field::getName).toList());
        values.putAll(DerivedValues.of(type, this.main, this.objects, register));
        this.objects.add(0, new EntryObject(type.getClassName(), 0, values));
    }

    EntryObject getContact()
    {
        Map<String, Object> values = new LinkedHashMap<>(this.main);
        values.keySet().retainAll(this.type.getFields(EntryType.CONTACT).stream().map(Field::getName).toList());
        return new EntryObject(EntryType.CONTACT, 0, values);
    }

    List<FormError> getErrors()
    {
        return Collections.unmodifiableList(this.errors);
    }

    List<EntryObject> getObjects()
    {
        return Collections.unmodifiableList(this.objects);
    }

    String getTitle()
    {
        return this.main.get("title") instanceof String title ? title : "";
    }

    List<String> getTags()
    {
        return this.main.get("tags") instanceof List<?> tags ? tags.stream().map(String::valueOf).toList() : List.of();
    }

    EditorialState getEditorialState()
    {
        return EditorialState.of(getCode("editorialState")).orElse(EditorialState.DRAFT);
    }

    Completeness getCompleteness()
    {
        List<Field> needed = Stream.of(Need.DRAFT, Need.PUBLICATION, Need.COMPLETION).flatMap(this::getFields)
            .filter(field -> field.getNeedLevel() != Need.COMPLETION || isCompleted()).toList();
        return new Completeness(needed.size(), needed.stream().filter(field -> !isMet(field, 0)).toList());
    }

    private Stream<Field> getFields(Need need)
    {
        return this.type.getSections().stream().filter(section -> !section.isRepeated())
            .flatMap(section -> section.getFields().stream())
            .filter(field -> field.getNeedLevel() == need && !field.isDerived());
    }

    private void readRows(Section section)
    {
        List<Integer> filled = this.parameters.getNumbers(section).stream().filter(number -> section.getFields()
            .stream().anyMatch(field -> this.parameters.isFilled(field, number))).toList();
        for (int number : filled.subList(0, Math.min(filled.size(), MAX_ROWS))) {
            this.objects.add(new EntryObject(section.getClassName(), number,
                readObject(section, number, field -> field.getNeedLevel() == Need.DRAFT)));
        }
        if (filled.size() > MAX_ROWS) {
            addError(section.getFields().get(0), filled.get(MAX_ROWS),
                new ValueException(FormError.Code.TOO_MANY_ROWS, String.valueOf(MAX_ROWS)));
        }
    }

    private Map<String, Object> readObject(Section section, int number, Predicate<Field> needed)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : section.getFields()) {
            if (!field.isDerived()) {
                if (this.parameters.contains(field, number)) {
                    values.put(field.getName(), field.isMultiple() ? readAll(field, number) : read(field, number));
                }
                if (needed.test(field) && !isMet(field, number)) {
                    addError(field, number, new ValueException(field.getAlternatives().isEmpty()
                        ? FormError.Code.REQUIRED : FormError.Code.REQUIRED_ONE_OF));
                }
            }
        }
        section.getFields().forEach(field -> checkAgainstOthers(field, number, values));
        return values;
    }

    private Object read(Field field, int number)
    {
        String text = this.parameters.getFirst(field, number);
        try {
            return text.isEmpty() ? ValueReader.empty(field) : this.reader.read(field, text);
        } catch (ValueException e) {
            addError(field, number, e);
            return ValueReader.empty(field);
        }
    }

    private List<Object> readAll(Field field, int number)
    {
        Set<Object> values = new LinkedHashSet<>();
        try {
            for (String text : this.parameters.getTexts(field, number)) {
                values.add(this.reader.read(field, text));
                if (values.size() > field.getMaxCount()) {
                    throw new ValueException(FormError.Code.TOO_MANY, String.valueOf(field.getMaxCount()));
                }
            }
        } catch (ValueException e) {
            addError(field, number, e);
        }
        return List.copyOf(values);
    }

    private void checkAgainstOthers(Field field, int number, Map<String, Object> values)
    {
        Object earlier = values.get(field.getNotBefore());
        if (DateTimes.isBefore(values.get(field.getName()), earlier)) {
            addError(field, number, new ValueException(FormError.Code.NOT_BEFORE,
                this.format.showTime(earlier).orElseThrow()));
        }
        if (field.getConsent() != null && this.parameters.isFilled(field, number)
            && !YES.equals(values.get(field.getConsent()))) {
            addError(field, number, new ValueException(FormError.Code.CONSENT));
        }
    }

    private boolean isNeeded(Field field)
    {
        return switch (field.getNeedLevel()) {
            case OPTIONAL -> false;
            case DRAFT -> true;
            case PUBLICATION -> getEditorialState() == EditorialState.PUBLISHED;
            case COMPLETION -> getEditorialState() == EditorialState.PUBLISHED && isCompleted();
        };
    }

    private boolean isCompleted()
    {
        return "completed".equals(getCode("status"));
    }

    private boolean isMet(Field field, int number)
    {
        return this.parameters.isFilled(field, number) || field.getAlternatives().stream()
            .anyMatch(other -> this.parameters.isFilled(this.type.getField(other), number));
    }

    private String getCode(String fieldName)
    {
        Field field = this.type.getField(fieldName);
        return field == null ? "" : this.parameters.getFirst(field, 0).strip();
    }

    private void addError(Field field, int number, ValueException problem)
    {
        this.errors.add(problem.on(field.getParameter(number), field));
    }
}
