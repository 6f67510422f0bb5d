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
package org.xwiki.contrib.opengov.wiki.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.PageRenderer;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.test.LogLevel;
import org.xwiki.test.junit5.LogCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scripts get from {@code $doc}, {@code $xwiki}, {@code $xcontext}, {@code $request}, {@code $response} and the
 * services.
 *
 * @version $Id$
 */
class ScriptApiTest extends PageTest
{
    private static final DocumentReference ANNA = Users.reference("Anna");

    @RegisterExtension
    private final LogCaptureExtension logCapture = new LogCaptureExtension(LogLevel.WARN);

    ScriptApiTest() throws Exception
    {
        setOutputSyntax(Syntax.PLAIN_1_0);
    }

    @Test
    void addressesAreThoseOfXWiki() throws Exception
    {
        assertThat(evaluate("$doc.getURL()")).isEqualTo("/xwiki/bin/view/Test/My%20P%C3%A4ge%26%3F");
        assertThat(evaluate("$doc.getURL('edit', 'a=b', 'top')"))
            .isEqualTo("/xwiki/bin/edit/Test/My%20P%C3%A4ge%26%3F?a=b#top");
        assertThat(evaluate("$doc.getExternalURL('view')"))
            .isEqualTo("http://localhost/xwiki/bin/view/Test/My%20P%C3%A4ge%26%3F");
        assertThat(evaluate("$doc.getAttachmentURL('a b.png')"))
            .isEqualTo("/xwiki/bin/download/Test/My%20P%C3%A4ge%26%3F/a%20b.png");
        assertThat(evaluate("$xwiki.getURL('A.B\\.C.WebHome')")).isEqualTo("/xwiki/bin/view/A/B.C/");
        assertThat(evaluate("$xwiki.getURL($services.model.resolveDocument('A.WebHome'), 'get', 'x=y')"))
            .isEqualTo("/xwiki/bin/get/A/WebHome?x=y");
        assertThat(evaluate("$xwiki.getURL($services.model.resolveSpace('A.B'))")).isEqualTo("/xwiki/bin/view/A/B/");
    }

    @Test
    void userIsShownByNameAndEscaped() throws Exception
    {
        XWikiDocument user = new XWikiDocument(ANNA);
        var object = user.newXObject(References.resolveDocument("XWiki.XWikiUsers"));
        object.setStringValue("first_name", "Anna");
        object.setStringValue("last_name", "<Muster>");
        savePage(user, Users.SUPERADMIN);

        assertThat(evaluate("$xcontext.user $xcontext.userReference")).isEqualTo("XWiki.XWikiGuest $xcontext.userReference");
        setUser(ANNA);
        assertThat(evaluate("$xcontext.user $services.user.serialize($xcontext.userReference)"))
            .isEqualTo("XWiki.Anna xwiki:XWiki.Anna");
        assertThat(evaluate("$xwiki.getUserName('XWiki.Anna', false)")).isEqualTo("Anna &#60;Muster&#62;");
        assertThat(evaluate("$xwiki.getPlainUserName($xcontext.userReference)")).isEqualTo("Anna <Muster>");
        assertThat(evaluate("$xwiki.getUserName('XWiki.Bert')")).contains("Bert");
    }

    @Test
    void requestIsReadAndAnswered() throws Exception
    {
        this.request.put("q", "first", "second");
        this.request.setMethod("POST");

        assertThat(evaluate("$request.q $request.getParameterValues('q').size() $request.method $!request.other"
            + "#set ($discard = $response.setStatus(422))#set ($discard = $response.setContentType('text/plain'))"))
                .isEqualTo("first 2 POST");
        assertThat(this.response.getStatus()).isEqualTo(422);
        assertThat(this.response.getContentType()).isEqualTo("text/plain");
        assertThat(this.context.isFinished()).isFalse();
    }

    @Test
    void redirectionEndsTheRequestAndStaysInTheWiki() throws Exception
    {
        evaluate("$response.sendRedirect('https://elsewhere.example/')");
        evaluate("$response.sendRedirect('//elsewhere.example/')");
        assertThat(this.response.getRedirect()).isNull();
        assertThat(this.context.isFinished()).isFalse();

        evaluate("$response.sendRedirect($doc.getURL())");
        assertThat(this.response.getRedirect()).isEqualTo("/xwiki/bin/view/Test/My%20P%C3%A4ge%26%3F");
        assertThat(this.context.isFinished()).isTrue();
        assertThat(this.logCapture.getMessage(0)).contains("refused");
        assertThat(this.logCapture.getMessage(1)).contains("refused");
    }

