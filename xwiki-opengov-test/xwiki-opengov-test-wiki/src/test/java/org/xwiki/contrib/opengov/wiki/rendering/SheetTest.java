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

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.rendering.syntax.Syntax;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How sheets are found and displayed.
 *
 * @version $Id$
 */
class SheetTest extends PageTest
{
    private static final DocumentReference CLASS = References.resolveDocument("Test.SomeClass");

    private static final DocumentReference AUTHOR = Users.reference("Author");

    private static final String TITLE = "Typed $doc.name";

    SheetTest() throws Exception
    {
        XWikiDocument classDocument = new XWikiDocument(CLASS);
        classDocument.newXObject(References.resolveDocument("XWiki.ClassSheetBinding")).setStringValue("sheet",
            "SomeSheet");
        savePage(classDocument, Users.SUPERADMIN);
    }

    @Test
    void sheetOfTheClassIsDisplayedInTheContextOfThePageWithItsOwnRights() throws Exception
    {
        sheet("{{velocity}}$doc.fullName: $escapetool.xml($doc.content){{/velocity}}", "");

        assertThat(renderPage(entry())).isEqualTo("<p>Test.Entry: content $1</p>");
    }

    @Test
    void titleOfTheSheetReplacesTheTypedOneWhichIsNotEvaluated() throws Exception
    {
        sheet("any", "Sheet of $doc.title");
        this.context.setDocument(entry());

        assertThat(getInstance(DocumentRenderer.class).renderTitle(entry(),
            Syntax.PLAIN_1_0)).isEqualTo("Sheet of " + TITLE);
    }

    @Test
    void sheetWithoutTitleLeavesTheTypedOne() throws Exception
    {
        sheet("any", "");
        this.context.setDocument(entry());

        assertThat(getInstance(DocumentRenderer.class).renderTitle(entry(),
            Syntax.HTML_5_0)).isEqualTo(TITLE);
    }

    @Test
    void sheetOfTheRequestComesFirst() throws Exception
    {
        sheet("bound", "");
        XWikiDocument other = new XWikiDocument(References.resolveDocument("Test.Other"));
        other.setContent("asked for");
        savePage(other, Users.SUPERADMIN);
        this.request.put("sheet", "Test.Other");

        assertThat(renderPage(entry())).isEqualTo("<p>asked for</p>");
    }

    @Test
    void sheetOfTheRequestIsForTheRequestedPageOnly() throws Exception
    {
        sheet("bound", "Bound");
        savePage(entry(), AUTHOR);
        XWikiDocument other = new XWikiDocument(References.resolveDocument("Test.Other"));
        other.setTitle("Asked for $doc.name");
        other.setContent("{{velocity}}$doc.displayTitle, $xwiki.getDocument('Test.Entry').displayTitle, "
            + "$xwiki.getDocument('Test.Page').displayTitle{{/velocity}}");
        savePage(other, Users.SUPERADMIN);
        XWikiDocument page = new XWikiDocument(References.resolveDocument("Test.Page"));
        page.setTitle("Own");
        savePage(page, AUTHOR);
        this.request.put("sheet", "Test.Other");

        XWikiDocument requested = new XWikiDocument(References.resolveDocument("Test.Requested"));
        assertThat(renderPage(requested)).isEqualTo("<p>Asked for Requested, Bound, Own</p>");
    }

    @Test
    void sheetMayTouchThePageBeforeItsTitleIsDisplayed() throws Exception
    {
        XWikiDocument other = new XWikiDocument(References.resolveDocument("Test.Other"));
        other.setTitle("Asked for");
        other.setContent("{{velocity}}$doc.getObjects('Test.SomeClass').size() $tdoc.displayTitle{{/velocity}}");
        savePage(other, Users.SUPERADMIN);
        this.request.put("sheet", "Test.Other");

        assertThat(renderPage(entry())).isEqualTo("<p>1 Asked for</p>");
    }

    @Test
    void emptySheetOfTheRequestMeansNone() throws Exception
    {
        sheet("bound", "");
        XWikiDocument entry = savePage(entry(), AUTHOR);
        this.request.put("sheet", "");

        assertThat(renderPage(entry)).isEqualTo("<p>content $1</p>");
    }

    @Test
    void sheetForAnotherActionIsNotUsed() throws Exception
    {
        XWikiDocument sheet = sheet("for editing", "");
        sheet.newXObject(References.resolveDocument("XWiki.SheetDescriptorClass")).setStringValue("action", "edit");
        savePage(sheet, Users.SUPERADMIN);

        assertThat(renderPage(entry())).isEqualTo("<p>content $1</p>");
        assertThat(getInstance(PageRenderer.class).hasSheet()).isFalse();
        this.context.setAction("edit");
        assertThat(getInstance(PageRenderer.class).hasSheet()).isTrue();
        assertThat(renderPage(entry())).isEqualTo("<p>for editing</p>");
    }

    @Test
    void displayedPageHasItsSheetAndAnIncludedOneHasNot() throws Exception
    {
        sheet("{{velocity}}$doc.name{{/velocity}}", "");
        savePage(entry(), AUTHOR);
        XWikiDocument page = new XWikiDocument(References.resolveDocument("Test.Page"));
        page.setContent("{{display reference=\"Entry\"/}}\n\n{{include reference=\"Entry\"/}}");
        savePage(page, AUTHOR);

        assertThat(renderPage(page)).contains("<p>Entry</p>").contains("<p>content $1</p>");
    }

    private XWikiDocument sheet(String content, String title)
    {
        XWikiDocument sheet = new XWikiDocument(References.resolveDocument("Test.SomeSheet"));
        sheet.setContent(content);
        sheet.setTitle(title);
        return savePage(sheet, Users.SUPERADMIN);
    }

    private XWikiDocument entry()
    {
        XWikiDocument entry = new XWikiDocument(References.resolveDocument("Test.Entry"));
        entry.setTitle(TITLE);
        entry.setContent("content $1");
        entry.newXObject(CLASS);
        entry.setContentAuthor(Users.serialize(AUTHOR));
        return entry;
    }
}
