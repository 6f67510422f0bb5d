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

import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.PERIOD;
import static org.xwiki.contrib.opengov.FieldType.USER;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of working groups.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class WorkingGroupTable
{
    static final EntryType TYPE = EntryType.of("workingGroup").space("OpenGov.WorkingGroups")
        .section("what",
            Fields.title(),
            Fields.summary().need(DRAFT),
            Fields.themes(),
            Fields.tags())
        .section("charter",
            Fields.wiki("aim").need(PUBLICATION),
            Fields.wiki("scope").need(PUBLICATION),
            Fields.wiki("deliverables").need(PUBLICATION),
            Fields.text("term").need(PUBLICATION))
        .section("people",
            Fields.of("chairs", USER).count(20).need(PUBLICATION),
            Fields.of("editors", USER).count(20),
            Fields.text("memberGroup").derived())
        .rows("members", "Membership",
            Fields.of("user", USER).need(DRAFT),
            Fields.of("municipality", FieldType.MUNICIPALITY),
            Fields.text("body"))
        .section("rules",
            Fields.term("access", "groupAccess").need(PUBLICATION),
            Fields.term("moderation"),
            Fields.of("quorum", INTEGER).range(0, 100),
            Fields.term("majority"),
            Fields.of("minimumConsultation", INTEGER).range(4, 52),
            Fields.texts("standards", 255))
        .section("when",
            Fields.of("started", PERIOD),
            Fields.of("closed", PERIOD).notBefore("started"))
        .section("contact", Fields.contact())
        .section("editorial", Fields.editorial())
        .build();

    private WorkingGroupTable()
    {
    }
}
