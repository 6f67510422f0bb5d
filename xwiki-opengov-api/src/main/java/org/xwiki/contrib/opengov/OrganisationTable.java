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
package org.xwiki.contrib.opengov;

import static org.xwiki.contrib.opengov.FieldType.URL;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of organisations: all bodies that are no municipality.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class OrganisationTable
{
    static final EntryType TYPE = EntryType.of("organisation").space("OpenGov.Organisations")
        .section("what",
            Fields.title(),
            Fields.term("kind", "organisationKind").need(PUBLICATION),
            Fields.summary(),
            Fields.themes(),
            Fields.wiki("description"),
            Fields.tags())
        .section("place",
            Fields.of("website", URL),
            Fields.text("place"),
            Fields.term("land"))
        .section("contact", Fields.contact())
        .section("editorial", Fields.editorial())
        .build();

    private OrganisationTable()
    {
    }
}
