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

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectList;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * Somebody looks around without signing in.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class VisitIT
{
    private Visitor guest;

    private ProjectPage project;

    private String title;

    @BeforeAll
    void writeProject(Wiki wiki)
    {
        this.title = wiki.uniqueTitle("Bürgerhaushalt");
        this.project = wiki.publish(this.title);
        this.guest = wiki.guest();
    }

    @Test
    void theFrontPageTellsWhatThisIsAndLeadsOn()
    {
        Answer front = this.guest.get("/bin/view/OpenGov/");

        assertThat(front.status()).isEqualTo(200);
        Document html = front.html();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select(".opengov form[role=search]")).hasSize(1);
        assertThat(html.select(".opengov-number")).isNotEmpty();
        Eventually.see("the new project on the front page", () -> this.guest.get("/bin/view/OpenGov/").text(),
            text -> text.contains(this.title));
    }

    @Test
    void theSearchBoxOfTheFrontPageLeadsToTheList()
    {
        Eventually.see("the project in the index", () -> ProjectList.open(this.guest, "q", this.title).titles(),
            titles -> titles.contains(this.title));
        Answer found = this.guest.get(
            this.guest.get("/bin/view/OpenGov/").form(".opengov form[role=search]").set("q", this.title)
                .query());

        assertThat(found.text()).contains(this.title);
    }

    @Test
    void theProjectReadsLikeAProfile(Wiki wiki)
    {
        ProjectPage seen = ProjectPage.open(wiki.guest().reading("de"), this.project.path());

        assertThat(seen.answer().status()).isEqualTo(200);
        assertThat(seen.title()).isEqualTo(this.title);
        assertThat(seen.text()).contains(Places.COLOGNE.name(), "Mai 2021", "Stabsstelle Digitalisierung");
        assertThat(seen.answer().content().select("strong").eachText()).contains("allein");
        assertThat(seen.answer().content().select("h2, h3").eachText()).doesNotContain("");
    }

    @Test
    void personalContactDataIsForSignedInUsersOnly(Wiki wiki)
    {
        String person = "Petra Persönlich";
        ProjectPage published = wiki.publish(wiki.uniqueTitle("Kontakt"),
            form -> form.enter("contactName", person).enter("contactConsent", "1"));

        assertThat(this.guest.get("/bin/view/" + published.path()).body()).doesNotContain(person, "digital@example.org");
        assertThat(ProjectPage.open(wiki.reader(), published.path()).text()).contains(person, "digital@example.org");
    }

    @Test
    void aMunicipalityWithProjectsShowsThem(Wiki wiki)
    {
        Visitor german = wiki.guest().reading("de");
        Answer page = Eventually.see("the project on its municipality's page",
            () -> german.get("/bin/view/OpenGov/Municipalities/?ags=" + Places.COLOGNE.ags()),
            seen -> seen.text().contains(this.title));

        assertThat(page.html().select("h1").text()).contains(Places.COLOGNE.name());
        assertThat(page.text()).contains("Nordrhein-Westfalen");
        assertThat(this.guest.get("/bin/view/OpenGov/Municipalities/" + Places.COLOGNE.ags() + "/").status())
            .isEqualTo(200);
    }

    @Test
    void aMunicipalityWithoutPageIsShownFromTheRegister()
    {
        Answer page = this.guest.get("/bin/view/OpenGov/Municipalities/?ags=" + Places.FLENSBURG.ags());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h1, h2").text()).contains(Places.FLENSBURG.name());
        assertThat(page.text()).contains("Schleswig-Holstein");
        assertThat(page.content().select("a[href*=ags=]")).as("neighbours of similar size").isNotEmpty();
    }

    @Test
    void anUnknownKeyIsSaidToBeUnknown()
    {
        Answer page = this.guest.get("/bin/view/OpenGov/Municipalities/?ags=99999999");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.content().select(".opengov-notice").text()).contains("99999999");
    }

    @Test
    void theIndexOfMunicipalitiesFindsByName()
    {
        Answer page = this.guest.get("/bin/view/OpenGov/Municipalities/?q=Flensb");

        assertThat(page.content().select("a[href*=" + Places.FLENSBURG.ags() + "]")).isNotEmpty();
    }
}
