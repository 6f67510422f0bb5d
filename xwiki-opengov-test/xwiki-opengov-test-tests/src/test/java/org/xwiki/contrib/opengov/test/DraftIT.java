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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * A draft is nobody's business but the editors'.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class DraftIT
{
    private Wiki wiki;

    private Visitor guest;

    private Visitor reader;

    private String title;

    private ProjectPage draft;

    @BeforeAll
    void writeDraft(Wiki running)
    {
        this.wiki = running;
        this.guest = running.guest();
        this.reader = running.reader();
        this.title = running.uniqueTitle("Vertraulich");
        this.draft = ProjectForm.create(running.editor()).enterDraft(this.title).saveDraft();
        String visible = running.uniqueTitle("Sichtbar");
        running.publish(visible);
        Eventually.see("what was written after the draft is in the index",
            () -> ProjectList.open(this.guest, "q", visible).titles(), titles -> titles.contains(visible));
    }

    @Test
    void thePageIsClosed()
    {
        assertThat(this.guest.get("/bin/view/" + this.draft.path()).html().text()).doesNotContain(this.title);
        assertThat(this.guest.get("/bin/view/" + this.draft.path()).status()).isIn(401, 403);
        assertThat(this.reader.get("/bin/view/" + this.draft.path()).status()).isEqualTo(403);
        assertThat(this.wiki.otherEditor().get("/bin/view/" + this.draft.path()).text()).contains(this.title);
    }

    @Test
    void neitherListNorSearchNorFrontPageNorMunicipalityShowIt()
    {
        for (Visitor visitor : new Visitor[] {this.guest, this.reader}) {
            assertThat(ProjectList.open(visitor, "sort", "newest").titles()).doesNotContain(this.title);
            assertThat(ProjectList.open(visitor, "q", this.title).titles()).doesNotContain(this.title);
            assertThat(visitor.get("/bin/view/OpenGov/").text()).doesNotContain(this.title);
            assertThat(visitor.get("/bin/view/OpenGov/Municipalities/?ags=" + Places.COLOGNE.ags()).text())
                .doesNotContain(this.title);
        }
    }

    @Test
    void itsWriterFindsItOnTheFrontPage()
    {
        Account writer = this.wiki.addEditor("Müller,Jörg");
        String own = this.wiki.uniqueTitle("Eigener Entwurf");
        ProjectForm.create(this.wiki.visitor(writer)).enterDraft(own).saveDraft();

        Eventually.see("the draft on the front page",
            () -> this.wiki.visitor(writer).get("/bin/view/OpenGov/").content().select("a").eachText(),
            links -> links.contains(own));
        assertThat(this.wiki.otherEditor().get("/bin/view/OpenGov/").text()).doesNotContain(own);
    }

    @Test
    void countersDoNotBetrayIt()
    {
        assertThat(ProjectList.open(this.guest, "q", this.title).count()).isZero();
        int before = ProjectList.open(this.guest).count();
        ProjectForm.create(this.wiki.editor()).enterDraft(this.wiki.uniqueTitle("Noch einer")).saveDraft();
        assertThat(ProjectList.open(this.guest).count()).isEqualTo(before);
    }

    @Test
    void otherWaysToThePageAreClosedToo()
    {
        for (String address : new String[] {"/bin/get/%s", "/bin/view/%s?viewer=history", "/bin/view/%s?viewer=changes",
            "/bin/view/%s?viewer=comments", "/bin/view/%s?xpage=plain", "/bin/view/%s?rev=1.1", "/bin/edit/%s",
            "/bin/view/%s?viewer=code", "/bin/view/%s?sheet=OpenGov.Code.ProjectForm", "/bin/view/%s?sheet="}) {
            assertThat(this.guest.get(address.formatted(this.draft.path())).body()).as(address)
                .doesNotContain("gestalten den Haushalt mit: " + this.title);
        }
    }

    @Test
    void publishedItIsThereForAll()
    {
        String open = this.wiki.uniqueTitle("Wird offen");
        ProjectPage page = ProjectForm.create(this.wiki.editor()).enterDraft(open).saveDraft();
        assertThat(this.guest.get("/bin/view/" + page.path()).status()).isIn(401, 403);

        ProjectForm.edit(this.wiki.editor(), page.path()).enterComplete(open).publish();

        assertThat(this.guest.get("/bin/view/" + page.path()).status()).isEqualTo(200);
        Eventually.see("the project in the list", () -> ProjectList.open(this.guest, "q", open).titles(),
            titles -> titles.contains(open));
    }

    @Test
    void takenBackItIsClosedAgain()
    {
        ProjectPage page = this.wiki.publish(this.wiki.uniqueTitle("Zurückgezogen"));
        ProjectForm.edit(this.wiki.editor(), page.path()).saveDraft();

        assertThat(this.guest.get("/bin/view/" + page.path()).status()).isIn(401, 403);
    }
}
