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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which verbs express which level: a tradition of writing standards. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class VerbProfile
{
    private static final Set<String> NEGATIONS = Set.of("nicht", "kein", "keine", "keinen", "keinem", "keiner",
        "keines", "nie", "niemals", "not", "never");

    private static final Set<String> ONLY = Set.of("nur", "only");

    private final String code;

    private final Locale language;

    private final boolean upperCase;

    private final Map<String, Form> forms;

    /**
     * A word of the table.
     *
     * @param level the level that it expresses, {@code null} if it expresses one with a negation only
     * @param negated the level that it expresses with a negation, {@code null} if none
     * @param negatedBefore {@code true} if its negation stands before it ("nicht empfohlen"), not after it
     */
    record Form(Level level, Level negated, boolean negatedBefore)
    {
    }

    VerbProfile(String code, Locale language, boolean upperCase, Map<String, Form> forms)
    {
        this.code = code;
        this.language = language;
        this.upperCase = upperCase;
        this.forms = Map.copyOf(forms);
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return this.code;
    }

    /**
     * @return the language whose verbs these are
     */
    public Locale getLanguage()
    {
        return this.language;
    }

    /**
     * @return {@code true} if only verbs in capital letters count
     */
    public boolean isUpperCase()
    {
        return this.upperCase;
    }

    /**
     * @param text a plain text
     * @return the verbs that express a level, in their order
     */
    public List<Verb> find(String text)
    {
        List<Verb> verbs = new ArrayList<>();
        for (List<String> sentence : Sentences.of(text)) {
            boolean negated = isSeparable() && sentence.stream().anyMatch(VerbProfile::isNegation);
            for (int i = 0; i < sentence.size(); i++) {
                Form form = getForm(sentence.get(i));
                if (form != null) {
                    add(verbs, sentence, i, form, negated);
                }
            }
        }
        return verbs;
    }

    private void add(List<Verb> verbs, List<String> sentence, int index, Form form, boolean negated)
    {
        int neighbour = form.negatedBefore() ? index - 1 : index + 1;
        String word = sentence.get(index);
        String other = get(sentence, neighbour);
        boolean beside = isNegation(other);
        boolean notOnly = beside && ONLY.contains(lower(get(sentence, neighbour + 1)));
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        add(levels, form.level(), !beside || notOnly);
        add(levels, form.negated(), beside || negated && !form.negatedBefore());
        if (!levels.isEmpty()) {
            String both = form.negatedBefore() ? other + ' ' + word : word + ' ' + other;
            verbs.add(new Verb(beside ? both : word, levels));
        }
    }

    private static void add(Set<Level> levels, Level level, boolean condition)
    {
        if (condition && level != null) {
            levels.add(level);
        }
    }

    private Form getForm(String word)
    {
        return this.upperCase && !word.equals(word.toUpperCase(this.language)) ? null : this.forms.get(lower(word));
    }

    private boolean isSeparable()
    {
        return Locale.GERMAN.equals(this.language);
    }

    private static boolean isNegation(String word)
    {
        return NEGATIONS.contains(lower(word));
    }

    private static String get(List<String> words, int index)
    {
        return index < 0 || index >= words.size() ? "" : words.get(index);
    }

    private static String lower(String word)
    {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString()
    {
        return this.code;
    }
}
