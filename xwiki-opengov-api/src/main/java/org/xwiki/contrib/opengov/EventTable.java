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

import static org.xwiki.contrib.opengov.FieldType.BOOLEAN;
import static org.xwiki.contrib.opengov.FieldType.DATE;
import static org.xwiki.contrib.opengov.FieldType.DATETIME;
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.MULTILINE;
import static org.xwiki.contrib.opengov.FieldType.URL;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of events.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class EventTable
{
    static final EntryType TYPE = EntryType.of("event").space("OpenGov.Events")
        .section("what",
            Fields.title(),
            Fields.summary(),
            Fields.term("state", "eventState").need(PUBLICATION),
            Fields.themes(),
            Fields.tags())
        .section("when",
            Fields.of("start", DATETIME).need(DRAFT),
            Fields.of("end", DATETIME).notBefore("start"),
            Fields.term("timeZone"))
        .section("where",
            Fields.text("place").need(PUBLICATION).or("onlineAddress"),
            Fields.of("onlineAddress", URL),
            Fields.of("municipality", FieldType.MUNICIPALITY),
            Fields.of("accessNotes", MULTILINE))
        .section("who",
            Fields.text("organiser").need(PUBLICATION).or("organisation", "group"),
            Fields.entry("organisation", "organisation"),
            Fields.entry("group", "workingGroup"))
        .section("registration",
            Fields.of("registration", BOOLEAN),
            Fields.of("capacity", INTEGER).atLeast(1),
            Fields.of("registrationUntil", DATE),
            Fields.of("waitingList", BOOLEAN))
        .section("texts",
            Fields.wiki("description"),
            Fields.wiki("agenda"),
            Fields.wiki("minutes"),
            Fields.of("projects", FieldType.PROJECT).count(20))
        .section("contact", Fields.contact())
        .section("editorial", Fields.editorial())
        .and(Fields.place())
        .build();

    private EventTable()
    {
    }
}
