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

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ContentHash}.
 *
 * @version $Id$
 */
class ContentHashTest
{
    private static final List<Chapter> CHAPTERS =
        List.of(new Chapter("Umfang", "Größe und\nUmfang", Chapter.INFORMATIVE, "xwiki/2.1", "Für ä\r\nund b\rund c\n"),
            new Chapter("Leer", "", "", "", ""));

    @Test
    void canonicalForm()
    {
        assertThat(ContentHash.canonical(Map.of("number", "1.0.0", "identifier", "OGS-1"), CHAPTERS)).isEqualTo("""
            opengov-standard 1
            identifier: OGS-1
            number: 1.0.0
            chapter
            Umfang
            Größe und Umfang
            informative
            xwiki/2.1
            20
            Für ä
            und b
            und c

            chapter
            Leer

            normative

            0

            """);
    }

    @Test
    void hash()
    {
        // printf 'opengov-standard 1\nnumber: 1.0.0\nchapter\nA\nB\nnormative\nplain/1.0\n3\nä!\n' | sha256sum
        assertThat(ContentHash.of(Map.of("number", "1.0.0"), List.of(new Chapter("A", "B", "", "plain/1.0", "ä!"))))
            .isEqualTo("83b287631b3a2781e9e0c3d18f048eb3aa7a97c66b8e3dfd040a15f42c291160");
    }

    @Test
    void everythingCounts()
    {
        Chapter chapter = new Chapter("A", "B", Chapter.NORMATIVE, "plain/1.0", "x");
        List<List<Chapter>> others = List.of(List.of(), List.of(chapter, chapter),
            List.of(new Chapter("A2", "B", Chapter.NORMATIVE, "plain/1.0", "x")),
            List.of(new Chapter("A", "B2", Chapter.NORMATIVE, "plain/1.0", "x")),
            List.of(new Chapter("A", "B", Chapter.INFORMATIVE, "plain/1.0", "x")),
            List.of(new Chapter("A", "B", Chapter.NORMATIVE, "xwiki/2.1", "x")),
            List.of(new Chapter("A", "B", Chapter.NORMATIVE, "plain/1.0", "x ")));

        assertThat(others.stream().map(chapters -> ContentHash.of(Map.of(), chapters))).doesNotHaveDuplicates()
            .doesNotContain(ContentHash.of(Map.of(), List.of(chapter)));
        assertThat(ContentHash.of(Map.of("a", "b"), List.of(chapter)))
            .isNotEqualTo(ContentHash.of(Map.of(), List.of(chapter)));
    }
}
