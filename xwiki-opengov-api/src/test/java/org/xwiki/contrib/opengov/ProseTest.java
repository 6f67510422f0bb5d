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

import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.renderer.BlockRenderer;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.syntax.Syntax;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@link Prose} makes of a text is what XWiki Rendering makes of it.
 */
class ProseTest
{
    private static final EmbeddableComponentManager COMPONENTS = new EmbeddableComponentManager();

    static {
        COMPONENTS.initialize(ProseTest.class.getClassLoader());
    }

    @Provide
    Arbitrary<String> texts()
    {
        return Arbitraries.of("a", "Wort", "\u00dcber", "1", "20", " ", " ", "\n", "\r\n", "\n\n", "* ", "\n* a",
            "\n* b", "\n\n* c", ".", ",", ", ", ":", ";", "-", "--", " - ", "/", "//", "(", ")", "((", "))", "'",
            "\"", "!", "?", "%", "\u2013", "\u20ac", "\u201eso\u201c", "*", "=", "|", "http://x.y", "mailto:a",
            "image:b", "attach:c", "z. B.", "~", "^", "_", "{{", "[[", "<b>", "&")
            .list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void looksAsTheWikiRendersIt(@ForAll("texts") String text) throws Exception
    {
        String html = Prose.toHtml(text);

        assertThat(html).satisfiesAnyOf(known -> assertThat(known).isNull(),
            known -> assertThat(known).isEqualTo(render(text)));
    }

    @Test
    void knowsLists()
    {
        assertThat(Prose.toHtml("Das Programm:\n* eins\n* zwei\n\n* drei\n\nEnde")).isEqualTo(
            "<p>Das Programm:</p><ul><li>eins</li><li>zwei</li></ul><ul><li>drei</li></ul><p>Ende</p>");
    }

    @Test
    void knowsSentences()
    {
        assertThat(Prose.toHtml("Wir fragten (2023) alle: B\u00fcrger, Rat/Verwaltung \u2013 \u201ejeden\u201c!\n"
            + "Und 1,5 Jahre sp\u00e4ter?\r\n\r\nDas Open-Data-Portal.")).isEqualTo(
            "<p>Wir fragten (2023) alle: B\u00fcrger, Rat/Verwaltung \u2013 \u201ejeden\u201c!<br/>"
                + "Und 1,5 Jahre sp\u00e4ter?</p>"
                + "<p>Das Open-Data-Portal.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "** eins", "*eins", "* eins\nzwei", "1. eins", "= Titel", "Ein **fettes** Wort",
        "http://a.example", "a <b>", "a & b", "a {{velocity}}", "Zeile\n** Liste", "\nZeile", "Ende\n", "a\n\n\nb",
        "mailto:a", "a  b", "(((a)))", "a -- b", "100 % sicher"})
    void leavesTheRestToTheWiki(String text)
    {
        assertThat(Prose.toHtml(text)).isNull();
    }

    @Test
    void readsALongText() throws Exception
    {
        String text = "Ein langer Satz, der sich wiederholt. ".repeat(20_000).strip();

        assertThat(Prose.toHtml(text)).hasSize(text.length() + 7);
    }

    private static String render(String text) throws Exception
    {
        Parser parser = COMPONENTS.getInstance(Parser.class, Syntax.XWIKI_2_1.toIdString());
        BlockRenderer renderer = COMPONENTS.getInstance(BlockRenderer.class, Syntax.HTML_5_0.toIdString());
        DefaultWikiPrinter printer = new DefaultWikiPrinter();
        renderer.render(parser.parse(new StringReader(text)), printer);
        return printer.toString();
    }
}
