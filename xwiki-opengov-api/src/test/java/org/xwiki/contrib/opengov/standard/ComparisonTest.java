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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Comparison}, {@link ChangeLog} and what they consist of.
 *
 * @version $Id$
 */
class ComparisonTest
{
    @Test
    void requirements()
    {
        Comparison comparison = compare("""
            {{requirement id="R-1" level="must"}}Eins muss bleiben.{{/requirement}}
            {{requirement id="R-2" level="must"}}Zwei muss schnell gehen.{{/requirement}}
            {{requirement id="R-3" level="should"}}Drei muss strenger werden.{{/requirement}}
            {{requirement id="R-4" level="may"}}Vier darf weg.{{/requirement}}
            {{requirement id="R-5" level="may"}}Fünf darf anders heißen.{{/requirement}}
            {{requirement id="R-6" level="may"}}Sechs darf wandern.{{/requirement}}
            """, """
            {{requirement id="R-6" level="may"}}Sechs darf wandern.{{/requirement}}
            {{requirement id="R-1" level="must"}}Eins **muss** bleiben.{{/requirement}}
            {{requirement id="R-2" level="must" rationale="neu"}}Zwei muss sehr schnell laufen.{{/requirement}}
            {{requirement id="R-3" level="must"}}Drei muss strenger werden.{{/requirement}}
            {{requirement id="R-7" level="must"}}Sieben muss her.{{/requirement}}
            {{requirement id="R-8" level="may"}}Fünf darf anders heißen.{{/requirement}}
            """);

        assertThat(comparison.changes()).extracting(change -> change.id() + change.orderedKinds()).containsExactly(
            "R-6[MOVED]", "R-1[]", "R-2[CHANGED, DETAILS_CHANGED]", "R-3[LEVEL_CHANGED]", "R-4[REMOVED]", "R-7[ADDED]",
            "R-8[RENAMED]");
        assertThat(comparison.changes().get(2).parts()).containsExactly(
            new TextPart(TextPart.Kind.SAME, "Zwei muss"), new TextPart(TextPart.Kind.INSERTED, "sehr"),
            new TextPart(TextPart.Kind.SAME, "schnell"), new TextPart(TextPart.Kind.DELETED, "gehen."),
            new TextPart(TextPart.Kind.INSERTED, "laufen."));
        assertThat(comparison.count("unchanged")).isEqualTo(1);
        assertThat(comparison.count("added")).isEqualTo(1);
        assertThat(comparison.changedRequirements()).hasSize(6);
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(ChangeLog.of(comparison)).containsExactly(line(ChangeKind.MOVED, "R-6", "A", "A"),
            line(ChangeKind.CHANGED, "R-2", "", ""), line(ChangeKind.DETAILS_CHANGED, "R-2", "", ""),
            line(ChangeKind.LEVEL_CHANGED, "R-3", "should", "must"), line(ChangeKind.REMOVED, "R-4", "Vier darf weg.", ""),
            line(ChangeKind.ADDED, "R-7", "", "Sieben muss her."), line(ChangeKind.RENAMED, "R-8", "R-5", "R-8"));
    }

    @Test
    void requirementsInOtherChapters()
    {
        String first = "{{requirement id=\"R-1\" level=\"must\"}}Eins muss.{{/requirement}}";
        String second = "{{requirement id=\"R-2\"}}Zwei{{/requirement}}";

        Comparison comparison = Comparison.of(Texts.read(first + second, "Text"), Texts.read(second, "Text\n\n" + first));

        assertThat(comparison.changedRequirements()).extracting(change -> change.id() + change.orderedKinds())
            .containsExactly("R-1[MOVED]");
        assertThat(comparison.changedChapters()).extracting(PartChange::name).containsExactly("A", "B");
        assertThat(ChangeLog.of(comparison)).containsExactly(line(ChangeKind.MOVED, "R-1", "A", "B"));
    }

    @Test
    void sameIdentifierTwiceAndNone()
    {
        String twice = "{{requirement id=\"R-1\"}}a{{/requirement}}{{requirement id=\"R-1\"}}b{{/requirement}}"
            + "{{requirement}}c{{/requirement}}{{requirement}}c{{/requirement}}{{requirement/}}";

        assertThat(compare(twice, twice).changes()).hasSize(6).filteredOn(RequirementChange::unchanged).hasSize(4);
        assertThat(compare(twice, twice.replace("{{requirement}}c", "{{requirement}}d")).changedRequirements())
            .extracting(change -> change.orderedKinds().toString())
            .containsOnly("[ADDED]", "[REMOVED]");
    }

