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

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.Table;
import javax.persistence.Transient;

import org.hibernate.annotations.Proxy;

/**
 * An object on a page: values under the names that a class defines.
 *
 * @version $Id$
 */
@Entity(name = "BaseObject")
@Proxy(lazy = false)
@Table(name = "xwikiobjects", indexes = { @Index(name = "OBJ_NAME", columnList = "XWO_NAME"),
    @Index(name = "OBJ_CLASSNAME", columnList = "XWO_CLASSNAME") })
public class BaseObject
{
    @Id
    @Column(name = "XWO_ID")
    private long id;

    @Column(name = "XWO_NUMBER")
    private int number;

    @Column(name = "XWO_NAME", length = 768, nullable = false)
    private String name;

    @Column(name = "XWO_CLASSNAME", length = 768, nullable = false)
    private String className;

    @Column(name = "XWO_GUID")
    private String guid;

    @Transient
    private final Map<String, BaseProperty> properties = new TreeMap<>();

    /**
     * For Hibernate.
     */
    protected BaseObject()
    {
    }

    /**
     * @param document the page that has the object
     * @param xclass the page that defines the class
     * @param number tells the object from others of its class on the page
     */
    public BaseObject(DocumentReference document, DocumentReference xclass, int number)
    {
        this.className = References.serializeLocal(xclass);
        this.number = number;
        this.guid = UUID.randomUUID().toString();
        setDocumentReference(document);
    }

    final void setDocumentReference(DocumentReference document)
    {
        this.name = References.serializeLocal(document);
        this.id = Identifiers.of(document, this.className, this.number);
    }

    /**
     * @return the identifier in the database
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return tells the object from others of its class on the page
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @return the full name of the page that has the object
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the full name of the page that defines the class
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return the page that defines the class
     */
    public DocumentReference getXClassReference()
    {
        return References.resolveDocument(this.className);
    }

    /**
     * @return the page that has the object
     */
    public DocumentReference getDocumentReference()
    {
        return References.resolveDocument(this.name);
    }

    /**
     * @return names the object for ever, wherever its page moves
     */
    public String getGuid()
    {
        return this.guid;
    }

    /**
     * @param guid names the object for ever
     */
    public void setGuid(String guid)
    {
        this.guid = guid;
    }

    /**
     * @return the names of the properties that the object has
     */
    public Set<String> getPropertyNames()
    {
        return Set.copyOf(this.properties.keySet());
    }

    /**
     * @return the properties that the object has, in the order of their names
     */
    public Collection<BaseProperty> getProperties()
    {
        return List.copyOf(this.properties.values());
    }

    /**
     * @param property the name of a property
     * @return the property, {@code null} when the object has none of that name
     */
    public BaseProperty getField(String property)
    {
        return this.properties.get(property);
    }

    /**
     * @param property takes the place of the one of its name
     */
    public void addProperty(BaseProperty property)
    {
        this.properties.put(property.getName(), property);
    }

    /**
     * @param property the name of the property to take away
     */
    public void removeProperty(String property)
    {
        this.properties.remove(property);
    }

    /**
     * @param property the name of a property
     * @return its value, {@code null} when there is none
     */
    public Object getValue(String property)
    {
        BaseProperty field = getField(property);
        return field == null ? null : field.getValue();
    }

    /**
     * @param property the name of a property
     * @return its value as text, empty when there is none
     */
    public String getStringValue(String property)
    {
        BaseProperty field = getField(property);
        return field == null ? "" : field.toText();
    }

    /**
     * @param property the name of a property
     * @param otherwise the value when there is none
     * @return its value as a whole number
     */
    public int getIntValue(String property, int otherwise)
    {
        return getValue(property) instanceof Number value ? value.intValue() : otherwise;
    }

    /**
     * @param property the name of a property
     * @return its value as a point in time, {@code null} when there is none
     */
    public Date getDateValue(String property)
    {
        return getValue(property) instanceof Date value ? value : null;
    }

    /**
     * @param property the name of a property
     * @return its value as a list, empty when there is none
     */
    public List<String> getListValue(String property)
    {
        return getField(property) instanceof ListProperty field ? field.getList() : List.of();
    }

    /**
     * @param property the name of a property
     * @param value a short text
     */
    public void setStringValue(String property, String value)
    {
        set(new StringProperty(), property, value);
    }

    /**
     * @param property the name of a property
     * @param value a text of any length
     */
    public void setLargeStringValue(String property, String value)
    {
        set(new LargeStringProperty(), property, value);
    }

    /**
     * @param property the name of a property
     * @param value a whole number
     */
    public void setIntValue(String property, int value)
    {
        set(new IntegerProperty(), property, value);
    }

    /**
     * @param property the name of a property
     * @param value a point in time
     */
    public void setDateValue(String property, Date value)
    {
        set(new DateProperty(), property, value);
    }

    /**
     * @param property the name of a property
     * @param value several texts
     */
    public void setDBStringListValue(String property, List<String> value)
    {
        set(new DBStringListProperty(), property, value);
    }

    private void set(BaseProperty field, String property, Object value)
    {
        field.setName(property);
        field.setValue(value);
        addProperty(field);
    }

    /**
     * @param other another object, may be {@code null}
     * @return whether it is the same object with the same values
     */
    public boolean hasSameData(BaseObject other)
    {
        return other != null && this.id == other.id && this.guid.equals(other.guid)
            && getTypedValues().equals(other.getTypedValues());
    }

    private List<List<Object>> getTypedValues()
    {
        return this.properties.values().stream()
            .map(property -> Arrays.asList(property.getName(), property.getClass(), property.getValue())).toList();
    }

    /**
     * @return an object of the same values that can be changed
     */
    public BaseObject copy()
    {
        BaseObject copy = new BaseObject();
        copy.id = this.id;
        copy.number = this.number;
        copy.name = this.name;
        copy.className = this.className;
        copy.guid = this.guid;
        this.properties.values().forEach(property -> copy.addProperty(property.copy()));
        return copy;
    }

    @Override
    public String toString()
    {
        return this.name + '^' + this.className + '[' + this.number + ']' + this.properties.values();
    }
}
