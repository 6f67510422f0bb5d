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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/**
 * The users whom entries name as their contacts. They stand on pages beside those of the entries, which not everybody
 * may view.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ContactPersons
{
    private static final String PROPERTY = "contactPerson";

    private static final String ENTRY = ".WebHome";

    private static final String PAGE = ".Contact";

    private static final SearchedType TYPE = new SearchedType("contact", "OpenGov.Code.ContactClass", false,
        10_000, List.of(), List.of(Sort.NEWEST), List.of(PROPERTY), List.of(), List.of(), List.of());

    private ContactPersons()
    {
    }

    /**
     * @param locale any language
     * @return the pages that name the contact person of an entry, with {@code contactPerson}
     */
    public static SearchRequest all(Locale locale)
    {
        return request(filters(), locale);
    }

    /**
     * @param entries entries that were found
     * @param locale any language
     * @return the pages that name the contact person of one of them
     */
    public static SearchRequest of(Collection<Hit> entries, Locale locale)
    {
        List<String> filters = filters();
        filters.add(IndexFields.oneOf("fullname", entries.stream().map(ContactPersons::pageOf).toList()));
        return request(filters, locale);
    }

    /**
     * @param contacts what {@link #of} found
     * @return the users, by the full names of the pages of the entries
     */
    public static Map<String, String> byEntry(Collection<Hit> contacts)
    {
        return contacts.stream().collect(Collectors.toMap(contact -> spaceOf(contact) + ENTRY,
            contact -> contact.getValue(PROPERTY), (first, other) -> first));
    }

    private static String pageOf(Hit entry)
    {
        return spaceOf(entry) + PAGE;
    }

    private static String spaceOf(Hit page)
    {
        return StringUtils.substringBeforeLast(page.getPage(), ".");
    }

    private static List<String> filters()
    {
        return new ArrayList<>(List.of("type:DOCUMENT", Searches.SPACE, TYPE.field(PROPERTY) + ":[* TO *]"));
    }

    private static SearchRequest request(List<String> filters, Locale locale)
    {
        Scope scope = Scope.of(TYPE);
        return new SearchRequest(new Parameters(null, scope), Words.EVERYTHING, filters, Sort.NEWEST.order(),
            scope.limit(), locale, Map.of());
    }
}
