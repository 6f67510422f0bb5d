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

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.Vocabularies;

/**
 * What entries can be filtered by: a parameter of the address, the values that it accepts, and the fields of the index
 * that have them; one of each type of entry that has such a property.
 *
 * @param parameter the name of the parameter
 * @param vocabulary the name of the vocabulary of its values, or {@code null}
 * @param accepted what a value without a vocabulary looks like
 * @param beginning how many characters of what is stored make a value, as the first four of a day are its year; 0 for
 *     all
 * @param fields the fields of the index
 */
record Facet(String parameter, String vocabulary, Pattern accepted, int beginning, List<String> fields)
{
    /** Official keys of municipalities, districts and associations. */
    static final Pattern OFFICIAL_KEY = Pattern.compile("\\d{5}|\\d{8}|\\d{9}");

    /** Stands for entries without a value. */
    static final String NONE = "none";

    /** The filter by the type of the entry. */
    static final String TYPE = "type";

    private static final int YEAR_LENGTH = 4;

    private static final int DISTRICT_LENGTH = 5;

    private static final Pattern DISTRICT = Pattern.compile("\\d{5}");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern REFERENCE = Pattern.compile("[^\\p{Cntrl}\"\\\\*?]{1,200}");

    static Facet coded(String parameter, String vocabulary, String field)
    {
        return new Facet(parameter, vocabulary, null, 0, List.of(field));
    }

    static Facet type()
    {
        return new Facet(TYPE, "entryType", null, 0, List.of("class"));
    }

    static Facet municipality(String field)
    {
        return new Facet("municipality", null, OFFICIAL_KEY, 0, List.of(field));
    }

    static Facet district(String field)
    {
        return new Facet("district", null, DISTRICT, DISTRICT_LENGTH, List.of(field));
    }

    static Facet year(String field)
    {
        return new Facet("year", null, YEAR, YEAR_LENGTH, List.of(field));
    }

    static Facet reference(String parameter, String field)
    {
        return new Facet(parameter, null, REFERENCE, 0, List.of(field));
    }

    Facet and(Facet same)
    {
        return new Facet(this.parameter, this.vocabulary, this.accepted, this.beginning,
            Stream.concat(this.fields.stream(), same.fields.stream()).distinct().toList());
    }

    boolean accepts(String value)
    {
        if (TYPE.equals(this.parameter)) {
            return SearchedTypes.get(value) != null;
        }
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
            if (this.beginning > 0) {
                known.forEach(value -> alternatives.add(field + ':' + value + '*'));
            } else if (!known.isEmpty()) {
                alternatives.add(IndexFields.anyOf(field, known.stream().map(this::toStored).toList()));
            }
        }
        if (known.size() < values.size()) {
            alternatives.add(withoutValue());
        }
        return String.join(IndexFields.OR, alternatives);
    }

    boolean listed()
    {
        return this.vocabulary != null || this.accepted == YEAR;
    }

    /**
     * @param stored a value in the index
     * @return the value in the address
     */
    String fromStored(String stored)
    {
        if (TYPE.equals(this.parameter)) {
            return SearchedTypes.getAll().stream().filter(type -> type.className().equals(stored))
                .map(SearchedType::name).findFirst().orElse("");
        }
        return this.beginning > 0 ? StringUtils.left(stored, this.beginning) : stored;
    }

    private String toStored(String value)
    {
        return TYPE.equals(this.parameter) ? SearchedTypes.get(value).className() : value;
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
