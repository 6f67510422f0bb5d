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
 * Tests {@link JoinRequests}.
 */
class JoinRequestsTest
{
    private static final String STATE = "property.OpenGov.Code.JoinRequestClass.state_string:";

    @Test
    void openRequestsComeFirstAndTheOldestOnTop()
    {
        SearchRequest search = JoinRequests.list(Map.of("state", "nonsense"), Locale.GERMAN);

        assertThat(search.getFilters()).containsExactly("type:DOCUMENT", "space_prefix:(\"OpenGov\")",
            "class:(\"OpenGov.Code.JoinRequestClass\")", STATE + "(\"open\")");
        assertThat(search.getParameters("xwiki")).containsEntry("sort", "creationdate asc,fullname asc");
        assertThat(search.getLimit()).isEqualTo(20);
    }

    @Test
    void othersCanBeAskedFor()
    {
        SearchRequest search = JoinRequests.list(Map.of("state", List.of("declined"), "page", "2"), Locale.GERMAN);

        assertThat(search.getFilters()).contains(STATE + "(\"declined\")");
        assertThat(search.isActive("state", "declined")).isTrue();
        assertThat(search.getOffset()).isEqualTo(20);
    }

    @Test
    void everybodyFindsTheirOwn()
    {
        SearchRequest search = JoinRequests.of("XWiki.A\" OR *:*", Locale.GERMAN);

        assertThat(search.getFilters()).contains(
            "property.OpenGov.Code.JoinRequestClass.sender_string:(\"XWiki.A\\\" OR *:*\")");
        assertThat(search.getParameters("xwiki")).containsEntry("sort", "creationdate desc,fullname asc");
    }
}
