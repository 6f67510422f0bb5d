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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;

import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * A file that is attached to a page.
 *
 * @version $Id$
 */
public class Attachment extends AbstractApi
{
    private final Document document;

    private final XWikiAttachment attachment;

    Attachment(Document document, XWikiAttachment attachment, ScriptEnvironment environment)
    {
        super(environment);
        this.document = document;
        this.attachment = attachment;
    }

    /**
     * @return the page
     */
    public Document getDocument()
    {
        return this.document;
    }

    /**
     * @return the name of the file
     */
    public String getFilename()
    {
        return this.attachment.getFilename();
    }

    /**
     * @return the size of the file in bytes
     */
    public long getLongSize()
    {
        return this.attachment.getLongSize();
    }

    /**
     * @return the type of the file
     */
    public String getMimeType()
    {
        return this.attachment.getMimeType();
    }

    /**
     * @return the content of the file, from its start; to be closed by the caller
     */
    public InputStream getContentInputStream()
    {
        try {
            return this.environment.store()
                .getAttachmentContent(this.attachment.getReference(), this.attachment.getVersion()).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return true if the file is an image
     */
    public boolean isImage()
    {
        return getMimeType().startsWith("image/");
    }

    /**
     * @return the user who uploaded the file
     */
    public String getAuthor()
    {
        return this.attachment.getAuthor();
    }

    /**
     * @return the user who uploaded the file, null for a guest
     */
    public DocumentReference getAuthorReference()
    {
        return this.attachment.getAuthorReference();
    }

    /**
     * @return when the file was uploaded
     */
    public Date getDate()
    {
        return this.attachment.getDate();
    }

    /**
     * @return the version of the file
     */
    public String getVersion()
    {
        return this.attachment.getVersion();
    }

    /**
     * @return what the uploader said about the file
     */
    public String getComment()
    {
        return this.attachment.getComment();
    }

    /**
     * @return the reference of the file
     */
    public AttachmentReference getReference()
    {
        return this.attachment.getReference();
    }
}
