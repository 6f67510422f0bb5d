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
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link WatcherQuery}.
 *
 * @version $Id$
 */
class WatcherQueryTest
{
    private static final String MAIN = "xwiki";

    @Test
    void whoWatchesAllTopicsOrEverythingWatchesEach()
    {
        List<WatcherQuery> queries = WatcherQuery.ofTopics(List.of("TECH"), MAIN, MAIN);

        assertThat(queries).extracting(WatcherQuery::isIgnoring).containsExactly(false, true);
        assertThat(queries.get(0).getStatement()).contains("filterType = 0");
        assertThat(queries.get(0).getParameters())
            .isEqualTo(Map.of("start", 7, "pages", List.of("xwiki:OpenGov.Topics.TECH"), "spaces",
                List.of("xwiki:OpenGov.Topics", "xwiki:OpenGov"), "wikis", List.of(MAIN)));
        assertThat(queries.get(1).getStatement()).contains("filterType = 1");
        assertThat(queries.get(1).getParameters()).containsEntry("spaces", List.of(""));
    }

    @Test
    void usersOfTheMainWikiWatchPagesOfOtherWikisToo()
    {
        List<WatcherQuery> queries = WatcherQuery.ofTopics(List.of(), "town", MAIN);

        assertThat(queries).extracting(WatcherQuery::getWiki).containsExactly("town", "town", MAIN, MAIN);
        assertThat(queries.get(2).getParameters()).containsEntry("start", 7).containsEntry("wikis", List.of("town"))
            .containsEntry("pages", List.of(""));
        assertThat(queries.get(2).getUsers(List.of("XWiki.Ada"))).containsExactly("xwiki:XWiki.Ada");
        assertThat(queries.get(0).getStatement()).startsWith("select distinct watcher.fullName from ");
    }
}
