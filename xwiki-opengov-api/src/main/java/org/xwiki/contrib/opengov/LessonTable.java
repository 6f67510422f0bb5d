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

import static org.xwiki.contrib.opengov.FieldType.DECIMAL;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The table of lessons: what was learned in projects, and for whom it holds.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class LessonTable
{
    static final EntryType TYPE = EntryType.of("lesson").space("OpenGov.Lessons")
        .section("what",
            Fields.title(),
            Fields.summary().need(DRAFT),
            Fields.term("kind", "lessonKind").need(PUBLICATION),
            Fields.of("projects", FieldType.PROJECT).count(20).need(PUBLICATION),
            Fields.of("municipality", FieldType.MUNICIPALITY),
            Fields.term("phase"),
            Fields.themes(),
            Fields.tags())
        .section("experience",
            Fields.wiki("whatHappened").need(PUBLICATION),
            Fields.wiki("cause"),
            Fields.wiki("effect"),
            Fields.wiki("recommendation").need(PUBLICATION))
        .section("use",
            Fields.wiki("whenToUse"),
            Fields.wiki("whenNotToUse"),
            Fields.terms("addressee"),
            Fields.text("time"),
            Fields.text("staff"),
            Fields.of("cost", DECIMAL).atLeast(0),
            Fields.text("legalBasis", 500))
        .rows("evidence", "Link", Fields.links())
        .section("contact", Fields.contact())
        .section("editorial", Fields.editorial())
        .and(Fields.place())
        .and(
            Fields.term("licence").need(PUBLICATION).common(),
            Fields.term("evidence").derived(),
            Fields.of("held", FieldType.INTEGER).derived(),
            Fields.of("heldPartly", FieldType.INTEGER).derived(),
            Fields.of("notHeld", FieldType.INTEGER).derived())
        .build();

    private LessonTable()
    {
    }
}
