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

import static org.xwiki.contrib.opengov.FieldType.DATE;
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.MULTILINE;
import static org.xwiki.contrib.opengov.FieldType.STANDARD;
import static org.xwiki.contrib.opengov.FieldType.USER;
import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The table of what is said about a draft: comments, and changes that somebody proposes.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class ProposalTable
{
    static final EntryType TYPE = EntryType.of("proposal")
        .section("what",
            Fields.text("target").need(DRAFT),
            Fields.term("kind", "proposalKind").need(DRAFT),
            Fields.of("text", MULTILINE).max(20_000).need(DRAFT),
            Fields.of("reason", MULTILINE))
        .section("who",
            Fields.of("municipality", FieldType.MUNICIPALITY),
            Fields.text("authorName").consent("contactConsent"),
            Fields.of("contactMail", FieldType.EMAIL).consent("contactConsent").common().in(EntryType.CONTACT),
            Fields.of("contactConsent", FieldType.BOOLEAN).common().in(EntryType.CONTACT))
        .section("disposition",
            Fields.of("standard", STANDARD).derived(),
            Fields.of("edition", INTEGER).derived(),
            Fields.text("baseVersion").derived(),
            Fields.of("author", USER).derived(),
            Fields.of("date", DATE).derived(),
            Fields.term("state", "proposalState").derived(),
            Fields.of("dispositionReason", MULTILINE).derived(),
            Fields.of("disposedBy", USER).derived(),
            Fields.of("disposedOn", DATE).derived(),
            Fields.text("applied").derived())
        .build();

    /** What the group answers: a form of its own for two properties of the proposal. */
    static final EntryType ANSWER = EntryType.of("proposalAnswer")
        .section("answer",
            Fields.term("state", "proposalState").need(DRAFT).in(TYPE.getClassName()),
            Fields.of("dispositionReason", MULTILINE).in(TYPE.getClassName()))
        .build();

    private ProposalTable()
    {
    }
}
