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
package org.xwiki.contrib.opengov.wiki.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.BaseProperty;
import org.xwiki.contrib.opengov.wiki.model.BuiltInClasses;
import org.xwiki.contrib.opengov.wiki.model.DBStringListProperty;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Reads and writes the rows of a page: itself, its objects with their properties, its files. A fixed number of
 * statements reads any page; a write touches what changed.
 *
 * @version $Id$
 */
final class DocumentRows
{
    private static final String NAME = "name";

    private static final String IDS = "ids";

    private final Session session;

    DocumentRows(Session session)
    {
        this.session = session;
    }

    XWikiDocument read(DocumentReference reference)
    {
        XWikiDocument empty = new XWikiDocument(reference);
        XWikiDocument row = this.session.get(XWikiDocument.class, empty.getId());
        if (row == null) {
            BaseClass builtIn = BuiltInClasses.get(reference);
            if (builtIn != null) {
                empty.setXClass(builtIn);
            }
            return empty;
        }
        row.initializeXClass();
        row.setNew(false);
        if (reference.getLocale() == null) {
            readObjects(row).forEach(row::setXObject);
        }
        this.session.createQuery("from XWikiAttachment where docId = :id", XWikiAttachment.class)
            .setParameter("id", row.getId()).list().forEach(row::setAttachment);
        return row.copy();
    }

    private Collection<BaseObject> readObjects(XWikiDocument document)
    {
        Map<Long, BaseObject> objects = new LinkedHashMap<>();
        this.session.createQuery("from BaseObject where name = :name order by number", BaseObject.class)
            .setParameter(NAME, document.getFullName()).list()
            .forEach(object -> objects.put(object.getId(), object));
        if (!objects.isEmpty()) {
            List<BaseProperty> properties =
                this.session.createQuery("from BaseProperty where id.id in (:ids)", BaseProperty.class)
                    .setParameterList(IDS, objects.keySet()).list();
            if (properties.stream().anyMatch(DBStringListProperty.class::isInstance)) {
                readLists(objects.keySet());
            }
            properties.forEach(property -> objects.get(property.getId().getId()).addProperty(property));
        }
        return objects.values();
    }

    /** Fills the lists of the properties that the session has read. */
    private void readLists(Collection<Long> objects)
    {
        this.session.createQuery("select prop from DBStringListProperty prop left join fetch prop.list"
            + " where prop.id.id in (:ids)", DBStringListProperty.class).setParameterList(IDS, objects).list();
    }

    void write(XWikiDocument document, XWikiDocument previous)
    {
        XWikiDocument row = document.copy();
        if (previous.isNew()) {
            this.session.persist(row);
        } else {
            this.session.update(row);
        }
        writeObjects(objects(row), objects(previous));
        writeAttachments(row, previous);
        this.session.flush();
    }

    private static Map<Long, BaseObject> objects(XWikiDocument document)
    {
        return document.getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull)
            .collect(Collectors.toMap(BaseObject::getId, Function.identity()));
    }

    private void writeObjects(Map<Long, BaseObject> objects, Map<Long, BaseObject> previous)
    {
        List<BaseObject> changed = objects.values().stream()
            .filter(object -> !object.hasSameData(previous.get(object.getId()))).toList();
        List<Long> obsolete = new ArrayList<>(previous.keySet());
        Set<Long> kept = objects.keySet();
        Set<Long> changedIds = changed.stream().map(BaseObject::getId).collect(Collectors.toSet());
        obsolete.removeIf(id -> kept.contains(id) && !changedIds.contains(id));
        deleteObjects(obsolete);
        for (BaseObject object : changed) {
            this.session.persist(object);
            object.getProperties().forEach(property -> {
                property.setObjectId(object.getId());
                this.session.persist(property);
            });
        }
    }

    private void deleteObjects(Collection<Long> ids)
    {
        if (!ids.isEmpty()) {
            for (String statement : List.of("delete from xwikilistitems where XWL_ID in (:ids)",
                "delete from xwikiproperties where XWP_ID in (:ids)",
                "delete from xwikiobjects where XWO_ID in (:ids)")) {
                this.session.createNativeQuery(statement).setParameterList(IDS, ids).executeUpdate();
            }
        }
    }

    private void writeAttachments(XWikiDocument document, XWikiDocument previous)
    {
        for (XWikiAttachment attachment : document.getAttachmentList()) {
            if (previous.getAttachment(attachment.getFilename()) == null) {
                this.session.persist(attachment);
            } else {
                this.session.update(attachment);
            }
        }
        previous.getAttachmentList().stream()
            .filter(attachment -> document.getAttachment(attachment.getFilename()) == null)
            .forEach(attachment -> this.session.delete(attachment.copy()));
    }

    void delete(XWikiDocument document)
    {
        deleteObjects(objects(document).keySet());
        document.getAttachmentList().forEach(attachment -> this.session.delete(attachment.copy()));
        this.session.delete(document.copy());
        this.session.flush();
    }
}
