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

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link TextCheck}, {@link Finding} and {@link Terms}.
 *
 * @version $Id$
 */
class TextCheckTest
{
    private static final String FINE = "{{requirement id=\"F-1\" level=\"must\"}}Alles muss gut sein.{{/requirement}}";

    @Test
    void nothing()
    {
        assertThat(Texts.check("din820-2020", FINE)).isEmpty();
    }

    @Test
    void identifiersAndLevels()
    {
        assertThat(Texts.check("din820-2020", """
            {{requirement level="must"}}Ohne Nummer muss es gehen.{{/requirement}}
            {{requirement id="R-1" level="must"}}Das muss sein.{{/requirement}}
            {{requirement id="R-1" level="must"}}Das muss auch sein.{{/requirement}}
            {{requirement id="R-2"}}Das muss irgendwie sein.{{/requirement}}
            {{requirement id="R-3" level="often"}}Das muss oft sein.{{/requirement}}
            """)).containsExactly("missingId A  [Ohne Nummer muss es gehen.]", "duplicateId A requirement-R-1 [R-1]",
                "missingLevel A requirement-R-2 [R-2]", "missingLevel A requirement-R-3 [R-3]");
    }

    @Test
    void levelsAndVerbs()
    {
        assertThat(Texts.check("din820-2020", """
            {{requirement id="R-1" level="mustNot"}}Das muss nicht sein.{{/requirement}}
            {{requirement id="R-2" level="must"}}Das sollte sein.{{/requirement}}
            {{requirement id="R-3" level="must"}}Das muss sein und darf schön sein.{{/requirement}}
            {{requirement id="R-4" level="must"}}Das ist so.{{/requirement}}
            {{requirement id="R-5" level="mustNot"}}Der Server darf Daten, die geheim sind, nicht senden.{{/requirement}}
            {{requirement id="R-6" level="needNot"}}Das braucht nicht zu sein.{{/requirement}}
            """)).containsExactly("contradictingLevel A requirement-R-1 [R-1, mustNot, muss nicht]",
                "contradictingLevel A requirement-R-2 [R-2, must, sollte]",
                "mixedLevels A requirement-R-3 [R-3, darf]", "missingVerb A requirement-R-4 [R-4]");
        assertThat(Texts.check("rfc2119-dcatapde", FINE)).containsExactly("missingVerb A requirement-F-1 [F-1]");
    }

    @Test
    void references()
    {
        assertThat(Texts.check("din820-2020", FINE + """

            = Titel =

            {{id name="stelle"/}}[[a>>||anchor="HTitel"]] [[g>>||anchor="stelle"]] [[b>>||anchor="HWeg"]] [[c>>||anchor="requirement-F-2"]]
            [[d>>B||anchor="requirement-F-2"]] [[e>>B||anchor="requirement-F-1"]] [[f>>Weg||anchor="g"]]
            """, FINE.replace("F-1", "F-2"))).containsExactly("deadReference A HTitel [#HWeg]",
                "deadReference A HTitel [B#requirement-F-1]", "deadReference A HTitel [Weg#g]");
    }

    @Test
    void chapters()
    {
        Chapter informative = new Chapter("C", "C", Chapter.INFORMATIVE, Texts.SYNTAX, "Man muss nichts.");
        Chapter unreadable = new Chapter("D", "D", Chapter.INFORMATIVE, "unknown/1.0", "x");
        List<Chapter> chapters = new java.util.ArrayList<>(Texts.chapters("= Leer =", "= Text =\n\nEin Server muss antworten."));
        chapters.add(informative);
        chapters.add(unreadable);

        List<Finding> findings = TextCheck.of(Texts.read(chapters), VerbProfiles.get("din820-2020"));

        assertThat(findings).containsExactly(new Finding(Finding.Kind.EMPTY_CHAPTER, "A", "", List.of("Chapter A")),
            new Finding(Finding.Kind.UNREADABLE_CHAPTER, "D", "", List.of("unknown/1.0")),
            new Finding(Finding.Kind.STRAY_VERB, "B", "HText", List.of("muss")),
            new Finding(Finding.Kind.NO_REQUIREMENT, "B", "", List.of("Chapter B")));
        assertThat(findings).extracting(Finding::blocking).containsExactly(true, true, false, false);
    }

    @Test
    void terms()
    {
        assertThat(Texts.check("din820-2020", """
            {{definition term="Register"}}Ein Register ist eine Liste.{{/definition}}
            {{definition term="Offene Daten"}}Daten, die das Register kennt.{{/definition}}
            {{definition term="Open Data"}}Dasselbe wie offene Datensätze.{{/definition}}
            {{definition term="Register"}}Noch einmal.{{/definition}}
            {{requirement id="R-1" level="must"}}Es muss {{definition}}Registern{{/definition}} und
            {{definition term="Listen"/}} genügen.{{/requirement}}
            """)).containsExactly("unusedTerm A definition-Offene-Daten [Offene Daten]",
                "unusedTerm A definition-Open-Data [Open Data]", "duplicateTerm A definition-Register [Register]",
                "undefinedTerm A requirement-R-1 [Listen]");
    }

    @Test
    void usesOfTerms()
    {
        Terms terms = new Terms(List.of(new Definition("Stelle", "", ""), new Definition("Öffentliche Stelle", "", ""),
            new Definition("--", "", "")));

        assertThat(terms.find(List.of("Jede", "öffentlichen", "Stellen", "bestellt", "Stellenwerte", "Stelle")))
            .extracting(use -> use.definition().term() + use.start() + use.end())
            .containsExactly("Öffentliche Stelle13", "Stelle56");
        assertThat(terms.of("öffentlichen stellen")).isPresent();
        assertThat(terms.of("")).isEmpty();
        assertThat(terms.of("Stelle Stelle")).isEmpty();
    }

    @Test
    void kinds()
    {
        assertThat(Arrays.stream(Finding.Kind.values()).filter(kind -> new Finding(kind, "", "", List.of()).blocking())
            .map(Finding.Kind::getCode)).containsExactly("missingId", "duplicateId", "missingLevel",
                "contradictingLevel", "deadReference", "emptyChapter", "unreadableChapter");
    }
}
