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

import java.io.Serializable;
import java.util.Objects;

import javax.persistence.Column;
import javax.persistence.Embeddable;

/**
 * Names a property in the database: by its object and its name.
 *
 * @version $Id$
 */
@Embeddable
public class PropertyId implements Serializable
{
    private static final long serialVersionUID = 1L;

    @Column(name = "XWP_ID")
    private long id;

    @Column(name = "XWP_NAME")
    private String name;

    /**
     * For Hibernate.
     */
    protected PropertyId()
    {
    }

    /**
     * @param id the object's identifier
     * @param name the property's name
     */
    public PropertyId(long id, String name)
    {
        this.id = id;
        this.name = name;
    }

    /**
     * @return the object's identifier
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return the property's name
     */
    public String getName()
    {
        return this.name;
    }

    @Override
    public boolean equals(Object other)
    {
        return other instanceof PropertyId propertyId && this.id == propertyId.id
            && Objects.equals(this.name, propertyId.name);
    }

    @Override
    public int hashCode()
    {
        return Objects.hash(this.id, this.name);
    }
}
