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

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * What is wrong is said beside the field, in the reader's language, and nothing that was typed is lost.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class WrongInputIT
{
    private static final int REFUSED = 422;

    /**
     * More than a field takes, and less than what XWiki lets the servlet container take.
     */
    private static final int MUCH = 500_000;

    private Wiki wiki;

    private Visitor editor;

    private ProjectPage draft;

    private ProjectForm german;

    private ProjectForm english;

    @BeforeAll
    void writeDraft(Wiki running)
    {
        this.wiki = running;
        this.editor = running.editor();
        this.draft = ProjectForm.create(this.editor).enterDraft(running.uniqueTitle("Entwurf"))
            .saveDraft();
        this.german = ProjectForm.edit(running.editor().reading("de"), this.draft.path());
        this.english = ProjectForm.edit(running.editor().reading("en"), this.draft.path());
    }

    @AfterEach
    void nothingIsHalfWritten()
    {
        assertThat(ProjectForm.edit(this.editor, this.draft.path()).entered("version"))
            .isEqualTo(this.german.entered("version"));
    }

    @ParameterizedTest(name = "{0}: [{1}]")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "municipality   | Entenhausen         | Verzeichnis   | register",
        "municipality   | 99999999            | Verzeichnis   | register",
        "municipality   | Neuenkirchen        | mehrere       | several",
        "end            | 2020-01             | nicht vor     | earlier",
        "start          | gestern             | Monat         | month",
        "start          | 2021-02-30          | Monat         | month",
        "asOf           | 99.99.9999          | Datum         | date",
        "amount         | -1                  | mindestens 0  | At least 0",
        "amount         | viel                | eine Zahl     | a number",
        "rate           | 101                 | höchstens 100 | At most 100",
        "rate           | -1                  | mindestens 0  | At least 0",
        "rating         | 6                   | höchstens 5   | At most 5",
        "effortDays     | 1.5                 | ganze Zahl    | whole number",
        "contactMail    | kein Postfach       | E-Mail        | mail address",
        "contactForm    | javascript:alert(1) | Web-Adresse   | web address",
        "contactName    | Petra Persönlich    | Einwilligung  | consent",
        "effectEvidence | ftp://example.org   | Web-Adresse   | web address",
        "status         | nonsense            | Liste         | list",
        "licence        | nonsense            | Liste         | list",
        "themes         | nonsense            | Liste         | list",
        "situation      | ''                  | ausfüllen     | fill this in",
        "LinkClass_0_address | data:text/html,x | Web-Adresse | web address"
    })
    void eachMistakeIsNamedAtItsField(String field, String wrong, String inGerman, String inEnglish)
    {
        Map.of(this.german, inGerman, this.english, inEnglish).forEach((form, message) -> {
            ProjectForm refused = complete(form).enter(field, wrong).refused(REFUSED, "published");

            assertThat(refused.messageAt(field)).contains(message);
            assertThat(refused.errors()).hasSize(1);
            assertThat(refused.linkedFields()).doesNotContainNull();
            assertThat(refused.entered("title")).isEqualTo("Titel bleibt");
            assertThat(refused.entered("aims")).startsWith("Jeder Haushalt");
        });
    }

    @ParameterizedTest
    @CsvSource({"municipality, Entenhausen", "start, gestern", "end, 2020-01", "asOf, irgendwann", "amount, viel",
        "rate, 1000", "rating, 77", "contactMail, kein Postfach", "contactForm, javascript:alert(1)",
        "effectEvidence, ftp://example.org/"})
    void whatIsWrongStandsInTheFieldAsItWasTyped(String field, String wrong)
    {
        ProjectForm refused = complete(this.german).enter(field, wrong).refused(REFUSED, "published");

        assertThat(refused.entered(field)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"title", "municipality", "summary"})
    void aDraftNeedsItsMinimum(String field)
    {
        ProjectForm inGerman = ProjectForm.create(this.wiki.editor().reading("de")).enterDraft("Mindestens")
            .enter(field, " ").refused(REFUSED, "draft");
        ProjectForm inEnglish = ProjectForm.create(this.wiki.editor().reading("en")).enterDraft("Mindestens")
            .enter(field, " ").refused(REFUSED, "draft");

        assertThat(inGerman.messageAt(field)).isNotEmpty().isNotEqualTo(inEnglish.messageAt(field));
        assertThat(inGerman.errors()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce()
    {
        ProjectForm refused = complete(this.german).enter("amount", "-1").enter("end", "1999").enter("contactMail", "x")
            .enter("rating", "9").enter("situation", "").refused(REFUSED, "published");

        assertThat(refused.errors()).hasSize(5);
    }

    @Test
    void aRowIsCheckedAsAWhole()
    {
        ProjectForm refused = complete(this.german).enter("MilestoneClass_0_progress", "101").enter("MilestoneClass_0_title", "")
            .refused(REFUSED, "published");

        assertThat(refused.errors()).hasSize(2);
        assertThat(refused.messageAt("MilestoneClass_0_title")).contains("ausfüllen");
        assertThat(refused.messageAt("MilestoneClass_0_progress")).contains("höchstens 100");
    }

    @Test
    void theSummaryIsLimited()
    {
        String long281 = "ä".repeat(281);
        ProjectForm refused = ProjectForm.create(this.editor).enterDraft("Zu lang").enter("summary", long281)
            .refused(REFUSED, "draft");

        assertThat(refused.messageAt("summary")).contains("280");
        assertThat(refused.entered("summary")).isEqualTo(long281);
        refused.enter("summary", "ä".repeat(280)).saveDraft();
    }

    @Test
    void moreTextThanAFieldTakesIsRefusedAndGivenBack()
    {
        String much = "Wort und noch ein Wort. ".repeat(MUCH / 24);
        ProjectForm refused = complete(this.german).enter("approach", much).refused(REFUSED, "published");

        assertThat(refused.messageAt("approach")).isNotEmpty();
        assertThat(refused.entered("approach").trim()).isEqualTo(much.trim());
    }

    @Test
    void controlCharactersAreRefused()
    {
        ProjectForm refused = ProjectForm.create(this.editor).enterDraft("Glocke").enter("summary", "Bell \u0007 rings")
            .refused(REFUSED, "draft");

        assertThat(refused.messageAt("summary")).isNotEmpty();
    }

    @Test
    void atMostThreeThemesMayBeChosen()
    {
        String[] four = this.german.offered("themes").stream().limit(4).toArray(String[]::new);

        ProjectForm refused = complete(this.german).enter("themes", four).refused(REFUSED, "published");

        assertThat(refused.messageAt("themes")).contains("3");
        assertThat(refused.allEntered("themes")).containsExactlyInAnyOrder(four);
    }

    private static ProjectForm complete(ProjectForm form)
    {
        return form.another().enterComplete("Titel bleibt");
    }
}
