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
package org.xwiki.contrib.opengov.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * What holds on every page of the XAR when somebody opens it.
 */
class EveryPagePageTest extends AbstractOpenGovPageTest
{
    private static final List<String> JOBS =
        List.of("OpenGov.Code.ReminderJob", "OpenGov.Code.RegistrationJob", "OpenGov.Code.StandardJob");

    EveryPagePageTest() throws Exception
    {
    }

    @Test
    void noPageFailsOrShowsItsCode() throws Exception
    {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            setLocale(locale);
            for (DocumentReference user : Stream.of(null, EDITOR, Users.SUPERADMIN).toList()) {
                setUser(user);
                for (String page : pages()) {
                    Element rendered = renderSaved(page);
                    assertThat(rendered.select(".xwikirenderingerror, .errormessage")).as(page).isEmpty();
                    assertThat(rendered.text()).as(page).doesNotContain("$services", "$escapetool", "#ogText", "#set",
                        "{{velocity", "{{html");
                }
            }
        }
    }

    @Test
    void technicalPagesAreHiddenAndNoPageButTheJobsMayDoMoreThanScript() throws Exception
    {
        for (String page : pages()) {
            XWikiDocument document = this.store.getDocument(page(page));
            assertThat(document.isEnforceRequiredRights()).as(page).isTrue();
            if (page.startsWith("OpenGov.Code.")) {
                assertThat(document.isHidden()).as(page).isTrue();
            }
            document.getXObjects(page("XWiki.RequiredRightClass")).forEach(right ->
                assertThat(right.getStringValue("level")).as(page).isIn("edit", "script",
                    JOBS.contains(page) ? "programming" : "wiki_admin"));
        }
    }

    private List<String> pages() throws IOException
    {
        Path folder = getPagesDirectory();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                .map(file -> folder.relativize(file).toString().replace(".xml", "").replace('/', '.'))
                .filter(name -> !name.matches(".*\\.(de|en)")).filter(name -> name.startsWith("OpenGov."))
                .map(name -> References.serializeLocal(page(name))).sorted().toList();
        }
    }
}
