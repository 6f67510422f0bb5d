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

import java.io.Serializable;
import java.util.Objects;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.hibernate.annotations.Proxy;

/**
 * Says that somebody likes a page.
 *
 * @version $Id$
 */
@Entity(name = "PageLike")
@Proxy(lazy = false)
@Table(name = "pagelikes")
@IdClass(PageLike.class)
public class PageLike implements Serializable
{
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PL_DOCID")
    private long docId;

    @Id
    @Column(name = "PL_USER", length = 768)
    private String liker;

    /**
     * For Hibernate.
     */
    protected PageLike()
    {
    }

    PageLike(long docId, String liker)
    {
        this.docId = docId;
        this.liker = liker;
    }

    @Override
    public boolean equals(Object other)
    {
        return other instanceof PageLike like && like.docId == this.docId && like.liker.equals(this.liker);
    }

    @Override
    public int hashCode()
    {
        return Objects.hash(this.docId, this.liker);
    }
}
