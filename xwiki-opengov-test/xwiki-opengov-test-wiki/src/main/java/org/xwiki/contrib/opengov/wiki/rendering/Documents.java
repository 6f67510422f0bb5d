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

import java.util.Locale;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Gets documents as they are displayed: in the language of the reader.
 *
 * @version $Id$
 */
@Component(roles = Documents.class)
@Singleton
public class Documents
{
    @Inject
    private WikiStore store;

    @Inject
    private RequestContexts contexts;

    /**
     * @param reference a page
     * @return the page, the current document with its unsaved changes if it is that
     */
    public XWikiDocument getDocument(DocumentReference reference)
    {
        XWikiDocument current = this.contexts.getCurrent().getDocument();
        return current != null && current.getDocumentReference().equals(reference) ? current
            : this.store.peekDocument(reference);
    }

    /**
     * @param document a page
     * @return the page in the language of the reader if it is translated, else the page
     */
    public XWikiDocument getTranslatedDocument(XWikiDocument document)
    {
        return getTranslatedDocument(document, this.contexts.getCurrent().getLocale());
    }

    /**
     * @param document a page
     * @param locale a language
     * @return the page in the language if it is translated, else the page
     */
    public XWikiDocument getTranslatedDocument(XWikiDocument document, Locale locale)
    {
        return document.isNew() || !Locale.ROOT.equals(document.getLocale()) || locale == null ? document
            : this.store.getTranslatedDocument(document, locale);
    }
}
