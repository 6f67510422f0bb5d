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
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.Vocabularies;

/**
 * What entries can be filtered by: a parameter of the address, the values that it accepts, and the fields of the index
 * that have them; one of each type of entry that has such a property.
 *
 * @param parameter the name of the parameter
 * @param vocabulary the name of the vocabulary of its values, or {@code null}
 * @param accepted what a value without a vocabulary looks like
 * @param beginning {@code true} if a value is the beginning of what is stored, as the year is that of a day
 * @param fields the fields of the index
 */
record Facet(String parameter, String vocabulary, Pattern accepted, boolean beginning, List<String> fields)
{
    /** Official keys of municipalities, districts and associations. */
    static final Pattern OFFICIAL_KEY = Pattern.compile("\\d{5}|\\d{8}|\\d{9}");

    /** Stands for entries without a value. */
    static final String NONE = "none";

    private static final Pattern DISTRICT = Pattern.compile("\\d{5}");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern REFERENCE = Pattern.compile("[^\\p{Cntrl}\"\\\\*?]{1,200}");

    static Facet coded(String parameter, String vocabulary, String field)
    {
        return new Facet(parameter, vocabulary, null, false, List.of(field));
    }

    static Facet municipality(String field)
    {
        return new Facet("municipality", null, OFFICIAL_KEY, false, List.of(field));
    }

    static Facet district(String field)
    {
        return new Facet("district", null, DISTRICT, true, List.of(field));
    }

    static Facet year(String field)
    {
        return new Facet("year", null, YEAR, true, List.of(field));
    }

    static Facet reference(String parameter, String field)
    {
        return new Facet(parameter, null, REFERENCE, false, List.of(field));
    }

    Facet and(Facet same)
    {
        return new Facet(this.parameter, this.vocabulary, this.accepted, this.beginning,
            Stream.concat(this.fields.stream(), same.fields.stream()).distinct().toList());
    }

    boolean accepts(String value)
    {
        return this.vocabulary == null ? this.accepted.matcher(value).matches()
            : NONE.equals(value) || Vocabularies.get(this.vocabulary).contains(value);
    }

    String getKey(String value)
    {
        if (this.vocabulary == null) {
            return null;
        }
        return NONE.equals(value) ? "opengov.list.filter.none"
            : Vocabularies.get(this.vocabulary).getTerm(value).getKey();
    }

    String toFilter(Collection<String> values)
    {
        List<String> alternatives = new ArrayList<>();
        List<String> known = values.stream().filter(value -> this.vocabulary == null || !NONE.equals(value)).toList();
        for (String field : this.fields) {
            if (this.beginning) {
                known.forEach(value -> alternatives.add(field + ':' + value + '*'));
            } else if (!known.isEmpty()) {
                alternatives.add(IndexFields.anyOf(field, known));
            }
        }
        if (known.size() < values.size()) {
            alternatives.add(withoutValue());
        }
        return String.join(IndexFields.OR, alternatives);
    }

    /**
     * @return the query for the entries that have none of the values of the vocabulary
     */
    String withoutValue()
    {
        List<String> codes =
            Vocabularies.get(this.vocabulary).getTerms().stream().map(term -> term.getCode()).toList();
        return this.fields.stream().map(field -> " -" + IndexFields.anyOf(field, codes))
            .reduce("(*:*", String::concat) + ')';
    }
}
