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
 * Tests {@link ContactPersons}.
 *
 * @version $Id$
 */
class ContactPersonsTest
{
    private static final String PERSON = "property.OpenGov.Code.ContactClass.contactPerson_string";

    @Test
    void contactPersonsAreReadFromTheirOwnPages()
    {
        SearchRequest search = ContactPersons.all(Locale.ENGLISH);

        assertThat(search.getFilters()).containsExactly("type:DOCUMENT", "space_prefix:(\"OpenGov\")",
            PERSON + ":[* TO *]");
        assertThat(search.getStatement()).isEqualTo("*:*");
    }

    @Test
    void thoseOfSomeEntriesAreFoundAtOnce()
    {
        SearchRequest search = ContactPersons.of(List.of(offer("A"), offer("B")), Locale.ENGLISH);

        assertThat(search.getFilters()).contains(PERSON + ":[* TO *]",
            "{!terms f=\"fullname\" separator=\"|\"}OpenGov.Offers.A.Contact|OpenGov.Offers.B.Contact");
        assertThat(ContactPersons.of(List.of(), Locale.ENGLISH).getFilters()).contains("-*:*");
    }

    @Test
    void theyAreKnownByTheirEntries()
    {
        List<Hit> contacts = ContactPersons.all(Locale.ENGLISH).getHits(List.of(
            Map.of("fullname", "OpenGov.Offers.B.Contact", PERSON, List.of("XWiki.Berta"))));

        assertThat(ContactPersons.byEntry(contacts)).isEqualTo(Map.of("OpenGov.Offers.B.WebHome", "XWiki.Berta"));
    }

    private static Hit offer(String name)
    {
        return new Hit(Map.of("fullname", "OpenGov.Offers.%s.WebHome".formatted(name)), Marks.NONE,
            List.of(SearchedTypes.OFFER), Locale.ENGLISH);
    }
}
