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

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.script.CSRFToken;

/**
 * The form of a project: how it is drawn, and what happens to what is sent.
 */
class ProjectFormPageTest extends AbstractOpenGovPageTest
{
    private static final String PROJECTS = "OpenGov.Projects.WebHome";

    private static final String SAVED = "OpenGov.Projects.Neuer Plan.WebHome";

    ProjectFormPageTest() throws Exception
    {
    }

    @BeforeEach
    void editGerman()
    {
        setLocale(Locale.GERMAN);
        setUser(EDITOR);
        this.request.put("sheet", "OpenGov.Code.ProjectForm");
    }

    @Test
    void theShortFormAsksLittle() throws Exception
    {
        Element form = renderSaved(PROJECTS).selectFirst("form");

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.select("[name=form_token]").attr("value")).isNotEmpty();
        assertThat(form.select("input:not([type=hidden]), textarea").eachAttr("name")).containsExactly("title",
            parameter("municipality"), parameter("summary"), parameter("contactFunction"),
            CONTACT + "_0_contactMail");
    }

    @Test
    void everyFieldOfTheFullFormHasALabel() throws Exception
    {
        project("Haushalt", Map.of("summary", "Kurz.", "municipality", COLOGNE, "editorialState", "draft"));

        Element form = renderSaved("OpenGov.Projects.Haushalt.WebHome").selectFirst("form");

        for (Element field : form.select("input:not([type=hidden]), textarea, select")) {
            assertThat(form.select("label[for=\"%s\"]".formatted(field.id())).isEmpty() && field.closest("label") == null)
                .as(field.outerHtml()).isFalse();
        }
        assertThat(form.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(form.select("legend").eachText()).doesNotContain("");
        assertThat(form.select("textarea[name=\"%s\"]".formatted(parameter("summary"))).text()).isEqualTo("Kurz.");
        assertThat(form.select("input[name=\"%s\"]".formatted(parameter("municipality"))).val()).contains("Köln");
    }

    @Test
    void aDraftIsSavedAndClosedToReaders() throws Exception
    {
        send(Map.of("title", "Neuer Plan", parameter("municipality"), COLOGNE, parameter("summary"), "Ein Plan."));

        assertThat(this.response.getRedirect()).contains("/OpenGov/Projects/Neuer%20Plan/");
        XWikiDocument saved = this.store.getDocument(page(SAVED));
        assertThat(saved.getXObject(page(PROJECT)).getStringValue("summary")).isEqualTo("Ein Plan.");
        assertThat(saved.getXObject(page(PROJECT)).getStringValue("identifier")).matches("P-[0-9A-Z]{8}");
        assertThat(saved.getXObject(page(PROJECT)).getStringValue("land")).isEqualTo("05");
        assertThat(saved.isEnforceRequiredRights()).isTrue();
        assertThat(saved.getXObject(page("XWiki.XWikiRights")).getStringValue("groups"))
            .contains("XWiki.OpenGovEditorsGroup");
        assertThat(this.store.exists(page("OpenGov.Municipalities.%s.WebHome".formatted(COLOGNE)))).isTrue();
    }

    @Test
    void mistakesAreShownBesideTheFieldsAndNothingIsSaved() throws Exception
    {
        Element page = send(Map.of("title", "Neuer Plan", parameter("municipality"), "Entenhausen",
            parameter("summary"), "x".repeat(281), parameter("amount"), "-1"));

        assertThat(this.response.getStatus()).isEqualTo(422);
        assertThat(page.select("[role=alert] a")).hasSize(3);
        Element municipality = page.selectFirst("[name=\"%s\"]".formatted(parameter("municipality")));
        assertThat(municipality.val()).isEqualTo("Entenhausen");
        assertThat(municipality.attr("aria-invalid")).isEqualTo("true");
        assertThat(this.store.exists(page(SAVED))).isFalse();
    }

    @Test
    void aWrongTokenSavesNothingAndKeepsWhatWasTyped() throws Exception
    {
        this.request.put("form_token", "wrong");
        Element page = send(Map.of("title", "Neuer Plan", parameter("municipality"), COLOGNE, parameter("summary"),
            "Ein Plan."));

        assertThat(this.response.getStatus()).isEqualTo(403);
        assertThat(page.select("[name=title]").val()).isEqualTo("Neuer Plan");
        assertThat(this.store.exists(page(SAVED))).isFalse();
    }

    @Test
    void readersAndGuestsGetNoForm() throws Exception
    {
        for (var user : Arrays.asList(READER, null)) {
            setUser(user);
            Element page = renderSaved(PROJECTS);
            assertThat(page.select("form")).isEmpty();
            assertThat(page.select(".opengov-notice")).hasSize(1);
        }
    }

    @Test
    void readersDoNotSave() throws Exception
    {
        setUser(READER);
        send(Map.of("title", "Neuer Plan", parameter("municipality"), COLOGNE, parameter("summary"), "Ein Plan."));

        assertThat(this.response.getStatus()).isEqualTo(403);
        assertThat(this.store.exists(page(SAVED))).isFalse();
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() throws Exception
    {
        project("Haushalt", Map.of("summary", "Erste Fassung.", "municipality", COLOGNE, "editorialState", "draft"));
        String opened = this.store.getDocument(page("OpenGov.Projects.Haushalt.WebHome")).getVersion();
        project("Haushalt", Map.of("summary", "Fassung der anderen."));
        this.request.put("version", opened);

        Element page = send("OpenGov.Projects.Haushalt.WebHome", Map.of("title", "Haushalt", parameter("municipality"),
            COLOGNE, parameter("summary"), "Meine Fassung.", parameter("editorialState"), "draft"));

        assertThat(this.response.getStatus()).isEqualTo(409);
        assertThat(page.select("textarea[name=\"%s\"]".formatted(parameter("summary"))).text())
            .isEqualTo("Meine Fassung.");
        assertThat(page.select("button[name=og_overwrite]")).hasSize(1);
        assertThat(this.store.getDocument(page("OpenGov.Projects.Haushalt.WebHome")).getXObject(page(PROJECT))
            .getStringValue("summary")).isEqualTo("Fassung der anderen.");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutJavaScript() throws Exception
    {
        project("Haushalt", Map.of("summary", "Kurz.", "municipality", COLOGNE, "editorialState", "draft"));
        this.request.put("og_add", "OpenGov.Code.LinkClass");
        Element page = send("OpenGov.Projects.Haushalt.WebHome", Map.of("title", "Haushalt",
            "OpenGov.Code.LinkClass_0_address", "https://example.org/", "OpenGov.Code.LinkClass_0_title", "Bericht"));

        assertThat(page.select("[name=\"OpenGov.Code.LinkClass_0_address\"]").val()).isEqualTo("https://example.org/");
        assertThat(page.select("[name=\"OpenGov.Code.LinkClass_1_address\"]")).hasSize(1);
    }

    private Element send(Map<String, String> parameters) throws Exception
    {
        return send(PROJECTS, parameters);
    }

    private Element send(String page, Map<String, String> parameters) throws Exception
    {
        this.request.setMethod("POST");
        if (this.request.getParameter("form_token") == null) {
            this.request.put("form_token", getInstance(CSRFToken.class).getToken());
        }
        parameters.forEach((name, value) -> this.request.put(name, value));
        return renderSaved(page);
    }
}
