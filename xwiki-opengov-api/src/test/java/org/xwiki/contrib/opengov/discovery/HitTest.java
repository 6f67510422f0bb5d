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
package org.xwiki.contrib.opengov.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Hit}.
 */
class HitTest
{
    private static final String PROJECT = "property.OpenGov.Code.ProjectClass.";

    @Test
    void readsWhatTheIndexReturns()
    {
        Map<String, Object> found = Map.ofEntries(Map.entry("fullname", "OpenGov.Projects.Hackerspace.WebHome"),
            Map.entry("title_", "Hackerspace"), Map.entry("title_en", List.of("Hackerspace")),
            Map.entry(PROJECT + "summary_de", List.of("Ein Ort")), Map.entry(PROJECT + "summary_en", List.of("A place")),
            Map.entry(PROJECT + "identifier_string", List.of("P-00000000")),
            Map.entry(PROJECT + "municipality_string", List.of("05170024")),
            Map.entry(PROJECT + "status_string", List.of("running")),
            Map.entry(PROJECT + "editorialState_string", List.of("published")),
            Map.entry(PROJECT + "programme_string", List.of("other")),
            Map.entry(PROJECT + "themes_string", List.of("ENVI", "TECH")),
            Map.entry(PROJECT + "principles_string", List.of("participation")),
            Map.entry(PROJECT + "land_string", List.of("05")), Map.entry(PROJECT + "start_string", List.of("2017-05")),
            Map.entry(PROJECT + "end_string", List.of("2019")));
        SearchRequest search = Searches.newestProjects(Locale.GERMAN, 6);

        assertThat(search.getHits(List.of(found))).singleElement().satisfies(hit -> {
            assertThat(hit.getPage()).isEqualTo("OpenGov.Projects.Hackerspace.WebHome");
            assertThat(hit.getTitle()).isEqualTo("Hackerspace");
            assertThat(hit.getSummary()).isEqualTo("Ein Ort");
            assertThat(hit.getIdentifier()).isEqualTo("P-00000000");
            assertThat(hit.getMunicipality()).isEqualTo("05170024");
            assertThat(hit.getStatus()).isEqualTo("running");
            assertThat(hit.getEditorialState()).isEqualTo("published");
            assertThat(hit.getProgramme()).isEqualTo("other");
            assertThat(hit.getThemes()).containsExactly("ENVI", "TECH");
            assertThat(hit.getPrinciples()).containsExactly("participation");
            assertThat(hit.getLand()).isEqualTo("05");
            assertThat(hit.getStart()).isEqualTo("2017-05");
            assertThat(hit.getEnd()).isEqualTo("2019");
            assertThat(hit.getAgs()).isEmpty();
        });
    }

    @Test
    void takesAnyLanguageRatherThanNone()
    {
        Map<String, Object> found = Map.of("title__", "Titel", PROJECT + "summary__", List.of("Text"));

        assertThat(new Hit(found, Marks.NONE, List.of(SearchedTypes.PROJECT), Locale.ENGLISH).getSummary()).isEqualTo("Text");
        assertThat(new Hit(found, Marks.NONE, List.of(SearchedTypes.PROJECT), null).getTitle()).isEqualTo("Titel");
        assertThat(new Hit(Map.of(), Marks.NONE, List.of(SearchedTypes.PROJECT), Locale.ENGLISH).getTitle()).isEmpty();
    }

    @Test
    void hasNoHitsWithoutDocuments()
    {
        assertThat(Searches.newestProjects(Locale.GERMAN, 6).getHits(null)).isEmpty();
    }
}
