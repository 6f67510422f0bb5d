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


import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * An object of a page, {@code com.xpn.xwiki.api.Object} in XWiki.
 *
 * @version $Id$
 */
public class XObject extends AbstractApi
{
    private final Document document;

    private final BaseObject object;

    XObject(Document document, BaseObject object, ScriptEnvironment environment)
    {
        super(environment);
        this.document = document;
        this.object = object;
    }

    BaseObject getBaseObject()
    {
        return this.object;
    }

    /**
     * @return the page
     */
    public DocumentReference getDocumentReference()
    {
        return this.object.getDocumentReference();
    }

    /**
     * @return the full name of the page
     */
    public String getName()
    {
        return this.object.getName();
    }

    /**
     * @return the number of the object among the page's objects of its class
     */
    public int getNumber()
    {
        return this.object.getNumber();
    }

    /**
     * @return the identifier of the object
     */
    public String getGuid()
    {
        return this.object.getGuid();
    }

    /**
     * @return the class of the object
     */
    public XClass getxWikiClass()
    {
        return new XClass(this.environment.store().getXClass(this.object.getXClassReference()), this.environment);
    }

    /**
     * @return the names of the properties that have a value
     */
    public Object[] getPropertyNames()
    {
        return this.object.getPropertyNames().stream().sorted().toArray();
    }

    /**
     * @param name the name of a property
     * @return the value of the property, or null
     */
    public Object getValue(String name)
    {
        return this.object.getValue(name);
    }

    /**
     * @param name the name of a property
     * @return the property as it is displayed in the current mode
     */
    public Object get(String name)
    {
        return this.document.display(name, this);
    }

    /**
     * @param name the name of a property
     * @param mode {@code view}, {@code edit} or {@code hidden}
     * @return the displayed property
     */
    public Object display(String name, String mode)
    {
        return this.document.display(name, mode, this);
    }

    /**
     * @param name the name of a property; nothing happens if the class has none of that name
     * @param value the new value, or a text that it is read from
     */
    public void set(String name, Object value)
    {
        PropertyClass property = this.environment.store().getXClass(this.object.getXClassReference()).get(name);
        if (property != null) {
            this.object.addProperty(property.fromValue(value));
            this.document.updateAuthor();
        }
    }
}
