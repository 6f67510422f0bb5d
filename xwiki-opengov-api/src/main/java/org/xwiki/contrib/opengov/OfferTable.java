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
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of offers and needs.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class OfferTable
{
    static final EntryType TYPE = EntryType.of("offer").space("OpenGov.Offers")
        .section("what",
            Fields.term("kind", "offerKind").need(DRAFT),
            Fields.title(),
            Fields.summary().need(DRAFT),
            Fields.wiki("description"),
            Fields.themes().need(PUBLICATION),
            Fields.terms("form", "offerForm"),
            Fields.of("projects", FieldType.PROJECT).count(20),
            Fields.tags())
        .section("who",
            Fields.of("municipality", FieldType.MUNICIPALITY).need(DRAFT).or("organisation"),
            Fields.entry("organisation", "organisation"))
        .section("when",
            Fields.of("openUntil", DATE),
            Fields.term("state", "offerState").need(PUBLICATION))
        .section("contact", Fields.contact(PUBLICATION))
        .section("editorial", Fields.editorial())
        .and(Fields.place())
        .build();

    private OfferTable()
    {
    }
}
