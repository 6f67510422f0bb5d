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

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * A project is deleted and comes back as it was.
 */
@FunctionalTest
class DeleteAndRestoreIT
{
    private static final Parameters CONFIRMED = Parameters.of("confirm", "1");

    @Test
    void deletedAndRestored(Wiki wiki)
    {
        String title = wiki.uniqueTitle("Vergänglich");
        ProjectPage project = wiki.publish(title);
        Visitor administrator = wiki.administrator();
        Visitor guest = wiki.guest();
        Eventually.see("the project in the list", () -> ProjectList.open(guest, "q", title).titles(),
            titles -> titles.contains(title));

        administrator.post("/bin/delete/" + project.path(), CONFIRMED);
        Answer gone = Eventually.see("the page is gone", () -> administrator.get("/bin/view/" + project.path()),
            answer -> answer.status() == 404);
        Eventually.see("the project is gone from the list", () -> ProjectList.open(guest, "q", title).titles(),
            titles -> !titles.contains(title));

        administrator.get(gone.html().select("a.action-restore").first().absUrl("href"));
        Eventually.see("the page is back", () -> guest.get("/bin/view/" + project.path()),
            answer -> answer.status() == 200);
        assertThat(ProjectPage.open(guest, project.path()).text()).contains("Stabsstelle Digitalisierung");
        Eventually.see("the project is back in the list", () -> ProjectList.open(guest, "q", title).titles(),
            titles -> titles.contains(title));
    }

    @Test
    void aReaderDoesNotDelete(Wiki wiki)
    {
        ProjectPage project = wiki.publish(wiki.uniqueTitle("Bleibt"));
        Answer refused = wiki.reader().post("/bin/delete/" + project.path(), CONFIRMED);

        assertThat(refused.status()).isGreaterThanOrEqualTo(400);
        assertThat(wiki.guest().get("/bin/view/" + project.path()).status()).isEqualTo(200);
    }

    @Test
    void aLinkFromElsewhereDoesNotDelete(Wiki wiki)
    {
        ProjectPage project = wiki.publish(wiki.uniqueTitle("Bleibt auch"));
        wiki.administrator().get("/bin/delete/%s?confirm=1".formatted(project.path()));
        wiki.administrator().postWithoutToken("/bin/delete/" + project.path(),
            Parameters.of("confirm", "1", "form_token", "guessed"));

        assertThat(wiki.guest().get("/bin/view/" + project.path()).status()).isEqualTo(200);
    }
}
