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

import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The table of registrations for an event: of a user of the wiki, or of anybody who leaves a name and a mail address.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class RegistrationTable
{
    static final EntryType TYPE = EntryType.of("registration")
        .section("who",
            Fields.of("user", FieldType.USER),
            Fields.text("name").need(DRAFT).or("user"),
            Fields.of("mail", FieldType.EMAIL).need(DRAFT).or("user").consent("consent"),
            Fields.text("body"),
            Fields.of("needs", FieldType.MULTILINE).max(1_000),
            Fields.of("consent", FieldType.BOOLEAN),
            Fields.term("state", "registrationState").derived(),
            Fields.text("time").derived(),
            Fields.text("key").derived(),
            Fields.text("mailKey").derived(),
            Fields.term("language").derived())
        .build();

    private RegistrationTable()
    {
    }
}
