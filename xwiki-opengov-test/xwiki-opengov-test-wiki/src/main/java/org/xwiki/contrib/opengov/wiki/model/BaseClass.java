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

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.w3c.dom.Element;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * A class that a page defines: which properties its objects have. Immutable.
 *
 * @version $Id$
 */
public class BaseClass
{
    private static final String NAME = "name";

    private final DocumentReference reference;

    private final Map<String, PropertyClass> properties = new LinkedHashMap<>();

    /**
     * @param reference the page that defines the class
     * @param properties what its objects have
     */
    public BaseClass(DocumentReference reference, Collection<PropertyClass> properties)
    {
        this.reference = reference;
        properties.stream()
            .sorted(Comparator.comparingInt(PropertyClass::getNumber).thenComparing(PropertyClass::getName))
            .forEach(property -> this.properties.put(property.getName(), property));
    }

    /**
     * @param reference the page that defines the class
     * @param element the element {@code class} of the page's XML
     * @return the class
     */
    public static BaseClass fromXML(DocumentReference reference, Element element)
    {
        return new BaseClass(reference, Xml.children(element).stream()
            .filter(child -> Xml.child(child, PropertyClass.CLASS_TYPE) != null).map(PropertyClass::fromXML).toList());
    }

    static BaseClass fromXML(DocumentReference reference, String xml)
    {
        return fromXML(reference, Xml.parse(xml));
    }

    /**
     * @return the class as the element {@code class} of the page's XML
     */
    public String toXML()
    {
        XmlWriter writer = new XmlWriter();
        write(writer);
        return writer.toString();
    }

    /**
     * @param writer gets the class as an element {@code class}
     */
    public void write(XmlWriter writer)
    {
        writer.start("class").element(NAME, getName());
        this.properties.values().forEach(property -> property.write(writer));
        writer.end();
    }

    /**
     * @return the page that defines the class
     */
    public DocumentReference getDocumentReference()
    {
        return this.reference;
    }

    /**
     * @return the full name of the page that defines the class
     */
    public String getName()
    {
        return References.serializeLocal(this.reference);
    }

    /**
     * @return the properties in their order
     */
    public List<PropertyClass> getProperties()
    {
        return List.copyOf(this.properties.values());
    }

    /**
     * @param name the name of a property
     * @return the property, {@code null} when the class has none of that name
     */
    public PropertyClass get(String name)
    {
        return this.properties.get(name);
    }

    /**
     * @return whether the page defines no class
     */
    public boolean isEmpty()
    {
        return this.properties.isEmpty();
    }

    @Override
    public boolean equals(Object other)
    {
        return other instanceof BaseClass xclass && toXML().equals(xclass.toXML());
    }

    @Override
    public int hashCode()
    {
        return Objects.hash(this.reference, this.properties.keySet());
    }
}
