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

import java.util.Date;

import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

import org.hibernate.annotations.Proxy;
import org.xwiki.contrib.opengov.wiki.model.DocumentXml;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * An entry of a page's history: the whole page in one version.
 *
 * @version $Id$
 */
@Entity(name = "XWikiRCSNodeInfo")
@Proxy(lazy = false)
@Table(name = "xwikircs")
public class XWikiRCSNodeInfo
{
    @EmbeddedId
    private XWikiRCSNodeId id;

    @Column(name = "XWR_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date;

    @Column(name = "XWR_COMMENT", length = 1023, nullable = false)
    private String comment;

    @Column(name = "XWR_AUTHOR", length = 768, nullable = false)
    private String author;

    @Column(name = "XWR_PATCH", length = 16_000_000, nullable = false)
    private String patch;

    /**
     * For Hibernate.
     */
    protected XWikiRCSNodeInfo()
    {
    }

    XWikiRCSNodeInfo(XWikiDocument document)
    {
        this.id = new XWikiRCSNodeId(document.getId(), document.getVersion());
        this.date = document.getDate();
        this.comment = document.getComment();
        this.author = Users.serialize(document.getOriginalMetadataAuthorReference());
        this.patch = DocumentXml.write(document);
    }
}
