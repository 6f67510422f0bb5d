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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash of a version: SHA-256, in hexadecimal, over its canonical form. Anyone can recompute it with
 * {@code sha256sum}. The canonical form is this text in UTF-8, with a line feed (U+000A) at the end of each line:
 * <ul>
 * <li>{@code opengov-standard 1}</li>
 * <li>for each fact about the version, in the order of their names, the name, a colon, a space and its value</li>
 * <li>for each chapter, in order: {@code chapter}; then its name, its title, its nature ({@code normative} or
 * {@code informative}) and the identifier of its syntax, each on a line; then the number of bytes of its content; then
 * the content</li>
 * </ul>
 * Line breaks of the content (CR LF, CR or LF) count as line feeds; within names, titles and facts as spaces. Nothing
 * else is changed.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ContentHash
{
    private static final String FORM = "opengov-standard 1";

    private static final String BREAK = "\\R";

    private static final char LINE_FEED = '\n';

    private ContentHash()
    {
    }

    /**
     * @param facts the facts about the version that are part of it, as its number
     * @param chapters its chapters, in order
     * @return the hash of its canonical form
     */
    public static String of(Map<String, String> facts, List<Chapter> chapters)
    {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical(facts, chapters).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    /**
     * @param facts the facts about the version that are part of it
     * @param chapters its chapters, in order
     * @return the canonical form
     */
    public static String canonical(Map<String, String> facts, List<Chapter> chapters)
    {
        StringBuilder text = new StringBuilder(FORM).append(LINE_FEED);
        new TreeMap<>(facts).forEach((name, value) -> line(text, name + ": " + value));
        for (Chapter chapter : chapters) {
            line(text, "chapter");
            line(text, chapter.name());
            line(text, chapter.title());
            line(text, chapter.nature());
            line(text, chapter.syntax());
            String content = chapter.content().replace("\r\n", "\n").replace('\r', LINE_FEED);
            line(text, String.valueOf(content.getBytes(StandardCharsets.UTF_8).length));
            text.append(content).append(LINE_FEED);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String value)
    {
        text.append(value.replaceAll(BREAK, " ")).append(LINE_FEED);
    }
}
