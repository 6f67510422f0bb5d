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
package org.xwiki.contrib.opengov.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * The front page, the list of the projects and the municipalities.
 */
class ListsPageTest extends AbstractOpenGovPageTest
{
    private static final String FRONT = "OpenGov.WebHome";

    private static final String PROJECTS = "OpenGov.Projects.WebHome";

    private static final String MUNICIPALITIES = "OpenGov.Municipalities.WebHome";

    ListsPageTest() throws Exception
    {
    }

    @BeforeEach
    void writeProjects()
    {
        setLocale(Locale.GERMAN);
        project("Haushalt", Map.of("summary", "Alle planen mit.", "municipality", COLOGNE, "land", "05", "status",
            "running", "sortTitle", "haushalt", "editorialState", "published"));
        project("Archiv", Map.of("summary", "Alte Akten offen.", "municipality", COLOGNE, "land", "05", "status",
            "completed", "sortTitle", "archiv", "editorialState", "published"));
        XWikiDocument draft = project("Geheim", Map.of("summary", "Noch nicht.", "municipality", COLOGNE, "land", "05",
            "sortTitle", "geheim", "editorialState", "draft"));
        set(draft, "XWiki.XWikiRights", Map.of("users", "XWiki.Erika", "levels", "view", "allow", 1));
        savePage(draft, Users.SUPERADMIN);
    }

    @Test
    void theFrontPageShowsNumbersAndNewestProjects() throws Exception
    {
        Element page = renderSaved(FRONT);

        assertThat(page.select(".opengov-hit a").eachText()).containsExactlyInAnyOrder("Haushalt", "Archiv");
        assertThat(page.select(".opengov-number").first().text()).isEqualTo("2");
        assertThat(page.select("form[role=search]").attr("action")).endsWith("/OpenGov/Search/");
        assertThat(page.select("a[href*=XWikiLogin]")).as("guests are invited to sign in").isNotEmpty();
    }

    @Test
    void editorsFindTheirUnfinishedWork() throws Exception
    {
        setUser(EDITOR);

        assertThat(renderSaved(FRONT).select("a").eachText()).contains("Geheim");
    }

    @Test
    void theListShowsWhatIsPublished() throws Exception
    {
        this.request.put("sort", "title");
        Element page = renderSaved(PROJECTS);

        assertThat(page.select(".opengov-hit a").eachText()).containsExactly("Archiv", "Haushalt");
        assertThat(page.select(".opengov-count").text()).isEqualTo("2");
    }

    @Test
    void theExportedListHasNothingToClickOnButItsProjects() throws Exception
    {
        setUser(EDITOR);
        this.context.setAction("export");
        Element page = renderSaved(PROJECTS);

        assertThat(page.select(".opengov-hit a")).hasSize(2);
        assertThat(page.select("form, .opengov-no-print")).isEmpty();
    }

    @Test
    void theListIsSearchedAndFiltered() throws Exception
    {
        this.request.put("q", "akten");
        assertThat(renderSaved(PROJECTS).select(".opengov-hit a").eachText()).containsExactly("Archiv");

        this.request.put("q", "");
        this.request.put("status", "running");
        Element filtered = renderSaved(PROJECTS);
        assertThat(filtered.select(".opengov-hit a").eachText()).containsExactly("Haushalt");
        assertThat(filtered.select("select[name=status] option[selected]").val()).isEqualTo("running");
        assertThat(filtered.select(".opengov-chip-remove")).hasSize(1);
    }

    @Test
    void theTableHasTheSameProjects() throws Exception
    {
        this.request.put("view", "table");
        Element page = renderSaved(PROJECTS);

        assertThat(page.select("table tbody tr.opengov-hit")).hasSize(2);
        assertThat(page.select("table thead th[scope=col]").eachText()).doesNotContain("");
        assertThat(page.select("table caption")).hasSize(1);
    }

    @Test
    void nothingFoundIsSaid() throws Exception
    {
        this.request.put("q", "gibtesnicht");
        Element page = renderSaved(PROJECTS);

        assertThat(page.select(".opengov-hit")).isEmpty();
        assertThat(page.select(".opengov-empty a[href]")).isNotEmpty();
    }

    @Test
    void aMunicipalityOfTheRegisterHasAProfile() throws Exception
    {
        this.request.put("ags", "01001000");
        Element page = renderSaved(MUNICIPALITIES);

        assertThat(page.text()).contains("Flensburg", "Schleswig-Holstein");
        assertThat(page.select("svg[role=img]")).isNotEmpty();
        assertThat(page.select("a[href*=ags]")).as("neighbours of similar size").hasSizeGreaterThan(2);
    }

    @Test
    void aMunicipalityWithAPageHasItsAddress() throws Exception
    {
        municipality(COLOGNE, Map.of("ags", COLOGNE, "name", "Köln", "land", "05", "kind", "municipality"));
        this.request.put("ags", COLOGNE);
        renderSaved(MUNICIPALITIES);

        assertThat(this.response.getRedirect()).contains("/OpenGov/Municipalities/" + COLOGNE);
    }

    @Test
    void theMunicipalityShowsItsProjects() throws Exception
    {
        municipality(COLOGNE, Map.of("ags", COLOGNE, "name", "Köln", "land", "05", "kind", "municipality",
            "population", 1084831, "lat", 50.938107, "lon", 6.957068));
        Element page = renderSaved("OpenGov.Municipalities.%s.WebHome".formatted(COLOGNE));

        assertThat(page.select(".opengov-hit a").eachText()).contains("Haushalt", "Archiv").doesNotContain("Geheim");
        assertThat(page.text()).contains("1.084.831");
    }

    @Test
    void anUnknownKeyIsNotFound() throws Exception
    {
        this.request.put("ags", "99999999");
        Element page = renderSaved(MUNICIPALITIES);

        assertThat(this.response.getStatus()).isEqualTo(404);
        assertThat(page.select(".opengov-notice").text()).contains("99999999");
    }

    @Test
    void membersAreListedWithTheNumberOfTheirProjects() throws Exception
    {
        municipality(COLOGNE, Map.of("ags", COLOGNE, "name", "Köln", "land", "05", "kind", "municipality"));
        Element row = renderSaved(MUNICIPALITIES).selectFirst("tr.opengov-hit");

        assertThat(row.text()).contains("Köln");
        assertThat(row.select("td").last().text()).isEqualTo("2");
    }
}
