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

import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Is told of every change, in the thread that made it, when it is in the database.
 *
 * @version $Id$
 */
public interface StoreListener
{
    /**
     * @param document a page, or a translation, that was made, changed or restored; must not be changed
     */
    void onSaved(XWikiDocument document);

    /**
     * @param document a page, or a translation, that somebody made, changed or restored, with what it was before; not
     *     for pages that were imported, of which XWiki tells nobody either
     */
    default void onEdited(XWikiDocument document)
    {
        // Most want to know of every change.
    }

    /**
     * @param reference a page, or with its locale a translation, that was deleted
     */
    void onDeleted(DocumentReference reference);
}
