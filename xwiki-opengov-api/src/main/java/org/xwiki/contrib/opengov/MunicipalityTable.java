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
import static org.xwiki.contrib.opengov.FieldType.DECIMAL;
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.URL;
import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The table of the pages of municipalities.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class MunicipalityTable
{
    static final EntryType TYPE = EntryType.of("municipality").space("OpenGov.Municipalities")
        .section("what",
            Fields.title(),
            Fields.text("name", 150).need(DRAFT).derived(),
            Fields.text("ags", 9).need(DRAFT).derived(),
            Fields.term("kind", "municipalityKind").need(DRAFT).derived(),
            Fields.text("type", 50).derived(),
            Fields.text("district", 5).derived(),
            Fields.land().need(DRAFT),
            Fields.text("ars", 12))
        .section("facts",
            Fields.of("population", INTEGER).atLeast(0),
            Fields.of("populationDate", DATE),
            Fields.populationClass(),
            Fields.of("area", DECIMAL).atLeast(0),
            Fields.of("lat", DECIMAL).range(-90, 90).derived(),
            Fields.of("lon", DECIMAL).range(-180, 180).derived(),
            Fields.text("postalCode", 5))
        .section("web",
            Fields.of("website", URL),
            Fields.of("openDataPortal", URL))
        .section("membership",
            Fields.of("memberSince", DATE),
            Fields.term("memberRole"))
        .section("contact", Fields.contact())
        .section("validity",
            Fields.of("validFrom", DATE),
            Fields.of("validTo", DATE).notBefore("validFrom"),
            Fields.of("successor", FieldType.MUNICIPALITY),
            Fields.sortTitle())
        .build();

    private MunicipalityTable()
    {
    }
}
