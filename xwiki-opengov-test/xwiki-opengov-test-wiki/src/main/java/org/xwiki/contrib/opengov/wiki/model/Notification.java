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
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

import org.hibernate.annotations.Proxy;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Something that happened and that somebody is told of.
 *
 * @version $Id$
 */
@Entity(name = "Notification")
@Proxy(lazy = false)
@Table(name = "notifications")
public class Notification
{
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "N_ID")
    private long id;

    @Column(name = "N_TYPE", nullable = false)
    private String type;

    @Column(name = "N_DOCUMENT", length = 768, nullable = false)
    private String document;

    @Column(name = "N_USER", length = 768)
    private String user;

    @Column(name = "N_RECEIVER", length = 768, nullable = false)
    private String receiver;

    @Column(name = "N_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date;

    /**
     * For Hibernate.
     */
    protected Notification()
    {
    }

    /**
     * @param type the type of the event
     * @param document the page where it happened
     * @param user who did it, null for a guest
     * @param receiver who is told
     */
    public Notification(String type, DocumentReference document, DocumentReference user, DocumentReference receiver)
    {
        this.type = type;
        this.document = References.serialize(document);
        this.user = user == null ? null : References.serialize(user);
        this.receiver = References.serialize(receiver);
        this.date = new Date();
    }

    /**
     * @return tells it from others
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return the type of the event
     */
    public String getType()
    {
        return this.type;
    }

    /**
     * @return the page where it happened
     */
    public DocumentReference getDocument()
    {
        return References.resolveDocument(this.document);
    }

    /**
     * @return who did it, null for a guest
     */
    public DocumentReference getUser()
    {
        return this.user == null ? null : References.resolveDocument(this.user);
    }

    /**
     * @return when it happened
     */
    public Date getDate()
    {
        return new Date(this.date.getTime());
    }
}
