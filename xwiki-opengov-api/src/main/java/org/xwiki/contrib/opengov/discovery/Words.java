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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what somebody typed into the statement of a Solr query. All words have to be there, each as it is, as the
 * beginning of another, or as the name of the project's municipality. Whatever is neither letter nor digit only
 * separates words, so nothing acts as an operator.
 */
final class Words
{
    static final String EVERYTHING = "*:*";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Words that the index leaves out of German and English texts, so that nothing could be found by them. */
    private static final Set<String> FILL_WORDS = Set.of(
        "aber", "alle", "als", "am", "auch", "auf", "aus", "bei", "beim", "bis", "das", "dass", "dem", "den", "der",
        "des", "die", "diese", "dieser", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "es", "für", "hat",
        "im", "in", "ins", "ist", "kann", "mit", "nach", "nicht", "oder", "sein", "sich", "sie", "sind", "so", "über",
        "um", "und", "uns", "unser", "unsere", "unter", "vom", "von", "vor", "was", "wie", "wir", "wird", "zu", "zum",
        "zur", "zwischen",
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "is", "it", "not", "of", "on", "or", "that",
        "the", "their", "these", "this", "to", "will", "with");

    /** With more words and places Solr would refuse the query in a wiki of many languages. */
    private static final int MAX_WORDS = 8;

    private static final int MAX_PLACES = 16;

    private static final int MIN_PREFIX = 3;

    private final Function<String, ? extends Collection<String>> keysOfPlace;

    Words(Function<String, ? extends Collection<String>> keysOfPlace)
    {
        this.keysOfPlace = keysOfPlace;
    }

    String toStatement(String text)
    {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).distinct()
            .filter(word -> !FILL_WORDS.contains(word)).limit(MAX_WORDS).toList();
        if (words.isEmpty()) {
            return EVERYTHING;
        }
        List<String> clauses = new ArrayList<>();
        int places = MAX_PLACES;
        for (String word : words) {
            List<String> keys = keys(word, places);
            places -= keys.size();
            clauses.add(toClause(word, keys));
        }
        String all = String.join(" ", clauses);
        List<String> keys = words.size() == 1 ? List.of() : keys(text, places);
        return keys.isEmpty() ? all : '(' + all + ')' + IndexFields.OR + String.join(IndexFields.OR, keys);
    }

    private static String toClause(String word, List<String> keys)
    {
        List<String> forms = word.length() < MIN_PREFIX ? List.of(word) : List.of(word, word + '*');
        return Stream.of(forms, keys).flatMap(List::stream).collect(Collectors.joining(IndexFields.OR, "+(", ")"));
    }

    private List<String> keys(String place, int limit)
    {
        return this.keysOfPlace.apply(place).stream().filter(Objects::nonNull)
            .filter(key -> Facet.OFFICIAL_KEY.matcher(key).matches()).limit(limit).map(String::valueOf).toList();
    }
}
