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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * The addresses of all kinds of pages that the extension has, for what must hold on each of them.
 */
final class EveryPage
{
    private static final String PROJECT_FORM = "sheet=OpenGov.Code.ProjectForm";

    private EveryPage()
    {
    }

    /**
     * @param project the path of a published project
     * @return what everybody may read
     */
    static List<String> toRead(String project)
    {
        List<String> pages = new ArrayList<>(EnumSet.allOf(EntryKind.class).stream().map(EntryKind::list).toList());
        pages.addAll(List.of("/bin/view/OpenGov/", "/bin/view/OpenGov/Projects/?view=cards",
            "/bin/view/OpenGov/Projects/?q=gibtesnichtxyz", "/bin/view/OpenGov/Projects/?land=05&sort=title",
            "/bin/view/OpenGov/Search/", "/bin/view/OpenGov/Search/?q=Portall&land=05",
            "/bin/view/OpenGov/Topics/", "/bin/view/OpenGov/Topics/GOVE", "/bin/view/OpenGov/Lessons/?theme=GOVE",
            "/bin/view/OpenGov/Standards/",
            "/bin/view/OpenGov/Standards/?state=adopted&kind=technical", "/bin/view/OpenGov/Adoptions/?view=table",
            "/bin/view/OpenGov/Statistics/", "/bin/view/OpenGov/Map/", "/bin/view/OpenGov/Map/?land=05",
            "/bin/view/OpenGov/Offers/Matches", "/bin/view/OpenGov/Reuse/", "/bin/view/OpenGov/Reuse/?project=x&land=05",
            "/bin/view/OpenGov/Join/", "/bin/view/OpenGov/Join/Welcome?ags=" + Places.COLOGNE.ags(),
            "/bin/view/OpenGov/Peers/", "/bin/view/OpenGov/Peers/?q=Daten&ags=" + Places.COLOGNE.ags(),
            "/bin/view/OpenGov/Municipalities/", "/bin/view/OpenGov/Municipalities/?q=Neuenkirchen",
            "/bin/view/OpenGov/Municipalities/?ags=" + Places.COLOGNE.ags(),
            "/bin/view/OpenGov/Municipalities/?ags=" + Places.FLENSBURG.ags(),
            "/bin/view/OpenGov/Municipalities/?ags=99999999", "/bin/view/" + project));
        return pages;
    }

    /**
     * @param project the path of a published project
     * @param draft the path of a draft
     * @return what editors see besides
     */
    static List<String> toWrite(String project, String draft)
    {
        List<String> pages = new ArrayList<>(toRead(project));
        pages.addAll(List.of("/bin/view/" + draft, "/bin/view/OpenGov/Editorial/", "/bin/view/OpenGov/Import/",
            "/bin/view/OpenGov/Editorial/RegisterChanges", "/bin/view/OpenGov/Join/Requests/",
            "/bin/view/OpenGov/Due/", "/bin/view/OpenGov/Standards/?sheet=OpenGov.Code.StandardForm",
            "/bin/view/%s?sheet=OpenGov.Code.SustainabilityForm".formatted(project),
            "/bin/view/%s?%s".formatted(project, PROJECT_FORM), "/bin/view/%s?%s".formatted(draft, PROJECT_FORM),
            "/bin/view/OpenGov/Municipalities/%s/?sheet=OpenGov.Code.MunicipalityForm".formatted(
                Places.COLOGNE.ags())));
        EnumSet.allOf(EntryKind.class).forEach(kind -> pages.add(kind.list() + '?' + kind.formQuery()));
        return pages;
    }

    /**
     * @param wiki the wiki to write into
     * @return a published entry of each type, all about one project
     */
    static List<String> written(Wiki wiki)
    {
        List<String> pages = new ArrayList<>();
        ProjectPage project = wiki.publish(wiki.uniqueTitle("Zusammenhang"));
        String identifier = project.answer().content().select("dd:matches(^P-[0-9A-Z]{8}$)").text();
        for (EntryKind kind : EnumSet.complementOf(EnumSet.of(EntryKind.PROJECT))) {
            Map<String, String> more = switch (kind) {
                case LESSON, EVENT, OFFER -> Map.of("projects", identifier);
                default -> Map.of();
            };
            pages.add("/bin/view/" + wiki.publish(kind, wiki.uniqueTitle("Zusammenhang"), more).path());
        }
        return pages;
    }

    /**
     * @return what the package of the extension brings, technical pages too, without the translations: they show keys
     */
    static List<String> ofThePackage()
    {
        return PackagedPages.references().stream().filter(reference -> !reference.endsWith("Translations"))
            .map(reference -> "/bin/view/" + reference.replaceFirst("WebHome$", "").replace('.', '/')).toList();
    }
}
