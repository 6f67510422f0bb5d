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
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Vocabularies;

/**
 * What the editors' table asks for, in the parameters of XWiki's Live Data: {@code title} (words), {@code municipality}
 * (name), {@code type}, {@code editorialState} and {@code status} (codes; several are alternatives), {@code sort}
 * (title, asOf, changed, author), {@code dir} (asc, desc), {@code offset} (from 1 on) and {@code limit}. Values that
 * make no sense count as not given.
 */
final class EditorialTable
{
    private static final String NOTHING = "-*:*";

    private static final String TITLE = "title";

    private static final String CHANGED = "changed";

    private static final String AS_OF = "asOf";

    private static final String DIRECTION = "dir";

    private static final String DESCENDING = "desc";

    private static final String MUNICIPALITY = "municipality";

    private static final Map<String, String> SORT_FIELDS = Map.of(
        AS_OF, IndexFields.of(SearchedTypes.PROJECT.className(), AS_OF) + "_sortDate",
        CHANGED, "date",
        "author", "author_display_sort");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

    private static final int DEFAULT_LIMIT = 15;

    private final Map<String, ?> given;

    private final List<SearchedType> types;

    EditorialTable(Map<String, ?> given)
    {
        this.given = given;
        List<SearchedType> all = SearchedTypes.getAll().stream().filter(SearchedType::editorial).toList();
        List<String> wanted = Parameters.texts(given, Facet.TYPE);
        List<SearchedType> chosen = all.stream().filter(type -> wanted.contains(type.name())).toList();
        this.types = chosen.isEmpty() ? all : chosen;
    }

    /**
     * @return the types of the entries asked for: all that have editorial states, or those chosen
     */
    List<SearchedType> getTypes()
    {
        return this.types;
    }

    String toStatement()
    {
        return new Words(place -> List.of()).toStatement(first(TITLE));
    }

    List<String> toFilters(Function<String, ? extends Collection<String>> keysOfPlace)
    {
        List<String> filters = new ArrayList<>();
        for (String vocabulary : List.of("editorialState", "status")) {
            List<String> codes = Parameters.texts(this.given, vocabulary).stream()
                .filter(Vocabularies.get(vocabulary)::contains).toList();
            if (!codes.isEmpty()) {
                filters.add(anyOf(vocabulary, codes));
            }
        }
        String place = first(MUNICIPALITY);
        if (!place.isEmpty()) {
            Collection<String> keys = keysOfPlace.apply(place);
            filters.add(keys.isEmpty() ? NOTHING : anyOf(MUNICIPALITY, keys));
        }
        return filters;
    }

    String toOrder()
    {
        String asked = first(Parameters.SORT);
        String column = TITLE.equals(asked) || SORT_FIELDS.containsKey(asked) ? asked : CHANGED;
        boolean descending = first(DIRECTION).isEmpty() ? CHANGED.equals(column)
            : DESCENDING.equalsIgnoreCase(first(DIRECTION));
        String direction = descending ? " desc" : " asc";
        Stream<String> fields = TITLE.equals(column)
            ? this.types.stream().map(type -> IndexFields.of(type.className(), "sortTitle") + "_sortString")
            : Stream.of(SORT_FIELDS.get(column));
        return fields.map(field -> field + direction).collect(Collectors.joining(",", "", ",fullname asc"));
    }

    int getLimit(int greatest)
    {
        return Math.min(number("limit", DEFAULT_LIMIT), greatest);
    }

    /**
     * @return the page that has the first row asked for
     */
    Parameters toPage(int limit)
    {
        return new Parameters(Map.of(Parameters.PAGE, (number("offset", 1) - 1) / limit + 1),
            new Scope(this.types, List.of(), List.of(Sort.CHANGED), limit));
    }

    private String anyOf(String property, Collection<String> codes)
    {
        List<String> alternatives = this.types.stream()
            .filter(type -> EntryTypes.get(type.name()).getField(property) != null)
            .map(type -> IndexFields.anyOf(type.field(property), codes)).toList();
        return alternatives.isEmpty() ? NOTHING : String.join(IndexFields.OR, alternatives);
    }

    private int number(String name, int otherwise)
    {
        String text = first(name);
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    private String first(String name)
    {
        return Parameters.texts(this.given, name).stream().findFirst().orElse("");
    }
}
