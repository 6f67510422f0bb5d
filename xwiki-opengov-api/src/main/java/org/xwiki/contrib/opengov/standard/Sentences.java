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
package org.xwiki.contrib.opengov.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a plain text into sentences and these into words. A full stop after an abbreviation does not end a sentence:
 * better two sentences taken for one than a verb parted from its negation.
 */
final class Sentences
{
    private static final Set<String> ABBREVIATIONS = Set.of("abs", "art", "bspw", "bzw", "ca", "dgl", "etc", "evtl",
        "ff", "ggf", "inkl", "nr", "sog", "usw", "vgl", "kap", "e.g", "i.e", "resp", "sec");

    private Sentences()
    {
    }

    /**
     * @param text a plain text
     * @return the words of each of its sentences
     */
    static List<List<String>> of(String text)
    {
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end > i) {
                words.add(text.substring(i, end));
                i = end - 1;
            } else if (endsSentence(text, i, words)) {
                sentences.add(words);
                words = new ArrayList<>();
            }
            i++;
        }
        sentences.add(words);
        return sentences;
    }

    private static int endOfWord(String text, int start)
    {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String text, int index, List<String> words)
    {
        return switch (text.charAt(index)) {
            case '!', '?' -> true;
            case '.' -> (index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1)))
                && !words.isEmpty() && !isAbbreviation(words.get(words.size() - 1));
            default -> false;
        };
    }

    private static boolean isAbbreviation(String word)
    {
        return word.length() == 1 || Character.isDigit(word.charAt(0))
            || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
