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
import static org.xwiki.contrib.opengov.FieldType.MULTILINE;
import static org.xwiki.contrib.opengov.FieldType.PROJECT;
import static org.xwiki.contrib.opengov.FieldType.STANDARD;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of adoptions: who uses which version of a standard, and how far each requirement is fulfilled.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class AdoptionTable
{
    static final EntryType TYPE = EntryType.of("adoption").space("OpenGov.Adoptions")
        .section("what",
            Fields.title(),
            Fields.summary(),
            Fields.of("standard", STANDARD).need(DRAFT),
            Fields.text("version", 40).need(DRAFT),
            Fields.term("degree", "adoptionDegree").need(DRAFT),
            Fields.tags())
        .section("who",
            Fields.of("municipality", FieldType.MUNICIPALITY).need(DRAFT).or("project"),
            Fields.of("project", PROJECT))
        .rows("statements", "Fulfilment",
            Fields.text("requirement", 100).need(DRAFT),
            Fields.term("fulfilment").need(DRAFT),
            Fields.of("evidence", MULTILINE).max(2_000))
        .section("verification",
            Fields.of("date", DATE).need(PUBLICATION),
            Fields.term("verification").need(PUBLICATION),
            Fields.text("verifiedBy"),
            Fields.wiki("remarks"))
        .section("contact", Fields.contact())
        .section("editorial", Fields.editorial())
        .and(Fields.place())
        .build();

    private AdoptionTable()
    {
    }
}
