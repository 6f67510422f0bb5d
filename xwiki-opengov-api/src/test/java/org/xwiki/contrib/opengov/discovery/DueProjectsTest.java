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
 * Tests {@link DueProjects}.
 */
class DueProjectsTest
{
    private static final String DUE = "property.OpenGov.Code.ProjectClass.checkDue_date:[* TO NOW/HOUR]";

    @Test
    void whatIsDueIsPublicAndOverdueFirst()
    {
        SearchRequest search = DueProjects.list(Map.of(), Locale.GERMAN);

        assertThat(search.getFilters()).contains(DUE,
            "property.OpenGov.Code.ProjectClass.editorialState_string:(\"published\" OR \"needsUpdate\")");
        assertThat(search.getParameters("xwiki"))
            .containsEntry("sort", "property.OpenGov.Code.ProjectClass.checkDue_sortDate asc,fullname asc")
            .hasEntrySatisfying("json.facet", facets -> assertThat(facets).asString().contains("\"authors\""));
        assertThat(search.getLimit()).isEqualTo(20);
    }

    @Test
    void filtersByLandAndByWhoIsResponsible()
    {
        SearchRequest search = DueProjects.list(
            Map.of("land", List.of("05", "nonsense"), "responsible",
                List.of("xwiki:XWiki.Erika", "\" OR *:*"), "page", "2"),
            Locale.GERMAN);

        assertThat(search.getFilters()).contains("property.OpenGov.Code.ProjectClass.land_string:(\"05\")");
        assertThat(search.getFilters()).filteredOn(filter -> filter.startsWith("{!tag=who}")).singleElement().asString()
            .contains("author:(\"xwiki:XWiki.Erika\")", "(\"xwiki:XWiki.Erika\" OR \"XWiki.Erika\")")
            .doesNotContain("*:*");
        assertThat(search.getOffset()).isEqualTo(20);
    }

    @Test
    void aRoundOfRemindersIsBounded()
    {
        SearchRequest search = DueProjects.reminders(Locale.ENGLISH);

        assertThat(search.getFilters()).contains(DUE);
        assertThat(search.getLimit()).isEqualTo(DueProjects.MAX_REMINDED);
        assertThat(search.getOffset()).isZero();
    }
}
