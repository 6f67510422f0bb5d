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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.localization.Translations;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.ListProperty;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.xml.XMLUtils;

/**
 * Displays the properties of objects, to read them or to change them in a form.
 *
 * @version $Id$
 */
@Component(roles = PropertyDisplayer.class)
@Singleton
public class PropertyDisplayer
{
    private static final char SEPARATOR = '_';

    private static final String[] HTML_MACRO = {"{{html", "{{/html"};

    private static final String[] ESCAPED_HTML_MACRO = {"&#123;&#123;html", "&#123;&#123;/html"};

    @Inject
    private WikiStore store;

    @Inject
    private RequestContexts contexts;

    @Inject
    private Translations translations;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private PropertyEditor editor;

    /**
     * @param document the document that has the object
     * @param object the object that has the property
     * @param name the name of the property
     * @param mode {@code view}, {@code edit} or {@code hidden}
     * @return the displayed property: HTML, in the HTML macro if it becomes part of wiki syntax
     */
    public String display(XWikiDocument document, BaseObject object, String name, String mode)
    {
        PropertyClass property = this.store.getXClass(object.getXClassReference()).get(name);
        if (property == null) {
            return "";
        }
        String field = object.getClassName() + SEPARATOR + object.getNumber() + SEPARATOR + name;
        String html = switch (mode.toLowerCase(Locale.ROOT)) {
            case "edit" -> this.editor.displayEdit(field, property, object,
                value -> getLabel(object.getClassName(), property, value));
            case "hidden" -> this.editor.displayHidden(field, object.getStringValue(name));
            default -> displayView(document, object, property);
        };
        boolean wrapped = this.contexts.getCurrent().isRendering() && StringUtils.containsAny(html, "<&{");
        return wrapped ? "{{html clean=\"false\" wiki=\"false\"}}"
            + StringUtils.replaceEach(html, HTML_MACRO, ESCAPED_HTML_MACRO) + "{{/html}}" : html;
    }

    /**
     * @param className the name of a class
     * @param property a property of the class
     * @return the label of the property in the language of the reader
     */
    public String getPrettyName(String className, PropertyClass property)
    {
        String label = translate(className + SEPARATOR + property.getName());
        return label == null ? property.getPrettyName() : label;
    }

    private String displayView(XWikiDocument document, BaseObject object, PropertyClass property)
    {
        Object value = object.getValue(property.getName());
        if (value == null) {
            return "";
        }
        return switch (property.getType()) {
            case NUMBER -> value.toString();
            case BOOLEAN, STATIC_LIST, DB_LIST -> displayList(object, property);
            case DATE -> XMLUtils.escapeElementText(new SimpleDateFormat(property.getDateFormat(),
                this.contexts.getCurrent().getLocale()).format((Date) value));
            case TEXT_AREA -> displayText(document, property, value.toString());
            case PASSWORD -> "********";
            default -> XMLUtils.escapeElementText(object.getStringValue(property.getName()));
        };
    }

    private String displayList(BaseObject object, PropertyClass property)
    {
        List<String> values = object.getField(property.getName()) instanceof ListProperty list ? list.getList()
            : List.of(object.getStringValue(property.getName()));
        String separator = StringUtils.defaultIfEmpty(property.getSetting("separator"), " ");
        return values.stream().map(value -> getLabel(object.getClassName(), property, value))
            .map(XMLUtils::escapeElementText).collect(Collectors.joining(separator));
    }

    private String displayText(XWikiDocument document, PropertyClass property, String text)
    {
        if ("puretext".equalsIgnoreCase(property.getSetting("contenttype"))) {
            return XMLUtils.escapeElementText(text);
        }
        XWikiDocument author = document.copy();
        author.setContentAuthor(document.getAuthor());
        return this.renderer.render(text, document.getSyntaxId(), author,
            "1".equals(property.getSetting("restricted")));
    }

    private String getLabel(String className, PropertyClass property, String value)
    {
        String label = translate(className + SEPARATOR + property.getName() + SEPARATOR + value);
        if (label == null && property.getType() == PropertyType.BOOLEAN) {
            String type = StringUtils.defaultIfEmpty(property.getSetting("displayType"), "yesno");
            label = translate(type + SEPARATOR + value);
        }
        return label == null ? value : label;
    }

    private String translate(String key)
    {
        return this.translations.render(key, this.contexts.getCurrent().getLocale());
    }
}
