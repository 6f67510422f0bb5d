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

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * A project leads to the projects that are like it.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class RelatedProjectsIT
{
    private static final By SECTION = By.cssSelector("#related");

    private ProjectPage project;

    private String title;

    private String otherTitle;

    private Visitor guest;

    @BeforeAll
    void writeProjects(Wiki wiki)
    {
        this.title = wiki.uniqueTitle("Haushalt");
        this.otherTitle = wiki.uniqueTitle("Mängelmelder");
        this.project = wiki.publish(this.title, RelatedProjectsIT::onEnergy);
        wiki.publish(this.otherTitle, RelatedProjectsIT::onEnergy);
        this.guest = wiki.guest();
        Eventually.see("the other project", () -> cards(this.project), cards -> cards.contains(this.otherTitle));
    }

    @Test
    void theyComeWhenAReaderGetsNearThem(Browser browser)
    {
        browser.open("/bin/view/" + this.project.path());
        browser.waitFor("document.querySelector('#related') !== null");
        browser.run("document.querySelector('#related').scrollIntoView()");
        browser.waitFor("document.querySelector('#related .opengov-card') !== null");

        assertThat(browser.see(SECTION).getText()).contains(this.otherTitle).doesNotContain(this.title);
    }

    @Test
    void withoutScriptsALinkLeadsToThem()
    {
        Answer page = this.guest.get("/bin/view/" + this.project.path());

        Element link = page.html().select("#related a").first();
        assertThat(link.attr("href")).endsWith("?theme=ENER");
        assertThat(this.guest.get(link.absUrl("href").replaceFirst("^.*?/bin/", "/bin/")).text())
            .contains(this.otherTitle);
    }

    @Test
    void aDraftTellsStrangersNothing(Wiki wiki)
    {
        ProjectPage draft = ProjectForm.create(wiki.editor()).enterDraft(wiki.uniqueTitle("Entwurf")).saveDraft();

        assertThat(cards(draft)).doesNotContain(Places.COLOGNE.name(), this.otherTitle);
    }

    /** What no other test writes about, so that nothing else is as similar. */
    private static ProjectForm onEnergy(ProjectForm form)
    {
        return form.enter("themes", "ENER");
    }

    private String cards(ProjectPage page)
    {
        String address = page.answer().html().select("#related").attr("data-opengov-load");
        return this.guest.get(address.replaceFirst("^.*?/bin/", "/bin/")).body();
    }
}
