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
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may run scripts.
 *
 * @version $Id$
 */
class ScriptRightsTest extends PageTest
{
    private static final DocumentReference USER = Users.reference("User");

    private static final String SCRIPT = "{{velocity}}$mathtool.add(40, 2){{/velocity}}";

    ScriptRightsTest() throws Exception
    {
    }

    @Test
    void scriptOfAnAdministratorRunsForEverybody() throws Exception
    {
        assertThat(renderPage(page(SCRIPT, Users.SUPERADMIN))).isEqualTo("<p>42</p>");
    }

    @Test
    void scriptOfAUserWithoutScriptRightIsRefused() throws Exception
    {
        setUser(Users.SUPERADMIN);

        assertThat(renderPage(page(SCRIPT, USER))).contains("xwikirenderingerror").doesNotContain("42");
    }

    private XWikiDocument page(String content, DocumentReference author)
    {
        XWikiDocument document = new XWikiDocument(References.resolveDocument("Test.Page"));
        document.setContent(content);
        return savePage(document, author);
    }
}
