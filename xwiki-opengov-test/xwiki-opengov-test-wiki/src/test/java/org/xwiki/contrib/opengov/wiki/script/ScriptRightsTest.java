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
import org.xwiki.contrib.opengov.wiki.rendering.DocumentRenderer;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.test.LogLevel;
import org.xwiki.test.junit5.LogCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may run scripts, in contents, titles and restricted places, and what scripts can't reach.
 *
 * @version $Id$
 */
class ScriptRightsTest extends PageTest
{
    private static final DocumentReference USER = Users.reference("User");

    private static final String SCRIPT = "{{velocity}}$mathtool.add(40, 2){{/velocity}}";

    private static final String RESULT = "<p>42</p>";

    private static final String ERROR = "xwikirenderingerror";

    @RegisterExtension
    private final LogCaptureExtension logCapture = new LogCaptureExtension(LogLevel.WARN);

    ScriptRightsTest() throws Exception
    {
    }

    @Test
    void scriptOfAnAdministratorRunsForEverybody() throws Exception
    {
        assertThat(renderPage(page("Page", SCRIPT, Users.SUPERADMIN))).isEqualTo(RESULT);
    }

    @Test
    void scriptOfAUserWithoutScriptRightIsRefusedWhoeverLooks() throws Exception
    {
        setUser(Users.SUPERADMIN);

        assertThat(renderPage(page("Page", SCRIPT, USER))).contains(ERROR).doesNotContain(RESULT);
    }

    @Test
    void pageThatEnforcesItsRequiredRightsOnlyHasThose() throws Exception
    {
        XWikiDocument page = page("Page", SCRIPT, Users.SUPERADMIN);
        page.setEnforceRequiredRights(true);
        assertThat(renderPage(savePage(page, Users.SUPERADMIN))).contains(ERROR);

        page.newXObject(References.resolveDocument("XWiki.RequiredRightClass")).setStringValue("level", "script");
        assertThat(renderPage(savePage(page, Users.SUPERADMIN))).isEqualTo(RESULT);
    }

    @Test
    void includedPageHasTheRightsOfItsOwnAuthor() throws Exception
    {
        page("Included", SCRIPT, USER);
        assertThat(renderPage(page("Page", "{{include reference=\"Test.Included\"/}}", Users.SUPERADMIN)))
            .contains(ERROR);

        page("Included", "{{velocity}}$doc.name{{/velocity}}", Users.SUPERADMIN);
        XWikiDocument includer = page("Page", "{{include reference=\"Included\"/}}", USER);
        XWikiDocument included = this.store.getDocument(References.resolveDocument("Test.Included"));
        included.setEnforceRequiredRights(true);
        included.newXObject(References.resolveDocument("XWiki.RequiredRightClass")).setStringValue("level", "script");
        savePage(included, Users.SUPERADMIN);
        assertThat(renderPage(includer)).isEqualTo("<p>Page</p>");
    }

    @Test
    void includedMacrosCanBeUsed() throws Exception
    {
        page("Macros", "{{velocity output=\"false\"}}#macro (greet $name)Hello $name#end{{/velocity}}",
            Users.SUPERADMIN);

        assertThat(renderPage(page("Page", "{{include reference=\"Macros\"/}}\n\n{{velocity}}#greet('you'){{/velocity}}",
            Users.SUPERADMIN))).isEqualTo("<p>Hello you</p>");
    }

    @Test
    void pageCannotIncludeItself() throws Exception
    {
        assertThat(renderPage(page("Page", "{{include reference=\"Page\"/}}", Users.SUPERADMIN))).contains(ERROR);
        assertThat(renderPage(page("Page", "{{display reference=\"Page\"/}}", Users.SUPERADMIN))).contains(ERROR);
    }

    @Test
    void titleIsAScriptOnlyOfSomebodyWhoMayWriteScripts() throws Exception
    {
        assertThat(title("$mathtool.add(40, 2) & more", Users.SUPERADMIN)).isEqualTo("42 &amp; more");
        assertThat(title("$mathtool.add(40, 2) <b>", USER)).isEqualTo("$mathtool.add(40, 2) &lt;b&gt;");
        assertThat(title("", USER)).isEqualTo("Page");
        assertThat(title("$doc.displayTitle", Users.SUPERADMIN)).isEqualTo("Page");
    }

    @Test
    void restrictedTextRunsNoScriptAndHasNoScriptElement() throws Exception
    {
        XWikiDocument page = page("Page", "", Users.SUPERADMIN);
        this.context.setDocument(page);
        String rendered = getInstance(DocumentRenderer.class).render("**bold** " + SCRIPT
            + "{{html wiki=\"false\"}}<script>alert(1)</script><i onclick=\"alert(1)\">i</i>{{/html}}", "xwiki/2.1", page, true);

        assertThat(rendered).contains("<strong>bold</strong>", ERROR).doesNotContain("42", "<script", "onclick");
    }

    @Test
    void scriptsCannotReachJava() throws Exception
    {
        for (String attempt : new String[] {"$doc.class.forName('java.lang.Runtime')",
            "$services.class.classLoader.loadClass('java.lang.Runtime')", "$doc.environment", "$xwiki.environment",
            "$doc.initialDocument", "$request.request.servletContext.class.classLoader"}) {
            String rendered = renderPage(page("Page", "{{velocity wiki=\"false\"}}" + attempt + "{{/velocity}}",
                Users.SUPERADMIN));
            assertThat(rendered).isEqualTo("<p>" + attempt + "</p>");
        }
        assertThat(this.logCapture.getMessage(0)).contains("due to security restrictions");
        this.logCapture.ignoreAllMessages();
    }

    private String title(String title, DocumentReference author) throws Exception
    {
        XWikiDocument page = page("Page", title + "content", author);
        page.setTitle(title);
        savePage(page, author);
        this.context.setDocument(page);
        return getInstance(DocumentRenderer.class).renderTitle(page, Syntax.HTML_5_0);
    }

    private XWikiDocument page(String name, String content, DocumentReference author)
    {
        XWikiDocument document = new XWikiDocument(References.resolveDocument("Test." + name));
        document.setContent(content);
        return savePage(document, author);
    }
}
