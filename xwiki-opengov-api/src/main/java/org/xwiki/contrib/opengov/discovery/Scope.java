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
import java.util.Optional;

/**
 * What a search searches: entries of one type or of several, and by what it can be narrowed and ordered.
 *
 * @param types the types of the entries
 * @param facets what the entries can be filtered by
 * @param sorts the orders, the first is the one without a choice
 * @param limit how many entries a page has
 */
record Scope(List<SearchedType> types, List<Facet> facets, List<Sort> sorts, int limit)
{
    static Scope of(SearchedType type)
    {
        return new Scope(List.of(type), type.facets(), type.sorts(), type.limit());
    }

    Optional<Sort> sort(String name)
    {
        return Sort.RELEVANCE.name().equals(name) ? Optional.of(Sort.RELEVANCE)
            : this.sorts.stream().filter(sort -> sort.name().equals(name)).findFirst();
    }

    /**
     * @return the filters with numbers beside their values: those with few enough values to list them
     */
    List<Facet> counted()
    {
        return this.facets.stream().filter(Facet::listed).toList();
    }

    Facet facet(String parameter)
    {
        return this.facets.stream().filter(facet -> facet.parameter().equals(parameter)).findFirst().orElse(null);
    }
}
