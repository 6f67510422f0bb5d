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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text around the words that were found in it. The index marks these words; the marks are characters that
 * no text has a use for, so that nothing in a text is taken for markup. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Passage
{
    static final char START = '\uE000';

    static final char END = '\uE001';

    private static final Pattern MARKED = Pattern.compile(START + "([^" + START + END + "]*)" + END);

    private static final Pattern MARKS = Pattern.compile("[" + START + END + "]");

    /** What is left of wiki syntax is no help to a reader: macros, links, styles. */
    private static final List<Map.Entry<Pattern, String>> SYNTAX = List.of(
        Map.entry(Pattern.compile("\\{\\{[^}]*}}|\\(%[^)]*%\\)"), ""),
        Map.entry(Pattern.compile("\\[\\[([^\\]>]*?)(?:>>[^\\]]*)?]]"), "$1"),
        Map.entry(Pattern.compile("\\*\\*|(?<!:)//|__|--|~~|##|\\^\\^|,,|\\[\\[|]]|^=+|=+$"), ""),
        Map.entry(Pattern.compile("\\s+"), " "));

    private final String text;

    private final boolean match;

    private Passage(String text, boolean match)
    {
        this.text = text;
        this.match = match;
    }

    /**
     * @return the text of this part, not escaped
     */
    public String getText()
    {
        return this.text;
    }

    /**
     * @return {@code true} if it is what was searched for
     */
    public boolean isMatch()
    {
        return this.match;
    }

    @Override
    public String toString()
    {
        return this.match ? '[' + this.text + ']' : this.text;
    }

    /**
     * @param marked a text with marks
     * @return its parts
     */
    static List<Passage> of(String marked)
    {
        String plain = marked;
        for (Map.Entry<Pattern, String> syntax : SYNTAX) {
            plain = syntax.getKey().matcher(plain).replaceAll(syntax.getValue());
        }
        List<Passage> parts = new ArrayList<>();
        plain = plain.strip();
        Matcher matcher = MARKED.matcher(plain);
        int end = 0;
        while (matcher.find()) {
            add(parts, plain.substring(end, matcher.start()), false);
            add(parts, matcher.group(1), true);
            end = matcher.end();
        }
        add(parts, plain.substring(end), false);
        return List.copyOf(parts);
    }

    /**
     * @param marked a text with marks
     * @return the words that are marked
     */
    static List<String> wordsOf(String marked)
    {
        return MARKED.matcher(marked).results().map(found -> found.group(1)).toList();
    }

    private static void add(List<Passage> parts, String text, boolean match)
    {
        String clean = MARKS.matcher(text).replaceAll("");
        if (!clean.isEmpty()) {
            parts.add(new Passage(clean, match));
        }
    }
}
