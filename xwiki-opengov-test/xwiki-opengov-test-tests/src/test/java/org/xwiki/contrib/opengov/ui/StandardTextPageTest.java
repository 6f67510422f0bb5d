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

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.standard.Chapter;
import org.xwiki.contrib.opengov.standard.ContentHash;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of standards on their pages: chapters, versions, comparison.
 *
 * @version $Id$
 */
class StandardTextPageTest extends AbstractOpenGovPageTest
{
    private static final String SPACE = "OpenGov.Standards.Daten.";

    private static final String TERMS = "= Begriffe =\n\n{{definition term=\"Datensatz\"}}Alles, was zusammen"
        + " veröffentlicht wird.{{/definition}}";

    private static final String RULES = "= Regeln =\n\n{{requirement id=\"OGS-1-1\" level=\"must\"}}Ein Datensatz muss"
        + " eine Lizenz haben.{{/requirement}}\n\n[[Begriff>>Begriffe||anchor=\"definition-Datensatz\"]]";

    StandardTextPageTest() throws Exception
    {
    }

    @BeforeEach
    void writeStandard() throws Exception
    {
        setLocale(Locale.GERMAN);
        XWikiDocument standard = this.store.getDocument(page(SPACE + "WebHome"));
        standard.setTitle("Datenprofil");
        set(standard, "OpenGov.Code.StandardClass", Map.of("verbProfile", "din820-2020", "identifier", "OGS-1"));
        savePage(standard, Users.SUPERADMIN);
        chapter("Begriffe", 1, TERMS);
        chapter("Regeln", 2, RULES);
    }

    @Test
    void chapterLeadsToTermsAndItsNeighbours() throws Exception
    {
        Element page = renderSaved(SPACE + "Regeln");

        assertThat(page.select("h2#HRegeln")).hasSize(1);
        assertThat(page.select("#requirement-OGS-1-1 .opengov-level").text()).isEqualTo("muss");
        assertThat(page.select("#requirement-OGS-1-1 a.opengov-term").attr("href"))
            .endsWith("/Standards/Daten/Begriffe#definition-Datensatz");
        assertThat(page.select("a:containsOwn(Datenprofil)").attr("href")).endsWith("/Standards/Daten/");
        assertThat(page.select("nav a").eachText()).containsExactly("Davor: Begriffe");
        assertThat(page.select("#findings")).as("for those who write").isEmpty();
    }

    @Test
    void writersSeeWhatIsFound() throws Exception
    {
        chapter("Regeln", 2, RULES.replace("level=\"must\"", "level=\"should\""));
        setUser(Users.SUPERADMIN);

        Element page = renderSaved(SPACE + "Regeln");

        assertThat(page.select("#findings li").text()).contains("Zu beheben:", "OGS-1-1", "sollte", "„muss“");
        assertThat(page.select("#findings li a").attr("href")).endsWith("/Regeln#requirement-OGS-1-1");
        assertThat(page.select("#findings a[href*=/edit/]")).hasSize(1);
        assertThat(renderSaved(SPACE + "Begriffe").select("#findings").text()).contains("Nichts:");
    }

    @Test
    void scriptsInChaptersDoNotRun() throws Exception
    {
        chapter("Regeln", 2, "{{velocity}}$doc.fullName{{/velocity}} {{{ {{/html}}{{velocity}}ran{{/velocity}} }}}"
            + " {{html}}<script>alert(1)</script>{{/html}} {{requirement id=\"<b>x\" level=\"must\"}}Es muss"
            + " <script>sein</script>{{/requirement}}");

        String html = renderSaved(SPACE + "Regeln").html();

        assertThat(html).doesNotContain("<script", SPACE + "Regeln</", "<b>x").contains("{{/html}}");
    }

    @Test
    void versionIsADocument() throws Exception
    {
        version("1.0.0", "", RULES);

        Element page = renderSaved(SPACE + "Versions.1\\.0\\.0");

        assertThat(page.select(".opengov-front").text()).contains("OGS-1", "Version 1.0.0", "Kurz gesagt");
        assertThat(page.select(".opengov-contents a").eachText()).containsExactly("Begriffe", "Begriffe", "Regeln",
            "Regeln", "Alle Anforderungen", "Änderungen", "Prüfwert");
        assertThat(page.select(".opengov-contents a").eachAttr("href"))
            .allSatisfy(address -> assertThat(page.select("[id='" + address.substring(1) + "']")).as(address).hasSize(1));
        assertThat(page.select("#chapter-2 a.opengov-term").attr("href")).endsWith("#definition-Datensatz");
        assertThat(page.select("#chapter-2 h3").attr("id")).isEqualTo("Regeln-HRegeln");
        assertThat(page.select("#requirements tbody tr").text()).isEqualTo(
            "OGS-1-1 muss Ein Datensatz muss eine Lizenz haben.");
        assertThat(page.select("#verify").text()).contains("Niemand hat ihn verändert");
        assertThat(page.select(".opengov-notice, form")).isEmpty();
        assertThat(page.select("dt:empty, dd:empty, h2:empty, ul:empty, p:empty")).isEmpty();
    }

