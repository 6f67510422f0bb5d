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
package org.xwiki.contrib.opengov.internal.macro;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.standard.Chapter;
import org.xwiki.contrib.opengov.standard.ChapterText;
import org.xwiki.contrib.opengov.standard.Level;
import org.xwiki.contrib.opengov.standard.TextDisplay;
import org.xwiki.contrib.opengov.standard.Texts;
import org.xwiki.rendering.macro.Macro;
import org.xwiki.rendering.macro.descriptor.MacroDescriptor;
import org.xwiki.rendering.macro.descriptor.ParameterDescriptor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link RequirementMacro}, {@link RequirementsMacro}, {@link DefinitionMacro} and {@link TextDisplay}.
 *
 * @version $Id$
 */
class MacrosTest
{
    private static final String REQUIREMENT =
        "{{requirement id=\"D-1\" level=\"must not\"}}Ein Server **darf** nicht schweigen.{{/requirement}}";

    @Test
    void requirement() throws Exception
    {
        assertThat(Texts.html(REQUIREMENT)).isEqualTo("""
            <div class="opengov-requirement opengov-strength-requirement" id="requirement-D-1">
            <p class="opengov-requirement-head">
            <a href="#requirement-D-1">D-1</a> <span class="opengov-level">[level.mustNot]</span></p>
            <p>Ein Server <strong>darf</strong> nicht schweigen.</p></div>""".replace("\n", ""));
    }

    @Test
    void requirementWithDetails() throws Exception
    {
        assertThat(Texts.html("{{requirement id=\"a&b\" level=\"may\" rationale=\"Weil <i>\" addressee=\"IT\"}}x{{/requirement}}"))
            .contains("id=\"requirement-a-b\"", ">a&amp;b</a>", "opengov-strength-permission",
                "<dl class=\"opengov-requirement-details\"><dt>[requirement.rationale]</dt><dd>Weil &lt;i&gt;</dd>"
                    + "<dt>[requirement.addressee]</dt><dd>IT</dd></dl>");
    }

    @Test
    void requirementWithinALine() throws Exception
    {
        assertThat(Texts.html("Es gilt {{requirement id=\"D-1\" level=\"must\"}}Er muss.{{/requirement}}")).isEqualTo(
            "<p>Es gilt <span class=\"opengov-requirement opengov-strength-requirement\" id=\"requirement-D-1\">"
                + "<span class=\"opengov-requirement-head\"><a href=\"#requirement-D-1\">D-1</a>"
                + " <span class=\"opengov-level\">[level.must]</span></span> Er muss.</span></p>");
    }

    @Test
    void requirementThatIsNotFinished() throws Exception
    {
        assertThat(Texts.html("{{requirement id=\"\" level=\"often\"}}x{{/requirement}}")).isEqualTo("""
            <div class="opengov-requirement"><p class="opengov-requirement-head">
            <span class="opengov-requirement-problem">[requirement.withoutId]</span>\s
            <span class="opengov-requirement-problem">[requirement.withoutLevel]</span></p><p>x</p></div>"""
            .replace("\n", ""));
    }

    @Test
    void definitions() throws Exception
    {
        assertThat(Texts.html("{{definition term=\"Offene Daten\"}}Daten für **alle**{{/definition}}\n\nAlso:"
            + " {{definition term=\"Daten\"}}Zahlen{{/definition}}")).isEqualTo("""
            <dl class="opengov-definition" id="definition-Offene-Daten">
            <dt>Offene Daten</dt><dd><p><a class="opengov-term" href="#definition-Daten">Daten</a> für <strong>alle</strong>
            </p></dd></dl><p>Also:\s
            <span class="opengov-definition" id="definition-Daten"><strong>Daten</strong>: Zahlen</span></p>"""
            .replace("\n", ""));
    }

    @Test
    void termsAreLinkedWhereverTheyAreUsed() throws Exception
    {
        assertThat(Texts.html("""
            = Die Kommune =

            {{definition term="Kommune"}}Eine Kommune ist ein Ort.{{/definition}}

            Alle **Kommunen** und {{definition}}der Kommune{{/definition}} oder {{definition}}Kommunen{{/definition}},
            {{definition term="Land"/}}. [[Die Kommune>>https://example.org]]

            {{requirement id="D-1" level="must"}}Eine Kommune muss es geben.{{/requirement}}
            """)).contains("<h3 id=\"A-HDieKommune\" class=\"wikigeneratedid\"><span>Die Kommune</span></h3>",
                "<dt>Kommune</dt><dd><p>Eine Kommune ist ein Ort.</p></dd>",
                "<strong><a class=\"opengov-term\" href=\"#definition-Kommune\">Kommunen</a></strong>",
                "<a class=\"opengov-term\" href=\"#definition-der-Kommune\">der Kommune</a>",
                "<a class=\"opengov-term\" href=\"#definition-Kommune\">Kommunen</a>,",
                "<a class=\"opengov-term\" href=\"#definition-Land\">Land</a>", "example.org\">Die Kommune</a>",
                "Eine <a class=\"opengov-term\" href=\"#definition-Kommune\">Kommune</a> muss");
    }

