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
package org.xwiki.contrib.opengov.wiki.model.reference;

/**
 * The address of a file attached to a page.
 *
 * @version $Id$
 */
public class AttachmentReference extends EntityReference
{
    private static final long serialVersionUID = 1L;

    /**
     * @param name the file name
     * @param document the page that has it
     */
    public AttachmentReference(String name, DocumentReference document)
    {
        super(name, EntityType.ATTACHMENT, document);
    }

    /**
     * @return the page that has the file
     */
    public DocumentReference getDocumentReference()
    {
        return (DocumentReference) getParent();
    }
}
