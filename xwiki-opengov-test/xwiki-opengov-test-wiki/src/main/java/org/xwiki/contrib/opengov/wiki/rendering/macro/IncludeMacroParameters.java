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

import org.xwiki.properties.annotation.PropertyDescription;
import org.xwiki.properties.annotation.PropertyName;

/**
 * Parameters of the {@link IncludeMacro} and the {@link DisplayMacro}.
 *
 * @version $Id$
 */
public class IncludeMacroParameters
{
    private String reference;

    private String section;

    private boolean excludeFirstHeading;

    /**
     * @return the reference of the page
     */
    public String getReference()
    {
        return this.reference;
    }

    /**
     * @param reference the reference of the page
     */
    @PropertyDescription("the reference of the resource to display")
    public void setReference(String reference)
    {
        this.reference = reference;
    }

    /**
     * @return the identifier of the heading of the only section to display, or null
     */
    public String getSection()
    {
        return this.section;
    }

    /**
     * @param section the identifier of the heading of the only section to display
     */
    @PropertyDescription("an optional id of a section to include in the specified document, e.g. 'HMyHeading'")
    public void setSection(String section)
    {
        this.section = section;
    }

    /**
     * @return true if the heading that the page starts with is left out
     */
    public boolean isExcludeFirstHeading()
    {
        return this.excludeFirstHeading;
    }

    /**
     * @param excludeFirstHeading true if the heading that the page starts with is left out
     */
    @PropertyName("Exclude First Heading")
    @PropertyDescription("Exclude the first heading from the included document or section.")
    public void setExcludeFirstHeading(boolean excludeFirstHeading)
    {
        this.excludeFirstHeading = excludeFirstHeading;
    }
}
