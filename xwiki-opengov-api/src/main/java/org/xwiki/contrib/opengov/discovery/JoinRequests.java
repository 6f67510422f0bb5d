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

import org.xwiki.contrib.opengov.EntryTypes;

/**
 * The requests of municipalities to join, which only editors and their senders may read: no list of entries has them.
 * The one that waits longest comes first. One request to the index, however many there are.
 *
 * @version $Id$
 * @since 0.1
 */
public final class JoinRequests
{
    private static final String STATE = "state";

    private static final String OPEN = "open";

    private static final String SENDER = "sender";

    private static final String SENT = "sent";

    private static final String NAME = "joinRequest";

    private static final int LIMIT = 20;

    private static final SearchedType TYPE = type();

    private static final Scope SCOPE = Scope.of(TYPE);

    private JoinRequests()
    {
    }

    /**
     * @param parameterMap the parameters of the request, each a String, array or collection: {@code state} (codes;
     *     only open requests if there is none), {@code page}; values that make no sense count as not given
     * @param locale the language of the reader
     * @return the requests in these states, in pages of 20
     */
    public static SearchRequest list(Map<String, ?> parameterMap, Locale locale)
    {
        Parameters parameters = new Parameters(parameterMap, SCOPE);
        List<String> states = parameters.getAll(STATE);
        return request(parameters, SCOPE.facet(STATE).toFilter(states.isEmpty() ? List.of(OPEN) : states), "asc",
            locale);
    }

    /**
     * @param user the full name of a user
     * @param locale the language of the reader
     * @return what this user has sent, the newest first
     */
    public static SearchRequest of(String user, Locale locale)
    {
        return request(new Parameters(null, SCOPE),
            IndexFields.anyOf(TYPE.field(SENDER), List.of(String.valueOf(user))), "desc", locale);
    }

    private static SearchRequest request(Parameters parameters, String filter, String direction, Locale locale)
    {
        List<String> filters =
            List.of("type:DOCUMENT", Searches.SPACE, IndexFields.anyOf("class", List.of(TYPE.className())), filter);
        return new SearchRequest(parameters, Words.EVERYTHING, filters,
            new Sort(SENT, "creationdate " + direction).order(), LIMIT, locale, Map.of());
    }

    private static SearchedType type()
    {
        String className = EntryTypes.get(NAME).getClassName();
        String field = IndexFields.exact(IndexFields.of(className, STATE));
        return new SearchedType(NAME, className, false, LIMIT, List.of(Facet.coded(STATE, "joinState", field)),
            List.of(Sort.NEWEST), List.of("municipality", STATE, SENDER), List.of(SENT, "decided"), List.of(),
            List.of());
    }
}
