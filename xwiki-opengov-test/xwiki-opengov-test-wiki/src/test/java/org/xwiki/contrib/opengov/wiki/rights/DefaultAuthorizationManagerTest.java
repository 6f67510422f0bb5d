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
package org.xwiki.contrib.opengov.wiki.rights;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;
import org.xwiki.contrib.opengov.wiki.store.TestWiki;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what.
 */
class DefaultAuthorizationManagerTest
{
    private static final DocumentReference ALICE = Users.reference("Alice");

    private static final DocumentReference BOB = Users.reference("Bob");

    private static final DocumentReference EDITORS = Users.reference("Editors");

    private static final DocumentReference PAGE = TestWiki.page("A.B.Page");

    private static final String WIKI_PREFERENCES = "XWiki.XWikiPreferences";

    private static final String SPACE_PREFERENCES = "A.WebPreferences";

    private static final String NESTED_PREFERENCES = "A.B.WebPreferences";

    @TempDir
    private Path folder;

    private TestWiki wiki;

    private WikiStore store;

    private AuthorizationManager authorization;

    private UserManager users;

    @BeforeEach
    void open()
    {
        this.wiki = new TestWiki(this.folder);
        this.store = this.wiki.getStore();
        this.authorization = this.wiki.get(AuthorizationManager.class);
        this.users = this.wiki.get(UserManager.class);
    }

    @AfterEach
    void close()
    {
        this.wiki.close();
    }

    private void rule(String page, String rightsClass, boolean allow, String levels, String who, String property)
    {
        XWikiDocument document = this.store.getDocument(TestWiki.page(page));
        BaseObject object = document.newXObject(Users.reference(rightsClass));
        object.setStringValue("levels", levels);
        object.setLargeStringValue(property, who);
        object.setIntValue("allow", allow ? 1 : 0);
        this.store.saveDocument(document, "", false, Users.SUPERADMIN);
    }

    private void allow(String page, String levels, String who, String property)
    {
        rule(page, "XWikiGlobalRights", true, levels, who, property);
    }

    private void deny(String page, String levels, String who, String property)
    {
        rule(page, "XWikiGlobalRights", false, levels, who, property);
    }

    private boolean may(DocumentReference user, Right right)
    {
        return this.authorization.hasAccess(right, user, PAGE);
    }

    @Test
    void withoutRulesEverybodyMayReadAndWriteButNotScriptOrAdministrate()
    {
        assertThat(may(null, Right.VIEW)).isTrue();
        assertThat(may(null, Right.EDIT)).isTrue();
        assertThat(may(null, Right.COMMENT)).isTrue();
        assertThat(may(ALICE, Right.DELETE)).isFalse();
        assertThat(may(ALICE, Right.SCRIPT)).isFalse();
        assertThat(may(ALICE, Right.ADMIN)).isFalse();
        assertThat(may(ALICE, Right.PROGRAMMING)).isFalse();
        assertThat(may(Users.SUPERADMIN, Right.PROGRAMMING)).isTrue();
        assertThat(this.authorization.hasAccess(null, ALICE, PAGE)).isFalse();
        assertThat(this.authorization.hasAccess(Right.REGISTER, null, null)).isTrue();
    }

    @Test
    void allowingSomeDeniesAllOthersOnThatLevel()
    {
        allow(WIKI_PREFERENCES, "view,edit", "XWiki.Alice", "users");

        assertThat(may(ALICE, Right.EDIT)).isTrue();
        assertThat(may(BOB, Right.EDIT)).isFalse();
        assertThat(may(null, Right.VIEW)).isFalse();
        allow(SPACE_PREFERENCES, "view", "XWiki.Bob,XWiki.XWikiGuest", "users");
        assertThat(may(BOB, Right.VIEW)).isTrue();
        assertThat(may(null, Right.VIEW)).isTrue();
        assertThat(may(ALICE, Right.VIEW)).isFalse();
    }

    @Test
    void theInnermostLevelThatSaysSomethingDecides()
    {
        deny(SPACE_PREFERENCES, "edit", "XWiki.Alice", "users");
        assertThat(may(ALICE, Right.EDIT)).isFalse();
        allow(NESTED_PREFERENCES, "edit", "XWiki.Alice", "users");
        assertThat(may(ALICE, Right.EDIT)).isTrue();
        rule("A.B.Page", "XWikiRights", false, "edit", "XWiki.Alice", "users");
        assertThat(may(ALICE, Right.EDIT)).isFalse();
        assertThat(may(BOB, Right.EDIT)).isFalse();
        assertThat(this.authorization.hasAccess(Right.EDIT, ALICE, TestWiki.page("A.B.Other"))).isTrue();
    }

