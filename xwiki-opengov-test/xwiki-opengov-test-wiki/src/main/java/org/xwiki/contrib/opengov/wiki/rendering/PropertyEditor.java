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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.ListProperty;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.xml.XMLUtils;

/**
 * Makes the form fields of properties, with the names and identifiers that XWiki gives them.
 *
 * @version $Id$
 */
@Component(roles = PropertyEditor.class)
@Singleton
public class PropertyEditor
{
    private static final String TEXT = "text";

    private static final List<String> BOOLEANS = List.of("1", "0");

    @Inject
    private RequestContexts contexts;

    /**
     * @param field the name of the form field
     * @param property the property
     * @param object the object that has the property
     * @param labels gives the labels of values
     * @return the form field
     */
    public String displayEdit(String field, PropertyClass property, BaseObject object, UnaryOperator<String> labels)
    {
        String text = object.getStringValue(property.getName());
        return switch (property.getType()) {
            case TEXT_AREA -> displayTextArea(field, property, text);
            case BOOLEAN -> displaySelect(field, BOOLEANS, List.of(text), false, labels);
            case STATIC_LIST -> property.getValues().isEmpty() ? displayInput(field, TEXT, text)
                : displaySelect(field, property.getValues(), getValues(property, object), property.isMultiSelect(),
                    labels);
            case DATE -> displayInput(field, TEXT, object.getDateValue(property.getName()) == null ? ""
                : format(property, object.getDateValue(property.getName())));
            case PASSWORD -> displayInput(field, "password", "");
            default -> displayInput(field, TEXT, text);
        };
    }

    /**
     * @param field the name of the form field
     * @param value its value
     * @return the form field
     */
    public String displayHidden(String field, String value)
    {
        return displayInput(field, "hidden", value);
    }

    private String format(PropertyClass property, Date date)
    {
        return new SimpleDateFormat(property.getDateFormat(), this.contexts.getCurrent().getLocale()).format(date);
    }

    private List<String> getValues(PropertyClass property, BaseObject object)
    {
        return object.getField(property.getName()) instanceof ListProperty list ? list.getList()
            : List.of(object.getStringValue(property.getName()));
    }

    private String displayInput(String field, String type, String value)
    {
        return String.format("<input id=\"%1$s\" value=\"%2$s\" name=\"%1$s\" type=\"%3$s\"/>",
            XMLUtils.escapeAttributeValue(field), XMLUtils.escapeAttributeValue(value), type);
    }

    private String displayTextArea(String field, PropertyClass property, String text)
    {
        return String.format("<textarea id=\"%1$s\" cols=\"%3$s\" name=\"%1$s\" rows=\"%4$s\">%2$s</textarea>",
            XMLUtils.escapeAttributeValue(field), XMLUtils.escapeElementText(text),
            StringUtils.defaultIfEmpty(property.getSetting("size"), "40"),
            StringUtils.defaultIfEmpty(property.getSetting("rows"), "5"));
    }

    private String displaySelect(String field, List<String> values, List<String> selected, boolean multiple,
        UnaryOperator<String> labels)
    {
        Set<String> options = new LinkedHashSet<>(multiple ? List.of() : List.of(""));
        options.addAll(values);
        options.addAll(selected);
        String name = XMLUtils.escapeAttributeValue(field);
        StringBuilder html = new StringBuilder(String.format("<select id=\"%1$s\" name=\"%1$s\" size=\"%2$d\"%3$s>",
            name, multiple ? 5 : 1, multiple ? " multiple=\"multiple\"" : ""));
        for (String option : options) {
            html.append(String.format("<option value=\"%s\"%s>%s</option>", XMLUtils.escapeAttributeValue(option),
                selected.contains(option) ? " selected=\"selected\"" : "",
                option.isEmpty() ? "---" : XMLUtils.escapeElementText(labels.apply(option))));
        }
        return html.append("</select>").append(displayHidden(field, "")).toString();
    }
}
