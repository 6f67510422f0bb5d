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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators set in the wiki's administration how readers reach the editors and what a new project starts with.
 */
@FunctionalTest
class SettingsIT
{
    private static final String MAIL = "contactMail";

    private static final String PAGE = "contactPage";

    private static final String LICENCE = "licence";

    private static final String FRONT_PAGE = "/bin/view/OpenGov/";

    private static final String ADDRESS = "redaktion@example.org";

    private static final String NOBODY = "niemand";

    private final Wiki wiki;

    private final String mailBefore;

    private final String pageBefore;

    private final String licenceBefore;

    SettingsIT(Wiki wiki)
    {
        this.wiki = wiki;
        Settings settings = Settings.open(wiki.administrator());
        this.mailBefore = settings.entered(MAIL);
        this.pageBefore = settings.entered(PAGE);
        this.licenceBefore = settings.entered(LICENCE);
    }

    @AfterEach
    void restore()
    {
        Settings.open(this.wiki.administrator()).enter(MAIL, this.mailBefore).enter(PAGE, this.pageBefore)
            .enter(LICENCE, this.licenceBefore).save();
    }

    @Test
    void readersSeeHowToReachTheEditors()
    {
        Settings saved = Settings.open(this.wiki.administrator()).enter(MAIL, ADDRESS)
            .enter(PAGE, "https://www.example.org/kontakt?a=1&b=2").save();

        assertThat(saved.entered(MAIL)).isEqualTo(ADDRESS);
        assertThat(saved.answer().html().select(".successmessage")).isNotEmpty();
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            assertThat(visitor.get(FRONT_PAGE).content().select("a").eachAttr("href"))
                .contains("mailto:" + ADDRESS, "https://www.example.org/kontakt?a=1&b=2");
        }

        Settings.open(this.wiki.administrator()).enter(MAIL, "").enter(PAGE, "").save();
        assertThat(this.wiki.guest().get(FRONT_PAGE).content().select("a[href^=mailto]")).isEmpty();
    }

    @Test
    void aNewProjectStartsWithTheLicence()
    {
        Settings.open(this.wiki.administrator()).enter(LICENCE, "dlby20").save();

        assertThat(ProjectForm.create(this.wiki.editor()).entered(LICENCE)).isEqualTo("dlby20");
    }

    @Test
    void whatIsWrongIsSaidAndNotSaved()
    {
        Settings refused = Settings.open(this.wiki.administrator().reading("de")).enter(MAIL, NOBODY)
            .enter(PAGE, "javascript:alert(1)").refused(422);

        assertThat(refused.entered(MAIL)).isEqualTo(NOBODY);
        assertThat(refused.answer().html().select("#opengov-errors a").eachAttr("href"))
            .containsExactly('#' + Settings.parameter(MAIL), '#' + Settings.parameter(PAGE));
        assertThat(refused.answer().text()).contains("Das ist keine E-Mail-Adresse");
        assertThat(Settings.open(this.wiki.administrator()).entered(MAIL)).isEqualTo(this.mailBefore);
    }

    @Test
    void withoutTokenNothingIsSaved()
    {
        Settings refused = Settings.open(this.wiki.administrator()).enter(MAIL, ADDRESS)
            .enter("form_token", "expired").refused(403);

        assertThat(refused.entered(MAIL)).isEqualTo(ADDRESS);
        assertThat(Settings.open(this.wiki.administrator()).entered(MAIL)).isEqualTo(this.mailBefore);
    }

    @Test
    void nobodyElseSetsAnything()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            assertThat(visitor.get(Settings.ADDRESS).html().getElementsByAttributeValue("name",
                Settings.parameter(MAIL))).isEmpty();
            for (String address : List.of(Settings.ADDRESS, "/bin/save/OpenGov/Code/Configuration",
                "/bin/view/OpenGov/Code/AdministrationForm")) {
                assertThat(visitor.post(address, Parameters.of(Settings.parameter(MAIL), ADDRESS,
                    Settings.parameter(LICENCE), this.licenceBefore)).status()).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(Settings.open(this.wiki.administrator()).entered(MAIL)).isEqualTo(this.mailBefore);
    }
}
