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
 * A value that found entries can be filtered by. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class FacetOption
{
    private final String value;

    private final String key;

    private final long count;

    private final boolean active;

    private final String link;

    FacetOption(String value, String key, long count, boolean active, String link)
    {
        this.value = value;
        this.key = key;
        this.count = count;
        this.active = active;
        this.link = link;
    }

    /**
     * @return the value, for example {@code 05}
     */
    public String getValue()
    {
        return this.value;
    }

    /**
     * @return the translation key of the value, or {@code null} if it speaks for itself
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return how many entries there are with this value, whatever else of the same filter is chosen
     */
    public long getCount()
    {
        return this.count;
    }

    /**
     * @return {@code true} if it is chosen
     */
    public boolean isActive()
    {
        return this.active;
    }

    /**
     * @return the query string of the search with this value turned on or off, not escaped for HTML
     */
    public String getLink()
    {
        return this.link;
    }

    @Override
    public String toString()
    {
        return this.value + '=' + this.count;
    }
}
