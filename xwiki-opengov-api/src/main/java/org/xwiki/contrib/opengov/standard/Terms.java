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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;

/**
 * Finds defined terms where they are used: as whole words, with the endings that German and English give them, the
 * longest first. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Terms
{
    private static final Set<String> ENDINGS = Set.of("", "e", "n", "s", "en", "er", "es", "ern", "em", "ens");

    private final Map<String, List<Candidate>> byFirstWord = new LinkedHashMap<>();

    private final Map<String, Definition> byTerm = new LinkedHashMap<>();

    /**
     * A use of a term in a list of words.
     *
     * @param definition the definition of the term
     * @param start the index of the first word
     * @param end the index after the last word
     */
    public record Use(Definition definition, int start, int end)
    {
    }

    private record Candidate(Definition definition, List<String> words)
    {
    }

    /**
     * @param definitions the definitions of a standard
     */
    public Terms(Collection<Definition> definitions)
    {
        for (Definition definition : definitions) {
            List<String> words = words(definition.term());
            if (!words.isEmpty() && this.byTerm.putIfAbsent(key(definition.term()), definition) == null) {
                this.byFirstWord.computeIfAbsent(getStem(words.get(0)), key -> new ArrayList<>())
                    .add(new Candidate(definition, words));
            }
        }
        this.byFirstWord.values()
            .forEach(all -> all.sort((left, right) -> right.words().size() - left.words().size()));
    }

    /**
     * @param text how a term is written, in any case and perhaps inflected
     * @return its definition
     */
    public Optional<Definition> of(String text)
    {
        List<String> words = words(text);
        return Optional.ofNullable(this.byTerm.get(key(text)))
            .or(() -> find(words).stream().filter(use -> use.start() == 0 && use.end() == words.size()).findFirst()
                .map(Use::definition));
    }

    /**
     * @param words the words of a text, whatever lies between them
     * @return where terms are used
     */
    public List<Use> find(List<String> words)
    {
        List<Use> uses = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Use> use = at(words, i);
            use.ifPresent(uses::add);
            i = use.map(Use::end).orElse(i + 1);
        }
        return uses;
    }

    /**
     * @param text the text of a standard
     * @return the terms that it uses outside of their own definitions
     */
    Set<String> usedIn(StandardText text)
    {
        Set<String> used = new HashSet<>();
        text.chapters().forEach(chapter -> chapter.passages()
            .forEach(passage -> addUses(passage.heading() + '\n' + passage.text(), "", used)));
        text.requirements().forEach(requirement -> addUses(requirement.text(), "", used));
        text.definitions().forEach(definition -> addUses(definition.text(), definition.term(), used));
        text.uses().forEach(use -> of(use.term()).ifPresent(definition -> used.add(definition.term())));
        return used;
    }

    private void addUses(String text, String except, Set<String> used)
    {
        find(words(text)).stream().map(use -> use.definition().term()).filter(term -> !term.equals(except))
            .forEach(used::add);
    }

    private Optional<Use> at(List<String> words, int start)
    {
        for (Candidate candidate : this.byFirstWord.getOrDefault(getStem(words.get(start)), List.of())) {
            int end = start + candidate.words().size();
            if (end <= words.size() && matches(candidate.words(), words.subList(start, end))) {
                return Optional.of(new Use(candidate.definition(), start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> term, List<String> words)
    {
        for (int i = 0; i < term.size(); i++) {
            String word = words.get(i);
            boolean same = StringUtils.startsWithIgnoreCase(word, term.get(i))
                && ENDINGS.contains(word.substring(term.get(i).length()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String getStem(String word)
    {
        return StringUtils.left(word, 2).toLowerCase(Locale.ROOT);
    }

    private static String key(String term)
    {
        return String.join(" ", words(term)).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text)
    {
        List<String> words = new ArrayList<>();
        Sentences.of(text).forEach(words::addAll);
        return words;
    }
}