    @Test
    void tokenBelongsToTheUser() throws Exception
    {
        setUser(ANNA);
        String token = evaluate("$services.csrf.token");
        this.request.put("form_token", token);

        assertThat(evaluate("$services.csrf.isTokenValid($request.form_token) $services.csrf.isTokenValid('x') "
            + "$services.csrf.isTokenValid($request.none)")).isEqualTo("true false false");
        setUser(null);
        assertThat(evaluate("$services.csrf.isTokenValid($request.form_token)")).isEqualTo("false");
    }

    @Test
    void referencesAreWrittenAsAsked() throws Exception
    {
        assertThat(evaluate("#set ($reference = $services.model.createDocumentReference('', ['A', 'B.C'], 'WebHome'))"
            + "$services.model.serialize($reference, 'local') $services.model.serialize($reference, 'default') "
            + "$services.model.serialize($doc.documentReference)"))
                .isEqualTo("A.B\\.C.WebHome xwiki:A.B\\.C.WebHome My Päge&?");
        assertThat(evaluate("$services.model.resolveDocument('Other')")).isEqualTo("xwiki:Test.Other");
    }

    @Test
    void rightsAreGivenByTheirNames() throws Exception
    {
        assertThat(evaluate("$services.security.authorization.hasAccess('view', $doc.documentReference) "
            + "$services.security.authorization.hasAccess('admin', $doc.documentReference)")).isEqualTo("true false");
        setUser(Users.SUPERADMIN);
        assertThat(evaluate("$services.security.authorization.hasAccess('admin') $doc.hasAccessLevel('edit')"))
            .isEqualTo("true true");
    }

    @Test
    void wikiSyntaxIsEscapedAndConverted() throws Exception
    {
        assertThat(evaluate("$services.rendering.escape('**a**', 'xwiki/2.1')")).isEqualTo("~*~*~a~*~*");
        assertThat(evaluate("$services.rendering.render($services.rendering.parse('**a**', 'xwiki/2.1'), 'plain/1.0')"))
            .isEqualTo("a");
    }

    @Test
    void toolsAndGlobalMacrosAreThere() throws Exception
    {
        assertThat(evaluate("$escapetool.xml('<') $jsontool.serialize({'a': [1]}) $stringtool.upperCase('a') "
            + "$datetool.format('yyyy', $datetool.toDate('yyyy', '2017')) $collectiontool.sort([2, 1])"))
                .isEqualTo("&#60; {\"a\":[1]} A 2017 [1, 2]");
        assertThat(evaluate("#macro (give $name)#setVariable($name 'given')#end#give('$result')$result"))
            .isEqualTo("given");
        assertThat(evaluate("#try('problem')$services.model.createDocumentReference('', [], 'x')#end"
            + "#if ($problem)caught#end")).isEqualTo("caught");
    }

    @Test
    void pagesAskForStylesAndIconsOnce() throws Exception
    {
        savePage(new XWikiDocument(References.resolveDocument("Test.Style")), Users.SUPERADMIN);

        assertThat(evaluate("#set ($discard = $xwiki.ssx.use('Test.Style'))#set ($discard = $xwiki.ssx.use('Test.Style'))"
            + "#set ($discard = $xwiki.jsx.use('Test.Style'))$services.icon.renderHTML('user')"
            + "$!services.icon.renderHTML('no-such-icon')"))
                .isEqualTo("<span class=\"fa fa-user\" aria-hidden=\"true\"></span>");
        assertThat(this.context.getSkinExtensions()).hasSize(3);
    }

    @Test
    void skinExtensionsAreEvaluatedWhereTheyAskForIt() throws Exception
    {
        XWikiDocument style = new XWikiDocument(References.resolveDocument("Test.Style"));
        for (int parse = 0; parse < 2; parse++) {
            var extension = style.newXObject(References.resolveDocument("XWiki.StyleSheetExtension"));
            extension.setLargeStringValue("code", "/* $doc.name */");
            extension.setIntValue("parse", parse);
        }
        savePage(style, Users.SUPERADMIN);

        assertThat(getInstance(PageRenderer.class).renderSkinExtension(style, "XWiki.StyleSheetExtension"))
            .isEqualTo("/* $doc.name */\n/* Style */\n");
    }

    private String evaluate(String script) throws Exception
    {
        XWikiDocument page = new XWikiDocument(
            new DocumentReference("xwiki", "Test", "My Päge&?"));
        page.setContent("{{velocity wiki=\"false\"}}" + script + "{{/velocity}}");
        page.setContentAuthor(Users.serialize(Users.SUPERADMIN));
        return renderPage(page);
    }
}
