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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scripts may save, for whom.
 *
 * @version $Id$
 */
class SaveTest extends PageTest
{
    private static final DocumentReference TARGET = References.resolveDocument("Test.Target");

    private static final DocumentReference REQUIRED_RIGHT = References.resolveDocument("XWiki.RequiredRightClass");

    private static final DocumentReference RIGHTS = References.resolveDocument("XWiki.XWikiRights");

    private static final DocumentReference EDITOR = Users.reference("Editor");

    private static final String SAVE = "{{velocity}}#set ($target = $xwiki.getDocument('Test.Target'))"
        + "#set ($discard = $target.setTitle('changed'))$target.save('because'){{/velocity}}";

    SaveTest() throws Exception
    {
    }

    @BeforeEach
    void saveTarget()
    {
        XWikiDocument target = new XWikiDocument(TARGET);
        target.setTitle("old");
        savePage(target, Users.SUPERADMIN);
    }

    @Test
    void guestCannotSave() throws Exception
    {
        restrict(this.store.getDocument(TARGET), "edit", EDITOR);

        assertThat(renderPage(page(SAVE, false))).contains("xwikirenderingerror");
        assertThat(this.store.getDocument(TARGET).getTitle()).isEqualTo("old");
    }

    @Test
    void scriptSavesWithTheRightsOfItsAuthorForWhoMayNotEdit() throws Exception
    {
        setUser(Users.reference("Reader"));
        restrict(this.store.getDocument(TARGET), "edit", EDITOR);

        renderPage(page(SAVE.replace("$target.save(", "$target.saveAsAuthor("), true));

        XWikiDocument saved = this.store.getDocument(TARGET);
        assertThat(saved.getTitle()).isEqualTo("changed");
        assertThat(saved.getAuthorReference()).isEqualTo(Users.SUPERADMIN);
        assertThat(saved.getOriginalMetadataAuthorReference()).isEqualTo(Users.reference("Reader"));
    }

    @Test
    void aPageIsLikedOnceByEachUser() throws Exception
    {
        String like = "$services.like.like($xwiki.getDocument('Test.Target').documentReference).orElse(-1)";
        XWikiDocument page = page("{{velocity}}#set ($target = $xwiki.getDocument('Test.Target').documentReference)"
            + like + ' ' + like + " $services.like.isLiked($target) $services.like.unlike($target).orElse(-1)"
            + " $services.like.isLiked($target) " + like + "{{/velocity}}", false);

        assertThat(renderPage(page)).isEqualTo("<p>-1 -1 false -1 false -1</p>");
        setUser(EDITOR);
        assertThat(renderPage(page)).isEqualTo("<p>1 1 true 0 false 1</p>");
        setUser(Users.reference("Reader"));
        assertThat(renderPage(page)).isEqualTo("<p>2 2 true 1 false 2</p>");
        this.store.deleteDocument(this.store.getDocument(TARGET), Users.SUPERADMIN);
        assertThat(this.store.getLikes(TARGET)).isZero();
    }

    @Test
    void scriptWithProgrammingRightSavesAsTheCurrentUser() throws Exception
    {
        setUser(EDITOR);
        restrict(this.store.getDocument(TARGET), "view,edit", EDITOR);

        renderPage(page(SAVE, false));

        XWikiDocument saved = this.store.getDocument(TARGET);
        assertThat(saved.getTitle()).isEqualTo("changed");
        assertThat(saved.getAuthorReference()).isEqualTo(EDITOR);
        assertThat(saved.getComment()).isEqualTo("because");
        assertThat(saved.isEnforceRequiredRights()).isFalse();
    }

    @Test
    void scriptWithScriptRightOnlySavesAsItsAuthorAndMakesThePageEnforceRequiredRights() throws Exception
    {
        setUser(EDITOR);
        restrict(this.store.getDocument(TARGET), "view,edit", EDITOR);

        renderPage(page(SAVE, true));

        XWikiDocument saved = this.store.getDocument(TARGET);
        assertThat(saved.getTitle()).isEqualTo("changed");
        assertThat(saved.getAuthorReference()).isEqualTo(Users.SUPERADMIN);
        assertThat(saved.getOriginalMetadataAuthorReference()).isEqualTo(EDITOR);
        assertThat(saved.isEnforceRequiredRights()).isTrue();
    }

