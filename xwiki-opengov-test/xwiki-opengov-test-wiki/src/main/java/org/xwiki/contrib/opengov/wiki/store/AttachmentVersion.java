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

import java.sql.Blob;
import java.util.Date;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

import org.hibernate.annotations.Proxy;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;

/**
 * What a file holds in one version.
 *
 * @version $Id$
 */
@Entity(name = "AttachmentVersion")
@Proxy(lazy = false)
@Table(name = "xwikiattachment_archive",
    indexes = @Index(name = "ARCHIVE_FILE", columnList = "XWA_DOC_ID, XWA_FILENAME"))
public class AttachmentVersion
{
    /** What may be uploaded. */
    private static final int MAXIMUM_SIZE = 100 * 1024 * 1024;

    @Id
    @Column(name = "XWA_ID")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "XWA_DOC_ID")
    private long docId;

    @Column(name = "XWA_FILENAME", length = 768, nullable = false)
    private String filename;

    @Column(name = "XWA_VERSION", nullable = false)
    private String version;

    @Column(name = "XWA_SIZE")
    private long size;

    @Column(name = "XWA_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date;

    @Column(name = "XWA_AUTHOR", length = 768)
    private String author;

    @Column(name = "XWA_COMMENT", length = 1023)
    private String comment;

    @Lob
    @Column(name = "XWA_CONTENT", nullable = false, length = MAXIMUM_SIZE)
    private Blob content;

    /**
     * For Hibernate.
     */
    protected AttachmentVersion()
    {
    }

    AttachmentVersion(XWikiAttachment attachment, Blob content)
    {
        this.docId = attachment.getDocId();
        this.filename = attachment.getFilename();
        this.version = attachment.getVersion();
        this.size = attachment.getLongSize();
        this.date = attachment.getDate();
        this.author = attachment.getAuthor();
        this.comment = attachment.getComment();
        this.content = content;
    }

    String getVersion()
    {
        return this.version;
    }

    long getSize()
    {
        return this.size;
    }

    Blob getContent()
    {
        return this.content;
    }

    Revision toRevision()
    {
        return new Revision(this.version, this.date, Users.resolve(this.author), this.comment, false);
    }
}
