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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Writes the stored values of an entry as somebody would have typed them.
 */
final class StoredValues
{
    private static final String LIST_SEPARATOR = ", ";

    private final EntryType type;

    private final LocaleFormat format;

    private final Register register;

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    StoredValues(EntryType type, LocaleFormat format, Register register)
    {
        this.type = type;
        this.format = format;
        this.register = register;
    }

    RawParameters write(String title, List<String> tags,
        Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        this.type.getFields().stream().filter(field -> !field.isProperty()).forEach(field -> put(field, 0, title));
        Optional.ofNullable(this.type.getField("tags")).ifPresent(field -> put(field, 0, tags));
        if (objects != null) {
            objects.forEach((className, list) -> list.forEach(object -> putObject(className, object)));
        }
        return new RawParameters(this.texts);
    }

    private void putObject(String className, Map<String, ?> object)
    {
        int number = object.get("number") instanceof Number value ? value.intValue() : 0;
        if (object.get("values") instanceof Map<?, ?> values) {
            this.type.getFields(className).stream().filter(Field::isProperty)
                .forEach(field -> put(field, number, values.get(field.getName())));
        }
    }

    private void put(Field field, int number, Object value)
    {
        List<String> list = RawParameters.stream(value).map(element -> write(field, element)).toList();
        this.texts.put(field.getParameter(number),
            field.isListOfTexts() ? List.of(String.join(LIST_SEPARATOR, list)) : list);
    }

    private String write(Field field, Object value)
    {
        if (value instanceof Number number) {
            return field.getFieldType() == FieldType.BOOLEAN ? String.valueOf(number.intValue())
                : this.format.writeNumber(number);
        }
        String text = Objects.toString(value, "");
        return switch (field.getFieldType()) {
            case DATE, PERIOD -> PartialDate.ofStored(value).map(this.format::writeDate).orElse(text);
            case DATETIME -> DateTimes.ofStored(value).map(this.format::writeDateTime).orElse(text);
            case MUNICIPALITY -> Optional.ofNullable(this.register.get(text)).map(RegisterEntry::getLabel).orElse(text);
            default -> text;
        };
    }
}
