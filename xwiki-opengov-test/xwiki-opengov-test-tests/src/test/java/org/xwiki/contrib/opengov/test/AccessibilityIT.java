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

import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.page.ProjectForm;

/**
 * Every page, for everybody: without barriers, on a narrow screen, without asking another host, without script errors.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT
{
    private static final int NARROW = 320;

    private Wiki wiki;

    private List<String> toRead;

    private List<String> toWrite;

    @BeforeAll
    void writePages(Wiki running)
    {
        this.wiki = running;
        String draft = ProjectForm.create(running.editor())
            .enterDraft(running.uniqueTitle("Entwurf")).saveDraft().path();
        String project = running.publish(running.uniqueTitle("Barrierefrei"),
            form -> form.enterParticipant("Verein Offene Stadt").enter("MilestoneClass_0_title", "Start")
                .enter("MilestoneClass_0_progress", "50").enter("LinkClass_0_address", "https://example.org/")
                .enter("tags", "haushalt")).path();
        this.toRead = EveryPage.toRead(project);
        this.toWrite = EveryPage.toWrite(project, draft);
    }

    @Test
    void asGuest(Browser browser)
    {
        visit(browser, this.toRead);
    }

    @Test
    void asEditor(Browser browser)
    {
        visit(browser.signIn(this.wiki.editorAccount()), this.toWrite);
    }

    @Test
    void asAdministrator(Browser browser)
    {
        visit(browser.signIn(this.wiki.administratorAccount()), this.toWrite);
    }

    @Test
    void theFormWithMistakes(Browser browser)
    {
        browser.signIn(this.wiki.editorAccount()).open("/bin/view/OpenGov/Projects/?sheet=OpenGov.Code.ProjectForm");
        browser.run("document.querySelectorAll('form').forEach(form => form.noValidate = true);");
        browser.see(By.name("title")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("[role=alert] a[href^='#']"));

        SoftAssertions softly = new SoftAssertions();
        assess(browser, "the form with mistakes", softly);
        softly.assertAll();
        browser.see(By.cssSelector("[role=alert] a[href^='#']")).click();
        assertThat(browser.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
    }

    private void visit(Browser browser, List<String> addresses)
    {
        SoftAssertions softly = new SoftAssertions();
        for (String address : addresses) {
            browser.open(address);
            assess(browser, address, softly);
        }
        softly.assertThat(browser.visitedHosts()).as("hosts that were asked for anything")
            .containsExactly(this.wiki.base().replaceFirst("https?://", "").replaceFirst("/.*", ""));
        softly.assertAll();
    }

    private static void assess(Browser browser, String address, SoftAssertions softly)
    {
        browser.waitFor("document.readyState === 'complete'");
        softly.assertThat(browser.barriers()).as("barriers on %s", address).isEmpty();
        softly.assertThat(browser.all(By.tagName("h1"))).as("headings on %s", address).hasSize(1);
        browser.narrow(NARROW);
        softly.assertThat(browser.overflow()).as("pixels beyond a narrow screen on %s", address).isZero();
        browser.wide();
        softly.assertThat(browser.errors()).as("script errors on %s", address)
            .noneMatch(error -> !error.contains("the server responded with a status of"));
    }
}
