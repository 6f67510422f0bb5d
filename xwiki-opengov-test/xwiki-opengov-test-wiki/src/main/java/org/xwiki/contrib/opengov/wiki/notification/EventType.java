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
package org.xwiki.contrib.opengov.wiki.notification;

import java.util.List;

import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * A type of events as a page of the wiki declares it.
 *
 * @param page the page that declares it
 * @param object its description
 * @version $Id$
 */
record EventType(XWikiDocument page, BaseObject object)
{
    static final String CLASS_NAME = "XWiki.EventStream.Code.EventClass";

    static final DocumentReference CLASS = References.resolveDocument(CLASS_NAME);

    private static final String TRIGGERS = "org.xwiki.bridge.event.";

    String name()
    {
        return this.object.getStringValue("eventType");
    }

    String validation()
    {
        return this.object.getStringValue("validationExpression");
    }

    String target()
    {
        return this.object.getStringValue("target");
    }

    boolean concerns(XWikiDocument document)
    {
        String trigger =
            TRIGGERS + (document.getOriginalDocument().isNew() ? "DocumentCreatedEvent" : "DocumentUpdatedEvent");
        List<String> classes = this.object.getListValue("objectType");
        return this.object.getListValue("listenTo").contains(trigger)
            && classes.stream().anyMatch(name -> document.getXObject(References.resolveDocument(name)) != null);
    }
}