    @Test
    void aRuleForTheUserWinsOverOneForAGroup()
    {
        this.users.addToGroup(ALICE, EDITORS);
        this.users.addToGroup(BOB, EDITORS);
        deny(WIKI_PREFERENCES, "edit", "XWiki.Editors", "groups");
        allow(WIKI_PREFERENCES, "edit", "XWiki.Alice", "users");

        assertThat(may(ALICE, Right.EDIT)).isTrue();
        assertThat(may(BOB, Right.EDIT)).isFalse();
    }

    @Test
    void ofTwoRulesForGroupsTheOneThatDeniesWins()
    {
        this.users.addToGroup(ALICE, EDITORS);
        this.users.addToGroup(ALICE, Users.reference("Others"));
        allow(WIKI_PREFERENCES, "edit", "XWiki.Editors", "groups");
        deny(WIKI_PREFERENCES, "edit", "XWiki.Others", "groups");

        assertThat(may(ALICE, Right.EDIT)).isFalse();
    }

    @Test
    void membershipCountsAtOnceAndThroughGroupsOfGroups()
    {
        allow(WIKI_PREFERENCES, "edit", "XWiki.Editors", "groups");
        assertThat(may(ALICE, Right.EDIT)).isFalse();
        DocumentReference team = Users.reference("Team");
        this.users.addToGroup(ALICE, team);
        this.users.addToGroup(team, EDITORS);
        this.users.addToGroup(EDITORS, team);

        assertThat(may(ALICE, Right.EDIT)).isTrue();
        assertThat(this.users.getGroups(ALICE)).containsExactlyInAnyOrder(team, EDITORS);
        this.store.deleteDocument(this.store.getDocument(team), Users.SUPERADMIN);
        assertThat(may(ALICE, Right.EDIT)).isFalse();
        assertThat(may(EDITORS, Right.EDIT)).isTrue();
    }

    @Test
    void anAdministratorCanNotBeShutOut()
    {
        allow(WIKI_PREFERENCES, "admin", "XWiki.Alice", "users");
        deny(SPACE_PREFERENCES, "edit,view,admin", "XWiki.Alice", "users");

        assertThat(may(ALICE, Right.ADMIN)).isTrue();
        assertThat(may(ALICE, Right.EDIT)).isTrue();
        assertThat(may(ALICE, Right.DELETE)).isTrue();
        assertThat(may(ALICE, Right.SCRIPT)).isTrue();
        assertThat(may(ALICE, Right.PROGRAMMING)).isFalse();
    }

    @Test
    void anAdministratorOfASpaceIsOneInItOnly()
    {
        allow(SPACE_PREFERENCES, "admin", "XWiki.Alice", "users");

        assertThat(may(ALICE, Right.DELETE)).isTrue();
        assertThat(this.authorization.hasAccess(Right.DELETE, ALICE, TestWiki.page("C.Page"))).isFalse();
    }

    @Test
    void programmingIsGivenOnTheWikiOnly()
    {
        allow(SPACE_PREFERENCES, "programming", "XWiki.Alice", "users");
        assertThat(may(ALICE, Right.PROGRAMMING)).isFalse();
        allow(WIKI_PREFERENCES, "programming", "XWiki.Alice", "users");
        assertThat(may(ALICE, Right.PROGRAMMING)).isTrue();
        assertThat(may(ALICE, Right.ADMIN)).isTrue();
        assertThat(this.authorization.hasAccess(Right.PROGRAMMING, ALICE, WikiReference.MAIN)).isTrue();
    }

    @Test
    void whoMadeAPageMayDeleteIt()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("x");
        this.store.saveDocument(document, "", false, ALICE);

