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
package org.xwiki.contrib.opengov.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds entries by the beginnings of the words of their names and by their keys. All words are in one sorted array, so
 * that a search looks only at the entries that have a word that begins as asked.
 *
 * @version $Id$
 * @since 0.1
 */
final class NameIndex
{
    private static final String SPACE = " ";

    private static final char AFTER_ALL_LETTERS = '\uffff';

    /** Longer than any label: nobody looks for a municipality with a longer text. */
    private static final int MAX_LENGTH = 200;

    /** How well an entry matches; the ordinal is the order of the results. */
    enum Match
    {
        /** The name of the entry, or its key. */
        NAME,

        /** A shorter or other name of the entry. */
        OTHER_NAME,

        /** The beginning of a name. */
        BEGINNING,

        /** The beginnings of some words. */
        WORDS
    }

    /** An entry and how well it matches. */
    record Hit(RegisterEntry entry, Match match)
    {
    }

    /** The folded names of an entry, and what else somebody may add to them. */
    private record Names(String[] own, String[] other, String context)
    {
        boolean has(String word)
        {
            return contains(this.own, word) || contains(this.other, word) || this.context.contains(word);
        }

        Match match(String query)
        {
            if (Arrays.asList(this.own).contains(query)) {
                return Match.NAME;
            }
            if (Arrays.asList(this.other).contains(query)) {
                return Match.OTHER_NAME;
            }
            return begins(this.own, query) || begins(this.other, query) ? Match.BEGINNING : Match.WORDS;
        }

        private static boolean contains(String[] names, String word)
        {
            for (String name : names) {
                if (name.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean begins(String[] names, String query)
        {
            for (String name : names) {
                if (name.startsWith(query)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final RegisterEntry[] entries;

    private final Names[] names;

    private final String[] words;

    private final int[][] positions;

    /**
     * @param ranked the entries, those first that shall be found first
     * @param aliases names and keys by which an entry is found too, by its key
     */
    NameIndex(List<RegisterEntry> ranked, Map<String, List<String>> aliases)
    {
        this.entries = ranked.toArray(RegisterEntry[]::new);
        this.names = new Names[this.entries.length];
        Map<String, String> contexts = new HashMap<>();
        SortedMap<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < this.entries.length; i++) {
            this.names[i] = namesOf(this.entries[i], contexts,
                aliases.getOrDefault(this.entries[i].getAgs(), List.of()));
            for (String word : wordsOf(this.names[i])) {
                index.computeIfAbsent(word, key -> new ArrayList<>(1)).add(i);
            }
        }
        this.words = index.keySet().toArray(String[]::new);
        this.positions = index.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /**
     * @param text what was typed
     * @param limit the greatest number of hits to return
     * @return the best hits, the best first
     */
    List<Hit> search(String text, int limit)
    {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        String query = FoldedText.fold(text);
        String[] sought = Arrays.stream(query.split(SPACE)).filter(word -> !word.isEmpty()).distinct()
            .map(SPACE::concat).toArray(String[]::new);
        int[] ranks = new int[0];
        for (String word : sought) {
            ranks = collect(word, sought, query, ranks);
        }
        Arrays.sort(ranks);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < ranks.length && hits.size() < limit; i++) {
            if (i == 0 || ranks[i] != ranks[i - 1]) {
                hits.add(new Hit(this.entries[ranks[i] % this.entries.length],
                    Match.values()[ranks[i] / this.entries.length]));
            }
        }
        return hits;
    }

    private int[] collect(String word, String[] sought, String query, int[] known)
    {
        int from = insertionPoint(word.substring(1));
        int to = insertionPoint(word.substring(1) + AFTER_ALL_LETTERS);
        int count = known.length;
        for (int i = from; i < to; i++) {
            count += this.positions[i].length;
        }
        int[] ranks = Arrays.copyOf(known, count);
        int size = known.length;
        for (int i = from; i < to; i++) {
            for (int position : this.positions[i]) {
                if (hasAll(this.names[position], sought)) {
                    ranks[size++] = this.names[position].match(query).ordinal() * this.entries.length + position;
                }
            }
        }
        return size == count ? ranks : Arrays.copyOf(ranks, size);
    }

    private int insertionPoint(String word)
    {
        int position = Arrays.binarySearch(this.words, word);
        return position < 0 ? -position - 1 : position;
    }

    private static boolean hasAll(Names names, String[] sought)
    {
        for (String word : sought) {
            if (!names.has(word)) {
                return false;
            }
        }
        return true;
    }

    private static Names namesOf(RegisterEntry entry, Map<String, String> contexts, List<String> aliases)
    {
        Set<String> own = FoldedText.spellings(entry.getName());
        own.add(SPACE + entry.getAgs());
        Set<String> other = new LinkedHashSet<>(FoldedText.spellings(FoldedText.withoutQualifier(entry.getName())));
        if (!entry.getOtherName().isEmpty()) {
            other.addAll(FoldedText.spellings(entry.getOtherName()));
        }
        aliases.forEach(alias -> other.addAll(FoldedText.spellings(alias)));
        other.removeAll(own);
        String designation = entry.isDistrict() ? "Kreis Landkreis LK" : entry.getType();
        String context = contexts.computeIfAbsent(
            designation + SPACE + entry.getDistrictName() + SPACE + entry.getLandName(),
            text -> String.join("", FoldedText.spellings(text)));
        return new Names(own.toArray(String[]::new), other.toArray(String[]::new), context);
    }

    private static Set<String> wordsOf(Names names)
    {
        Set<String> words = new LinkedHashSet<>();
        for (String[] spellings : new String[][] {names.own(), names.other()}) {
            for (String spelling : spellings) {
                words.addAll(Arrays.asList(spelling.substring(1).split(SPACE)));
            }
        }
        return words;
    }
}
