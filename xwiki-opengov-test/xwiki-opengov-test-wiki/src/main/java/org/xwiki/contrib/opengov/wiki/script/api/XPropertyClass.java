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


import org.xwiki.contrib.opengov.wiki.model.PropertyClass;

/**
 * A property of a class, {@code com.xpn.xwiki.api.PropertyClass} in XWiki.
 *
 * @version $Id$
 */
public class XPropertyClass extends AbstractApi
{
    private final String className;

    private final PropertyClass property;

    XPropertyClass(String className, PropertyClass property, ScriptEnvironment environment)
    {
        super(environment);
        this.className = className;
        this.property = property;
    }

    /**
     * @return the name of the property
     */
    public String getName()
    {
        return this.property.getName();
    }

    /**
     * @return the name of the class
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return the type of the property, {@code String} for example
     */
    public String getClassType()
    {
        return this.property.getClassType();
    }

    /**
     * @return the label that the class gives the property
     */
    public String getPrettyName()
    {
        return this.property.getPrettyName();
    }

    /**
     * @return the label of the property in the language of the reader
     */
    public String getTranslatedPrettyName()
    {
        return this.environment.properties().getPrettyName(this.className, this.property);
    }

    /**
     * @return the position of the property in its class
     */
    public int getNumber()
    {
        return this.property.getNumber();
    }

    /**
     * @return true if the property is no longer used
     */
    public boolean isDisabled()
    {
        return this.property.isDisabled();
    }

    /**
     * @param name the name of a setting of the property
     * @return the setting
     */
    public Object getValue(String name)
    {
        return this.property.getSetting(name);
    }
}
