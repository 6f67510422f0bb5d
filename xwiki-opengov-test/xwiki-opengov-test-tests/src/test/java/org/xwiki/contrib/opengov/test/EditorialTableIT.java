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
package org.xwiki.contrib.opengov.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.ProjectForm;

/**
 * The editors see all entries in one table, drafts included; nobody else does.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class EditorialTableIT
{
    private static final String TABLE = "/bin/view/OpenGov/Editorial/";

    private static final String ROWS = "/bin/get/OpenGov/Code/EditorialResults?outputSyntax=plain&";

    private Wiki wiki;

    private String word;

    private String draft;

    private String published;

    @BeforeAll
    void writeProjects(Wiki running)
    {
        this.wiki = running;
        this.word = running.uniqueTitle("Redaktionswort").split(" ")[1];
        this.draft = "Ähre %s & <b>".formatted(this.word);
        this.published = "Zebra %s".formatted(this.word);
        ProjectForm.create(running.editor()).enterDraft(this.draft).saveDraft();
        running.publish(this.published);
        Eventually.see("both projects in the index", () -> rows("title", this.word),
            rows -> rows.contains(this.published) && rows.contains("\"totalrows\":2"));
    }

    @Test
    void rowsSayInWordsWhatTheEditorAskedFor()
    {
        assertThat(rows("title", this.word)).contains("Entwurf", "Veröffentlicht", "Läuft", "Köln", "30. Juni 2023",
            "Erika Schreibt", "\"doc_viewable\":true").doesNotContain("\"running\"", "\"published\"", "05315000");
        assertThat(rows("title", this.word, "editorialState", "draft")).contains("\"totalrows\":1", "Entwurf")
            .doesNotContain(this.published);
        assertThat(rows("title", this.word, "municipality", "Flensburg")).contains("\"totalrows\":0");
        assertThat(rows("title", this.word, "municipality", "koeln", "status", "running")).contains("\"totalrows\":1",
            this.published);
    }

    @Test
    void rowsAreSortedAndComeInPages()
    {
        String ascending = rows("title", this.word, "sort", "title", "dir", "asc");
        assertThat(ascending.indexOf("Entwurf")).isLessThan(ascending.indexOf(this.published));
        assertThat(rows("title", this.word, "sort", "title", "dir", "desc", "offset", "2", "limit", "1"))
            .contains("\"totalrows\":2", "Entwurf").doesNotContain(this.published);
    }

    @Test
    void entriesOfEveryTypeAreInIt()
    {
        String title = this.wiki.uniqueTitle("Auch dabei");
        for (EntryKind kind : EntryKind.values()) {
            EntryForm.create(kind, this.wiki.editor()).enter("title", title).enter(kind.draft()).saveDraft();
        }

        Eventually.see("an entry of each type", () -> rows("title", title),
            rows -> rows.contains("\"totalrows\":" + EntryKind.values().length));
        assertThat(rows("title", title)).contains("Erkenntnis", "Organisation", "Veranstaltung", "Arbeitsgruppe",
            "Angebot oder Gesuch", "Entwurf");
        assertThat(rows("title", title, "type", "event")).contains("\"totalrows\":1", "Veranstaltung");
    }

    @Test
    void nobodyElseReadsThem()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            for (String address : List.of(TABLE, ROWS + "limit=100", TABLE + "?viewer=code")) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain(this.word);
            }
            for (String address : List.of("/bin/view/OpenGov/", "/bin/view/OpenGov/Projects/")) {
                assertThat(visitor.get(address).content().select("a[href*=/OpenGov/Editorial/]")).isEmpty();
            }
        }
        assertThat(this.wiki.reader().get(TABLE).status()).isEqualTo(403);
    }

    @Test
    void theProjectListAndTheFrontPageLeadThere(Browser browser)
    {
        assertThat(this.wiki.editor().get("/bin/view/OpenGov/").content().select("a[href*=/OpenGov/Editorial/]"))
            .isNotEmpty();
        browser.signIn(this.wiki.editorAccount()).open("/bin/view/OpenGov/Projects/");
        browser.see(By.cssSelector("a[href*='/OpenGov/Editorial/']")).click();

        browser.see(By.linkText(this.published)).click();
        assertThat(browser.see(By.tagName("h1")).getText()).contains(this.published);
    }

    private String rows(String... parameters)
    {
        return this.wiki.editor().reading("de").get(ROWS + Parameters.of(parameters).encode()).body();
    }
}
