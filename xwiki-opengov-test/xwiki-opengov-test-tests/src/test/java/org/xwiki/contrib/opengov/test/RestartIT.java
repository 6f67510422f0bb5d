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

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.HistoryPage;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * The development wiki brings its first content in once, and keeps what is written.
 */
@DisabledIfSystemProperty(named = "wiki.url", matches = ".+")
class RestartIT
{
    private static final int SEEDS = 19;

    private static final String FILE = "Bericht.txt";

    @TempDir
    private Path home;

    @Test
    void aSecondStartKeepsEverythingAndBringsNothingInAgain() throws Exception
    {
        String path;
        int municipalities;
        try (DevelopmentWiki wiki = DevelopmentWiki.start(this.home)) {
            Visitor administrator = wiki.administrator().signIn(new Visitor(wiki.base()));
            assertThat(ProjectList.open(administrator).count()).isEqualTo(SEEDS);
            municipalities = municipalities(administrator);
            path = ProjectForm.create(administrator).enterDraft("Überdauert").saveDraft().path();
            ProjectForm.edit(administrator, path).enterComplete("Überdauert jeden Neustart").publish();
            administrator.upload("/bin/upload/" + path, FILE, new byte[] {1, 2, 3});
        }
        try (DevelopmentWiki wiki = DevelopmentWiki.start(this.home)) {
            Visitor guest = new Visitor(wiki.base());
            assertThat(ProjectPage.open(guest, path).title()).isEqualTo("Überdauert jeden Neustart");
            assertThat(guest.get("/bin/download/" + path + "WebHome/" + FILE).bytes()).containsExactly(1, 2, 3);
            assertThat(ProjectList.open(guest).count()).isEqualTo(SEEDS + 1);
            assertThat(ProjectList.open(guest, "q", "Überdauert").count()).isEqualTo(1);
            assertThat(municipalities(guest)).isEqualTo(municipalities);
            Visitor administrator = wiki.administrator().signIn(guest);
            assertThat(HistoryPage.open(administrator, path).versions()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static int municipalities(Visitor visitor)
    {
        return visitor.get("/bin/view/OpenGov/Municipalities/").content().select(".opengov-hit").size();
    }
}
