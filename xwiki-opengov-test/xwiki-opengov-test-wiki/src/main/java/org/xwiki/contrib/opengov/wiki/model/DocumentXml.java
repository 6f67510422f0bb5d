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
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

import org.w3c.dom.Element;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Pages as XML: reads what XWiki exports, and writes the same except that a property of an object says its kind
 * itself, so that no class is needed to read it again. The history and the recycle bin are kept like this.
 *
 * @version $Id$
 */
public final class DocumentXml
{
    private static final String CLASS = "class";

    private static final String SPACE = "web";

    private static final String LANGUAGE = "language";

    private static final String CREATOR = "creator";

    private static final String CONTENT_AUTHOR = "contentAuthor";

    private static final String CREATION_DATE = "creationDate";

    private static final String CONTENT_UPDATE_DATE = "contentUpdateDate";

    private static final String MINOR_EDIT = "minorEdit";


    private static final String CLASS_NAME = "className";

    private static final String COMMENT = "comment";

    private static final String VERSION = "version";

    private static final String AUTHOR = "author";

    private static final String ORIGINAL_AUTHOR = "originalMetadataAuthor";

    private static final String DATE = "date";

    private static final String NAME = "name";

    private static final String NUMBER = "number";

    private static final String OBJECT = "object";

    private static final String PROPERTY = "property";

    private static final String ATTACHMENT = "attachment";

    private static final String VALUE = "value";

    private static final String TITLE = "title";

    private static final String PARENT = "parent";

    private static final String CONTENT = "content";

    private static final String HIDDEN = "hidden";

    private static final String SYNTAX = "syntaxId";

    private static final String REQUIRED_RIGHTS = "enforceRequiredRights";

    private static final String DEFAULT_LANGUAGE = "defaultLanguage";

    private static final String FILE_NAME = "filename";

    private static final String MIME_TYPE = "mimetype";

    private static final String SIZE = "filesize";

    private static final String GUID = "guid";

    private static final String KIND = "kind";

    private static final String NONE = "none";

    private DocumentXml()
    {
    }

    /**
     * @param document a page
     * @return the page as XML, without what its files hold
     */
    public static String write(XWikiDocument document)
    {
        XmlWriter writer = new XmlWriter();
        writer.start("xwikidoc").element(SPACE, document.getSpace()).element(NAME, document.getName())
            .element(LANGUAGE, document.getLocale()).element(CREATOR, document.getCreator())
            .element(AUTHOR, document.getAuthor())
            .element(ORIGINAL_AUTHOR, Users.serialize(document.getOriginalMetadataAuthorReference()))
            .element(CONTENT_AUTHOR, document.getContentAuthor())
            .element(CREATION_DATE, document.getCreationDate().getTime())
            .element(DATE, document.getDate().getTime())
            .element(CONTENT_UPDATE_DATE, document.getContentUpdateDate().getTime())
            .element(VERSION, document.getVersion()).element(COMMENT, document.getComment())
            .element(MINOR_EDIT, document.isMinorEdit());
        writeData(document, writer);
        return writer.end().toString();
    }

    /**
     * @param document a page
     * @return all that a user can change on the page as one text, to tell whether something changed
     */
    public static String writeData(XWikiDocument document)
    {
        XmlWriter writer = new XmlWriter();
        writeData(document, writer);
        return writer.toString();
    }