    @Test
    void whatWasChangedLaterIsSeen() throws Exception
    {
        XWikiDocument version = version("1.0.0", "", RULES);
        set(version, "OpenGov.Code.VersionClass", Map.of("chapters", json(chapters(RULES.replace("Lizenz", "Nummer")))));
        savePage(version, Users.SUPERADMIN);

        assertThat(renderSaved(SPACE + "Versions.1\\.0\\.0").select("#verify [role=alert]").text())
            .contains("hat diesen Prüfwert nicht");
    }

    @Test
    void versionsAreCompared() throws Exception
    {
        version("1.0.0", "", RULES);
        version("1.1.0", "1.0.0", RULES.replace("eine Lizenz", "eine offene Lizenz")
            + "{{requirement id=\"OGS-1-2\" level=\"may\"}}Er darf klein sein.{{/requirement}}");

        Element old = renderSaved(SPACE + "Versions.1\\.0\\.0");
        assertThat(old.select(".opengov-notice a").attr("href")).contains("1.1.0");
        Element page = renderSaved(SPACE + "Versions.1\\.1\\.0");
        assertThat(page.select("#changes tbody tr").eachText()).containsExactly(
            "OGS-1-1 Text geändert Ein Datensatz muss eine offene Lizenz haben.", "OGS-1-2 Neu Er darf klein sein.");
        assertThat(page.select("#changes ins").eachText()).containsExactly("offene", "Er darf klein sein.");
        this.request.put("compare", "1.0.0");
        Element comparison = renderSaved(SPACE + "Versions.1\\.1\\.0");
        assertThat(comparison.select("h2").text()).isEqualTo("Von Version 1.0.0 zu 1.1.0");
        assertThat(comparison.select("h3").eachText()).containsExactly("Anforderungen", "Regeln");
        this.request.put("compare", "9.9.9");
        assertThat(renderSaved(SPACE + "Versions.1\\.1\\.0").select("#chapter-1")).hasSize(1);
    }

    @Test
    void draftsSaySo() throws Exception
    {
        version("0.1.0", "", RULES);

        assertThat(renderSaved(SPACE + "Versions.0\\.1\\.0").select(".opengov-notice").text()).contains("Entwurf");
    }

    private void chapter(String name, int position, String content)
    {
        XWikiDocument chapter = this.store.getDocument(page(SPACE + name));
        chapter.setTitle(name);
        chapter.setContent(content);
        set(chapter, "OpenGov.Code.ChapterClass", Map.of("position", position, "nature", "normative"));
        savePage(chapter, Users.SUPERADMIN);
    }

    private XWikiDocument version(String number, String replaces, String rules) throws Exception
    {
        List<Map<String, String>> chapters = chapters(rules);
        String hash = ContentHash.of(Map.of("identifier", "OGS-1", "number", number, "title", "Datenprofil", "licence",
            "ccby40", "language", "de"), chapters.stream().map(Chapter::of).toList());
        XWikiDocument version =
            this.store.getDocument(page(SPACE + "Versions." + number.replace(".", "\\.")));
        version.setTitle("Datenprofil " + number);
        set(version, "OpenGov.Code.VersionClass",
            Map.of("standard", "OGS-1", "number", number, "replaces", replaces, "date", new Date(), "summary",
                "Kurz gesagt", "licence", "ccby40", "language", "de", "hash", hash, "chapters", json(chapters)));
        return savePage(version, Users.SUPERADMIN);
    }

    private static List<Map<String, String>> chapters(String rules)
    {
        return new ArrayList<>(List.of(
            Map.of("name", "Begriffe", "title", "Begriffe", "nature", "normative", "syntax", "xwiki/2.1", "content", TERMS),
            Map.of("name", "Regeln", "title", "Regeln", "nature", "normative", "syntax", "xwiki/2.1", "content", rules)));
    }

    private static String json(Object value) throws Exception
    {
        return new ObjectMapper().writeValueAsString(value);
    }
}
