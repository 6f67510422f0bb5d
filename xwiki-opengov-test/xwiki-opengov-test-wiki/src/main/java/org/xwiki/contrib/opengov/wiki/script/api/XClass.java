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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.util.List;

import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * A class, {@code com.xpn.xwiki.api.Class} in XWiki.
 *
 * @version $Id$
 */
public class XClass extends AbstractApi
{
    private final BaseClass xclass;

    XClass(BaseClass xclass, ScriptEnvironment environment)
    {
        super(environment);
        this.xclass = xclass;
    }

    /**
     * @return the full name of the page that defines the class
     */
    public String getName()
    {
        return this.xclass.getName();
    }

    /**
     * @return the page that defines the class
     */
    public DocumentReference getReference()
    {
        return this.xclass.getDocumentReference();
    }

    /**
     * @return the properties in their order
     */
    public List<XPropertyClass> getProperties()
    {
        return this.xclass.getProperties().stream().map(this::wrap).toList();
    }

    /**
     * @return the properties that are in use, in their order
     */
    public List<XPropertyClass> getEnabledProperties()
    {
        return this.xclass.getProperties().stream().filter(property -> !property.isDisabled()).map(this::wrap).toList();
    }

    /**
     * @return the names of the properties, in their order
     */
    public List<String> getPropertyNames()
    {
        return this.xclass.getProperties().stream().map(PropertyClass::getName).toList();
    }

    /**
     * @param name the name of a property
     * @return the property, or null
     */
    public XPropertyClass get(String name)
    {
        PropertyClass property = this.xclass.get(name);
        return property == null ? null : wrap(property);
    }

    private XPropertyClass wrap(PropertyClass property)
    {
        return new XPropertyClass(getName(), property, this.environment);
    }
}
