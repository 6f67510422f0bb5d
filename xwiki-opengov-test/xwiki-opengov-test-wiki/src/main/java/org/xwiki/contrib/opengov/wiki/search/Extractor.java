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
package org.xwiki.contrib.opengov.wiki.search;

import java.io.StringReader;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.apache.solr.common.SolrInputDocument;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.BaseProperty;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.renderer.BlockRenderer;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.renderer.printer.WikiPrinter;

/**
 * Makes a page's entry in the index.
 *
 * @version $Id$
 */
@Component(roles = Extractor.class)
@Singleton
public class Extractor
{
    private static final String SEPARATOR = "_";

    private static final String DATE = "date";

    private static final DocumentReference GUEST = Users.reference("XWikiGuest");

    private static final int SHORT_TEXT = 255;

    private static final DocumentReference USER_CLASS = Users.reference("XWikiUsers");

    @Inject
    private WikiStore store;

    @Inject
    @Named("plain/1.0")
    private BlockRenderer renderer;

    @Inject
    @Named("context")
    private Provider<ComponentManager> components;

    static String getId(DocumentReference reference)
    {
        return References.serialize(reference.withoutLocale()) + SEPARATOR
            + Objects.toString(reference.getLocale(), "");
    }

    /**
     * @param page a page or a translation
     * @return its entry
     */
    SolrInputDocument extract(XWikiDocument page)
    {
        SolrInputDocument entry = new SolrInputDocument();
        extractReference(page, entry);
        extractMetadata(page, entry);
        Locale locale = page.getRealLocale();
        entry.setField(FieldNames.localized("title", locale), page.getTitle());
        entry.setField(FieldNames.localized("doccontentraw", locale), page.getContent());
        entry.setField(FieldNames.localized("doccontent", locale), toPlainText(page));
        XWikiDocument original = page.getLocale().equals(Locale.ROOT) ? page
            : this.store.peekDocument(page.getDocumentReference());
        original.getXObjects().forEach((className, objects) -> extractObjects(className, objects, locale, entry));
        original.getAttachmentList().forEach(file -> extractFile(file, entry));
        return entry;
    }

    private static void extractReference(XWikiDocument page, SolrInputDocument entry)
    {
        DocumentReference reference = page.getDocumentReference();
        entry.setField("id", getId(page.getDocumentReferenceWithLocale()));
        entry.setField("type", "DOCUMENT");
        entry.setField("wiki", reference.getWikiReference().getName());
        entry.setField("docid", page.getId());
        entry.setField("reference", "document:" + References.serialize(reference));
        entry.setField("fullname", page.getFullName());
        entry.setField("name", page.getName());
        entry.setField("space_exact", page.getSpace());
        int depth = 0;
        for (SpaceReference space : reference.getSpaceReferences()) {
            String path = References.serializeLocal(space);
            entry.addField("spaces", space.getName());
            entry.addField("space_prefix", path);
            entry.addField("space_facet", depth + "/" + path + '.');
            depth++;
        }
    }

    private void extractMetadata(XWikiDocument page, SolrInputDocument entry)
    {
        Locale locale = page.getRealLocale();
        entry.setField("locale", locale.toString());
        entry.addField("locales", locale.toString());
        entry.setField("language", locale.getLanguage());
        entry.setField("doclocale", page.getLocale().toString());
        entry.setField("hidden", page.isHidden());
        entry.setField("version", page.getVersion());
        entry.setField("comment", page.getComment());
        entry.setField(DATE, page.getDate());
        entry.setField("creationdate", page.getCreationDate());
        extractUser("author", page.getOriginalMetadataAuthorReference(), entry);
        extractUser("creator", page.getCreatorReference(), entry);
    }

    private void extractUser(String field, DocumentReference user, SolrInputDocument entry)
    {
        DocumentReference page = user == null ? GUEST : user;
        entry.setField(field, References.serialize(page));
        BaseObject account = this.store.peekDocument(page).getXObject(USER_CLASS);
        String name = account == null ? ""
            : (account.getStringValue("first_name") + ' ' + account.getStringValue("last_name")).trim();
        entry.setField(field + "_display", name.isEmpty() ? page.getName() : name);
    }

    private String toPlainText(XWikiDocument page)
    {
        try {
            Parser parser = this.components.get().getInstance(Parser.class, page.getSyntaxId());
            WikiPrinter printer = new DefaultWikiPrinter();
            this.renderer.render(parser.parse(new StringReader(page.getContent())), printer);
            return printer.toString();
        } catch (ComponentLookupException | ParseException e) {
            return page.getContent();
        }
    }

    private void extractObjects(String className, List<BaseObject> objects, Locale locale, SolrInputDocument entry)
    {
        Map<String, PropertyClass> properties = new HashMap<>();
        this.store.getXClass(References.resolveDocument(className)).getProperties()
            .forEach(property -> properties.put(property.getName(), property));
        List<BaseObject> present = objects.stream().filter(Objects::nonNull).toList();
        if (!present.isEmpty()) {
            entry.addField("class", className);
        }
        present.stream().flatMap(object -> object.getProperties().stream())
            .filter(property -> property.getValue() != null)
            .forEach(property -> extractProperty(className, property, properties.get(property.getName()), locale,
                entry));
    }

    private void extractProperty(String className, BaseProperty property, PropertyClass definition, Locale locale,
        SolrInputDocument entry)
    {
        PropertyType type = definition == null ? null : definition.getType();
        if (type == PropertyType.PASSWORD) {
            return;
        }
        String field = "property." + FieldNames.encode(className + '.' + property.getName());
        for (Object value : getValues(property, type)) {
            boolean large =
                type == PropertyType.TEXT_AREA || value instanceof String text && text.length() > SHORT_TEXT;
            if (large || type == PropertyType.STRING) {
                entry.addField(FieldNames.localized(field, locale), value);
            }
            if (!large) {
                addTyped(field, value, entry);
            }
            entry.addField(FieldNames.localized("objcontent", locale), property.getName() + ':' + value);
            entry.addField(FieldNames.localized("object." + FieldNames.encode(className), locale), value.toString());
        }
    }

    private static Collection<?> getValues(BaseProperty property, PropertyType type)
    {
        Object value = property.getValue();
        if (type == PropertyType.BOOLEAN) {
            return List.of(Integer.valueOf(1).equals(value));
        }
        return value instanceof Collection<?> values ? values : List.of(value);
    }

    private static void addTyped(String field, Object value, SolrInputDocument entry)
    {
        String type = value instanceof Date ? DATE
            : value instanceof Integer ? "int" : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        entry.addField(field + SEPARATOR + type, value);
        entry.setField(field + SEPARATOR + "sort" + StringUtils.capitalize(type), value);
    }

    private static void extractFile(XWikiAttachment file, SolrInputDocument entry)
    {
        entry.addField("filename", file.getFilename());
        entry.addField("mimetype", file.getMimeType());
        entry.addField("attdate", file.getDate());
        entry.addField("attsize", file.getLongSize());
        entry.addField("attauthor", References.serialize(
            Objects.requireNonNullElse(file.getAuthorReference(), GUEST)));
    }
}
