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
 * Tests of {@link TextReader}.
 *
 * @version $Id$
 */
class TextReaderTest
{
    @Test
    void requirements()
    {
        StandardText text = Texts.read("""
            = Aufbau =

            {{requirement id="D-1" level="must" rationale="Weil" testMethod="Lesen" addressee="Server"}}
            Ein Server **muss**
            antworten.
            {{/requirement}}

            Dazwischen.
            """, """
            {{requirement id=" D-2 " level="must not"}}A //darf// nicht{{/requirement}}
            {{requirement LEVEL="should" ID="D 3"}}{{/requirement}}
            {{requirement/}}
            """);

        assertThat(text.requirements()).containsExactly(
            new Requirement("D-1", Level.MUST, "Ein Server muss antworten.", 1, "A",
                new Requirement.Details("Weil", "Lesen", "Server")),
            new Requirement("D-2", Level.MUST_NOT, "A darf nicht", 2, "B", Requirement.Details.NONE),
            new Requirement("D 3", Level.SHOULD, "", 3, "B", Requirement.Details.NONE),
            new Requirement("", null, "", 4, "B", Requirement.Details.NONE));
        assertThat(text.requirements()).extracting(Requirement::anchor)
            .containsExactly("requirement-D-1", "requirement-D-2", "requirement-D-3", "");
        assertThat(text.requirement("D-2").number()).isEqualTo(2);
        assertThat(text.requirement("D-9")).isNull();
        assertThat(text.requirementsOf("A")).hasSize(1);
        ChapterText chapter = text.chapter("A").orElseThrow();
        assertThat(chapter.paragraphs()).containsExactly("Aufbau", "Ein Server muss antworten.", "Dazwischen.");
        assertThat(chapter.headings()).containsExactly(new Passage("Aufbau", 1, "HAufbau", "Dazwischen."));
        assertThat(chapter.anchors()).containsExactlyInAnyOrder("HAufbau", "requirement-D-1");
        assertThat(text.chapter("C")).isEmpty();
    }

    @Test
    void requirementsAreFoundWhereverTheyStand()
    {
        StandardText text = Texts.read("""
            * Punkt
            ** {{requirement id="R-1" level="must"}}Liste muss{{/requirement}}

            |=Kopf|{{requirement id="R-2" level="must"}}Tabelle muss{{/requirement}}

            (((
            {{info}}
            {{requirement id="R-3" level="must"}}Kasten muss {{definition term="X"}}ein Ding{{/definition}}{{/requirement}}
            {{/info}}
            )))

            > Zitat {{requirement id="R-4" level="must"}}Zitat muss{{/requirement}}

            {{code}}{{requirement id="R-5" level="must"}}Beispiel{{/requirement}}{{/code}}

            Wort{{footnote}}Fußnote{{/footnote}}Wort

            {{{ {{requirement id="R-6" level="must"}}Beispiel{{/requirement}} }}}
            """);

        assertThat(text.requirements()).extracting(Requirement::id).containsExactly("R-1", "R-2", "R-3", "R-4");
        assertThat(text.requirements()).extracting(Requirement::text).containsExactly("Liste muss", "Tabelle muss",
            "Kasten muss X ein Ding", "Zitat muss");
        assertThat(text.definitions()).containsExactly(new Definition("X", "ein Ding", "A"));
        assertThat(text.chapters().get(0).paragraphs()).contains("Wort Fußnote Wort");
    }

    @Test
    void definitionsAndUses()
    {
        StandardText text = Texts.read("""
            {{definition term="Offene Daten"}}Daten, die jeder **nutzen** darf{{/definition}}

            = Teil =

            Sie heißen {{definition term="Daten"/}} oder {{definition}}Zeug{{/definition}}.
            {{requirement id="R-1" level="must"}}Es muss {{definition term="Daten"/}} geben{{/requirement}}
            """);

        assertThat(text.definitions())
            .containsExactly(new Definition("Offene Daten", "Daten, die jeder nutzen darf", "A"));
        assertThat(text.definitions().get(0).anchor()).isEqualTo("definition-Offene-Daten");
        assertThat(text.uses()).containsExactly(new TermUse("Daten", "A", "HTeil"), new TermUse("Zeug", "A", "HTeil"),
            new TermUse("Daten", "A", "requirement-R-1"));
        assertThat(text.requirements().get(0).text()).isEqualTo("Es muss Daten geben");
        assertThat(text.chapters().get(0).passages()).extracting(Passage::text)
            .containsExactly("Sie heißen Daten oder Zeug.");
    }

    @Test
    void references()
    {
        StandardText text = Texts.read("""
            {{id name="hier"/}}[[hier>>||anchor="hier"]] [[dort>>B||anchor="requirement-R-1"]]
            [[dort>>.B||anchor="x"]] [[dort>>OpenGov.Standards.Data.B||anchor="y"]] [[weg>>Fort||anchor="z"]]
            [[anders>>OpenGov.Standards.Other.B||anchor="y"]] [[Seite>>B]] [[Netz>>https://example.org#a]]
            [[Punkt>>OpenGov.Standards.Data.1\\.2||anchor="p"]] [[alt>>path:#hier]] https://example.org
            """, "");

        assertThat(text.references()).containsExactly(new Reference("A", "", "", "hier"),
            new Reference("A", "", "B", "requirement-R-1"), new Reference("A", "", "B", "x"),
            new Reference("A", "", "B", "y"), new Reference("A", "", "Fort", "z"),
            new Reference("A", "", "1.2", "p"), new Reference("A", "", "", "hier"));
        assertThat(text.chapters().get(0).paragraphs().get(0)).endsWith("alt https://example.org");
    }

    @Test
    void otherSyntaxes()
    {
        List<Chapter> chapters = List.of(
            new Chapter("A", "A", null, "xwiki/2.0", "1 Titel\n\n{{requirement id=\"R-1\" level=\"may\"}}x{{/requirement}}"),
            new Chapter("B", "B", "informative", "plain/1.0", "nur Text"),
            Chapter.of(Map.of("name", "C", "syntax", "unknown/1.0", "content", "?")));

        StandardText text = Texts.read(chapters);

        assertThat(text.requirements()).extracting(Requirement::level).containsExactly(Level.MAY);
        assertThat(text.chapters()).extracting(ChapterText::readable).containsExactly(true, true, false);
        assertThat(chapters).extracting(Chapter::isNormative).containsExactly(true, false, true);
        assertThat(chapters.get(2)).isEqualTo(new Chapter("C", null, "normative", "unknown/1.0", "?"));
    }

    @Test
    void emptiness()
    {
        StandardText text = Texts.read("", "= Titel =\n\n== Noch einer ==", "{{toc/}}", "{{requirements/}}",
            "[[image:a.png]]", "= Titel =\n\nText");

        assertThat(text.chapters()).extracting(ChapterText::empty)
            .containsExactly(true, true, true, false, false, false);
    }
}
