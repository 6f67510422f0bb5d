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
package org.xwiki.contrib.opengov.discovery;

/**
 * A filter that is on. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ActiveFilter
{
    private final String name;

    private final String value;

    private final String key;

    private final String link;

    ActiveFilter(String name, String value, String key, String link)
    {
        this.name = name;
        this.value = value;
        this.key = key;
        this.link = link;
    }

    /**
     * @return the name of the parameter, for example {@code status}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the value, for example {@code running}
     */
    public String getValue()
    {
        return this.value;
    }

    /**
     * @return the translation key of the value, or {@code null} for a municipality
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return the query string of the search without this filter, not escaped for HTML
     */
    public String getLink()
    {
        return this.link;
    }
}
