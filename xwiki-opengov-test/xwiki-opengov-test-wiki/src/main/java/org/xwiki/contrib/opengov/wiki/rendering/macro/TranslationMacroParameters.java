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
package org.xwiki.contrib.opengov.wiki.rendering.macro;

import java.util.List;
import java.util.Locale;

import org.xwiki.properties.annotation.PropertyDescription;
import org.xwiki.properties.annotation.PropertyMandatory;

/**
 * Parameters of the {@link TranslationMacro}.
 *
 * @version $Id$
 */
public class TranslationMacroParameters
{
    private String key;

    private Locale locale;

    private List<String> parameters;

    /**
     * @return the key of the text
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @param key the key of the text
     */
    @PropertyMandatory
    @PropertyDescription("the key of the translation")
    public void setKey(String key)
    {
        this.key = key;
    }

    /**
     * @return the language of the text, null for the one of the reader
     */
    public Locale getLocale()
    {
        return this.locale;
    }

    /**
     * @param locale the language of the text
     */
    @PropertyDescription("the locale in which to render the translation")
    public void setLocale(Locale locale)
    {
        this.locale = locale;
    }

    /**
     * @return what is filled into the text
     */
    public List<String> getParameters()
    {
        return this.parameters;
    }

    /**
     * @param parameters what is filled into the text
     */
    @PropertyDescription("the parameters to inject in the translation message")
    public void setParameters(List<String> parameters)
    {
        this.parameters = parameters;
    }
}
