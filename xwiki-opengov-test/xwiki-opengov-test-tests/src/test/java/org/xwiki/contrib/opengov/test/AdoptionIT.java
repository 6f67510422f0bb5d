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

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.WorkingGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Municipalities and projects say which version of a standard they apply, and how far each requirement is fulfilled.
 */
@FunctionalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionIT
{
    private static final String VIEW = "/bin/view/";

    private static final String STANDARD = "standard";

    private static final String VERSION = "version";

    private static final String FIRST = "1.0.0";

    private static final String SECOND = "1.1.0";

    private static final String ROW = "FulfilmentClass_%d_%s";

    private static final String FULFILMENT = "fulfilment";

    private static final String PLACE = "municipality";

    private final Wiki wiki;

    private final Visitor editor;

    private String standard;

    private String identifier;

    AdoptionIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.editor = wiki.editor().reading("de");
    }

    @BeforeAll
    void aStandardWithTwoVersions()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        this.standard = group.propose(this.wiki.uniqueTitle("Profil")).path();
        Visitor administrator = this.wiki.administrator();
        administrator.post("/bin/save/%sWebHome".formatted(this.standard), Parameters.of(
            WorkingGroup.parameter("state"), "adopted", WorkingGroup.parameter("editorialState"), "published",
            WorkingGroup.parameter(VERSION), FIRST));
        administrator.submit(administrator.get(VIEW + this.standard + '?' + WorkingGroup.FORM)
            .form("form:has([name=title])"));
        addVersion(FIRST, "must", "Die Kommune muss Daten nennen.");
        this.identifier = administrator.get(VIEW + this.standard).content().select("dd:matches(^OGS-\\d+$)").text();
    }

    @Test
    void eachRequirementOfTheVersionIsAskedForAndShown()
    {
        EntryForm form = choose(this.wiki.uniqueTitle("Anwendung"), Places.COLOGNE);
        List<String> asked = form.answer().content().select("#section-statements .opengov-repeat-item legend").eachText();
        assertThat(asked).hasSize(3).element(0).asString().contains("R-1", "muss");

        ProjectPage page = form.enter(ROW.formatted(0, FULFILMENT), "fulfilled")
            .enter(ROW.formatted(0, "evidence"), "https://example.org/katalog")
            .enter(ROW.formatted(1, FULFILMENT), "notApplicable").enter(EntryKind.ADOPTION.complete())
            .enter(STANDARD, this.identifier).enter("degree", "fully").publish();

        Answer seen = this.wiki.guest().reading("de").get(VIEW + page.path());
        assertThat(rows(seen)).hasSize(3);
        assertThat(rows(seen).get(0)).contains("R-1", "muss", "Erfüllt", "example.org/katalog");
        assertThat(rows(seen).get(1)).contains("R-2", "Nicht anwendbar");
        assertThat(rows(seen).get(2)).contains("R-3", "Nicht geprüft");
        assertThat(seen.content().select("#requirements a[href*=requirement-]")).hasSize(3);
        assertThat(seen.content().select("#conformance").text()).contains("Alles, was erfüllt sein muss, ist erfüllt");
        EntryForm again = EntryForm.edit(EntryKind.ADOPTION, this.editor, page.path());
        assertThat(again.entered(ROW.formatted(0, "evidence"))).isEqualTo("https://example.org/katalog");
    }

    @Test
    void aDegreeThatTheRequirementsDoNotBearOutIsMarked()
    {
        ProjectPage page = choose(this.wiki.uniqueTitle("Zu viel"), Places.FLENSBURG)
            .enter(ROW.formatted(0, FULFILMENT), "not").enter("degree", "fully").saveDraft();

        assertThat(page.text()).contains("Der Grad sagt mehr als die Anforderungen",
            "2 Anforderungen, die erfüllt sein müssen");
    }

    @Test
    void linksLeadBothWays()
    {
        String title = this.wiki.uniqueTitle("Beidseitig");
        ProjectPage project = this.wiki.publish(this.wiki.uniqueTitle("Anwendendes Projekt"));
        String key = project.answer().content().select("dd:matches(^P-[0-9A-Z]{8}$)").text();
        ProjectPage page = this.wiki.publish(EntryKind.ADOPTION, title,
            Map.of(STANDARD, this.identifier, "project", key, PLACE, ""));

        Answer seen = this.wiki.guest().get(VIEW + page.path());
        assertThat(seen.content().select("a[href$=\"/%s\"]".formatted(this.standard))).isNotEmpty();
        assertThat(seen.content().select("a[href$=\"/%s\"]".formatted(project.path()))).isNotEmpty();
        Eventually.see("the application on the page of the standard",
            () -> cards(this.wiki.guest().get(VIEW + this.standard)), titles -> titles.contains(title));
        assertThat(cards(this.wiki.guest().get("/bin/get/OpenGov/Code/ConnectedEntries?outputSyntax=plain&"
            + Parameters.of("project", "OpenGov.Projects." + project.title() + ".WebHome").encode())))
            .contains(title);
    }

    @Test
    void theListIsFilteredByStandardVersionDegreeAndLand()
    {
        String title = this.wiki.uniqueTitle("Gefiltert");
        this.wiki.publish(EntryKind.ADOPTION, title, Map.of(STANDARD, this.identifier, PLACE, Places.HUSUM.ags()));
        Eventually.see("the application in the list", () -> listed(STANDARD, this.identifier, "land", "01"),
            titles -> titles.contains(title));

        assertThat(listed(STANDARD, this.identifier, VERSION, FIRST, "degree", "partly")).contains(title);
        assertThat(listed(STANDARD, this.identifier, VERSION, "9.9.9")).isEmpty();
        assertThat(listed(STANDARD, this.identifier, "degree", "givenUp")).isEmpty();
        assertThat(listed(STANDARD, this.identifier, "land", "09")).isEmpty();
        Visitor guest = this.wiki.guest().reading("de");
        Answer table = guest.get(EntryKind.ADOPTION.list() + "?view=table&"
            + Parameters.of("q", title).encode());
        assertThat(table.content().select(".opengov-hit").text()).contains(title, this.identifier, FIRST);
        Answer matrix = guest.get(EntryKind.ADOPTION.list() + "?view=table&"
            + Parameters.of(STANDARD, this.identifier).encode());
        assertThat(matrix.content().select("#matrix thead th").eachText()).contains(FIRST);
        assertThat(matrix.content().select("#matrix tr:has(a:contains(Husum))").text()).contains("Teilweise");
        assertThat(matrix.content().select("svg circle title").eachText()).contains("Husum");
    }

    @Test
    void whoAppliesAnOlderVersionSeesOnlyWhatChanged()
    {
        ProjectPage page = this.wiki.publish(EntryKind.ADOPTION, this.wiki.uniqueTitle("Älter"),
            Map.of(STANDARD, this.identifier));
        assertThat(this.wiki.guest().get(VIEW + page.path()).content().select("#newer")).isEmpty();

        addVersion(SECOND, "should", "Die Kommune sollte Daten nennen.");
        save(SECOND);
        try {
            Element newer = this.wiki.guest().reading("de").get(VIEW + page.path()).content().selectFirst("#newer");
            assertThat(newer.select("tbody tr").eachText()).singleElement().asString().contains("R-1", "sollte");
        } finally {
            save(FIRST);
        }
    }

    @Test
    void whatIsNotForAReaderIsNotShownThroughAnApplication()
    {
        WorkingGroup group = WorkingGroup.found(this.wiki);
        String title = this.wiki.uniqueTitle("Geheim");
        ProjectPage draft = group.propose(title);
        String secret = draft.answer().content().select("dd:matches(^OGS-\\d+$)").text();
        String path = this.wiki.publish(EntryKind.ADOPTION, this.wiki.uniqueTitle("Verrät"), Map.of(STANDARD, secret))
            .path();

        for (String address : List.of(VIEW + path, EntryKind.ADOPTION.list() + "?standard=" + secret)) {
            assertThat(this.wiki.guest().get(address).body()).doesNotContain(title);
        }
        assertThat(this.editor.get(EntryKind.ADOPTION.list() + '?' + EntryKind.ADOPTION.formQuery()).body())
            .doesNotContain(title);
    }

    private EntryForm choose(String title, Places place)
    {
        ProjectPage begun = EntryForm.create(EntryKind.ADOPTION, this.editor).enter("title", title)
            .enter(EntryKind.ADOPTION.draft()).enter(STANDARD, this.identifier).enter(PLACE, place.ags()).saveDraft();
        return EntryForm.edit(EntryKind.ADOPTION, this.editor, begun.path());
    }

    /** As adopting would: a version whose first requirement is as given, and two more. */
    private void addVersion(String number, String level, String text)
    {
        String content = ("{{requirement id=\\\"R-1\\\" level=\\\"%s\\\"}}%s{{/requirement}}\\n\\n"
            + "{{requirement id=\\\"R-2\\\" level=\\\"must\\\"}}Das Portal muss erreichbar sein.{{/requirement}}\\n\\n"
            + "{{requirement id=\\\"R-3\\\" level=\\\"may\\\"}}Das Portal darf bunt sein.{{/requirement}}")
            .formatted(level, text);
        String chapters = ("[{\"name\": \"Kern\", \"title\": \"Kern\", \"nature\": \"normative\", "
            + "\"syntax\": \"xwiki/2.1\", \"content\": \"%s\"}]").formatted(content);
        String prefix = "OpenGov.Code.VersionClass_";
        Answer added = this.wiki.administrator().post("/bin/objectadd/%sVersions/%s".formatted(this.standard, number),
            Parameters.of("classname", "OpenGov.Code.VersionClass", prefix + "number", number, prefix + "chapters",
                chapters, prefix + "change", "first"));
        assertThat(added.status()).isLessThan(400);
    }

    private void save(String version)
    {
        assertThat(this.wiki.administrator().post("/bin/save/%sWebHome".formatted(this.standard),
            Parameters.of(WorkingGroup.parameter(VERSION), version)).status()).isLessThan(400);
    }

    private List<String> listed(String... filters)
    {
        return this.wiki.guest().get(EntryKind.ADOPTION.list() + '?' + Parameters.of(filters).encode()).html()
            .select(".opengov-hit").stream().map(hit -> hit.selectFirst("a").text()).toList();
    }

    private static List<String> rows(Answer page)
    {
        return page.content().select("#requirements tbody tr").eachText();
    }

    private static List<String> cards(Answer page)
    {
        return page.html().select(".opengov-card a").eachText();
    }
}
