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
package org.xwiki.contrib.opengov.wiki.notification;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.contrib.opengov.wiki.test.PageTest;
import org.xwiki.test.LogLevel;
import org.xwiki.test.junit5.LogCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link EventRecorder} with what reads its events.
 *
 * @version $Id$
 */
class EventRecorderTest extends PageTest
{
    private static final DocumentReference TYPE = References.resolveDocument("Test.Type");

    private static final DocumentReference PAGE = References.resolveDocument("Test.Page");

    private static final DocumentReference ENTRY = References.resolveDocument("XWiki.TagClass");

    private static final String READER = "Reader";

    @RegisterExtension
    private final LogCaptureExtension logCapture = new LogCaptureExtension(LogLevel.WARN);

    private final DocumentReference reader;

    EventRecorderTest() throws Exception
    {
        getInstance(EventRecorder.class);
        this.reader = getInstance(UserManager.class).saveUser(READER, "a password", "Rita", READER);
    }

    @BeforeEach
    void save()
    {
        XWikiDocument page = new XWikiDocument(PAGE);
        page.newXObject(ENTRY);
        savePage(page, Users.SUPERADMIN);
    }

    @Test
    void whoIsATargetIsTold() throws Exception
    {
        declare("#set ($xreturn = $source.getXObject($services.model.resolveDocument('XWiki.TagClass')) && "
            + "$source.originalDocument.title == '' && $source.title == 'new')", Users.SUPERADMIN);
        title("new");
        title("newer");

        setUser(this.reader);
        assertThat(read()).singleElement().satisfies(told -> assertThat(told).containsEntry("type", "test.type")
            .containsEntry("document", "xwiki:Test.Page").containsKeys("ids", "dates", "html"));
        setUser(Users.SUPERADMIN);
        assertThat(read()).isEmpty();
    }

    @Test
    void onlyAdministratorsDeclareEvents() throws Exception
    {
        declare("#set ($xreturn = true)", Users.reference("Anna"));
        title("new");

        setUser(this.reader);
        assertThat(read()).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotRead() throws Exception
    {
        declare("#set ($xreturn = true)", Users.SUPERADMIN);
        XWikiDocument page = this.store.getDocument(PAGE);
        BaseObject rights = page.newXObject(References.resolveDocument("XWiki.XWikiRights"));
        rights.setStringValue("users", "XWiki.Anna");
        rights.setStringValue("levels", "view");
        rights.setIntValue("allow", 1);
        savePage(page, Users.SUPERADMIN);
        title("new");

        setUser(this.reader);
        assertThat(read()).isEmpty();
    }

    @Test
    void aBrokenExpressionIsNoEvent() throws Exception
    {
        declare("$services.query.hql('nonsense').execute()", Users.SUPERADMIN);

        title("new");

        this.logCapture.ignoreAllMessages();
        setUser(this.reader);
        assertThat(read()).isEmpty();
    }

    @Test
    void aPageDeclaresAnEvent() throws Exception
    {
        loadPage(References.resolveDocument("OpenGov.Code.LessonClass"));
        loadPage(References.resolveDocument("OpenGov.Code.NewLessonEvent"));
        DocumentReference lesson = References.resolveDocument("OpenGov.Lessons.A.WebHome");
        getInstance(WatchList.class).watch(References.resolveDocument("OpenGov.Topics.TECH"), this.reader);
        XWikiDocument page = new XWikiDocument(lesson);
        BaseObject object = page.newXObject(References.resolveDocument("OpenGov.Code.LessonClass"));
        object.setStringValue("editorialState", "published");
        object.setDBStringListValue("themes", List.of("TECH"));
        savePage(page, Users.SUPERADMIN);

        setUser(this.reader);
        assertThat(read()).extracting(told -> told.get("document"))
            .containsExactly(References.serialize(lesson));
    }

    private void declare(String validation, DocumentReference author)
    {
        XWikiDocument page = new XWikiDocument(TYPE);
        BaseObject type = page.newXObject(EventType.CLASS);
        type.setStringValue("eventType", "test.type");
        type.setDBStringListValue("listenTo", List.of("org.xwiki.bridge.event.DocumentUpdatedEvent"));
        type.setDBStringListValue("objectType", List.of("XWiki.TagClass"));
        type.setLargeStringValue("validationExpression", validation);
        type.setLargeStringValue("target", "#set ($xreturn = ['xwiki:XWiki.Reader', 'xwiki:XWiki.Nobody'])");
        savePage(page, author);
    }

    private void title(String title)
    {
        XWikiDocument page = this.store.getDocument(PAGE);
        page.setTitle(title);
        savePage(page, Users.SUPERADMIN);
    }

    private List<Map<String, Object>> read() throws Exception
    {
        return getInstance(NotificationInbox.class).read(this.reader, 10).get("notifications");
    }
}
