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
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.MULTILINE;
import static org.xwiki.contrib.opengov.FieldType.STANDARD;
import static org.xwiki.contrib.opengov.FieldType.USER;
import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The tables of ballots, with what is voted on, the rules as they were when it was opened and what it came to, and of
 * the votes, each of which is kept by itself.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class BallotTable
{
    static final EntryType TYPE = EntryType.of("ballot")
        .section("what",
            Fields.of("standard", STANDARD).derived(),
            Fields.of("edition", INTEGER).derived(),
            Fields.of("number", INTEGER).derived(),
            Fields.text("version").derived(),
            Fields.text("hash").derived(),
            Fields.of("opens", DATE).derived(),
            Fields.of("closes", DATE).need(DRAFT))
        .section("rules",
            Fields.of("quorum", INTEGER).derived(),
            Fields.term("majority").derived(),
            Fields.of("eligible", USER).count(1_000).derived())
        .section("result",
            Fields.of("closed", BOOLEAN).derived(),
            Fields.of("yes", INTEGER).derived(),
            Fields.of("noObjection", INTEGER).derived(),
            Fields.of("discuss", INTEGER).derived(),
            Fields.of("no", INTEGER).derived(),
            Fields.of("abstain", INTEGER).derived(),
            Fields.of("recuse", INTEGER).derived(),
            Fields.of("votesCast", INTEGER).derived(),
            Fields.of("quorumNeeded", INTEGER).derived(),
            Fields.of("majorityNeeded", INTEGER).derived(),
            Fields.term("outcome", "ballotOutcome").derived())
        .build();

    static final EntryType VOTE = EntryType.of("vote")
        .section("what",
            Fields.term("position", "ballotPosition").need(DRAFT),
            Fields.of("reason", MULTILINE),
            Fields.of("user", USER).derived(),
            Fields.of("date", DATE).derived())
        .build();

    private BallotTable()
    {
    }
}
