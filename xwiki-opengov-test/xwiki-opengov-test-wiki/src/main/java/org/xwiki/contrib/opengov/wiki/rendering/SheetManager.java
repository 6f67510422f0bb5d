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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Finds the sheets of a document: the one that the request asks for, for the requested document only, those
 * bound to the document, those bound to the classes of its objects.
 *
 * @version $Id$
 */
@Component(roles = SheetManager.class)
@Singleton
public class SheetManager
{
    private static final String SHEET = "sheet";

    private static final DocumentReference DOCUMENT_BINDING =
        References.resolveDocument("XWiki.DocumentSheetBinding");

    private static final DocumentReference CLASS_BINDING = References.resolveDocument("XWiki.ClassSheetBinding");

    private static final DocumentReference DESCRIPTOR = References.resolveDocument("XWiki.SheetDescriptorClass");

    @Inject
    private RequestContexts contexts;

    @Inject
    private WikiStore store;

    /**
     * @param document a document
     * @param action what is done with the document
     * @return the sheets that apply, the one to prefer first
     */
    public List<XWikiDocument> getSheets(XWikiDocument document, String action)
    {
        RequestContext context = this.contexts.getCurrent();
        String requested = context.isIsolated() ? null : context.getRequest().getParameter(SHEET);
        if (requested != null
            && document.getDocumentReference().equals(context.getDocument().getDocumentReference())) {
            List<XWikiDocument> sheets = match(List.of(requested), document.getDocumentReference(), action);
            if (!sheets.isEmpty()) {
                return sheets;
            }
        }
        List<XWikiDocument> sheets =
            match(getBindings(document, DOCUMENT_BINDING), document.getDocumentReference(), action);
        return sheets.isEmpty() ? getClassSheets(document, action) : sheets;
    }

    private List<XWikiDocument> getClassSheets(XWikiDocument document, String action)
    {
        List<XWikiDocument> sheets = new ArrayList<>();
        for (String className : document.getXObjects().keySet()) {
            DocumentReference classReference = References.resolveDocument(className);
            XWikiDocument classDocument = this.store.peekDocument(classReference);
            sheets.addAll(match(getBindings(classDocument, CLASS_BINDING), classReference, action));
        }
        return sheets;
    }

    private List<String> getBindings(XWikiDocument document, DocumentReference bindingClass)
    {
        return document.getXObjects(bindingClass).stream().filter(Objects::nonNull)
            .map(object -> object.getStringValue(SHEET)).filter(StringUtils::isNotEmpty).toList();
    }

    private List<XWikiDocument> match(List<String> references, DocumentReference base, String action)
    {
        return references.stream().map(reference -> References.resolveDocument(reference, base))
            .map(this.store::peekDocument).filter(sheet -> !sheet.isNew() && matchAction(sheet, action)).toList();
    }

    private boolean matchAction(XWikiDocument sheet, String action)
    {
        BaseObject descriptor = sheet.getXObject(DESCRIPTOR);
        String expected = descriptor == null ? "" : descriptor.getStringValue("action");
        return StringUtils.isEmpty(expected) || expected.equals(action);
    }
}
