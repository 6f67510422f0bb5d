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

import static org.xwiki.contrib.opengov.FieldType.ATTACHMENT;
import static org.xwiki.contrib.opengov.FieldType.DATE;
import static org.xwiki.contrib.opengov.FieldType.DECIMAL;
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.PERIOD;
import static org.xwiki.contrib.opengov.FieldType.URL;
import static org.xwiki.contrib.opengov.Need.COMPLETION;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of projects.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class ProjectTable
{
    static final EntryType TYPE = EntryType.of("project").space("OpenGov.Projects")
        .section("what",
            Fields.title(),
            Fields.text("identifier", 10).need(PUBLICATION).derived(),
            Fields.summary().need(DRAFT),
            Fields.terms("principles", "principle", 6).need(PUBLICATION),
            Fields.themes().need(PUBLICATION),
            Fields.terms("policyAreas", "policyArea"),
            Fields.term("participationLevel"),
            Fields.tags())
        .section("who",
            Fields.of("municipality", FieldType.MUNICIPALITY).need(DRAFT))
        .and(Fields.contact(PUBLICATION))
        .rows("participants", "Participant",
            Fields.text("body").need(DRAFT),
            Fields.term("role", "participantRole").need(DRAFT))
        .section("when",
            Fields.of("start", PERIOD).need(PUBLICATION),
            Fields.of("end", PERIOD).notBefore("start"),
            Fields.term("status").need(PUBLICATION),
            Fields.term("programme"),
            Fields.text("funder"),
            Fields.of("amount", DECIMAL).atLeast(0),
            Fields.of("rate", DECIMAL).range(0, 100))
        .section("state",
            Fields.of("asOf", DATE).need(PUBLICATION))
        .rows("milestones", "Milestone",
            Fields.text("title").need(DRAFT),
            Fields.of("due", PERIOD),
            Fields.of("progress", INTEGER).range(0, 100))
        .section("texts",
            Fields.wiki("situation").need(PUBLICATION),
            Fields.wiki("aims").need(PUBLICATION),
            Fields.wiki("approach"),
            Fields.wiki("results").need(COMPLETION),
            Fields.wiki("effect"),
            Fields.of("effectEvidence", URL),
            Fields.wiki("relevance"))
        .section("transfer",
            Fields.term("transferability").need(PUBLICATION),
            Fields.wiki("prerequisites"),
            Fields.of("effortDays", INTEGER).atLeast(0),
            Fields.of("effortCost", DECIMAL).atLeast(0),
            Fields.of("rating", INTEGER).range(1, 5),
            Fields.of("takenOverFrom", FieldType.PROJECT),
            Fields.texts("standards", 255))
        .rows("links", "Link", Fields.links())
        .rows("pictures", "Picture",
            Fields.of("attachment", ATTACHMENT).need(DRAFT),
            Fields.text("author").need(DRAFT),
            Fields.term("licence").need(DRAFT),
            Fields.text("alternativeText", 500).need(DRAFT))
        .rows("sustainability", "SustainabilityRecord", Fields.sustainabilityRecord())
        .section("editorial",
            Fields.editorialState(),
            Fields.term("licence").need(PUBLICATION),
            Fields.language(),
            Fields.land(),
            Fields.populationClass(),
            Fields.term("sustainability", "sustainabilityState").derived(),
            Fields.of("checkDue", DATE).derived(),
            Fields.sortTitle())
        .build();

    private ProjectTable()
    {
    }
}
