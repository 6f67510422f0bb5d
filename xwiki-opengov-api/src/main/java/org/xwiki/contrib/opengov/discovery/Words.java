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
 * beginning of another, as part of another in a title, or as the name of the municipality of an entry. Whatever is
 * neither letter nor digit only separates words, so nothing acts as an operator.
 */
final class Words
{
    static final String EVERYTHING = "*:*";

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static final int MIN_PREFIX = 3;

    /** Within words of titles, in the one field with those of every language: each field costs a pattern. */
    private static final String WITHIN = "title_:*%s*";

    /** Words that the index leaves out of German and English texts, so that nothing could be found by them. */
    private static final Set<String> FILL_WORDS = Set.of(
        "aber", "alle", "als", "am", "auch", "auf", "aus", "bei", "beim", "bis", "das", "dass", "dem", "den", "der",
        "des", "die", "diese", "dieser", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "es", "für", "hat",
        "im", "in", "ins", "ist", "kann", "mit", "nach", "nicht", "oder", "sein", "sich", "sie", "sind", "so", "über",
        "um", "und", "uns", "unser", "unsere", "unter", "vom", "von", "vor", "was", "wie", "wir", "wird", "zu", "zum",
        "zur", "zwischen",
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "is", "it", "not", "of", "on", "or", "that",
        "the", "their", "these", "this", "to", "will", "with");

    /** With more words and places Solr would refuse the query: each is looked for in each type and language. */
    private static final int MAX_WORDS = 6;

    private static final int MAX_PLACES = 8;

    private static final int MAX_TOLERANT_WORDS = 3;

    /** Part of a compound word, as Haushalt is of Bürgerhaushalt. */
    private static final int MIN_PART = 5;

    private final Function<String, ? extends Collection<String>> keysOfPlace;

    Words(Function<String, ? extends Collection<String>> keysOfPlace)
    {
        this.keysOfPlace = keysOfPlace;
    }

    String toStatement(String text)
    {
        List<String> words = of(text, MAX_WORDS);
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

    /**
     * @param text what somebody typed
     * @return the words that are looked for
     */
    static List<String> searched(String text)
    {
        return of(text, MAX_WORDS);
    }

    /**
     * @param text a text
     * @return its words
     */
    static Stream<String> in(String text)
    {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /**
     * @param text what somebody typed
     * @return the statement that also finds words that are almost the same, and words of titles that have them
     *     within
     */
    static String toTolerantStatement(String text)
    {
        List<String> words = of(text, MAX_TOLERANT_WORDS);
        return words.isEmpty() ? EVERYTHING
            : words.stream().map(Words::toTolerantClause).collect(Collectors.joining(" "));
    }

    /**
     * @param text what somebody typed
     * @return the words that are looked for if nothing is found with them as they are
     */
    static List<String> tolerated(String text)
    {
        return of(text, MAX_TOLERANT_WORDS);
    }

    private static List<String> of(String text, int limit)
    {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).distinct()
            .filter(word -> !FILL_WORDS.contains(word)).limit(limit).toList();
    }

    private static String toTolerantClause(String word)
    {
        int tolerance = Spelling.tolerance(word);
        return tolerance == 0 ? "+(%s)".formatted(word)
            : "+(%1$s OR %1$s~%2$d OR %3$s)".formatted(word, tolerance, WITHIN.formatted(word));
    }

    private static String toClause(String word, List<String> keys)
    {
        List<String> forms = new ArrayList<>(List.of(word));
        if (word.length() >= MIN_PREFIX) {
            forms.add(word + '*');
        }
        if (word.length() >= MIN_PART) {
            forms.add(WITHIN.formatted(word));
        }
        return Stream.of(forms, keys).flatMap(List::stream).collect(Collectors.joining(IndexFields.OR, "+(", ")"));
    }

    private List<String> keys(String place, int limit)
    {
        return this.keysOfPlace.apply(place).stream().filter(Objects::nonNull)
            .filter(key -> Facet.OFFICIAL_KEY.matcher(key).matches()).limit(limit).map(String::valueOf).toList();
    }
}
