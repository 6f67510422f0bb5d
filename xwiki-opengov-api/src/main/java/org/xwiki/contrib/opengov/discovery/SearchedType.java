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

import java.util.List;

/**
 * How the entries of one type are found: the table {@link SearchedTypes} has one of these for each.
 *
 * @param name the name of the type
 * @param className the full name of its class
 * @param editorial {@code true} if only some of its editorial states are for everybody
 * @param limit how many entries a page of its list has
 * @param facets what its list can be filtered by
 * @param sorts the orders of its list, the first is the one without a choice
 * @param shown the properties whose exact values are returned
 * @param dates the properties that are returned as a date
 * @param texts the properties with texts for everybody, the first is the one that is returned: only from these a
 *     passage is ever shown
 * @param classes the classes whose objects are searched for words
 */
record SearchedType(String name, String className, boolean editorial, int limit, List<Facet> facets, List<Sort> sorts,
    List<String> shown, List<String> dates, List<String> texts, List<String> classes)
{
    /** The property that says who an entry is for. */
    static final String STATE = "editorialState";

    String field(String property)
    {
        return IndexFields.exact(IndexFields.of(this.className, property));
    }
}
