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

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Comments and files on a project, with the wiki's own means.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class DiscussionIT
{
    private Wiki wiki;

    private ProjectPage project;

    @BeforeAll
    void writeProject(Wiki running)
    {
        this.wiki = running;
        this.project = running.publish(running.uniqueTitle("Diskussion"));
    }

    @Test
    void aReaderCommentsAndEverybodyReadsIt()
    {
        Visitor reader = this.wiki.reader();
        reader.submit(comments(reader).form("form[action*=commentadd]")
            .set("XWiki.XWikiComments_comment", "Das hat bei uns auch geholfen."));

        assertThat(comments(this.wiki.guest()).html().text()).contains("Das hat bei uns auch geholfen.", "Rosa Liest");
        assertThat(ProjectPage.open(this.wiki.guest(), this.project.path()).text()).as("the profile stays")
            .contains("Stabsstelle Digitalisierung");
    }

    @Test
    void aGuestDoesNotComment()
    {
        Visitor guest = this.wiki.guest();
        guest.post("/bin/commentadd/" + this.project.path(),
            Parameters.of("XWiki.XWikiComments_comment", "Ungebeten"));

        assertThat(comments(this.wiki.administrator()).html().text()).doesNotContain("Ungebeten");
    }

    @Test
    void anEditorAttachesAndEverybodyDownloads(Browser browser)
    {
        byte[] bytes = "%PDF-1.7 Größe".getBytes(StandardCharsets.UTF_8);
        this.wiki.editor().upload("/bin/upload/" + this.project.path(), "Bericht 2021.pdf", bytes);

        Answer download = this.wiki.guest()
            .get("/bin/download/%sWebHome/Bericht%%202021.pdf".formatted(this.project.path()));
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.bytes()).isEqualTo(bytes);
        browser.open("/bin/view/%s?viewer=attachments".formatted(this.project.path()))
            .see(By.partialLinkText("Bericht 2021.pdf"));
    }

    @Test
    void aPageInDisguiseIsDownloadedNotShown()
    {
        byte[] bytes = "<html><script>document.title='owned'</script></html>".getBytes(StandardCharsets.UTF_8);
        this.wiki.editor().upload("/bin/upload/" + this.project.path(), "seite.html", bytes);

        Answer download = this.wiki.guest().get("/bin/download/%sWebHome/seite.html".formatted(this.project.path()));
        assertThat(download.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void aReaderDoesNotAttach()
    {
        Answer refused = this.wiki.reader().upload("/bin/upload/" + this.project.path(), "nein.txt", new byte[] {1});

        assertThat(refused.status()).isGreaterThanOrEqualTo(400);
        assertThat(this.wiki.guest().get("/bin/download/%sWebHome/nein.txt".formatted(this.project.path())).status())
            .isEqualTo(404);
    }

    private Answer comments(Visitor visitor)
    {
        return visitor.get("/bin/view/%s?viewer=comments".formatted(this.project.path()));
    }
}
