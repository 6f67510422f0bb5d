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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.Date;
import java.util.Objects;

import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import javax.persistence.Transient;

import org.eclipse.jetty.http.MimeTypes;
import org.hibernate.annotations.Proxy;

/**
 * A file attached to a page. What it holds stays in the database until it is asked for.
 *
 * @version $Id$
 */
@Entity(name = "XWikiAttachment")
@Proxy(lazy = false)
@Table(name = "xwikiattachment", indexes = @Index(name = "ATT_DOC_ID", columnList = "XWA_DOC_ID"))
public class XWikiAttachment
{
    @Id
    @Column(name = "XWA_ID")
    private long id;

    @Column(name = "XWA_DOC_ID")
    private long docId;

    @Column(name = "XWA_FILENAME", length = 768, nullable = false)
    private String filename;

    @Column(name = "XWA_LONGSIZE", nullable = false)
    private long longSize;

    @Column(name = "XWA_MIMETYPE")
    private String mimeType;

    @Column(name = "XWA_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date = new Date();

    @Column(name = "XWA_AUTHOR", length = 768)
    private String author = "";

    @Column(name = "XWA_VERSION", nullable = false)
    private String version = "1.1";

    @Column(name = "XWA_COMMENT", length = 1023)
    private String comment = "";

    @Transient
    private DocumentReference document;

    @Transient
    private AttachmentContent content;

    /**
     * For Hibernate.
     */
    protected XWikiAttachment()
    {
    }

    /**
     * @param filename the name of the file
     * @param mimeType what kind of file it is
     */
    public XWikiAttachment(String filename, String mimeType)
    {
        this.filename = filename;
        this.mimeType = mimeType;
    }

    /**
     * @param filename the name of a file
     * @return the type of its content, derived from its name
     */
    public static String typeOf(String filename)
    {
        String type = MimeTypes.getDefaultMimeByExtension(filename);
        return type == null ? "application/octet-stream" : type;
    }

    final void setDocumentReference(DocumentReference reference)
    {
        this.document = reference;
        this.docId = Identifiers.of(reference);
        this.id = Identifiers.of(reference, this.filename, 0);
    }

    /**
     * @return the page and the name of the file
     */
    public AttachmentReference getReference()
    {
        return new AttachmentReference(this.filename, this.document);
    }

    /**
     * @return the identifier in the database
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return the identifier of the page
     */
    public long getDocId()
    {
        return this.docId;
    }

    /**
     * @return the name of the file
     */
    public String getFilename()
    {
        return this.filename;
    }

    /**
     * @return the size in bytes
     */
    public long getLongSize()
    {
        return this.longSize;
    }

    /**
     * @param longSize the size in bytes
     */
    public void setLongSize(long longSize)
    {
        this.longSize = longSize;
    }

    /**
     * @return what kind of file it is
     */
    public String getMimeType()
    {
        return this.mimeType;
    }

    /**
     * @param mimeType what kind of file it is
     */
    public void setMimeType(String mimeType)
    {
        this.mimeType = mimeType;
    }

    /**
     * @return when it was attached in this version
     */
    public Date getDate()
    {
        return new Date(this.date.getTime());
    }

    /**
     * @param date when it was attached in this version
     */
    public void setDate(Date date)
    {
        this.date = new Date(date.getTime());
    }

    /**
     * @return the full name of who attached it in this version
     */
    public String getAuthor()
    {
        return this.author;
    }

    /**
     * @param author the full name of who attached it in this version
     */
    public void setAuthor(String author)
    {
        this.author = Users.normalize(author);
    }

    /**
     * @return who attached it in this version, {@code null} for a guest
     */
    public DocumentReference getAuthorReference()
    {
        return Users.resolve(this.author);
    }

    /**
     * @return the version, as {@code 1.2}
     */
    public String getVersion()
    {
        return this.version;
    }

    /**
     * @param version the version, as {@code 1.2}
     */
    public void setVersion(String version)
    {
        this.version = version;
    }

    /**
     * @return what the change was about
     */
    public String getComment()
    {
        return this.comment;
    }

    /**
     * @param comment what the change was about
     */
    public void setComment(String comment)
    {
        this.comment = Objects.toString(comment, "");
    }

    /**
     * @return what will be saved as the new content, {@code null} when the file stays as it is in the store
     */
    public AttachmentContent getNewContent()
    {
        return this.content;
    }

    /**
     * @param newContent what to save as the content
     */
    public void setContent(AttachmentContent newContent)
    {
        this.content = newContent;
        if (newContent != null) {
            this.longSize = newContent.getSize();
        }
    }

    /**
     * @return an attachment of the same values that can be changed
     */
    public XWikiAttachment copy()
    {
        XWikiAttachment copy = new XWikiAttachment(this.filename, this.mimeType);
        copy.longSize = this.longSize;
        copy.date = this.date;
        copy.author = this.author;
        copy.version = this.version;
        copy.comment = this.comment;
        copy.content = this.content;
        if (this.document != null) {
            copy.setDocumentReference(this.document);
        }
        return copy;
    }

    @Override
    public String toString()
    {
        return this.document == null ? this.filename : References.serialize(getReference());
    }
}
