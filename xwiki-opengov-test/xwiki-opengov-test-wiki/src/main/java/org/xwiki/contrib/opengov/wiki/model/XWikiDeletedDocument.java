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

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

import org.hibernate.annotations.Proxy;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * A page in the recycle bin. Its history and the content of its files lie under the identifier of this.
 *
 * @version $Id$
 */
@Entity(name = "XWikiDeletedDocument")
@Proxy(lazy = false)
@Table(name = "xwikirecyclebin", indexes = @Index(name = "XDD_FULLNAME", columnList = "XDD_FULLNAME"))
public class XWikiDeletedDocument
{
    @Id
    @Column(name = "XDD_ID")
    private long id;

    @Column(name = "XDD_FULLNAME", length = 768, nullable = false)
    private String fullName;

    @Column(name = "XDD_LANGUAGE", length = 5)
    private String language;

    @Column(name = "XDD_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date;

    @Column(name = "XDD_DELETER", length = 768)
    private String deleter;

    @Column(name = "XDD_XML", length = 16_000_000, nullable = false)
    private String xml;

    /**
     * For Hibernate.
     */
    protected XWikiDeletedDocument()
    {
    }

    /**
     * @param id tells this deletion from others
     * @param document the page as it was
     * @param xml the same as XML
     * @param deleter who deleted it, {@code null} for a guest
     */
    public XWikiDeletedDocument(long id, XWikiDocument document, String xml, DocumentReference deleter)
    {
        this.id = id;
        this.fullName = document.getFullName();
        this.language = document.getLocale().toString();
        this.date = new Date();
        this.deleter = Users.serialize(deleter);
        this.xml = xml;
    }

    /**
     * @return tells this deletion from others
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return the page
     */
    public String getFullName()
    {
        return this.fullName;
    }

    /**
     * @return the page
     */
    public DocumentReference getDocumentReference()
    {
        return References.resolveDocument(this.fullName);
    }

    /**
     * @return the locale of a translation, empty for the page itself
     */
    public String getLanguage()
    {
        return this.language;
    }

    /**
     * @return when it was deleted
     */
    public Date getDate()
    {
        return new Date(this.date.getTime());
    }

    /**
     * @return the full name of who deleted it
     */
    public String getDeleter()
    {
        return this.deleter;
    }

    /**
     * @return who deleted it, {@code null} for a guest
     */
    public DocumentReference getDeleterReference()
    {
        return Users.resolve(this.deleter);
    }

    /**
     * @return the page as it was, as XML
     */
    public String getXml()
    {
        return this.xml;
    }
}
