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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;

/**
 * The municipality is picked in the browser, with the keyboard alone.
 */
@FunctionalTest
class TypeAheadIT
{
    private static final By PICKER = By.cssSelector(".opengov-suggest [role=combobox]");

    /** XWiki's skin has lists of its own on the page, hidden ones too. */
    private static final By OPTION = By.cssSelector(".opengov-suggest [role=listbox] [role=option]");

    private static final String CLOSED =
        "document.querySelector('.opengov-suggest [role=combobox]').getAttribute('aria-expanded') !== 'true'";

    private final Wiki wiki;

    private final Browser browser;

    TypeAheadIT(Wiki wiki, Browser browser)
    {
        this.wiki = wiki;
        this.browser = browser;
    }

    @BeforeEach
    void openForm()
    {
        this.browser.signIn(this.wiki.editorAccount())
            .open("/bin/view/OpenGov/Projects/?sheet=OpenGov.Code.ProjectForm");
    }

    @Test
    void whatIsTypedIsFoundAndPickedByKeyboard()
    {
        String title = this.wiki.uniqueTitle("Mit der Tastatur");
        this.browser.see(By.name("title")).sendKeys(title);
        this.browser.see(By.name(ProjectForm.parameter("summary"))).sendKeys("Ohne Maus geschrieben.");
        WebElement picker = this.browser.see(PICKER);
        picker.sendKeys("flensb");
        assertThat(this.browser.see(OPTION).getText()).contains(Places.FLENSBURG.name());
        picker.sendKeys(Keys.ARROW_DOWN);
        assertThat(picker.getDomAttribute("aria-activedescendant")).isNotEmpty();
        picker.sendKeys(Keys.ENTER);
        this.browser.waitFor(CLOSED);
        assertThat(this.browser.address()).as("the form is still open").contains("ProjectForm");
        assertThat(picker.getDomProperty("value")).contains(Places.FLENSBURG.name());

        picker.sendKeys(Keys.ENTER);
        this.browser.waitFor("!location.search.includes('ProjectForm')");
        String path = this.browser.address().replaceFirst("^.*?/bin/view/", "").replaceFirst("[?#].*", "");
        assertThat(this.wiki.editor().get("/bin/view/" + path).text()).contains(title, Places.FLENSBURG.name());
    }

    @Test
    void placesOfTheSameNameCanBeToldApart()
    {
        this.browser.see(PICKER).sendKeys("Neuenkirchen");
        this.browser.waitFor("document.querySelectorAll('.opengov-suggest [role=option]').length > 3");

        assertThat(this.browser.all(OPTION).stream().map(WebElement::getText)).doesNotHaveDuplicates();
    }

    @Test
    void escapeClosesTheListAndKeepsWhatWasTyped()
    {
        WebElement picker = this.browser.see(PICKER);
        picker.sendKeys("köl");
        this.browser.see(OPTION);
        picker.sendKeys(Keys.ESCAPE);

        this.browser.waitFor(CLOSED);
        assertThat(picker.getDomProperty("value")).isEqualTo("köl");
    }

    @Test
    void projectsAreFoundByTheirTitles()
    {
        String title = this.wiki.uniqueTitle("Vorbild");
        String identifier =
            this.wiki.publish(title).answer().content().select("dd:matches(^P-[0-9A-Z]{8}$)").text();
        Eventually.see("the project among the suggestions", () -> suggested(this.wiki.editor(), "project", title),
            body -> body.contains(identifier));
        this.browser.open(EntryKind.LESSON.list() + '?' + EntryKind.LESSON.formQuery());

        WebElement picker = this.browser.see(By.name(EntryKind.LESSON.parameter("projects")));
        picker.sendKeys("P-7K3M9QXA, " + title);
        this.browser.see(OPTION);
        picker.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(picker.getDomProperty("value")).isEqualTo("P-7K3M9QXA, " + identifier);
        assertThat(this.browser.see(By.cssSelector(".opengov-named li")).getText()).contains(identifier, title);
    }

    @Test
    void aProjectThatNobodyKnowsIsSaidToBeUnknown()
    {
        EntryForm form = EntryForm.create(EntryKind.LESSON, this.wiki.editor().reading("de"))
            .enter("projects", "P-7K3M9QXA, P-000").refused(422, "draft");

        assertThat(form.answer().content().select(".opengov-named li").text())
            .contains("P-7K3M9QXA: Zu dieser Kennung ist kein Projekt bekannt.");
    }

    @Test
    void accountsAreFoundByTheNamesOfTheirPeopleForEditorsOnly()
    {
        assertThat(suggested(this.wiki.editor(), "user", "Schreibtau"))
            .contains(this.wiki.otherEditorAccount().name());
        assertThat(suggested(this.wiki.guest(), "user", "Schreibtau")).isEqualTo("[]");
        assertThat(suggested(this.wiki.reader(), "user", "Schreibtau")).isEqualTo("[]");
    }

    private static String suggested(Visitor visitor, String type, String text)
    {
        return visitor.get("/bin/get/OpenGov/Code/EntrySuggest?"
            + Parameters.of("outputSyntax", "plain", "of", type, "q", text).encode()).body().trim();
    }

    @Test
    void theServerAnswersPlainData()
    {
        String body = this.wiki.editor().get("/bin/get/OpenGov/Code/RegisterSuggest?outputSyntax=plain&q=m%C3%BCnst")
            .body();

        assertThat(body.trim()).startsWith("[").endsWith("]").contains("Münster", "05515000");
    }
}
