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
package org.xwiki.contrib.opengov.wiki.model;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/**
 * A property that a class defines: its name, its type and how it is stored, asked for and shown. Immutable.
 *
 * @version $Id$
 */
public class PropertyClass
{
    static final String CLASS_TYPE = "classType";

    private static final String NUMBER = "number";

    private static final String COMMA = ",";

    private static final String DEFAULT_SEPARATORS = " ,|";

    private final String name;

    private final PropertyType type;

    private final Map<String, String> settings;

    /**
     * @param name the name of the property
     * @param type its type
     * @param settings everything else that the class says of it
     */
    public PropertyClass(String name, PropertyType type, Map<String, String> settings)
    {
        this.name = name;
        this.type = type;
        this.settings = new LinkedHashMap<>(settings);
    }

    static PropertyClass fromXML(Element element)
    {
        Map<String, String> settings = new LinkedHashMap<>();
        Xml.children(element).forEach(child -> settings.put(child.getTagName(), child.getTextContent()));
        return new PropertyClass(element.getTagName(), PropertyType.fromClassType(settings.remove(CLASS_TYPE)),
            settings);
    }

    void write(XmlWriter writer)
    {
        writer.start(this.name);
        this.settings.forEach(writer::element);
        writer.element(CLASS_TYPE, this.type.getClassType()).end();
    }

    /**
     * @return the name of the property
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return its type
     */
    public PropertyType getType()
    {
        return this.type;
    }

    /**
     * @return the name of its type, as {@code StaticList}
     */
    public String getClassType()
    {
        return this.type.getName();
    }

    /**
     * @param setting the name of a setting, as {@code dateFormat}
     * @return what the class says, empty when it says nothing
     */
    public String getSetting(String setting)
    {
        return this.settings.getOrDefault(setting, "");
    }

    private boolean isSet(String setting)
    {
        return "1".equals(getSetting(setting));
    }

    /**
     * @return its place among the properties of the class
     */
    public int getNumber()
    {
        String number = getSetting(NUMBER);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /**
     * @return its name for readers, in the language of the class
     */
    public String getPrettyName()
    {
        return getSetting("prettyName");
    }

    /**
     * @return whether forms leave it out
     */
    public boolean isDisabled()
    {
        return isSet("disabled");
    }

    /**
     * @return whether it holds several values
     */
    public boolean isMultiSelect()
    {
        return isSet("multiSelect");
    }

    /**
     * @return how it reads and shows points in time
     */
    public String getDateFormat()
    {
        String format = getSetting("dateFormat");
        return format.isEmpty() ? "dd/MM/yyyy HH:mm:ss" : format;
    }

    /**
     * @return a property of this name without a value
     */
    public BaseProperty newProperty()
    {
        BaseProperty property = switch (this.type) {
            case NUMBER -> newNumber();
            case BOOLEAN -> new IntegerProperty();
            case DATE -> new DateProperty();
            case TEXT_AREA, USERS, GROUPS, COMPUTED_FIELD -> new LargeStringProperty();
            case STATIC_LIST, DB_LIST, PAGE -> newList();
            default -> new StringProperty();
        };
        property.setName(this.name);
        return property;
    }

    private BaseProperty newNumber()
    {
        return switch (getSetting("numberType")) {
            case "integer" -> new IntegerProperty();
            case "float" -> new FloatProperty();
            case "double" -> new DoubleProperty();
            default -> new LongProperty();
        };
    }

    private BaseProperty newList()
    {
        if (!isMultiSelect()) {
            return isSet("largeStorage") ? new LargeStringProperty() : new StringProperty();
        }
        return isSet("relationalStorage") ? new DBStringListProperty() : new StringListProperty();
    }

    /**
     * @param value what a script gives: of the property's own kind, or a text or texts for it
     * @return the property with the value
     */
    public BaseProperty fromValue(Object value)
    {
        BaseProperty property = newProperty();
        boolean fits = value == null || switch (this.type) {
            case NUMBER, BOOLEAN -> value instanceof Number;
            case DATE -> value instanceof Date;
            default -> property instanceof ListProperty ? value instanceof Collection : value instanceof String;
        };
        if (fits && this.type != PropertyType.PASSWORD) {
            property.setValue(value);
            return property;
        }
        return convert(value);
    }

    private BaseProperty convert(Object value)
    {
        if (value instanceof Boolean flag) {
            return fromString(Boolean.TRUE.equals(flag) ? "1" : "0");
        }
        if (value instanceof Collection<?> values) {
            return fromStringArray(values.stream().map(String::valueOf).toArray(String[]::new));
        }
        return value instanceof String[] values ? fromStringArray(values) : fromString(String.valueOf(value));
    }

    /**
     * @param values what a form sends
     * @return the property with the value
     */
    public BaseProperty fromStringArray(String... values)
    {
        BaseProperty property = newProperty();
        boolean manyInOne = this.type == PropertyType.USERS || this.type == PropertyType.GROUPS
            || this.type == PropertyType.LEVELS;
        if (values.length > 1 && property instanceof ListProperty) {
            property.setValue(Stream.of(values).filter(value -> !value.isBlank()).toList());
            return property;
        }
        if (manyInOne) {
            property.setValue(Lists.join(Stream.of(values).filter(value -> !value.isBlank()).toList(), COMMA));
            return property;
        }
        return fromString(values[0]);
    }

    /**
     * @param text what a form sends or a page's XML holds
     * @return the property with the value
     * @throws IllegalArgumentException if the text is not such a value
     */
    public BaseProperty fromString(String text)
    {
        BaseProperty property = newProperty();
        property.setValue(switch (this.type) {
            case NUMBER -> parseNumber(property, text);
            case BOOLEAN -> parseBoolean(text);
            case DATE -> parseDate(text);
            case PASSWORD -> Passwords.hash(text);
            default -> property instanceof ListProperty ? parseList(text) : text;
        });
        return property;
    }

    private static Number parseNumber(BaseProperty property, String text)
    {
        if (text.isBlank()) {
            return null;
        }
        String number = text.trim();
        if (property instanceof IntegerProperty) {
            return Integer.valueOf(number);
        }
        return property instanceof LongProperty ? (Number) Long.valueOf(number) : (Number) Double.valueOf(number);
    }

    private static Integer parseBoolean(String text)
    {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "on" -> 1;
            case "0", "false", "no", "off" -> 0;
            default -> null;
        };
    }

    private Date parseDate(String text)
    {
        if (text.isBlank()) {
            return isSet("emptyIsToday") ? new Date() : null;
        }
        try {
            return new SimpleDateFormat(getDateFormat(), Locale.ROOT).parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a date of the form " + getDateFormat() + ": " + text, e);
        }
    }

    private List<String> parseList(String text)
    {
        String separators = getSetting("separators");
        return Lists.split(text, separators.isEmpty() ? DEFAULT_SEPARATORS : separators).stream()
            .filter(item -> !item.isEmpty()).toList();
    }

    /**
     * @return the values that can be chosen, with their labels after a {@code =} left away
     */
    public List<String> getValues()
    {
        return Arrays.stream(getSetting("values").split("\\|")).map(value -> value.split("=", 2)[0].trim())
            .filter(value -> !value.isEmpty()).toList();
    }
}