    @Test
    void termsOfMoreWordsAndOfNoUse() throws Exception
    {
        assertThat(Texts.html("{{definition term=\"Open-Data-Portal\"}}x{{/definition}}\n\nUnser Open-Data-\nPortal."))
            .contains("Unser <a class=\"opengov-term\" href=\"#definition-Open-Data-Portal\">Open-Data-");
    }

    @Test
    void table() throws Exception
    {
        String table = """
            <table class="opengov-requirements"><tr>
            <th scope="col">[requirements.id]</th><th scope="col">[requirements.level]</th>
            <th scope="col">[requirements.text]</th></tr><tr>
            <th scope="row"><a href="#requirement-D-1">D-1</a></th><td>[level.mustNot]</td>
            <td>Ein Server darf nicht schweigen.</td></tr><tr>
            <th scope="row"><a href="#requirement-D-2">D-2</a></th><td></td><td>Kasten</td></tr></table>"""
            .replace("\n", "");
        String content = "{{requirements/}}\n\n" + REQUIREMENT
            + "\n\n{{info}}{{requirement id=\"D-2\"}}Kasten{{/requirement}}{{/info}}";

        assertThat(Texts.html(content)).startsWith(table);
        assertThat(Texts.page(content)).as("outside of a standard").startsWith(table);
        assertThat(Texts.html("{{requirements/}}")).isEqualTo("<p>[requirements.none]</p>");
    }

    @Test
    void linksBetweenChapters() throws Exception
    {
        List<Chapter> chapters = Texts.chapters(
            "{{definition term=\"Ort\"}}x{{/definition}} " + REQUIREMENT + "\n\n{{requirements/}}",
            "Ein Ort [[a>>||anchor=\"requirement-D-1\"]] [[b>>A||anchor=\"requirement-D-1\"]] [[c>>B||anchor=\"x\"]]"
                + "\n\n{{requirements/}}");

        assertThat(Texts.html(chapters, 1, false)).contains("href=\"view:A#definition-Ort\">Ort<",
            "href=\"view:A#requirement-D-1\">a<", "href=\"view:A#requirement-D-1\">b<", "href=\"view:B#x\">c<",
            "href=\"view:A#requirement-D-1\">D-1<");
        assertThat(Texts.html(chapters, 1, true)).contains("href=\"#definition-Ort\">Ort<",
            "href=\"#requirement-D-1\">a<", "href=\"#requirement-D-1\">b<", "href=\"#requirement-D-1\">D-1<");
    }

    @Test
    void headingsAndPlaces() throws Exception
    {
        List<Chapter> chapters = Texts.chapters("== Eins ==\n\n=== Zwei ===\n\n{{id name=\"x\"/}}[[a>>||anchor=\"x\"]]",
            "= Eins =\n\n====== Tief ======\n\n[[b>>A||anchor=\"HEins\"]] [[c>>||anchor=\"HTief\"]] [[d>>Fort||anchor=\"x\"]]");

        assertThat(Texts.html(chapters, 0, false)).contains("<h2 id=\"HEins\"", "<h3 id=\"HZwei\"", "href=\"#x\"");
        assertThat(Texts.html(chapters, 0, true)).contains("<h3 id=\"A-HEins\"", "<h4 id=\"A-HZwei\"", "href=\"#A-x\"");
        assertThat(Texts.html(chapters, 1, true)).contains("<h3 id=\"B-HEins\"", "href=\"#A-HEins\"",
            "href=\"#B-HTief\"", "href=\"view:Fort#x\"");
        ChapterText chapter = Texts.read(chapters).chapters().get(0);
        assertThat(chapter.anchorInWhole(chapter.headings().get(0))).isEqualTo("A-HEins");
    }

    @Test
    void whatCanNotBeReadIsNotShown() throws Exception
    {
        assertThat(Texts.html(List.of(new Chapter("A", "A", "", "unknown/1.0", "x")), 0, true)).isEmpty();
        assertThat(Texts.html(List.of(new Chapter("A", "A", "", "plain/1.0", "<x> {{info}}")), 0, true))
            .isEqualTo("<p>&lt;x&gt; &#123;&#123;info}}</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirement", "requirements", "definition"})
    void wizard(String name) throws Exception
    {
        MacroDescriptor descriptor =
            Texts.components().<Macro<?>>getInstance(Macro.class, name).getDescriptor();

        assertThat(descriptor.getName()).isNotBlank();
        assertThat(descriptor.getDescription()).isNotBlank();
        assertThat(descriptor.getDefaultCategories()).hasSize(1);
        assertThat(descriptor.getParameterDescriptorMap().values()).allSatisfy(parameter -> {
            assertThat(parameter.getName()).isNotEqualTo(parameter.getId());
            assertThat(parameter.getDescription()).isNotBlank();
        });
    }

    @Test
    void wizardOffersTheLevels() throws Exception
    {
        Map<String, ParameterDescriptor> parameters = Texts.components()
            .<Macro<?>>getInstance(Macro.class, "requirement").getDescriptor().getParameterDescriptorMap();

        assertThat(parameters).containsOnlyKeys("id", "level", "rationale", "testmethod", "addressee");
        assertThat(parameters.get("level").getDisplayType()).isEqualTo(Level.class);
        assertThat(parameters.get("level").isMandatory()).isTrue();
        assertThat(Level.values()).allSatisfy(level -> assertThat(Level.of(level.name())).contains(level));
    }
}
