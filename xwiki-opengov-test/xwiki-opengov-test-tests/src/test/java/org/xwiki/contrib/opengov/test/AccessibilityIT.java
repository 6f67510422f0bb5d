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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.page.ImportPage;
import org.xwiki.contrib.opengov.test.page.ProjectForm;

/**
 * Every page, for everybody: without barriers, on a narrow screen, without asking another host, without script errors.
 * What an empty page of the same wiki has as well is the wiki's own; the development wiki has nothing of the kind.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT
{
    private static final int NARROW = 320;

    private static final String VIEW = "/bin/view/";

    private static final Findings NOTHING = new Findings(Map.of(), 1, 0, List.of());

    private Wiki wiki;

    private String empty;

    private List<String> toRead;

    private List<String> toWrite;

    @BeforeAll
    void writePages(Wiki running)
    {
        this.wiki = running;
        this.empty = running.writeEmptyPage();
        String draft = ProjectForm.create(running.editor())
            .enterDraft(running.uniqueTitle("Entwurf")).saveDraft().path();
        String project = running.publish(running.uniqueTitle("Barrierefrei"),
            form -> form.enterParticipant("Verein Offene Stadt").enter("MilestoneClass_0_title", "Start")
                .enter("MilestoneClass_0_progress", "50").enter("LinkClass_0_address", "https://example.org/")
                .enter("tags", "haushalt")).path();
        List<String> written = EveryPage.written(running);
        this.toRead = new ArrayList<>(EveryPage.toRead(project));
        this.toRead.addAll(written);
        this.toWrite = new ArrayList<>(EveryPage.toWrite(project, draft));
        this.toWrite.addAll(written);
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
    @DisabledIfSystemProperty(named = "wiki.url", matches = ".+")
    void theDevelopmentWikiItself(Browser browser)
    {
        assertThat(look(browser.signIn(this.wiki.administratorAccount()), this.empty)).isEqualTo(NOTHING);
    }

    @Test
    void theFormWithMistakes(Browser browser)
    {
        Findings floor = look(browser.signIn(this.wiki.editorAccount()), this.empty);
        browser.open("/bin/view/OpenGov/Projects/?sheet=OpenGov.Code.ProjectForm");
        browser.run("document.querySelectorAll('form').forEach(form => form.noValidate = true);");
        browser.see(By.name("title")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("[role=alert] a[href^='#']"));

        SoftAssertions softly = new SoftAssertions();
        assess("the form with mistakes", look(browser), floor, softly);
        softly.assertAll();
        browser.see(By.cssSelector("[role=alert] a[href^='#']")).click();
        assertThat(browser.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void eachStepOfAnImport(Browser browser)
    {
        Findings floor = look(browser.signIn(this.wiki.editorAccount()), this.empty);
        SoftAssertions softly = new SoftAssertions();
        ImportPage imported = ImportPage.begin(this.wiki.editor().reading("de"), "project");
        assess("the upload of a file", look(browser, VIEW + imported.path()), floor, softly);
        imported.upload("projekte.csv", "Titel;Kommune;Kurzbeschreibung\n%s;Köln;Für alle\nFalsch;Neuenkirchen;Mehrdeutig\n"
            .formatted(this.wiki.uniqueTitle("Importiert")).getBytes(StandardCharsets.UTF_8));
        assess("the mapping of its columns", look(browser, VIEW + imported.path()), floor, softly);
        imported.sendAndFinish("mapping");
        assess("the dry run", look(browser, VIEW + imported.path()), floor, softly);
        imported.sendAndFinish("run");
        assess("the report", look(browser, VIEW + imported.path()), floor, softly);
        imported.sendAndFinish("undo");
        assess("what was undone", look(browser, VIEW + imported.path()), floor, softly);
        softly.assertAll();
    }

    private void visit(Browser browser, List<String> addresses)
    {
        Findings floor = look(browser, this.empty);
        SoftAssertions softly = new SoftAssertions();
        for (String address : addresses) {
            assess(address, look(browser, address), floor, softly);
            softly.assertThat(browser.widthOnPaper()).as("pixels of %s on paper", address).isGreaterThan(NARROW);
        }
        softly.assertThat(browser.visitedHosts()).as("hosts that were asked for anything")
            .containsExactly(this.wiki.base().replaceFirst("https?://", "").replaceFirst("/.*", ""));
        softly.assertAll();
    }

    private static Findings look(Browser browser, String address)
    {
        return look(browser.open(address));
    }

    private static Findings look(Browser browser)
    {
        browser.waitFor("document.readyState === 'complete'");
        Map<String, String> barriers = browser.barriers();
        int headings = browser.all(By.tagName("h1")).size();
        long overflow = browser.narrow(NARROW).overflow();
        browser.wide();
        return new Findings(barriers, headings, overflow, browser.errors().stream()
            .filter(error -> !error.contains("the server responded with a status of")).toList());
    }

    private static void assess(String address, Findings found, Findings floor, SoftAssertions softly)
    {
        softly.assertThat(found.barriers()).as("barriers on %s", address)
            .allSatisfy((where, html) -> assertThat(floor.barriers()).containsKey(where));
        softly.assertThat(found.headings()).as("first headings on %s", address).isEqualTo(1);
        softly.assertThat(found.overflow()).as("pixels beyond a narrow screen on %s", address)
            .isLessThanOrEqualTo(floor.overflow());
        Set<String> failing = floor.errors().stream().map(AccessibilityIT::script).collect(Collectors.toSet());
        softly.assertThat(found.errors()).as("script errors on %s", address)
            .allMatch(error -> failing.contains(script(error)));
    }

    private static String script(String error)
    {
        return error.replaceFirst("(?s)[? ].*", "");
    }

    private record Findings(Map<String, String> barriers, int headings, long overflow, List<String> errors)
    {
    }
}
