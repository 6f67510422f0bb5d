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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of the piece of a text around the words that were found in it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Passage
{
    /** About how long a piece is. */
    private static final int LENGTH = 200;

    /** How far before the first word it may start. */
    private static final int BEFORE = 80;

    private static final String ELLIPSIS = "…";

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
     * @param text a text with the syntax of the wiki
     * @return the text as a reader sees it
     */
    static String plain(String text)
    {
        String plain = text;
        for (Map.Entry<Pattern, String> syntax : SYNTAX) {
            plain = syntax.getKey().matcher(plain).replaceAll(syntax.getValue());
        }
        return plain.strip();
    }

    /**
     * @param text a text without the syntax of the wiki
     * @param found where the words are in it, in its order
     * @return the parts of the piece around the first of them, none if there are no words
     */
    static List<Passage> of(String text, List<Marks.Range> found)
    {
        if (found.isEmpty()) {
            return List.of();
        }
        int start = start(text, found.get(0).start());
        int end = end(text, Math.max(start + LENGTH, found.get(0).end()));
        List<Passage> parts = new ArrayList<>();
        add(parts, start > 0 ? ELLIPSIS : "", false);
        int done = start;
        for (Marks.Range range : found) {
            if (range.start() >= done && range.end() <= end) {
                add(parts, text.substring(done, range.start()), false);
                add(parts, text.substring(range.start(), range.end()), true);
                done = range.end();
            }
        }
        add(parts, text.substring(done, end) + (end < text.length() ? ELLIPSIS : ""), false);
        return List.copyOf(parts);
    }

    /** The first sentence that starts near enough before the word, else the first word that does. */
    private static int start(String text, int word)
    {
        if (word <= BEFORE) {
            return 0;
        }
        String before = text.substring(word - BEFORE, word);
        int sentence = Stream.of(". ", "! ", "? ").mapToInt(before::indexOf).filter(index -> index >= 0).min()
            .orElse(-1);
        return word - BEFORE + (sentence >= 0 ? sentence + 2 : before.indexOf(' ') + 1);
    }

    private static int end(String text, int latest)
    {
        if (latest >= text.length()) {
            return text.length();
        }
        int end = latest;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(List<Passage> parts, String text, boolean match)
    {
        if (!text.isEmpty()) {
            parts.add(new Passage(text, match));
        }
    }
}
