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
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.EditorialState;

/**
 * The projects of which somebody has to check what became of them after the funding, overdue ones first: those that
 * everybody sees, except archived ones, whose day of the next check has come. One request to the index, however many
 * there are.
 *
 * @version $Id$
 * @since 0.1
 */
public final class DueProjects
{
    /** At most so many are thought of in one round of reminders; the others are reminded of when these are done. */
    static final int MAX_REMINDED = 1_000;

    private static final String DUE = "checkDue";

    private static final String SUSTAINABILITY = "sustainability";

    private static final String LAND = "land";

    private static final String RESPONSIBLE = "responsible";

    private static final String CONTACT = "contactPerson";

    /** The index has who saved the page last, with the wiki, as the author. */
    private static final String AUTHOR = "author";

    /** Who could be chosen instead: counted without the filter that says who is chosen. */
    private static final String FACETS = "{\"authors\":{\"type\":\"terms\",\"field\":\"author\",\"limit\":100,"
        + "\"domain\":{\"excludeTags\":\"who\"}}}";

    private static final SearchedType TYPE = type(SearchedTypes.PROJECT);

    private static final Scope SCOPE = Scope.of(TYPE);

    private DueProjects()
    {
    }

    /**
     * @param parameterMap the parameters of the request, each a String, array or collection: {@code land},
     *     {@code responsible} (full reference of the user who is the contact person or saved the profile last),
     *     {@code page}; values that make no sense count as not given
     * @param locale the language of the reader
     * @return the projects, in pages of 20; the facet {@code authors} gives who saved them last
     */
    public static SearchRequest list(Map<String, ?> parameterMap, Locale locale)
    {
        return request(parameterMap, SCOPE.limit(), locale);
    }

    /**
     * @param locale any language
     * @return the projects that reminders name
     */
    public static SearchRequest reminders(Locale locale)
    {
        return request(Map.of(), MAX_REMINDED, locale);
    }

    private static SearchRequest request(Map<String, ?> parameterMap, int limit, Locale locale)
    {
        Parameters parameters = new Parameters(parameterMap, SCOPE);
        List<String> filters = Searches.pages(TYPE);
        filters.add(Searches.states(TYPE, EditorialState.PUBLISHED, EditorialState.NEEDS_UPDATE));
        filters.add(IndexFields.of(TYPE.className(), DUE) + "_date:[* TO NOW/HOUR]");
        List<String> lands = parameters.getAll(LAND);
        if (!lands.isEmpty()) {
            filters.add(SCOPE.facets().get(0).toFilter(lands));
        }
        List<String> users = parameters.getAll(RESPONSIBLE);
        if (!users.isEmpty()) {
            filters.add("{!tag=who}" + IndexFields.anyOf(AUTHOR, users) + IndexFields.OR
                + IndexFields.anyOf(TYPE.field(CONTACT), users.stream().flatMap(DueProjects::namesOf).toList()));
        }
        return new SearchRequest(parameters, Words.EVERYTHING, filters, SCOPE.sorts().get(0).order(), limit,
            locale, Map.of("json.facet", FACETS));
    }

    /** An entry names a user of its own wiki without the wiki. */
    private static Stream<String> namesOf(String user)
    {
        return Stream.of(user, StringUtils.substringAfter(user, ":")).filter(StringUtils::isNotEmpty);
    }

    private static SearchedType type(SearchedType project)
    {
        return new SearchedType(project.name(), project.className(), project.editorial(), project.limit(),
            List.of(Facet.coded(LAND, LAND, project.field(LAND)), Facet.reference(RESPONSIBLE, AUTHOR)),
            List.of(new Sort("due", IndexFields.of(project.className(), DUE) + "_sortDate asc")),
            List.of("identifier", "municipality", LAND, SUSTAINABILITY, CONTACT, "end"), List.of(DUE), List.of(),
            project.classes());
    }
}
