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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Keeps the pages that were read last, and that a page isn't there. A page that was read before a change is never put
 * in after it.
 *
 * @version $Id$
 */
final class DocumentCache
{
    private static final int CAPACITY = 2000;

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<DocumentReference, XWikiDocument> documents = new LinkedHashMap<>(CAPACITY, LOAD_FACTOR, true)
    {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentReference, XWikiDocument> eldest)
        {
            return size() > CAPACITY;
        }
    };

    private long changes;

    XWikiDocument get(DocumentReference reference, Supplier<XWikiDocument> loader)
    {
        long changesBefore;
        synchronized (this) {
            XWikiDocument document = this.documents.get(reference);
            if (document != null) {
                return document;
            }
            changesBefore = this.changes;
        }
        XWikiDocument loaded = loader.get();
        synchronized (this) {
            if (this.changes == changesBefore) {
                this.documents.put(reference, loaded);
            }
        }
        return loaded;
    }

    synchronized void remove(DocumentReference reference)
    {
        this.changes++;
        this.documents.remove(reference);
    }
}
