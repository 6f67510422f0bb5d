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
package org.xwiki.contrib.opengov.wiki.xar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Reads pages from a XAR, packed or not, and brings them into the wiki.
 *
 * @version $Id$
 */
@Role
public interface XarImporter
{
    /**
     * @param source a XAR file, a folder of pages as XML, or one such page
     * @return the pages, not saved
     * @throws IOException if the source can't be read
     */
    List<XWikiDocument> read(Path source) throws IOException;

    /**
     * Saves all pages of a XAR that differ from what the wiki has, classes first.
     *
     * @param source a XAR file, a folder of pages as XML, or one such page
     * @param author becomes the author of all pages, as when the Extension Manager installs; {@code null} keeps the
     *     authors that the XAR names, as an import with the backup option does
     * @return the pages that were saved
     * @throws IOException if the source can't be read
     */
    List<DocumentReference> importXar(Path source, DocumentReference author) throws IOException;
}
