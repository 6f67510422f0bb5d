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
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.register.PopulationClass;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Reads all objects of an entry from the parameters of a form and checks them, alone and against each other.
 */
final class EntryReader
{
    /** More rows of one kind than this are taken for an accident or an attack. */
    static final int MAX_ROWS = 200;

    private static final Pattern ROW = Pattern.compile("_(\\d{1,6})_(\\w+)");

    private static final String COMPLETED = "completed";

    private static final String TITLE = "title";

    private static final String POPULATION_CLASS = "populationClass";

    private static final String CHECKED = "checked";

    private static final String MUNICIPALITY = "municipality";

    private final EntryType type;

    private final Map<String, List<String>> parameters;

    private final LocaleFormat format;

    private final Register register;

    private final ValueReader reader;

    private final Map<String, SortedSet<Integer>> numbers = new LinkedHashMap<>();

    private final List<FormError> errors = new ArrayList<>();

    private final List<EntryObject> objects = new ArrayList<>();

    private final Map<String, Object> main = new LinkedHashMap<>();

    EntryReader(EntryType type, Map<String, List<String>> parameters, LocaleFormat format, Register register)
    {
        this.type = type;
        this.parameters = parameters;
        this.format = format;
        this.register = register;
        this.reader = new ValueReader(format, register);
        for (Section section : type.getSections()) {
            if (section.isRepeated()) {
                readRows(section);
            } else {
                readMain(section);
            }
        }
        derive();
        Map<String, Object> properties = new LinkedHashMap<>(this.main);
        properties.keySet().retainAll(type.getFields(type.getClassName()).stream().filter(Field::isProperty)
            .map(Field::getName).toList());
        this.objects.add(0, new EntryObject(type.getClassName(), 0, properties));
    }

    List<FormError> getErrors()
    {
        return Collections.unmodifiableList(this.errors);
    }

    List<EntryObject> getObjects()
    {
        return Collections.unmodifiableList(this.objects);
    }

    List<Integer> getNumbers(String className)
    {
        return List.copyOf(this.numbers.getOrDefault(className, new TreeSet<>()));
    }

    String getTitle()
    {
        return this.main.get(TITLE) instanceof String title ? title : "";
    }

    List<String> getTags()
    {
        return this.main.get("tags") instanceof List<?> tags ? tags.stream().map(String::valueOf).toList() : List.of();
    }

    EditorialState getEditorialState()
    {
        return EditorialState.of(first(this.type.getField("editorialState"))).orElse(EditorialState.DRAFT);
    }

    Completeness getCompleteness()
    {
        List<Field> needed = new ArrayList<>();
        for (Need need : List.of(Need.DRAFT, Need.PUBLICATION, Need.COMPLETION)) {
            if (need != Need.COMPLETION || isCompleted()) {
                this.type.getSections().stream().filter(section -> !section.isRepeated())
                    .flatMap(section -> section.getFields().stream())
                    .filter(field -> field.getNeedLevel() == need && !field.isDerived()).forEach(needed::add);
            }
        }
        return new Completeness(needed.size(), needed.stream().filter(field -> !isMet(field, 0)).toList());
    }

    private void readMain(Section section)
    {
        for (Field field : section.getFields()) {
            if (!field.isDerived()) {
                if (this.parameters.containsKey(field.getParameter())) {
                    this.main.put(field.getName(), read(field, 0));
                }
                checkNeed(field, 0, this::isNeeded);
            }
        }
        check(section, 0, this.main);
    }

    private void readRows(Section section)
    {
        SortedSet<Integer> found = findNumbers(section);
        this.numbers.put(section.getClassName(), found);
        int count = 0;
        for (int number : found) {
            if (section.getFields().stream().anyMatch(field -> isFilled(field, number))) {
                count++;
                if (count > MAX_ROWS) {
                    addError(section.getFields().get(0), number,
                        new ValueException(FormError.Code.tooManyRows, String.valueOf(MAX_ROWS)));
                    return;
                }
                readRow(section, number);
            }
        }
    }

