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
package org.xwiki.contrib.opengov;

import java.util.regex.Pattern;

/**
 * Wiki text that is nothing but sentences and simple lists, as most long texts of entries are: what it looks like is
 * known without parsing it.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Prose
{
    /** A line that begins with a letter, and what it may be made of. */
    private static final Pattern LINE =
        Pattern.compile("\\p{L}[\\p{L}\\p{Nd} !?.,:;'\"()/\u201c\u201d\u201e\u2013\u20ac\u00a7-]*+");

    /** What means something to the wiki when it stands twice, or where there are no words around it. */
    private static final Pattern SYNTAX = Pattern.compile(
        " (?: |\\z)|,(?![ \\p{Nd}]|\\z)|:(?! |\\z)|[-/](?![\\p{L}\\p{Nd} ])|\\((?![\\p{L}\\p{Nd}])|\\)\\)");

    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    private static final String ITEM = "* ";

    private static final String LIST_END = "</ul>";

    private static final String PARAGRAPH_END = "</p>";

    private Prose()
    {
    }

    /**
     * @param text a text in the syntax {@code xwiki/2.1}
     * @return the HTML that the wiki would make of it, {@code null} if the text is more than sentences and lists
     */
    public static String toHtml(String text)
    {
        HtmlBuilder builder = new HtmlBuilder();
        for (String line : LINE_END.split(text, -1)) {
            if (!builder.add(line)) {
                return null;
            }
        }
        return builder.build();
    }

    private static boolean isPlain(String line)
    {
        return LINE.matcher(line).matches() && !SYNTAX.matcher(line).find();
    }

    /**
     * Takes a text line by line.
     */
    private static final class HtmlBuilder
    {
        private final StringBuilder html = new StringBuilder();

        /** How the part that the last line belongs to ends, empty behind a blank line. */
        private String end = "";

        boolean add(String line)
        {
            if (line.isEmpty()) {
                return addBlankLine();
            }
            return line.startsWith(ITEM) ? addItem(line.substring(ITEM.length())) : addSentences(line);
        }

        private boolean addBlankLine()
        {
            boolean ends = !this.end.isEmpty();
            this.html.append(this.end);
            this.end = "";
            return ends;
        }

        private boolean addItem(String item)
        {
            if (!LIST_END.equals(this.end)) {
                this.html.append(this.end).append("<ul>");
                this.end = LIST_END;
            }
            this.html.append("<li>").append(item).append("</li>");
            return isPlain(item);
        }

        private boolean addSentences(String line)
        {
            boolean continued = PARAGRAPH_END.equals(this.end);
            this.html.append(continued ? "<br/>" : "<p>").append(line);
            boolean belongsToItem = LIST_END.equals(this.end);
            this.end = PARAGRAPH_END;
            return !belongsToItem && isPlain(line);
        }

        String build()
        {
            return this.end.isEmpty() ? null : this.html.append(this.end).toString();
        }
    }
}
