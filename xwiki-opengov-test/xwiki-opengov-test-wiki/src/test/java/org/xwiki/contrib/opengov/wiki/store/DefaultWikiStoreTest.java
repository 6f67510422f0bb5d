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
package org.xwiki.contrib.opengov.wiki.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.wiki.model.AttachmentContent;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the store keeps of pages, and how.
 */
class DefaultWikiStoreTest
{
    private static final DocumentReference PAGE = TestWiki.page("A.B.Page");

    private static final DocumentReference CLASS = TestWiki.page("A.ItemClass");

    private static final DocumentReference ALICE = Users.reference("Alice");

    private static final DocumentReference BOB = Users.reference("Bob");

    @TempDir
    private Path folder;

    private TestWiki wiki;

    private WikiStore store;

    @BeforeEach
    void open()
    {
        this.wiki = new TestWiki(this.folder);
        this.store = this.wiki.getStore();
    }

    @AfterEach
    void close()
    {
        this.wiki.close();
    }

    private void reopen()
    {
        close();
        open();
    }

    private XWikiDocument save(String title, DocumentReference author)
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle(title);
        this.store.saveDocument(document, "Set the title to " + title, false, author);
        return document;
    }

    @Test
    void aPageThatNobodySavedIsNew()
    {
        XWikiDocument document = this.store.getDocument(PAGE);

        assertThat(document.isNew()).isTrue();
        assertThat(document.getVersion()).isEqualTo("1.1");
        assertThat(this.store.exists(PAGE)).isFalse();
    }

    @Test
    void aSavedPageSurvivesARestart()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("Ein Titel");
        document.setContent("Text & <Zeichen> ä\u0001");
        document.setHidden(true);
        document.setEnforceRequiredRights(true);
        document.setParent("WebHome");
        document.setDefaultLocale(Locale.GERMAN);
        this.store.saveDocument(document, "Neu", false, ALICE);
        reopen();

        XWikiDocument read = this.store.getDocument(PAGE);
        assertThat(read.isNew()).isFalse();
        assertThat(read.getTitle()).isEqualTo("Ein Titel");
        assertThat(read.getContent()).isEqualTo("Text & <Zeichen> ä\u0001");
        assertThat(read.isHidden()).isTrue();
        assertThat(read.isEnforceRequiredRights()).isTrue();
        assertThat(read.getRealLocale()).isEqualTo(Locale.GERMAN);
        assertThat(read.getParentReference()).isEqualTo(TestWiki.page("A.B.WebHome"));
        assertThat(read.getCreatorReference()).isEqualTo(ALICE);
        assertThat(read.getComment()).isEqualTo("Neu");
        assertThat(read.getDate().getTime() % 1000).isZero();
    }

    @Test
    void whatTheStoreGivesOutBelongsToTheCaller()
    {
        save("One", ALICE);

        this.store.getDocument(PAGE).setTitle("Changed");
        this.store.getDocument(PAGE).newXObject(CLASS);

        assertThat(this.store.getDocument(PAGE).getTitle()).isEqualTo("One");
        assertThat(this.store.getDocument(PAGE).getXObjects(CLASS)).isEmpty();
    }

    @Test
    void everyChangeMakesAVersionAndNoChangeMakesNone()
    {
        save("One", ALICE);
        assertThat(save("Two", BOB).getVersion()).isEqualTo("2.1");
        assertThat(save("Two", ALICE).getVersion()).isEqualTo("2.1");
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("Three");
        this.store.saveDocument(document, "", true, null);

        assertThat(document.getVersion()).isEqualTo("2.2");
        assertThat(this.store.getRevisions(PAGE)).extracting(Revision::getVersion).containsExactly("1.1", "2.1", "2.2");
        assertThat(this.store.getRevisions(PAGE)).extracting(Revision::getAuthor).containsExactly(ALICE, BOB, null);
        assertThat(this.store.getRevisions(PAGE)).extracting(Revision::isMinorEdit)
            .containsExactly(false, false, true);
        assertThat(document.getCreatorReference()).isEqualTo(ALICE);
    }

    @Test
    void changingAnObjectOnlyLeavesTheAuthorOfTheText()
    {
        save("One", ALICE);
        XWikiDocument document = this.store.getDocument(PAGE);
        document.newXObject(CLASS).setStringValue("status", "idea");
        this.store.saveDocument(document, "", false, BOB);

        assertThat(document.getAuthorReference()).isEqualTo(BOB);
        assertThat(document.getContentAuthorReference()).isEqualTo(ALICE);
    }

    @Test
    void theHistoryNamesWhoChangedAPageThroughAScript()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("One");
        this.store.saveDocument(document, "", false, ALICE, BOB);
        assertThat(this.store.getRevisions(PAGE).get(0).getAuthor()).isEqualTo(BOB);
        assertThat(this.store.getDocument(PAGE, "1.1").getOriginalMetadataAuthorReference()).isEqualTo(BOB);
        save("Two", ALICE);
        reopen();

        assertThat(this.store.getRevisions(PAGE).get(1).getAuthor()).isEqualTo(ALICE);
        assertThat(this.store.getDocument(PAGE).getOriginalMetadataAuthorReference()).isEqualTo(ALICE);
    }

    @Test
    void propertiesKeepTheirTypes()
    {
        Date date = new Date(1_500_000_000_000L);
        XWikiDocument document = this.store.getDocument(PAGE);
        BaseObject object = document.newXObject(CLASS);
        object.setStringValue("status", "idea");
        object.setLargeStringValue("text", "x".repeat(200_000));
        object.setIntValue("days", 7);
        object.setDateValue("since", date);
        object.setDBStringListValue("themes", List.of("b", "a|c", "b"));
        this.store.saveDocument(document, "", false, ALICE);
        reopen();

        BaseObject read = this.store.getDocument(PAGE).getXObject(CLASS);
        assertThat(read.getValue("status")).isEqualTo("idea");
        assertThat(read.getStringValue("text")).hasSize(200_000);
        assertThat(read.getValue("days")).isEqualTo(7);
        assertThat(read.getDateValue("since")).isEqualTo(date);
        assertThat(read.getListValue("themes")).containsExactly("b", "a|c", "b");
        assertThat(read.getGuid()).isEqualTo(object.getGuid());
        assertThat(read.getValue("nothing")).isNull();
    }

    @Test
    void aRemovedObjectLeavesAGap()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.newXObject(CLASS).setStringValue("n", "0");
        document.newXObject(CLASS).setStringValue("n", "1");
        document.newXObject(CLASS).setStringValue("n", "2");
        this.store.saveDocument(document, "", false, ALICE);
        document.removeXObject(document.getXObject(CLASS, 1));
        this.store.saveDocument(document, "", false, ALICE);
        reopen();

        XWikiDocument read = this.store.getDocument(PAGE);
        assertThat(read.getXObjects(CLASS)).hasSize(3);
        assertThat(read.getXObject(CLASS, 1)).isNull();
        assertThat(read.getXObject(CLASS, 2).getStringValue("n")).isEqualTo("2");
        assertThat(read.newXObject(CLASS).getNumber()).isEqualTo(3);
    }

    @Test
    void anyVersionComesBackWhole() throws IOException
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("One");
        document.newXObject(CLASS).setDBStringListValue("themes", List.of("x", "y"));
        document.setXClass(new BaseClass(PAGE,
            List.of(new PropertyClass("themes", PropertyType.STATIC_LIST, Map.of("multiSelect", "1")))));
        attach(document, "a.txt", "first");
        this.store.saveDocument(document, "", false, ALICE);
        document.setTitle("Two");
        document.removeXObjects(CLASS);
        document.setXClass(new BaseClass(PAGE, List.of()));
        attach(document, "a.txt", "second");
        this.store.saveDocument(document, "", false, BOB);

        assertThat(this.store.getDocument(PAGE, "1.1").getTitle()).isEqualTo("One");
        assertThat(this.store.getDocument(PAGE, "9.9").isNew()).isTrue();
        this.store.rollback(PAGE, "1.1", BOB);
        XWikiDocument read = this.store.getDocument(PAGE);
        assertThat(read.getVersion()).isEqualTo("3.1");
        assertThat(read.getTitle()).isEqualTo("One");
        assertThat(read.getXObject(CLASS).getListValue("themes")).containsExactly("x", "y");
        assertThat(read.getXClass().get("themes").isMultiSelect()).isTrue();
        assertThat(content(read, "a.txt")).isEqualTo("first");
        assertThatThrownBy(() -> this.store.rollback(PAGE, "9.9", BOB)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void filesHaveVersions() throws IOException
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        attach(document, "a.txt", "first");
        this.store.saveDocument(document, "", false, ALICE);
        attach(document, "a.txt", "second");
        this.store.saveDocument(document, "", false, BOB);
        document.removeAttachment("a.txt");
        this.store.saveDocument(document, "", false, BOB);
        attach(document, "a.txt", "third");
        this.store.saveDocument(document, "", false, ALICE);
        reopen();

        XWikiDocument read = this.store.getDocument(PAGE);
        XWikiAttachment file = read.getAttachment("a.txt");
        assertThat(file.getVersion()).isEqualTo("1.3");
        assertThat(file.getLongSize()).isEqualTo(5);
        assertThat(file.getAuthorReference()).isEqualTo(ALICE);
        assertThat(content(read, "a.txt")).isEqualTo("third");
        assertThat(this.store.getRevisions(file.getReference())).extracting(Revision::getVersion)
            .containsExactly("1.1", "1.2", "1.3");
        assertThat(this.store.getAttachmentContent(file.getReference(), "7.7")).isNull();
    }

    @Test
    void aDeletedPageComesBackWithItsHistoryAndFiles() throws IOException
    {
        XWikiDocument document = save("One", ALICE);
        document.newXObject(CLASS).setStringValue("status", "idea");
        attach(document, "a.txt", "first");
        this.store.saveDocument(document, "", false, ALICE);
        this.store.deleteDocument(document, BOB);

        assertThat(this.store.exists(PAGE)).isFalse();
        assertThat(this.store.getRevisions(PAGE)).isEmpty();
        XWikiDeletedDocument entry = this.store.getDeletedDocuments(PAGE).get(0);
        assertThat(entry.getDeleterReference()).isEqualTo(BOB);
        this.store.restoreDocument(entry.getId());
        XWikiDocument read = this.store.getDocument(PAGE);
        assertThat(read.getXObject(CLASS).getStringValue("status")).isEqualTo("idea");
        assertThat(this.store.getRevisions(PAGE)).hasSize(2);
        assertThat(content(read, "a.txt")).isEqualTo("first");
        assertThat(this.store.getDeletedDocuments(PAGE)).isEmpty();
    }

    @Test
    void aPageIsNotRestoredOverAnother()
    {
        this.store.deleteDocument(save("One", ALICE), BOB);
        save("Two", ALICE);
        long id = this.store.getDeletedDocuments(PAGE).get(0).getId();

        assertThatThrownBy(() -> this.store.restoreDocument(id)).isInstanceOf(IllegalStateException.class);
        this.store.purgeDocument(id);
        assertThat(this.store.getDeletedDocument(id)).isNull();
        assertThatThrownBy(() -> this.store.restoreDocument(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void translationsStandBesideThePage()
    {
        XWikiDocument document = save("Title", ALICE);
        XWikiDocument german = this.store.getDocument(new DocumentReference(PAGE, Locale.GERMAN));
        german.setTitle("Titel");
        this.store.saveDocument(german, "", false, ALICE);
        reopen();

        assertThat(this.store.getTranslatedDocument(document, Locale.GERMANY).getTitle()).isEqualTo("Titel");
        assertThat(this.store.getTranslatedDocument(document, Locale.FRENCH).getTitle()).isEqualTo("Title");
        this.store.deleteDocument(document, ALICE);
        assertThat(this.store.exists(german.getDocumentReferenceWithLocale())).isFalse();
        assertThat(this.store.getDeletedDocuments(PAGE)).hasSize(2);
    }

    @Test
    void aPageIsReadWithAFixedNumberOfStatements()
    {
        XWikiDocument document = save("One", ALICE);
        for (int i = 0; i < 30; i++) {
            BaseObject object = document.newXObject(CLASS);
            object.setStringValue("status", "idea");
            object.setDBStringListValue("themes", List.of("a", "b"));
        }
        this.store.saveDocument(document, "", false, ALICE);
        reopen();
        long before = this.store.getStatementCount();

        assertThat(this.store.getDocument(PAGE).getXObjects(CLASS)).hasSize(30);
        assertThat(this.store.getStatementCount() - before).isEqualTo(5);
        this.store.getDocument(PAGE);
        assertThat(this.store.getStatementCount() - before).isEqualTo(5);
    }

    @Test
    void onlyOneWikiOpensTheFolder()
    {
        save("One", ALICE);
        try (TestWiki other = new TestWiki(this.folder)) {
            assertThatThrownBy(() -> other.getStore().exists(PAGE)).hasMessageContaining("Another wiki uses");
        }
    }

    @Test
    void theQueriesOfPagesRun()
    {
        XWikiDocument document = save("One", ALICE);
        BaseObject object = document.newXObject(CLASS);
        object.setStringValue("status", "idea");
        object.setDBStringListValue("themes", List.of("a", "b"));
        this.store.saveDocument(document, "", false, ALICE);

        List<String> byValue = this.store.query("select doc.fullName from XWikiDocument doc, BaseObject obj,"
            + " StringProperty prop where obj.name = doc.fullName and obj.className = 'A.ItemClass'"
            + " and prop.id.id = obj.id and prop.name = 'status' and prop.value = :status",
            Map.of("status", "idea"), 0, 0);
        List<String> byItem = this.store.query("select obj.name from BaseObject obj, DBStringListProperty prop"
            + " join prop.list item where prop.id.id = obj.id and prop.id.name = 'themes' and item = ?1",
            Map.of("1", "b"), 10, 0);
        List<String> inElements = this.store.query("select obj.name from BaseObject obj, DBStringListProperty prop"
            + " where prop.id.id = obj.id and :theme in elements(prop.list)", Map.of("theme", "a"), 0, 0);

        assertThat(byValue).containsExactly("A.B.Page");
        assertThat(byItem).containsExactly("A.B.Page");
        assertThat(inElements).containsExactly("A.B.Page");
    }

    private static void attach(XWikiDocument document, String name, String text)
    {
        XWikiAttachment file = new XWikiAttachment(name, "text/plain");
        file.setContent(AttachmentContent.of(text.getBytes(StandardCharsets.UTF_8)));
        document.setAttachment(file);
    }

    private String content(XWikiDocument document, String name) throws IOException
    {
        XWikiAttachment file = document.getAttachment(name);
        try (InputStream content = this.store.getAttachmentContent(file.getReference(), file.getVersion()).open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
