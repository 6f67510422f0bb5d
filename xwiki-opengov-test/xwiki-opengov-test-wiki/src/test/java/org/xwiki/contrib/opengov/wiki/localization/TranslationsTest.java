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
package org.xwiki.contrib.opengov.wiki.localization;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where texts come from.
 *
 * @version $Id$
 */
class TranslationsTest extends PageTest
{
    private static final DocumentReference PAGE = References.resolveDocument("Test.Translations");

    private final Translations translations = getInstance(Translations.class);

    TranslationsTest() throws Exception
    {
        save("test.both=Hello {0}\ntest.english=It''s {0} o'clock\ntest.plain=It's one", Locale.ROOT);
        save("test.both=Grüß Gott, {0}", Locale.GERMAN);
    }

    @Test
    void textIsTakenInTheLanguageOfTheReader()
    {
        assertThat(this.translations.render("test.both", Locale.GERMAN, "Anna")).isEqualTo("Grüß Gott, Anna");
        assertThat(this.translations.render("test.both", new Locale("de", "AT"), "Anna")).isEqualTo("Grüß Gott, Anna");
        assertThat(this.translations.render("test.both", Locale.FRENCH, "Anna")).isEqualTo("Hello Anna");
    }

    @Test
    void textThatIsNotTranslatedIsTakenFromThePageItself()
    {
        assertThat(this.translations.render("test.plain", Locale.GERMAN)).isEqualTo("It's one");
        assertThat(this.translations.render("test.missing", Locale.GERMAN)).isNull();
    }

    @Test
    void onlyATextWithParametersIsAPattern()
    {
        assertThat(this.translations.render("test.english", Locale.ENGLISH)).isEqualTo("It''s {0} o'clock");
        assertThat(this.translations.render("test.english", Locale.ENGLISH, 1)).isEqualTo("It's 1 oclock");
    }

    @Test
    void changedTextIsUsedAtOnce()
    {
        save("test.both=Servus {0}", Locale.GERMAN);

        assertThat(this.translations.render("test.both", Locale.GERMAN, "Anna")).isEqualTo("Servus Anna");
    }

    @Test
    void textsOfSomebodyWhoDoesNotAdministerTheWikiAreNotUsed()
    {
        XWikiDocument document = this.store.getDocument(PAGE);
        document.setTitle("changed");
        savePage(document, Users.reference("User"));

        assertThat(this.translations.render("test.both", Locale.ENGLISH, "Anna")).isNull();
    }

    @Test
    void serviceFallsBackToTheKey() throws Exception
    {
        XWikiDocument page = new XWikiDocument(References.resolveDocument("Test.Page"));
        page.setContent("{{velocity}}$services.localization.render('test.missing') "
            + "$services.localization.render('test.both', ['Anna']){{/velocity}} {{translation key=\"test.plain\"/}}");
        setLocale(Locale.GERMAN);

        assertThat(renderPage(savePage(page, Users.SUPERADMIN)))
            .isEqualTo("<p>test.missing Grüß Gott, Anna It's one</p>");
    }

    private void save(String content, Locale locale)
    {
        XWikiDocument document = new XWikiDocument(new DocumentReference(PAGE, locale));
        document.setContent(content);
        document.setSyntaxId("plain/1.0");
        if (Locale.ROOT.equals(locale)) {
            document.setDefaultLocale(Locale.ENGLISH);
            document.newXObject(References.resolveDocument("XWiki.TranslationDocumentClass")).setStringValue("scope",
                "WIKI");
        }
        savePage(document, Users.SUPERADMIN);
    }
}