    private static void writeData(XWikiDocument document, XmlWriter writer)
    {
        writer.element(DEFAULT_LANGUAGE, document.getDefaultLocale()).element(PARENT, document.getParent())
            .element(TITLE, document.getTitle()).element(SYNTAX, document.getSyntaxId())
            .element(HIDDEN, document.isHidden()).element(REQUIRED_RIGHTS, document.isEnforceRequiredRights())
            .element(CONTENT, document.getContent());
        document.getAttachmentList().forEach(attachment -> write(attachment, writer));
        if (!document.getXClass().isEmpty()) {
            document.getXClass().write(writer);
        }
        document.getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull)
            .forEach(object -> write(object, writer));
    }

    private static void write(XWikiAttachment attachment, XmlWriter writer)
    {
        writer.start(ATTACHMENT).element(FILE_NAME, attachment.getFilename())
            .element(MIME_TYPE, Objects.toString(attachment.getMimeType(), ""))
            .element(SIZE, attachment.getLongSize()).element(AUTHOR, attachment.getAuthor())
            .element(DATE, attachment.getDate().getTime()).element(VERSION, attachment.getVersion())
            .element(COMMENT, attachment.getComment()).end();
    }

    private static void write(BaseObject object, XmlWriter writer)
    {
        writer.start(OBJECT).element(NUMBER, object.getNumber()).element(CLASS_NAME, object.getClassName())
            .element(GUID, object.getGuid());
        for (BaseProperty property : object.getProperties()) {
            writer.start(PROPERTY).element(NAME, property.getName())
                .element(KIND, property.getClass().getSimpleName());
            writeValue(property, writer);
            writer.end();
        }
        writer.end();
    }

    private static void writeValue(BaseProperty property, XmlWriter writer)
    {
        Object value = property.getValue();
        if (value == null) {
            writer.element(NONE, "");
        } else if (property instanceof ListProperty list) {
            list.getList().forEach(item -> writer.element(VALUE, item));
        } else {
            writer.element(VALUE, value instanceof Date date ? date.getTime() : value);
        }
    }

    /**
     * @param root a page as XML
     * @return the page
     */
    public static XWikiDocument read(Element root)
    {
        String language = Xml.text(root, LANGUAGE);
        XWikiDocument document = new XWikiDocument(new DocumentReference(readReference(root),
            language.isEmpty() ? null : Locale.forLanguageTag(language.replace('_', '-'))));
        document.setCreator(Xml.text(root, CREATOR));
        document.setAuthor(Xml.text(root, AUTHOR));
        if (Xml.child(root, ORIGINAL_AUTHOR) != null) {
            document.setOriginalMetadataAuthorReference(Users.resolve(Xml.text(root, ORIGINAL_AUTHOR)));
        }
        document.setContentAuthor(Xml.text(root, CONTENT_AUTHOR));
        document.setCreationDate(readDate(Xml.text(root, CREATION_DATE)));
        document.setDate(readDate(Xml.text(root, DATE)));
        document.setContentUpdateDate(readDate(Xml.text(root, CONTENT_UPDATE_DATE)));
        document.setVersion(Xml.text(root, VERSION));
        document.setComment(Xml.text(root, COMMENT));
        document.setMinorEdit(Boolean.parseBoolean(Xml.text(root, MINOR_EDIT)));
        readData(root, document);
        return document;
    }

    private static DocumentReference readReference(Element root)
    {
        String reference = root.getAttribute("reference");
        return reference.isEmpty()
            ? new DocumentReference(Xml.text(root, NAME), References.resolveSpace(Xml.text(root, SPACE)))
            : References.resolveDocument(reference);
    }

    private static void readData(Element root, XWikiDocument document)
    {
        String defaultLanguage = Xml.text(root, DEFAULT_LANGUAGE);
        document.setDefaultLocale(Locale.forLanguageTag(defaultLanguage.replace('_', '-')));
        document.setParent(Xml.text(root, PARENT));
        document.setTitle(Xml.text(root, TITLE));
        document.setSyntaxId(Xml.text(root, SYNTAX));
        document.setHidden(Boolean.parseBoolean(Xml.text(root, HIDDEN)));
        document.setEnforceRequiredRights(Boolean.parseBoolean(Xml.text(root, REQUIRED_RIGHTS)));
        document.setContent(Xml.text(root, CONTENT));
        Element xclass = Xml.child(root, CLASS);
        if (xclass != null) {
            document.setXClass(BaseClass.fromXML(document.getDocumentReference(), xclass));
        }
        Xml.children(root, OBJECT).forEach(object -> document.setXObject(readObject(object, document)));
        Xml.children(root, ATTACHMENT).forEach(attachment -> document.setAttachment(readAttachment(attachment)));
    }

    private static BaseObject readObject(Element element, XWikiDocument document)
    {
        DocumentReference classReference = References.resolveDocument(Xml.text(element, CLASS_NAME));
        BaseObject object = new BaseObject(document.getDocumentReference(), classReference,
            Integer.parseInt(Xml.text(element, NUMBER)));
        String guid = Xml.text(element, GUID);
        if (!guid.isEmpty()) {
            object.setGuid(guid);
        }
        Element xclass = Xml.child(element, CLASS);
        BaseClass definition = xclass == null ? new BaseClass(classReference, List.of())
            : BaseClass.fromXML(classReference, xclass);
        for (Element property : Xml.children(element, PROPERTY)) {
            BaseProperty field = Xml.children(property).size() == 1 ? readProperty(property, definition)
                : readKnownProperty(property);
            if (field != null) {
                object.addProperty(field);
            }
        }
        return object;
    }

    private static BaseProperty readProperty(Element property, BaseClass definition)
    {
        Element element = Xml.children(property).get(0);
        PropertyClass propertyClass = definition.get(element.getTagName());
        if (propertyClass == null) {
            return null;
        }
        BaseProperty field = propertyClass.newProperty();
        String text = element.getTextContent();
        if (field instanceof ListProperty && !Xml.children(element).isEmpty()) {
            field.setValue(Xml.children(element, VALUE).stream().map(Element::getTextContent).toList());
        } else if (field instanceof DateProperty) {
            field.setValue(text.isEmpty() ? null : readDate(text));
        } else {
            return propertyClass.fromString(text);
        }
        return field;
    }

    private static BaseProperty readKnownProperty(Element property)
    {
        BaseProperty field = BaseProperty.create(Xml.text(property, KIND));
        field.setName(Xml.text(property, NAME));
        List<String> values = Xml.children(property, VALUE).stream().map(Element::getTextContent).toList();
        if (field instanceof ListProperty) {
            field.setValue(values);
        } else if (!values.isEmpty()) {
            field.setText(values.get(0));
        }
        return field;
    }

    private static XWikiAttachment readAttachment(Element element)
    {
        XWikiAttachment attachment =
            new XWikiAttachment(Xml.text(element, FILE_NAME), Xml.text(element, MIME_TYPE));
        attachment.setAuthor(Xml.text(element, AUTHOR));
        attachment.setDate(readDate(Xml.text(element, DATE)));
        attachment.setVersion(Xml.text(element, VERSION));
        attachment.setComment(Xml.text(element, COMMENT));
        String size = Xml.text(element, SIZE);
        attachment.setLongSize(size.isEmpty() ? 0 : Long.parseLong(size));
        Element content = Xml.child(element, CONTENT);
        if (content != null) {
            attachment.setContent(
                AttachmentContent.of(Base64.getMimeDecoder().decode(content.getTextContent())));
        }
        return attachment;
    }

    private static Date readDate(String text)
    {
        if (text.isEmpty()) {
            return new Date();
        }
        if (text.chars().allMatch(character -> character == '-' || Character.isDigit(character))
            && text.lastIndexOf('-') <= 0) {
            return new Date(Long.parseLong(text));
        }
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
        format.setTimeZone(TimeZone.getDefault());
        try {
            return format.parse(text.replace('T', ' '));
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a date: " + text, e);
        }
    }
}
