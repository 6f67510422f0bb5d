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

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The profile of a project, as its readers see it.
 */
class ProjectSheetPageTest extends AbstractOpenGovPageTest
{
    private static final String PAGE = "OpenGov.Projects.Haushalt.WebHome";

    ProjectSheetPageTest() throws Exception
    {
    }

    @BeforeEach
    void readGerman()
    {
        setLocale(Locale.GERMAN);
    }

    @Test
    void factsAndTextsAreShown() throws Exception
    {
        project("Haushalt", Map.of("summary", "Alle planen mit.", "municipality", COLOGNE, "status", "running", "start",
            "2021-05", "amount", 12500.5, "themes", List.of("GOVE"), "situation", "Bisher **allein** der Rat.",
            "editorialState", "published"));

        Element page = renderSaved(PAGE);

        assertThat(page.text()).contains("Alle planen mit.", "Köln", "Mai 2021", "12.500,50", "Bisher allein der Rat.");
        assertThat(page.select("strong").text()).isEqualTo("allein");
        assertThat(page.select("[data-status=running]")).hasSize(1);
        assertThat(page.select("svg[role=img]").attr("aria-label")).contains("Köln");
    }

    @Test
    void whatIsEmptyLeavesNoHole() throws Exception
    {
        project("Haushalt", Map.of("summary", "Kurz.", "municipality", COLOGNE, "editorialState", "published"));

        Element page = renderSaved(PAGE);

        assertThat(page.select("dt:empty, dd:empty, h2:empty, ul:empty, p:empty, section:empty")).isEmpty();
        assertThat(page.select("dl").stream().filter(list -> list.childrenSize() == 0)).isEmpty();
    }

    @Test
    void theNoticeTellsTheState() throws Exception
    {
        for (String state : List.of("draft", "proposed", "needsUpdate", "archived")) {
            project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "editorialState", state));
            assertThat(renderSaved(PAGE).select(".opengov-notice")).as(state).hasSize(1);
        }
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "editorialState", "published"));
        assertThat(renderSaved(PAGE).select(".opengov-notice")).isEmpty();
    }

    @Test
    void contactIsForSignedInReaders() throws Exception
    {
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "contactFunction", "Stabsstelle",
            "editorialState", "published"));
        contact("Haushalt", Map.of("contactMail", "amt@example.org", "contactName", "Petra Persönlich",
            "contactConsent", 1));

        assertThat(renderSaved(PAGE).html()).contains("Stabsstelle").doesNotContain("amt@example.org", "Persönlich");
        setUser(READER);
        assertThat(renderSaved(PAGE).text()).contains("amt@example.org", "Petra Persönlich");
    }

    @Test
    void aPersonWithoutConsentIsNotNamed() throws Exception
    {
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "editorialState", "published"));
        contact("Haushalt", Map.of("contactName", "Petra Persönlich", "contactConsent", 0));
        setUser(READER);

        assertThat(renderSaved(PAGE).text()).doesNotContain("Persönlich");
    }

    @Test
    void whatIsExportedHasNothingToClickOn() throws Exception
    {
        project("Haushalt", Map.of("summary", "Alle planen mit.", "municipality", COLOGNE,
            "editorialState", "published"));
        contact("Haushalt", Map.of("contactMail", "amt@example.org"));
        this.context.setAction("export");
        assertThat(renderSaved(PAGE).select("a[href*=XWikiLogin], svg, .opengov-no-print")).isEmpty();
        setUser(EDITOR);
        Element page = renderSaved(PAGE);

        assertThat(page.text()).contains("Alle planen mit.");
        assertThat(page.select("a[href*=ProjectForm], svg, .opengov-no-print")).isEmpty();
    }

    @Test
    void onlyEditorsSeeWhatIsMissing() throws Exception
    {
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "editorialState", "published"));

        assertThat(renderSaved(PAGE).select("progress")).isEmpty();
        setUser(EDITOR);
        Element page = renderSaved(PAGE);
        assertThat(page.select("progress").attr("aria-label")).isNotEmpty();
        assertThat(page.select("a[href*=ProjectForm]")).isNotEmpty();
    }

    @Test
    void nothingThatWasTypedIsExecuted() throws Exception
    {
        String attack = "<script>alert(1)</script>{{velocity}}#set($x = 20000 + 3)$x{{/velocity}}{{/html}}$doc.fullName";
        project("Haushalt", Map.of("summary", attack, "funder", attack, "situation", attack, "municipality", COLOGNE,
            "contactFunction", attack, "editorialState", "published"));

        Element page = renderSaved(PAGE);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).contains(attack).doesNotContain("20003");
    }

    @Test
    void otherProjectsOfTheMunicipalityAreLoadedLater() throws Exception
    {
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE, "editorialState", "published"));

        assertThat(renderSaved(PAGE).select("#related").attr("data-opengov-load"))
            .contains("RelatedProjects", "OpenGov.Projects.Haushalt.WebHome");
    }

    @Test
    void theEditActionLeadsToTheForm() throws Exception
    {
        project("Haushalt", Map.of("summary", "x", "municipality", COLOGNE));
        this.context.setAction("edit");
        setUser(EDITOR);

        renderSaved(PAGE);

        assertThat(this.response.getRedirect()).contains("/OpenGov/Projects/Haushalt/", "OpenGov.Code.ProjectForm");
    }
}
