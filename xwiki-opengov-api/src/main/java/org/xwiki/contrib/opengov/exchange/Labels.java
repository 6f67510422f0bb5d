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
package org.xwiki.contrib.opengov.exchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.Vocabulary;

/**
 * What fields and codes are called, in one language or in several. Immutable.
 */
final class Labels
{
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String BETWEEN = ": ";

    /** What people write for codes besides their labels. */
    private static final Synonyms SYNONYMS = new Synonyms("terms.properties");

    private final Map<String, ? extends Collection<String>> texts;

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /**
     * @param texts the translations, those of each language in the same order, by their keys
     */
    Labels(Map<String, ? extends Collection<String>> texts)
    {
        this.texts = texts;
    }

    /**
     * @param type a content type
     * @return the keys of all translations that tables of this type need
     */
    static Set<String> keys(EntryType type)
    {
        return Column.of(type).stream().flatMap(column -> Stream.concat(column.getKeys().stream(),
            terms(column.getField()).map(Term::getKey))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * @param columns columns of a table
     * @return the keys of the translations that the cells of these columns are read with
     */
    static Set<String> termKeys(Collection<Column> columns)
    {
        return columns.stream().flatMap(column -> terms(column.getField()).map(Term::getKey))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Term> terms(Field field)
    {
        return field.getVocabulary() == null ? Stream.empty()
            : Vocabularies.get(field.getVocabulary()).getTerms().stream();
    }

    /**
     * @param text any text
     * @return its words, without what people leave out or write differently
     */
    static String fold(String text)
    {
        String lower = Normalizer.normalize(WORD_START.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return NO_WORD.matcher(StringUtils.stripAccents(lower)).replaceAll(" ").strip();
    }

    /**
     * @param column a column
     * @return its heading in each language
     */
    List<String> headings(Column column)
    {
        List<List<String>> parts = column.getKeys().stream().map(this::all).toList();
        List<String> last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return last;
        }
        List<String> first = parts.get(0);
        return IntStream.range(0, Math.min(first.size(), last.size()))
            .mapToObj(language -> first.get(language) + BETWEEN + last.get(language)).toList();
    }

    /**
     * @param vocabulary the name of a vocabulary
     * @param code a code
     * @return its label in the first language, or the code if there is none
     */
    String label(String vocabulary, String code)
    {
        Term term = Vocabularies.get(vocabulary).getTerm(code);
        List<String> labels = term == null ? List.of() : all(term.getKey());
        return labels.isEmpty() ? code : labels.get(0);
    }

    /**
     * @param vocabulary the name of a vocabulary
     * @param text a code, or its label in any language
     * @return the code, or {@code null}
     */
    String code(String vocabulary, String text)
    {
        Vocabulary terms = Vocabularies.get(vocabulary);
        return terms.contains(text) ? text
            : this.codes.computeIfAbsent(vocabulary, name -> foldedCodes(terms)).get(fold(text));
    }

    private Map<String, String> foldedCodes(Vocabulary vocabulary)
    {
        Map<String, String> folded = new HashMap<>();
        vocabulary.getTerms().forEach(term -> all(term.getKey())
            .forEach(label -> folded.putIfAbsent(fold(label), term.getCode())));
        vocabulary.getTerms().forEach(term -> folded.putIfAbsent(fold(term.getCode()), term.getCode()));
        vocabulary.getTerms().forEach(term -> SYNONYMS.of(vocabulary.getName() + '.' + term.getCode())
            .forEach(text -> folded.putIfAbsent(text, term.getCode())));
        return folded;
    }

    private List<String> all(String key)
    {
        Collection<String> all = this.texts.get(key);
        return all == null ? List.of() : List.copyOf(all);
    }
}