    @Test
    void scriptWithScriptRightOnlyMakesANewPageInTheNameOfItsAuthor() throws Exception
    {
        setUser(EDITOR);
        this.store.deleteDocument(this.store.getDocument(TARGET), Users.SUPERADMIN);

        renderPage(page(SAVE, true));

        XWikiDocument saved = this.store.getDocument(TARGET);
        assertThat(saved.getCreatorReference()).isEqualTo(Users.SUPERADMIN);
        assertThat(saved.getOriginalMetadataAuthorReference()).isEqualTo(EDITOR);
    }

    @Test
    void scriptCannotGiveAPageMoreRightsThanItHas() throws Exception
    {
        setUser(Users.SUPERADMIN);

        assertThat(renderPage(page("{{velocity}}#set ($target = $xwiki.getDocument('Test.Target'))"
            + "#set ($right = $target.newObject('XWiki.RequiredRightClass'))"
            + "#set ($discard = $right.set('level', 'programming'))$target.save(){{/velocity}}", true)))
                .contains("xwikirenderingerror");
        assertThat(this.store.getDocument(TARGET).getXObject(REQUIRED_RIGHT)).isNull();
    }

    @Test
    void changesThatAreNotSavedAreOnlySeenInTheSamePage() throws Exception
    {
        XWikiDocument page = page("{{velocity}}#set ($discard = $doc.setTitle('new')){{/velocity}} "
            + "{{velocity}}$doc.title $tdoc.title $xwiki.getDocument('Test.Page').title{{/velocity}}", false);
        page.setTitle("typed");
        savePage(page, Users.SUPERADMIN);

        assertThat(renderPage(page)).isEqualTo("<p>&nbsp;new typed typed</p>");
        assertThat(page.getTitle()).isEqualTo("typed");
        assertThat(this.store.getDocument(page.getDocumentReference()).getTitle()).isEqualTo("typed");
    }

    @Test
    void objectsAreMadeChangedAndRemoved() throws Exception
    {
        XWikiDocument tags = this.store.getDocument(TARGET);
        BaseObject first = tags.newXObject(RIGHTS);
        first.setLargeStringValue("users", "XWiki.First");
        first.setIntValue("allow", 1);
        savePage(tags, Users.SUPERADMIN);

        String rendered = renderPage(page("{{velocity}}#set ($target = $xwiki.getDocument('Test.Target'))"
            + "$target.getObjects('XWiki.XWikiRights').size() $target.getObject('XWiki.XWikiRights').getValue('users') "
            + "$target.getObject('XWiki.XWikiRights', 7) "
            + "#set ($discard = $target.removeObject($target.getObject('XWiki.XWikiRights', 0)))"
            + "#set ($new = $target.newObject('XWiki.XWikiRights'))$new.number "
            + "$target.getObjects('XWiki.XWikiRights').size() $target.getObject('Test.Missing'){{/velocity}}", false));

        assertThat(rendered).startsWith("<p>1 XWiki.First ").contains("1 1");
        assertThat(this.store.getDocument(TARGET).getXObjects(RIGHTS)).hasSize(1);
    }

    @Test
    void pageThatTheReaderMayNotViewIsNull() throws Exception
    {
        restrict(this.store.getDocument(TARGET), "view,edit", EDITOR);

        assertThat(renderPage(page("{{velocity}}#if ($xwiki.getDocument('Test.Target'))there#{else}hidden#end"
            + "{{/velocity}}", false))).isEqualTo("<p>hidden</p>");
    }

    private void restrict(XWikiDocument document, String levels, DocumentReference user)
    {
        BaseObject rights = document.newXObject(RIGHTS);
        rights.setLargeStringValue("users", Users.serialize(user));
        rights.setStringValue("levels", levels);
        rights.setIntValue("allow", 1);
        savePage(document, Users.SUPERADMIN);
    }

    private XWikiDocument page(String content, boolean enforce)
    {
        XWikiDocument document = new XWikiDocument(References.resolveDocument("Test.Page"));
        document.setContent(content);
        document.setEnforceRequiredRights(enforce);
        if (enforce) {
            document.newXObject(REQUIRED_RIGHT).setStringValue("level", "script");
        }
        return savePage(document, Users.SUPERADMIN);
    }
}
