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
 * Parameters of the {@link LiveDataMacro}.
 *
 * @version $Id$
 */
public class LiveDataMacroParameters
{
    private String id;

    private String source;

    private String sourceParameters;

    private String properties;

    private String sort;

    private int limit = 15;

    private String layouts;

    private String description;

    /**
     * @return the live data instance id
     */
    public String getId()
    {
        return this.id;
    }

    /**
     * @param id the live data instance id
     */
    @PropertyDescription("the live data instance id")
    public void setId(String id)
    {
        this.id = id;
    }

    /**
     * @return the live data source to use
     */
    public String getSource()
    {
        return this.source;
    }

    /**
     * @param source the live data source to use
     */
    @PropertyDescription("the live data source to use")
    public void setSource(String source)
    {
        this.source = source;
    }

    /**
     * @return the live data source parameters, specified as an URL query string
     */
    public String getSourceParameters()
    {
        return this.sourceParameters;
    }

    /**
     * @param sourceParameters the live data source parameters, specified as an URL query string
     */
    @PropertyDescription("the live data source parameters, specified as an URL query string")
    public void setSourceParameters(String sourceParameters)
    {
        this.sourceParameters = sourceParameters;
    }

    /**
     * @return the comma-separated list of properties to fetch and display
     */
    public String getProperties()
    {
        return this.properties;
    }

    /**
     * @param properties the comma-separated list of properties to fetch and display
     */
    @PropertyDescription("the comma-separated list of properties to fetch and display")
    public void setProperties(String properties)
    {
        this.properties = properties;
    }

    /**
     * @return the properties to sort on the live data initially
     */
    public String getSort()
    {
        return this.sort;
    }

    /**
     * @param sort the properties to sort on the live data initially
     */
    @PropertyDescription("the properties to sort on the live data initially")
    public void setSort(String sort)
    {
        this.sort = sort;
    }

    /**
     * @return the maximum number of live data entries to show on a page
     */
    public int getLimit()
    {
        return this.limit;
    }

    /**
     * @param limit the maximum number of live data entries to show on a page
     */
    @PropertyDescription("the maximum number of live data entries to show on a page")
    public void setLimit(int limit)
    {
        this.limit = limit;
    }

    /**
     * @return the comma-separated list of layouts the user can choose from
     */
    public String getLayouts()
    {
        return this.layouts;
    }

    /**
     * @param layouts the comma-separated list of layouts the user can choose from
     */
    @PropertyDescription("the comma-separated list of layouts the user can choose from")
    public void setLayouts(String layouts)
    {
        this.layouts = layouts;
    }

    /**
     * @return an optional textual description of the Live Data
     */
    public String getDescription()
    {
        return this.description;
    }

    /**
     * @param description an optional textual description of the Live Data
     */
    @PropertyDescription("an optional textual description of the Live Data")
    public void setDescription(String description)
    {
        this.description = description;
    }
}