    private void readRow(Section section, int number)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : section.getFields()) {
            if (this.parameters.containsKey(field.getParameter(number))) {
                values.put(field.getName(), read(field, number));
            }
            checkNeed(field, number, needing -> needing.getNeedLevel() == Need.DRAFT);
        }
        check(section, number, values);
        this.objects.add(new EntryObject(section.getClassName(), number, values));
    }

    private SortedSet<Integer> findNumbers(Section section)
    {
        Set<String> names = section.getFields().stream().map(Field::getName).collect(Collectors.toSet());
        SortedSet<Integer> found = new TreeSet<>();
        for (String parameter : this.parameters.keySet()) {
            if (parameter.startsWith(section.getClassName())) {
                Matcher matcher = ROW.matcher(parameter).region(section.getClassName().length(), parameter.length());
                if (matcher.matches() && names.contains(matcher.group(2))) {
                    found.add(Integer.valueOf(matcher.group(1)));
                }
            }
        }
        return found;
    }

    private Object read(Field field, int number)
    {
        if (field.isMultiple()) {
            return readAll(field, number);
        }
        String raw = first(field, number);
        if (raw.isBlank()) {
            return ValueReader.empty(field);
        }
        try {
            return this.reader.read(field, raw);
        } catch (ValueException e) {
            addError(field, number, e);
            return ValueReader.empty(field);
        }
    }

    private List<Object> readAll(Field field, int number)
    {
        Set<Object> values = new LinkedHashSet<>();
        try {
            for (String raw : texts(field, number)) {
                values.add(this.reader.read(field, raw));
                if (values.size() > field.getMaxCount()) {
                    throw new ValueException(FormError.Code.tooMany, String.valueOf(field.getMaxCount()));
                }
            }
        } catch (ValueException e) {
            addError(field, number, e);
        }
        return List.copyOf(values);
    }

    private List<String> texts(Field field, int number)
    {
        Stream<String> texts = all(field, number).stream();
        if (field.isListOfTexts()) {
            texts = texts.flatMap(line -> Arrays.stream(line.split(",")));
        }
        return texts.filter(text -> !text.isBlank()).toList();
    }

    private void checkNeed(Field field, int number, Predicate<Field> needed)
    {
        if (needed.test(field) && !isMet(field, number)) {
            addError(field, number, new ValueException(
                field.getAlternatives().isEmpty() ? FormError.Code.required : FormError.Code.requiredOneOf));
        }
    }

    private void check(Section section, int number, Map<String, Object> values)
    {
        for (Field field : section.getFields()) {
            Object earlier = values.get(field.getNotBefore());
            if (endsBefore(values.get(field.getName()), earlier)) {
                addError(field, number, new ValueException(FormError.Code.notBefore,
                    this.format.showDate(LocaleFormat.asPartialDate(earlier))));
            }
            if (field.getConsent() != null && isFilled(field, number)
                && !Integer.valueOf(1).equals(values.get(field.getConsent()))) {
                addError(field, number, new ValueException(FormError.Code.consent));
            }
        }
    }

    private static boolean endsBefore(Object later, Object earlier)
    {
        PartialDate end = LocaleFormat.asPartialDate(later);
        PartialDate start = LocaleFormat.asPartialDate(earlier);
        return end != null && start != null && end.last().isBefore(start.first());
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
        return COMPLETED.equals(first(this.type.getField("status")));
    }

    private boolean isMet(Field field, int number)
    {
        return isFilled(field, number)
            || field.getAlternatives().stream().anyMatch(other -> isFilled(this.type.getField(other), number));
    }

    private boolean isFilled(Field field, int number)
    {
        return !first(field, number).isEmpty();
    }

    private String first(Field field)
    {
        return field == null ? "" : first(field, 0).strip();
    }

    private String first(Field field, int number)
    {
        return all(field, number).stream().filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    private List<String> all(Field field, int number)
    {
        return this.parameters.getOrDefault(field.getParameter(number), List.of());
    }

    private void derive()
    {
        if (this.main.get(MUNICIPALITY) instanceof String ags && !ags.isEmpty()) {
            RegisterEntry entry = this.register.get(ags);
            deriveValue("land", entry.getLand());
            deriveValue(POPULATION_CLASS, entry.getPopulationClass());
        } else if (this.main.get("population") instanceof Integer population) {
            deriveValue(POPULATION_CLASS, PopulationClass.of(population));
        }
        if (this.main.containsKey(TITLE)) {
            deriveValue("sortTitle", Identifiers.toSortKey(getTitle()));
        }
        deriveValue("sustainability", this.objects.stream().map(EntryObject::getValues)
            .filter(values -> values.get(CHECKED) instanceof Date)
            .max(Comparator.comparing(values -> (Date) values.get(CHECKED)))
            .map(values -> Objects.toString(values.get("state"), "")).orElse(""));
    }

    private void deriveValue(String name, String value)
    {
        Field field = this.type.getField(name);
        if (field != null && field.isDerived()) {
            this.main.put(name, value);
        }
    }

    private void addError(Field field, int number, ValueException problem)
    {
        this.errors.add(problem.on(field.getParameter(number), field));
    }
}
