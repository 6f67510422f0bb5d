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
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

/**
 * The tables of standards and of what belongs to one: the steps that it took, its chapters, its versions. How far a
 * standard is follows from its steps, so that nobody types it.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class StandardTable
{
    static final EntryType TYPE = EntryType.of("standard").space("OpenGov.Standards")
        .section("what",
            Fields.title(),
            Fields.summary().need(DRAFT),
            Fields.wiki("scope").need(PUBLICATION),
            Fields.term("kind", "standardKind").need(PUBLICATION),
            Fields.themes(),
            Fields.tags())
        .section("who",
            Fields.entry("group", "workingGroup").need(DRAFT),
            Fields.of("editors", USER).count(20))
        .section("rules",
            Fields.term("verbProfile").need(PUBLICATION),
            Fields.term("licence").need(PUBLICATION).common(),
            Fields.language())
        .section("progress",
            Fields.of("identifier", STANDARD).derived(),
            Fields.term("state", "standardState").derived(),
            Fields.of("edition", INTEGER).derived(),
            Fields.text("version").derived(),
            Fields.of("deadline", DATE).derived(),
            Fields.of("end", DATE).derived(),
            Fields.text("replacement").derived(),
            Fields.of("reviewDue", DATE).derived())
        .section("editorial",
            Fields.editorialState().derived(),
            Fields.sortTitle())
        .build();

    static final EntryType STEP = EntryType.of("step")
        .section("what",
            Fields.term("to", "standardState").derived(),
            Fields.of("reason", MULTILINE),
            Fields.of("until", DATE),
            Fields.text("replacement"),
            Fields.of("number", INTEGER).derived(),
            Fields.of("edition", INTEGER).derived(),
            Fields.term("kind", "stepKind").derived(),
            Fields.term("from", "standardState").derived(),
            Fields.of("user", USER).derived(),
            Fields.of("date", DATE).derived(),
            Fields.text("version").derived())
        .build();

    static final EntryType CHAPTER = EntryType.of("chapter")
        .section("what",
            Fields.title(),
            Fields.of("position", INTEGER).range(1, 999).need(DRAFT),
            Fields.term("nature", "chapterNature").need(DRAFT))
        .build();

    static final EntryType VERSION = EntryType.of("version")
        .section("what",
            Fields.of("standard", STANDARD).derived(),
            Fields.of("edition", INTEGER).derived(),
            Fields.text("number").derived(),
            Fields.of("date", DATE).derived(),
            Fields.term("change", "versionChange").derived(),
            Fields.of("notes", MULTILINE),
            Fields.text("replaces").derived(),
            Fields.text("hash").derived(),
            Fields.of("chapters", MULTILINE).derived(),
            Fields.text("ballot").derived())
        .section("standard",
            Fields.of("summary", MULTILINE).derived(),
            Fields.wiki("scope").derived(),
            Fields.term("kind", "standardKind").derived(),
            Fields.text("group").derived(),
            Fields.of("editors", USER).count(20).derived(),
            Fields.term("verbProfile").derived(),
            Fields.term("licence").derived(),
            Fields.term("language").derived())
        .build();

    private StandardTable()
    {
    }
}
