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

/**
 * Parameters of the {@link VelocityMacro}.
 *
 * @version $Id$
 */
public class VelocityMacroParameters
{
    private boolean output = true;

    private boolean wiki = true;

    private String filter;

    /**
     * @return true if what the script writes becomes part of the page
     */
    public boolean isOutput()
    {
        return this.output;
    }

    /**
     * @param output true if what the script writes becomes part of the page
     */
    @PropertyDescription("Specifies whether or not the output result should be inserted back in the document.")
    public void setOutput(boolean output)
    {
        this.output = output;
    }

    /**
     * @return true if what the script writes is wiki syntax, false if it is plain text
     */
    public boolean isWiki()
    {
        return this.wiki;
    }

    /**
     * @param wiki true if what the script writes is wiki syntax, false if it is plain text
     */
    @PropertyDescription("Specifies whether or not the script output contains wiki markup.")
    public void setWiki(boolean wiki)
    {
        this.wiki = wiki;
    }

    /**
     * @return how white space of the script is treated: {@code indent} (the default) or {@code none}
     */
    public String getFilter()
    {
        return this.filter;
    }

    /**
     * @param filter how white space of the script is treated
     */
    @PropertyDescription("Specifies which filter to use when executing the script.")
    public void setFilter(String filter)
    {
        this.filter = filter;
    }
}