        assertThat(may(ALICE, Right.DELETE)).isTrue();
        assertThat(may(BOB, Right.DELETE)).isFalse();
    }

    @Test
    void onlyAdministratorsChangeThePagesThatHoldRights()
    {
        DocumentReference preferences = TestWiki.page(SPACE_PREFERENCES);
        assertThat(this.authorization.hasAccess(Right.EDIT, ALICE, preferences)).isFalse();
        assertThat(this.authorization.hasAccess(Right.VIEW, ALICE, preferences)).isTrue();
        allow(SPACE_PREFERENCES, "admin", "XWiki.Alice", "users");
        assertThat(this.authorization.hasAccess(Right.EDIT, ALICE, preferences)).isTrue();
    }

    @Test
    void whatIsInAPageCountsAsThePage()
    {
        rule("A.B.Page", "XWikiRights", false, "view", "XWiki.XWikiGuest", "users");

        assertThat(this.authorization.hasAccess(Right.VIEW, null,
            References.resolveAttachment("A.B.Page@a.txt", null))).isFalse();
    }

    @Test
    void rulesForNothingOrNobodyDoNotCount()
    {
        rule("A.B.Page", "XWikiRights", true, "view", "", "users");
        rule("A.B.Page", "XWikiRights", true, "nonsense", "XWiki.Bob", "users");

        assertThat(may(null, Right.VIEW)).isTrue();
    }

    @Test
    void aPageThatEnforcesItsRightsRunsNoOtherScripts()
    {
        allow(WIKI_PREFERENCES, "programming", "XWiki.Alice", "users");
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setEnforceRequiredRights(true);
        this.store.saveDocument(document, "", false, ALICE);

        assertThat(this.authorization.hasAuthorAccess(Right.SCRIPT, ALICE, document)).isFalse();
        require(document, "script");
        assertThat(this.authorization.hasAuthorAccess(Right.SCRIPT, ALICE, document)).isTrue();
        assertThat(this.authorization.hasAuthorAccess(Right.PROGRAMMING, ALICE, document)).isFalse();
        assertThat(this.authorization.hasAuthorAccess(Right.SCRIPT, BOB, document)).isFalse();
        require(document, "wiki_admin");
        assertThat(this.authorization.hasAuthorAccess(Right.ADMIN, ALICE, document)).isTrue();
    }

    @Test
    void whoLacksARequiredRightMayNotEdit()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setEnforceRequiredRights(true);
        this.store.saveDocument(document, "", false, ALICE);
        assertThat(may(BOB, Right.EDIT)).isTrue();
        require(document, "script");

        assertThat(may(BOB, Right.EDIT)).isFalse();
    }

    private void require(XWikiDocument document, String level)
    {
        document.newXObject(Users.reference("RequiredRightClass")).setStringValue("level", level);
        this.store.saveDocument(document, "", false, ALICE);
    }

    @Test
    void aUserSignsInWithThePassword()
    {
        this.users.saveUser("Alice", "secret", "Alice", "Muster");

        assertThat(this.users.authenticate("Alice", "secret")).isEqualTo(ALICE);
        assertThat(this.users.authenticate("XWiki.Alice", "secret")).isEqualTo(ALICE);
        assertThat(this.users.authenticate("Alice", "Secret")).isNull();
        assertThat(this.users.authenticate("Alice", "")).isNull();
        assertThat(this.users.authenticate("Nobody", "secret")).isNull();
        assertThat(this.users.authenticate("", "secret")).isNull();
        assertThat(this.users.isUser(ALICE)).isTrue();
        assertThat(this.users.isUser(BOB)).isFalse();
        assertThat(this.users.getGroups(ALICE)).containsExactly(Users.reference("XWikiAllGroup"));
        BaseObject account = this.store.getDocument(ALICE).getXObject(Users.reference("XWikiUsers"));
        assertThat(account.getStringValue("password")).startsWith("hash:").doesNotContain("secret");
    }

    @Test
    void anInactiveUserDoesNotSignIn()
    {
        this.users.saveUser("Alice", "secret", "", "");
        XWikiDocument document = this.store.getDocument(ALICE);
        document.getXObject(Users.reference("XWikiUsers")).setIntValue("active", 0);
        this.store.saveDocument(document, "", false, ALICE);

        assertThat(this.users.authenticate("Alice", "secret")).isNull();
    }

    @Test
    void rightsHaveNames()
    {
        assertThat(Right.toRight("programming")).isEqualTo(Right.PROGRAMMING);
        assertThat(Right.toRight("nonsense")).isNull();
        assertThat(Right.ADMIN.getImpliedRights()).contains(Right.EDIT).doesNotContain(Right.PROGRAMMING);
    }
}
