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
import javax.persistence.Index;
import javax.persistence.Table;

import org.hibernate.annotations.Proxy;

/**
 * A value of an object under a name, called as in XWiki. All kinds stand in one table, so that the objects of a page
 * are read in one go.
 *
 * @version $Id$
 */
@Entity(name = "BaseProperty")
@Proxy(lazy = false)
@Table(name = "xwikiproperties", indexes = { @Index(name = "XWSTR_VALUE", columnList = "XWS_VALUE, XWP_NAME"),
    @Index(name = "XWDATE_VALUE", columnList = "XWT_VALUE") })
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "XWP_KIND", length = 40)
@SuppressWarnings("checkstyle:AbstractClassName")
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
     * @param text the value as {@link #toText()} gives it, except for a point in time: its milliseconds
     */
    protected void setText(String text)
    {
        setValue(text);
    }

    /**
     * @param kind the simple name of a class of properties
     * @return a property of that class without name and value
     */
    static BaseProperty create(String kind)
    {
        return switch (kind) {
            case "StringProperty" -> new StringProperty();
            case "LargeStringProperty" -> new LargeStringProperty();
            case "IntegerProperty" -> new IntegerProperty();
            case "LongProperty" -> new LongProperty();
            case "FloatProperty" -> new FloatProperty();
            case "DoubleProperty" -> new DoubleProperty();
            case "DateProperty" -> new DateProperty();
            case "DBStringListProperty" -> new DBStringListProperty();
            case "StringListProperty" -> new StringListProperty();
            default -> throw new IllegalArgumentException("Unknown kind of property: " + kind);
        };
    }

    /**
     * @return a property of the same name and value that can be changed
     */
    public BaseProperty copy()
    {
        BaseProperty copy = create(getClass().getSimpleName());
        copy.setName(this.name);
        copy.setValue(getValue());
        return copy;
    }

    @Override
    public String toString()
    {
        return this.name + '=' + toText();
    }
}
