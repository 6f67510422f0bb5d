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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks the wiki's database who watches topics, as users told the wiki itself with its own watch button. A wiki of a
 * farm keeps what its own users watch, so that there is a query for each wiki that can have users. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class WatcherQuery
{
    private static final String TOPICS = "OpenGov.Topics";

    /** The database knows no empty list. */
    private static final List<String> NONE = List.of("");

    private static final String STATEMENT = """
        select distinct watcher.fullName from DefaultNotificationFilterPreference as preference,
        XWikiDocument as watcher where preference.filterName = 'scopeNotificationFilter' and preference.enabled = true
        and preference.filterType = %d and (preference.pageOnly in (:pages) or preference.page in (:spaces)
        or preference.wiki in (:wikis)) and watcher.fullName = substring(preference.owner, :start, 768)""";

    private final String wiki;

    private final boolean ignoring;

    private final Map<String, Object> parameters;

    private WatcherQuery(String wiki, boolean ignoring, Map<String, Object> parameters)
    {
        this.wiki = wiki;
        this.ignoring = ignoring;
        this.parameters = parameters;
    }

    /**
     * @param themes the codes of topics
     * @param database the wiki that has the pages
     * @param main the main wiki, whose users are users of all wikis
     * @return who watches the page of one of the topics, all topics, or everything
     */
    public static List<WatcherQuery> ofTopics(Collection<String> themes, String database, String main)
    {
        List<String> pages = themes.isEmpty() ? NONE
            : themes.stream().map(theme -> "%s:%s.%s".formatted(database, TOPICS, theme)).toList();
        List<String> spaces = List.of(database + ':' + TOPICS, database + ":OpenGov");
        return Stream.of(database, main).distinct()
            .flatMap(wiki -> Stream.of(
                new WatcherQuery(wiki, false, parameters(wiki, pages, spaces, List.of(database))),
                new WatcherQuery(wiki, true, parameters(wiki, pages, NONE, NONE))))
            .toList();
    }

    private static Map<String, Object> parameters(String wiki, List<String> pages, List<String> spaces,
        List<String> wikis)
    {
        return Map.of("pages", pages, "spaces", spaces, "wikis", wikis, "start", wiki.length() + 2);
    }

    /**
     * @return the wiki to ask
     */
    public String getWiki()
    {
        return this.wiki;
    }

    /**
     * @return whether it finds those who want to hear nothing of one of the topics; it comes after the query for those
     *     who do
     */
    public boolean isIgnoring()
    {
        return this.ignoring;
    }

    /**
     * @return what to ask, in Hibernate's language; a script needs no programming right for it
     */
    public String getStatement()
    {
        return STATEMENT.formatted(this.ignoring ? 1 : 0);
    }

    /**
     * @return the values of the named parameters
     */
    public Map<String, Object> getParameters()
    {
        return this.parameters;
    }

    /**
     * @param names the names that were found
     * @return the references of these users, with their wiki
     */
    public List<String> getUsers(Collection<String> names)
    {
        return names.stream().map(name -> this.wiki + ':' + name).toList();
    }
}
