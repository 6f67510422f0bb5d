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

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Offers and needs that fit together find each other.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class OfferMatchesIT
{
    private static final String MATCHES = "/bin/view/OpenGov/Offers/Matches?theme=OP_DATPRO";

    private static final String KIND = "kind";

    private static final String NEED = "need";

    private static final String PLACE = "municipality";

    private static final String FORM = "form";

    private static final String STATE = "state";

    private static final String HUSUM = Places.HUSUM.ags();

    private final Wiki wiki;

    private ProjectPage offer;

    private ProjectPage need;

    private ProjectPage draft;

    OfferMatchesIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @BeforeAll
    void write()
    {
        this.offer = publish("Angebot", Map.of(FORM, "visit"));
        publish("Vergeben", Map.of(KIND, NEED, PLACE, HUSUM, STATE, "settled"));
        publish("Vorbei", Map.of(KIND, NEED, PLACE, HUSUM, "openUntil", "2020-01-31"));
        publish("Eigenes", Map.of(KIND, NEED));
        publish("Form", Map.of(KIND, NEED, PLACE, HUSUM, FORM, "material"));
        this.draft = form("Entwurf").enter(KIND, NEED).enter(PLACE, HUSUM).saveDraft();
        this.need = publish("Gesuch", Map.of(KIND, NEED, PLACE, HUSUM, FORM, "visit", "openUntil", "2099-12-31"));
        Eventually.see("the need at the offer", () -> titles(this.wiki.guest(), this.offer),
            titles -> titles.contains(this.need.title()));
    }

    @Test
    void whatFitsIsNamedWithItsReasons()
    {
        Element card = page(this.wiki.guest(), this.offer).selectFirst("#matches .opengov-card");

        assertThat(card.text()).contains("Husum", "Gleiches Thema", "Gleiche Form: Besuch");
        assertThat(titles(this.wiki.guest(), this.need)).contains(this.offer.title());
    }

    @Test
    void whatDoesNotFitOrIsNotOpenIsNotNamed()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.editor())) {
            assertThat(titles(visitor, this.offer)).filteredOn(title -> title.contains(this.wiki.run()))
                .noneMatch(title -> title.matches("(Vergeben|Vorbei|Eigenes|Form|Entwurf) .*"));
            assertThat(visitor.reading("de").get(MATCHES).text()).contains(this.offer.title(), this.need.title())
                .doesNotContain("Vergeben " + this.wiki.run(), "Vorbei " + this.wiki.run(),
                    "Entwurf " + this.wiki.run());
        }
        assertThat(page(this.wiki.editor(), this.draft).select("#matches")).isEmpty();
    }

    @Test
    void theOverviewNamesTheNeedWithTheOffer()
    {
        Document page = this.wiki.guest().reading("de").get(MATCHES).html();

        assertThat(page.select(".opengov-answered:has(h2:contains(%s))".formatted(this.need.title())).text())
            .contains(this.offer.title(), "Gleiches Thema", Places.COLOGNE.name());
        assertThat(this.wiki.guest().get("/bin/view/OpenGov/Offers/").html().select("a[href$=/Offers/Matches]"))
            .isNotEmpty();
        assertThat(this.wiki.guest().get("/bin/view/OpenGov/Offers/Matches?theme=ENER").text())
            .doesNotContain(this.need.title());
    }

    @Test
    void aMunicipalityWithAQuestionSeesTheOffer()
    {
        Document page = this.wiki.guest().reading("de").get("/bin/view/OpenGov/Peers/?ags=%s&q=%s"
            .formatted(HUSUM, this.wiki.run())).html();
        Document answers = this.wiki.guest().reading("de").get(page.select("#answers").attr("data-opengov-load")
            .replaceFirst("^.*?/bin/", "/bin/")).html();

        assertThat(page.select("#answers a").attr("href")).contains("type=offer", this.wiki.run());
        assertThat(answers.select(".opengov-card-title").eachText()).contains(this.offer.title())
            .doesNotContain(this.need.title(), this.draft.title());
    }

    private ProjectPage publish(String what, Map<String, String> values)
    {
        return form(what).enter(values).publish();
    }

    private EntryForm form(String what)
    {
        ProjectPage blank = EntryForm.create(EntryKind.OFFER, this.wiki.editor())
            .enter("title", this.wiki.uniqueTitle(what)).enter(EntryKind.OFFER.draft()).saveDraft();
        return EntryForm.edit(EntryKind.OFFER, this.wiki.editor(), blank.path()).enter(EntryKind.OFFER.complete())
            .enter("themes", "OP_DATPRO");
    }

    private List<String> titles(Visitor visitor, ProjectPage page)
    {
        return page(visitor, page).select("#matches .opengov-card-title").eachText();
    }

    private static Document page(Visitor visitor, ProjectPage page)
    {
        return visitor.reading("de").get("/bin/view/" + page.path()).html();
    }
}