    @Test
    void chapters()
    {
        Comparison comparison = Comparison.of(
            Texts.read(List.of(chapter("A", "Alt", "x"), chapter("B", "B", "Erster Absatz\n\nZweiter langer Absatz"),
                chapter("C", "C", "c"), new Chapter("D", "D", Chapter.INFORMATIVE, Texts.SYNTAX, ""))),
            Texts.read(List.of(chapter("C", "C", "c"), chapter("A", "Neu", "x"),
                chapter("B", "B", "Erster Absatz\n\nZweiter kurzer Absatz\n\nDritter"), chapter("D", "D", ""),
                chapter("E", "E", "e"))));

        assertThat(comparison.changedChapters()).extracting(change -> change.name() + change.before() + change.after()
            + change.kinds()).containsExactly("CCC[MOVED]", "AAltNeu[RENAMED]", "BBB[CHANGED]", "DDD[LEVEL_CHANGED]",
                "EnullE[ADDED]");
        assertThat(comparison.chapters().get(2).changedParagraphs()).containsExactly(
            List.of(new TextPart(TextPart.Kind.SAME, "Zweiter"), new TextPart(TextPart.Kind.DELETED, "langer"),
                new TextPart(TextPart.Kind.INSERTED, "kurzer"), new TextPart(TextPart.Kind.SAME, "Absatz")),
            List.of(new TextPart(TextPart.Kind.INSERTED, "Dritter")));
        assertThat(comparison.mirror().changedChapters()).extracting(change -> change.name() + change.kinds())
            .containsExactly("C[MOVED]", "A[RENAMED]", "B[CHANGED]", "D[LEVEL_CHANGED]", "E[REMOVED]");
    }

    @Test
    void definitions()
    {
        Comparison comparison = compare(
            "{{definition term=\"A\"}}a{{/definition}} {{definition term=\"B\"}}b{{/definition}}"
                + "{{definition term=\"C\"}}c{{/definition}}",
            "{{definition term=\"A\"}}a{{/definition}} {{definition term=\"B\"}}bb{{/definition}}"
                + "{{definition term=\"D\"}}d{{/definition}}");

        assertThat(comparison.changedDefinitions()).extracting(change -> change.name() + change.kinds())
            .containsExactly("B[CHANGED]", "D[ADDED]", "C[REMOVED]");
    }

    @Test
    void leastChange()
    {
        String must = "{{requirement id=\"R-1\" level=\"must\"}}Es muss sein.{{/requirement}}";
        String should = "{{requirement id=\"R-1\" level=\"should\"}}Es muss sein.{{/requirement}}";

        assertThat(compare(must, must + "Text").getLeastChange()).isEqualTo(VersionNumber.Change.PATCH);
        assertThat(compare("", should).getLeastChange()).isEqualTo(VersionNumber.Change.MINOR);
        assertThat(compare(must, "").getLeastChange()).isEqualTo(VersionNumber.Change.MINOR);
        assertThat(compare(must, should).getLeastChange()).isEqualTo(VersionNumber.Change.MINOR);
        assertThat(compare(should, must).getLeastChange()).isEqualTo(VersionNumber.Change.MAJOR);
        assertThat(compare("", must).getLeastChange()).isEqualTo(VersionNumber.Change.MAJOR);
        assertThat(compare(must, must.replace("sein", "gehen")).getLeastChange()).isEqualTo(VersionNumber.Change.MAJOR);
        assertThat(compare(must, must.replace(" level=\"must\"", "")).getLeastChange())
            .isEqualTo(VersionNumber.Change.MINOR);
    }

    @Test
    void hugeTextsAreNotComparedInDetail()
    {
        List<String> before = IntStream.range(0, 5001).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 5001).mapToObj(i -> "b" + i).toList();

        assertThat(WordDiff.words(String.join(" ", before), String.join(" ", after))).hasSize(2);
        assertThat(WordDiff.paragraphs(before, after)).hasSize(5001);
        assertThat(WordDiff.paragraphs(before, before)).hasSize(5001).allSatisfy(parts -> assertThat(parts).hasSize(1));
        List<String> longer = new ArrayList<>(before);
        longer.add("");
        assertThat(WordDiff.words(String.join(" ", before), String.join("  ", before))).hasSize(1);
        assertThat(WordDiff.paragraphs(List.of(), List.of())).isEmpty();
    }

    @Test
    void order()
    {
        assertThat(Order.moved(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a"))).containsExactly("a");
        assertThat(Order.moved(List.of("a", "b"), List.of("b", "a")))
            .isEqualTo(Order.moved(List.of("b", "a"), List.of("a", "b"))).hasSize(1);
        assertThat(Order.moved(List.of(), List.of())).isEmpty();
        assertThat(ChangeKind.CHANGED.getCode()).isEqualTo("changed");
        assertThat(TextPart.Kind.DELETED.getCode()).isEqualTo("deleted");
        assertThat(new PartChange("", "", "", Set.of(), List.of()).unchanged()).isTrue();
    }

    private static Comparison compare(String before, String after)
    {
        return Comparison.of(Texts.read(before), Texts.read(after));
    }

    private static Chapter chapter(String name, String title, String content)
    {
        return new Chapter(name, title, Chapter.NORMATIVE, Texts.SYNTAX, content);
    }

    private static ChangeLog.Line line(ChangeKind kind, String id, String previous, String current)
    {
        return new ChangeLog.Line(kind, id, previous, current);
    }
}
