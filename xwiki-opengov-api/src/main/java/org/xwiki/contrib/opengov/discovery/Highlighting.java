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

import java.util.Map;

/**
 * What the index has to be asked for to get the passages in which words were found.
 */
final class Highlighting
{
    private static final int LENGTH = 200;

    private Highlighting()
    {
    }

    /**
     * @param fields the fields to take passages from: never one that not every reader may see
     * @param words the words to mark, in Solr's own syntax and without fields
     * @param language the language of the reader, as the fields of the index are named
     * @return the parameters of Solr
     */
    static Map<String, Object> of(String fields, String words, String language)
    {
        String start = String.valueOf(Passage.START);
        String end = String.valueOf(Passage.END);
        return Map.ofEntries(Map.entry("hl", true), Map.entry("hl.method", "unified"), Map.entry("hl.fl", fields),
            Map.entry("hl.snippets", 1), Map.entry("hl.fragsize", LENGTH),
            // The search itself names each word once for each field, and marking takes as often as long: one is enough,
            // since words are marked in every field.
            Map.entry("hl.q", "title_%s:(%s)".formatted(language, words)), Map.entry("hl.qparser", "lucene"),
            Map.entry("hl.requireFieldMatch", false), Map.entry("hl.weightMatches", false),
            Map.entry("hl.simple.pre", start), Map.entry("hl.simple.post", end), Map.entry("hl.tag.pre", start),
            Map.entry("hl.tag.post", end));
    }
}
