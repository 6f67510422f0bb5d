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

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    private static final int MAX_WORDS = 12;

    private static final int MIN_PREFIX = 3;

    private final Function<String, ? extends Collection<String>> keysOfPlace;

    Words(Function<String, ? extends Collection<String>> keysOfPlace)
    {
        this.keysOfPlace = keysOfPlace;
    }

    String toStatement(String text)
    {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
            .limit(MAX_WORDS).toList();
        if (words.isEmpty()) {
            return EVERYTHING;
        }
        String all = words.stream().map(word -> '+' + toClause(word)).collect(Collectors.joining(" "));
        String place = words.size() == 1 ? "" : join(keys(text));
        return place.isEmpty() ? all : '(' + all + ')' + IndexFields.OR + place;
    }

    private String toClause(String word)
    {
        Stream<String> forms = word.length() < MIN_PREFIX ? Stream.of(word) : Stream.of(word, word + '*');
        return '(' + join(Stream.concat(forms, keys(word))) + ')';
    }

    private Stream<String> keys(String place)
    {
        return this.keysOfPlace.apply(place).stream().filter(Filter.MUNICIPALITY::accepts).map(String::valueOf);
    }

    private static String join(Stream<String> alternatives)
    {
        return alternatives.collect(Collectors.joining(IndexFields.OR));
    }
}
