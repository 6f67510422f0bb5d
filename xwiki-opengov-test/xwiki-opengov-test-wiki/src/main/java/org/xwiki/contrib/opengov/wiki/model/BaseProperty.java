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

import java.util.Objects;

import javax.persistence.Column;
import javax.persistence.DiscriminatorColumn;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Inheritance;
import javax.persistence.InheritanceType;
import javax.persistence.Table;

/**
 * A value of an object under a name. All kinds stand in one table, so that the objects of a page are read in one go.
 *
 * @version $Id$
 */
@Entity(name = "BaseProperty")
@Table(name = "xwikiproperties")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "XWP_KIND", length = 40)
public abstract class BaseProperty
{
    @EmbeddedId
    private PropertyId id;

    @Column(name = "XWP_NAME", insertable = false, updatable = false)
    private String name;

    @Column(name = "XWP_CLASSTYPE")
    private String classType = getClass().getSimpleName();

    /**
     * @return the value in the type of the property, {@code null} when there is none
     */
    public abstract Object getValue();

    /**
     * @param value the value, {@code null} for none
     * @throws ClassCastException if the property can't hold such a value
     */
    public abstract void setValue(Object value);

    /**
     * @return the name of the property
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @param name the name of the property
     */
    public void setName(String name)
    {
        this.name = name;
    }

    /**
     * @return the object and the name
     */
    public PropertyId getId()
    {
        return this.id;
    }

    /**
     * @param objectId the identifier of the object that has the property
     */
    public void setObjectId(long objectId)
    {
        this.id = new PropertyId(objectId, this.name);
    }

    /**
     * @return the value as text, empty when there is none
     */
    public String toText()
    {
        return Objects.toString(getValue(), "");
    }

    /**
     * @return a property of the same name and value that can be changed
     */
    public BaseProperty copy()
    {
        try {
            BaseProperty copy = getClass().getDeclaredConstructor().newInstance();
            copy.setName(this.name);
            copy.setValue(getValue());
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Each kind of property has a constructor without parameters.", e);
        }
    }

    @Override
    public String toString()
    {
        return this.name + '=' + toText();
    }
}
