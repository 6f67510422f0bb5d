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
 * The table of the fields of a municipality's request to join: the three steps of the guided page, and what becomes of
 * it. All of it lies on a page that is closed to others, so that the contact needs no page of its own.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class JoinRequestTable
{
    static final EntryType TYPE = EntryType.of("joinRequest")
        .section("place",
            Fields.of("municipality", FieldType.MUNICIPALITY).need(DRAFT))
        .section("what",
            Fields.themes().need(DRAFT),
            Fields.of("activity", FieldType.MULTILINE).max(1_000).need(DRAFT).or("offer", "need"),
            Fields.of("offer", FieldType.MULTILINE).max(280),
            Fields.of("need", FieldType.MULTILINE).max(280))
        .section("who",
            Fields.term("memberRole").need(DRAFT),
            Fields.text("contactFunction").need(DRAFT).or("contactMail"),
            Fields.of("contactMail", FieldType.EMAIL),
            Fields.text("contactName").consent("contactConsent"),
            Fields.of("contactConsent", FieldType.BOOLEAN))
        .section("decision",
            Fields.term("state", "joinState").derived(),
            Fields.text("sender").derived(),
            Fields.of("sent", FieldType.DATE).derived(),
            Fields.text("decidedBy").derived(),
            Fields.of("decided", FieldType.DATE).derived(),
            Fields.of("reason", FieldType.MULTILINE).derived(),
            Fields.of("expires", FieldType.DATE).derived())
        .build();

    /** What an editor says who declines a request: a form of its own for one property of the request. */
    static final EntryType DECISION = EntryType.of("joinDecision")
        .section("decision",
            Fields.of("reason", FieldType.MULTILINE).max(1_000).need(DRAFT).in(TYPE.getClassName()))
        .build();

    private JoinRequestTable()
    {
    }
}
