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

import java.util.Arrays;

/**
 * The order of a list, named as in the address. Every order ends with the name of the page, so that no entry is on two
 * pages of a list.
 */
enum Sort
{
    /** The best match first. */
    relevance("score desc,creationdate desc"),

    /** The newest page first. */
    newest("creationdate desc"),

    /** By title, without case and accents. */
    title(IndexFields.project("sortTitle") + "_sortString asc"),

    /** The project that began last first. */
    start(IndexFields.project("start") + "_sortString desc");

    private final String order;

    Sort(String order)
    {
        this.order = order + ",fullname asc";
    }

    static boolean isKnown(String name)
    {
        return Arrays.stream(values()).anyMatch(sort -> sort.name().equals(name));
    }

    String getOrder()
    {
        return this.order;
    }
}
