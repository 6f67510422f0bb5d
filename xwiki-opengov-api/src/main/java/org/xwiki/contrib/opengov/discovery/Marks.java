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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the words that were searched for are in a text. The index could tell it too, but takes the text apart once more
 * for that, for each field in each language: that takes longer than the search. Nothing is found or left out by what is
 * marked here.
 */
@FunctionalInterface
interface Marks
{
    /** Nothing was searched for. */
    Marks NONE = text -> List.of();

    /**
     * A part of a text.
     *
     * @param start where it starts
     * @param end where it ends
     */
    record Range(int start, int end)
    {
    }

    /**
     * @param text a text
     * @return where the words are in it, in the order of the text
     */
    List<Range> in(String text);

    /**
     * @param words words
     * @return marks the words that begin with one of them; endings and umlauts do not matter, as they do not when the
     *     index looks for it
     */
    static Marks beginning(List<String> words)
    {
        List<String> wanted = words.stream().flatMap(Folding::spellings).distinct().toList();
        List<String> stems = wanted.stream().map(Folding::stem).filter(stem -> !wanted.contains(stem)).toList();
        return text -> {
            String folded = Folding.letters(text);
            return Stream.concat(
                wanted.stream().flatMap(word -> Folding.beginningWith(folded, word, Integer.MAX_VALUE)),
                stems.stream().flatMap(stem -> Folding.beginningWith(folded, stem, Folding.LONGEST_ENDING)))
                .sorted(Comparator.comparingInt(Range::start)).distinct().toList();
        };
    }

    /**
     * @param words words
     * @return marks the words that are almost one of them
     */
    static Marks near(List<String> words)
    {
        return text -> Words.WORD.matcher(text).results()
            .filter(found -> words.stream().anyMatch(word -> Spelling.isNear(word,
                found.group().toLowerCase(Locale.ROOT))))
            .map(found -> new Range(found.start(), found.end())).toList();
    }

    /**
     * What two forms of a word have in common, good enough to mark it.
     */
    final class Folding
    {
        /** What another form of a word has after the stem. */
        private static final int LONGEST_ENDING = 3;

        private static final Pattern ENDING = Pattern.compile("(?<=.{4})(?:e[nmrs]?|[ns])$");

        private static final List<UnaryOperator<String>> TRANSCRIPTIONS = List.of(
            word -> word, word -> word.replace("ss", "s"),
            word -> word.replace("ae", "a").replace("oe", "o").replace("ue", "u"));

        private Folding()
        {
        }

        /** Each letter without its dots, so that it stays where it is. */
        private static String letters(String text)
        {
            char[] letters = text.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                letters[i] = switch (Character.toLowerCase(letters[i])) {
                    case 'ä' -> 'a';
                    case 'ö' -> 'o';
                    case 'ü' -> 'u';
                    case 'ß' -> 's';
                    default -> Character.toLowerCase(letters[i]);
                };
            }
            return new String(letters);
        }

        private static Stream<String> spellings(String word)
        {
            String folded = letters(word);
            return TRANSCRIPTIONS.stream().map(transcription -> transcription.apply(folded));
        }

        private static String stem(String folded)
        {
            return ENDING.matcher(folded).replaceFirst("");
        }

        private static Stream<Range> beginningWith(String folded, String stem, int longest)
        {
            List<Range> found = new ArrayList<>();
            int start = folded.indexOf(stem);
            while (start >= 0) {
                int end = start + stem.length();
                while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                    end++;
                }
                boolean begins = start == 0 || !Character.isLetterOrDigit(folded.charAt(start - 1));
                int more = end - start - stem.length();
                if (begins && more <= (stem.length() < Words.MIN_PREFIX ? 0 : longest)) {
                    found.add(new Range(start, end));
                }
                start = folded.indexOf(stem, end);
            }
            return found.stream();
        }
    }
}
