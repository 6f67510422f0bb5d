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

import java.util.ArrayList;
import java.util.List;

import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;

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

    static Builder of(String name)
    {
        return new Builder(EntryTypes.get(name));
    }

    String field(String property)
    {
        return IndexFields.exact(IndexFields.of(this.className, property));
    }

    /**
     * Takes vocabularies and classes from the content type, so that the table only has to name properties.
     */
    static final class Builder
    {
        private static final int LIMIT = 20;

        private final EntryType type;

        private final String className;

        private final List<Facet> facets = new ArrayList<>();

        private final List<Sort> sorts = new ArrayList<>();

        private final List<String> shown = new ArrayList<>();

        private final List<String> dates = new ArrayList<>();

        private final List<String> texts = new ArrayList<>();

        private final List<String> classes = new ArrayList<>();

        private Builder(EntryType type)
        {
            this.type = type;
            this.className = type.getClassName();
            this.classes.add(this.className);
        }

        /** Filters by codes; the parameters have the names of the properties. */
        Builder codes(String... properties)
        {
            for (String property : properties) {
                code(property, property);
            }
            return this;
        }

        Builder code(String parameter, String property)
        {
            this.facets.add(Facet.coded(parameter, this.type.getField(property).getVocabulary(), field(property)));
            return this;
        }

        /** Filters by municipality and by its district. */
        Builder place(String property)
        {
            this.facets.add(Facet.district(field(property)));
            this.facets.add(Facet.municipality(field(property)));
            return this;
        }

        /** Filters by the year of a day, and sorts by it. */
        Builder start(String property)
        {
            this.facets.add(Facet.year(field(property)));
            this.sorts.add(new Sort(property, IndexFields.of(this.className, property) + "_sortString desc"));
            return this;
        }

        /** Sorts by a time, the next one first. */
        Builder next(String property)
        {
            this.sorts.add(Sort.next(this.className, property));
            return this;
        }

        /** Sorts by a number, the highest first. */
        Builder most(String property)
        {
            this.sorts.add(new Sort(property, IndexFields.of(this.className, property) + "_sortInt desc"));
            return this;
        }

        /** Filters by other entries. */
        Builder reference(String parameter, String property)
        {
            return reference(parameter, this.className, property);
        }

        /** Filters by other entries that objects of a class name; a parameter can have several such fields. */
        Builder reference(String parameter, String objectClass, String property)
        {
            Facet reference = Facet.reference(parameter, IndexFields.exact(IndexFields.of(objectClass, property)));
            Facet before = this.facets.stream().filter(facet -> facet.parameter().equals(parameter)).findFirst()
                .orElse(reference);
            this.facets.remove(before);
            this.facets.add(before.and(reference));
            return this;
        }

        Builder newestFirst()
        {
            this.sorts.add(Sort.NEWEST);
            this.sorts.add(Sort.title(this.className));
            return this;
        }

        Builder byTitle()
        {
            this.sorts.add(Sort.title(this.className));
            this.sorts.add(Sort.NEWEST);
            return this;
        }

        Builder shown(String... properties)
        {
            this.shown.addAll(List.of(properties));
            return this;
        }

        Builder dates(String... properties)
        {
            this.dates.addAll(List.of(properties));
            return this;
        }

        Builder texts(String... properties)
        {
            this.texts.addAll(List.of(properties));
            return this;
        }

        /** More objects of an entry that are searched for words. */
        Builder with(String otherClass)
        {
            this.classes.add(otherClass);
            return this;
        }

        SearchedType build()
        {
            return build(LIMIT);
        }

        SearchedType build(int limit)
        {
            boolean editorial = this.type.getField(STATE) != null;
            if (editorial) {
                this.shown.add(STATE);
            }
            return new SearchedType(this.type.getName(), this.className, editorial, limit, List.copyOf(this.facets),
                List.copyOf(this.sorts), List.copyOf(this.shown), List.copyOf(this.dates), List.copyOf(this.texts),
                List.copyOf(this.classes));
        }

        private String field(String property)
        {
            return IndexFields.exact(IndexFields.of(this.className, property));
        }
    }
}
