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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.rendering.syntax.Syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How templates, links and classes are rendered.
 *
 * @version $Id$
 */
class PageRendererTest extends PageTest
{
    private static final DocumentReference PAGE = References.resolveDocument("Test.Page");

    private final PageRenderer renderer = getInstance(PageRenderer.class);

    PageRendererTest() throws Exception
    {
    }

    @Test
    void templateHasTheLinksThatPagesAskedFor()
    {
        savePage(new XWikiDocument(References.resolveDocument("Test.Style")), Users.SUPERADMIN);
        XWikiDocument page = page("**content**");
        page.setTitle("A & B");
        this.context.setDocument(page);

        assertThat(this.renderer.renderTemplate("skinextensions.vm")).contains(
            "<link rel=\"stylesheet\" href=\"/xwiki/bin/ssx/Test/Style?language=en&#38;docVersion=1.1&#38;a=b%26c\"/>",
            "<script src=\"/xwiki/bin/jsx/Test/Style?language=en&#38;docVersion=1.1\" defer=\"defer\"></script>",
            "<link rel=\"stylesheet\" href=\"/xwiki/webjars/wiki%3Axwiki/font-awesome/4.7.0/css/font-awesome.min.css\"/>",
            "A &amp; B <p><strong>content</strong></p>").doesNotContain("<!--");
    }

    @Test
    void onlyTemplatesOfTheClassPathAreRendered()
    {
        assertThatThrownBy(() -> this.renderer.renderTemplate("none.vm")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> this.renderer.renderTemplate("../logback.xml"))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void contentIsRenderedInTheWantedSyntax()
    {
        this.context.setDocument(page("**a** <b>"));

        assertThat(this.renderer.renderContent()).isEqualTo("<p><strong>a</strong> &lt;b&gt;</p>");
        assertThat(this.renderer.renderContent("plain")).isEqualTo("a <b>");
        assertThat(this.renderer.renderContent("unknown/1.0")).startsWith("<p>");
    }

    @Test
    void linksLeadToPagesAndFiles() throws Exception
    {
        savePage(new XWikiDocument(References.resolveDocument("Test.Other")), Users.SUPERADMIN);
        savePage(new XWikiDocument(References.resolveDocument("Test.Nested.WebHome")), Users.SUPERADMIN);
        savePage(page("[[a>>Other||queryString=\"b=c\" anchor=\"d\"]] [[a>>Test.Nested]] [[a>>Missing]] "
            + "[[a>>attach:file.pdf]] [[a>>https://example.org/]] image:picture.png"), Users.SUPERADMIN);

        assertThat(renderPage(PAGE)).contains("href=\"/xwiki/bin/view/Test/Other?b=c#d\"",
            "href=\"/xwiki/bin/view/Test/Nested/\"", "href=\"/xwiki/bin/create/Test/Missing/WebHome?parent=Test.Page\"",
            "wikicreatelink", "href=\"/xwiki/bin/download/Test/Page/file.pdf\"", "href=\"https://example.org/\"",
            "src=\"/xwiki/bin/download/Test/Page/picture.png\"");
    }

    @Test
    void classOfAnObjectIsKnown() throws Exception
    {
        XWikiDocument page = page("{{velocity}}#set ($object = $doc.newObject('Test.Page'))"
            + "#set ($class = $object.getxWikiClass())$class.name $class.propertyNames $class.get('second').prettyName "
            + "$class.get('second').classType $class.get('second').translatedPrettyName "
            + "#foreach ($property in $class.enabledProperties)$property.name #end$!class.get('none'){{/velocity}}");
        page.setXClass(new BaseClass(PAGE,
            List.of(new PropertyClass("second", PropertyType.STRING, Map.of("number", "2", "prettyName", "Second")),
                new PropertyClass("first", PropertyType.STRING, Map.of("number", "1", "disabled", "1")))));
        savePage(page, Users.SUPERADMIN);
        setOutputSyntax(Syntax.PLAIN_1_0);

        assertThat(renderPage(PAGE)).isEqualTo("Test.Page [first, second] Second String Second second");
    }

    private XWikiDocument page(String content)
    {
        XWikiDocument page = new XWikiDocument(PAGE);
        page.setContent(content);
        page.setContentAuthor(Users.serialize(Users.SUPERADMIN));
        return page;
    }
}
