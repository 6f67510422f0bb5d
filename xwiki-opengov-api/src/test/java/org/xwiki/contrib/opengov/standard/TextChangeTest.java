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

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proposed text takes the place of the old one, and of nothing else.
 */
class TextChangeTest
{
    private static final String BEFORE = """
        = Veröffentlichen =

        Daten müssen offen sein.

        {{requirement id="V-1" level="must"}}
        Daten müssen offen sein.
        {{/requirement}}

        Und {{requirement id="V-2" level="should"}}Daten müssen offen sein.{{/requirement}} Ende.
        """;

    private static Map<String, Object> chapter(String content)
    {
        return Map.of("name", "Kapitel", "syntax", "xwiki/2.1", "content", content);
    }

    private static TextChange change(String now, String base, String target, String text)
    {
        return TextChange.of(Texts.MARKUP, chapter(now), base == null ? null : chapter(base), target, text);
    }

    private static String refusal(TextChange change)
    {
        assertThat(change.isPossible()).isFalse();
        assertThat(change.getContent()).isNull();
        return change.getRefusal().getCode();
    }

    @Test
    void replacesTheContentOfTheRequirementAlone()
    {
        TextChange first = change(BEFORE, BEFORE, "V-1", "Daten **müssen** offen und frei sein.\n");
        TextChange second = change(BEFORE, BEFORE, "V-2", "Neu.");

        assertThat(first.isPossible()).isTrue();
        assertThat(first.getRefusal()).isNull();
        assertThat(first.getContent()).isEqualTo(BEFORE.replace("\"must\"}}\nDaten müssen offen sein.",
            "\"must\"}}\nDaten **müssen** offen und frei sein."));
        assertThat(second.getContent()).isEqualTo(BEFORE.replace("\"should\"}}Daten müssen offen sein.",
            "\"should\"}}Neu."));
    }

    @Test
    void leavesAloneWhatHasChangedElsewhere()
    {
        assertThat(change(BEFORE.replace("Ende", "Schluss"), BEFORE, "V-2", "Neu.").getContent())
            .contains("Neu.").contains("Schluss");
    }

    @Test
    void saysWhyItCant()
    {
        assertThat(refusal(change("Nichts.", BEFORE, "V-1", "Neu."))).isEqualTo("targetGone");
        assertThat(refusal(change(BEFORE.replace("V-2", "V-1"), BEFORE, "V-1", "Neu."))).isEqualTo("targetTwice");
        assertThat(refusal(change(BEFORE.replace("offen sein.", "frei sein."), BEFORE, "V-1", "Neu.")))
            .isEqualTo("changedSince");
        assertThat(refusal(change(BEFORE, null, "V-1", "Neu."))).isEqualTo("changedSince");
        assertThat(refusal(change(BEFORE, BEFORE, "V-1", "A {{/requirement}} {{requirement id=\"X\"}} B")))
            .isEqualTo("notReplaceable");
        assertThat(refusal(TextChange.of(Texts.MARKUP, Map.of("name", "K", "syntax", "none/1.0", "content", BEFORE),
            null, "V-1", "Neu."))).isEqualTo("unreadable");
        assertThat(change("Nichts.", BEFORE, "V-1", "Neu.").getRefusal().values()).containsExactly("V-1");
    }

    @Test
    void nothingTakesThePlaceOfNothing()
    {
        String empty = "{{requirement id=\"V-1\" level=\"must\"}}{{/requirement}}";

        assertThat(refusal(change(empty, empty, "V-1", "Neu."))).isEqualTo("notReplaceable");
        assertThat(refusal(change("{{requirement id=\"V-1\"/}}", empty, "V-1", "Neu."))).isEqualTo("notReplaceable");
    }

    @Test
    void replacesAWholeChapterThatIsStillTheSame()
    {
        assertThat(change(BEFORE, BEFORE + '\n', "Kapitel", "Neu.").getContent()).isEqualTo("Neu.");
        assertThat(refusal(change(BEFORE + "Mehr.", BEFORE, "Kapitel", "Neu."))).isEqualTo("changedSince");
    }

    @Test
    void readsTheSourceOfARequirement()
    {
        assertThat(TextChange.getSource(Texts.MARKUP, BEFORE, "xwiki/2.1", "V-1").strip())
            .isEqualTo("Daten müssen offen sein.");
        assertThat(TextChange.getSource(Texts.MARKUP, BEFORE, "xwiki/2.1", "V-9")).isEmpty();
        assertThat(TextChange.getSource(Texts.MARKUP, BEFORE, "none/1.0", "V-1")).isEmpty();
    }

    @Test
    void correctsAPassageThatStandsThereOnce()
    {
        assertThat(TextChange.correct("Ein Feler.\r\nEnde", " Feler.\nEnde", "Fehler.\r\nEnde").getContent())
            .isEqualTo("Ein Fehler.\nEnde");
        assertThat(refusal(TextChange.correct("Ein Feler.", "Fehler", "x"))).isEqualTo("passageGone");
        assertThat(refusal(TextChange.correct("Ein Feler.", " ", "x"))).isEqualTo("passageGone");
        assertThat(refusal(TextChange.correct("Feler, Feler", "Feler", "x"))).isEqualTo("passageTwice");
    }
}
