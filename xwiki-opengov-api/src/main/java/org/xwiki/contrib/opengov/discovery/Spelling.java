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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds out what somebody meant who typed words that are nowhere: the nearest words of what a tolerant search found.
 */
final class Spelling
{
    private static final int SHORT = 4;

    private static final int LONG = 8;

    private Spelling()
    {
    }

    /**
     * @param word a word
     * @return how many letters may be wrong in it
     */
    static int tolerance(String word)
    {
        if (word.length() < SHORT) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }

    /**
     * @param word a word that was typed
     * @param other a word
     * @return {@code true} if it is almost the same
     */
    static boolean isNear(String word, String other)
    {
        int tolerance = tolerance(word);
        return Math.abs(word.length() - other.length()) <= tolerance && distance(word, other) <= tolerance;
    }

    /**
     * @param typed the words that were typed
     * @param found the words in the texts that were found, each as often as it was
     * @return what was meant, or an empty string if there is nothing nearer than what was typed
     */
    static String correct(List<String> typed, Collection<String> found)
    {
        Map<String, Long> frequencies = new HashMap<>();
        found.forEach(word -> frequencies.merge(word.toLowerCase(Locale.ROOT), 1L, Long::sum));
        String corrected = typed.stream().map(word -> nearest(word, frequencies)).collect(Collectors.joining(" "));
        return corrected.equals(String.join(" ", typed)) ? "" : corrected;
    }

    private static String nearest(String word, Map<String, Long> frequencies)
    {
        return frequencies.entrySet().stream().filter(entry -> isNear(word, entry.getKey()))
            .min(Comparator.<Map.Entry<String, Long>>comparingInt(entry -> distance(word, entry.getKey()))
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey).orElse(word);
    }

    /**
     * @param first a word
     * @param second another one
     * @return how many letters have to be put in, taken out, replaced or swapped with the next to make one the other
     */
    static int distance(String first, String second)
    {
        int[][] distances = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(first, second, distances, i, j);
            }
        }
        return distances[first.length()][second.length()];
    }

    private static int step(String first, String second, int[][] distances, int i, int j)
    {
        int replaced = distances[i - 1][j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
            && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
