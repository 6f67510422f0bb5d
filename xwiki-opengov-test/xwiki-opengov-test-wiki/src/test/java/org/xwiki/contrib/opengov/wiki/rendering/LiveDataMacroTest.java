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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.macro.LiveDataMacro;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.test.LogLevel;
import org.xwiki.test.junit5.LogCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link LiveDataMacro} and the editor that the development wiki offers for texts.
 */
class LiveDataMacroTest extends PageTest
{
    private static final DocumentReference PAGE = References.resolveDocument("Test.Page");

    private static final DocumentReference ROWS = References.resolveDocument("Test.Rows");

    @RegisterExtension
    private final LogCaptureExtension logCapture = new LogCaptureExtension(LogLevel.WARN);

    LiveDataMacroTest() throws Exception
    {
    }

    @BeforeEach
    void writePages()
    {
        save(ROWS, "{{velocity wiki=\"false\"}}#set ($discard = $response.setContentType('application/json'))"
            + "$jsontool.serialize({'rows': [{'title': '<b>', 'doc_url': '/x?y', "
            + "'asked': \"$request.kind $request.sort $request.dir $request.offset "
            + "$request.getParameterValues('limit').size() $request.parameterMap.size()\"}]}){{/velocity}}");
        save(PAGE, "{{liveData id=\"t\" source=\"liveTable\" sourceParameters=\"resultPage=Test.Rows&kind=a%20b\" "
            + "properties=\"title,asked,other\" sort=\"title:desc\" limit=\"5\" layouts=\"table\" "
            + "description=\"All\"}}{\"meta\": {\"propertyDescriptors\": [{\"id\": \"title\", \"name\": \"Titel\", "
            + "\"displayer\": {\"id\": \"link\", \"propertyHref\": \"doc.url\"}}]}}{{/liveData}}");
    }

    @Test
    void showsTheRowsOfTheResultPage() throws Exception
    {
        assertThat(renderPage(PAGE)).contains("id=\"t\"", "aria-label=\"All\"", ">Titel</th>", ">other</th>", "&lt;b&gt;",
            "href=\"/x?y\"", ">a b title desc 1 1 6</td>");
        assertThat(this.response.getContentType()).isNotEqualTo("application/json");
    }

    @Test
    void hasNoRowsForThoseWhoMayNotReadThem() throws Exception
    {
        XWikiDocument rows = new XWikiDocument(ROWS);
        rows.setContent("{{velocity}}{\"rows\": [{\"title\": \"secret\"}]}{{/velocity}}");
        var right = rows.newXObject(References.resolveDocument("XWiki.XWikiRights"));
        right.setStringValue("users", "XWiki.XWikiGuest");
        right.setStringValue("levels", "view");
        right.setIntValue("allow", 0);
        savePage(rows, Users.SUPERADMIN);

        assertThat(renderPage(PAGE)).contains(">Titel</th>").doesNotContain("secret");
    }

    @Test
    void knowsNoOtherSource() throws Exception
    {
        save(PAGE, "{{liveData source=\"liveTable\" properties=\"doc.title\"/}}");

        assertThat(renderPage(PAGE)).contains("xwikirenderingerror").doesNotContain("<table");
    }

    @Test
    void textsAreEditedInATextArea() throws Exception
    {
        save(PAGE, "{{velocity}}{{html}}$services.edit.syntaxContent.defaultEditorId "
            + "$services.edit.syntaxContent.wysiwyg('a <b>', $doc.syntax, {'id': 'i', 'name': 'n', 'rows': 3})"
            + "{{/html}}{{/velocity}}");

        assertThat(renderPage(PAGE)).contains("text", "id=\"i\"", "name=\"n\"", "a &lt;b&gt;</textarea>");
    }

    private void save(DocumentReference reference, String content)
    {
        XWikiDocument page = new XWikiDocument(reference);
        page.setContent(content);
        page.setContentAuthor(Users.serialize(Users.SUPERADMIN));
        savePage(page, Users.SUPERADMIN);
    }
}
