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
package org.xwiki.contrib.opengov.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a step needs, by the names that the table of the life cycle uses.
 *
 * @version $Id$
 * @since 0.1
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
public enum Condition
{
    /** Somebody says why. */
    REASON((situation, request) -> refuse(!request.says("reason"), "reason")),

    /** The group has named who writes. */
    EDITORS_NAMED((situation, request) -> refuse(situation.number("editors", 0) < 1, "editors")),

    /** Nothing is found in the text that stands in the way. */
    NO_BLOCKING_FINDING((situation, request) -> {
        int count = situation.number("blockingFindings", 0);
        return refuse(count > 0, "findings", count);
    }),

    /** There is as much time to comment as the group promises. */
    CONSULTATION_LONG_ENOUGH((situation, request) -> {
        LocalDate earliest = situation.getEarliestDeadline();
        return refuse(isNot(request.date(), earliest), "consultationTooShort", earliest);
    }),

    /** The time to comment is over. */
    DEADLINE_REACHED((situation, request) -> {
        Optional<LocalDate> deadline = situation.day("deadline");
        return refuse(deadline.filter(situation.today()::isAfter).isEmpty(), "deadline",
            deadline.orElse(situation.today()));
    }),

    /** Every proposal has an answer, and every refusal a reason. */
    PROPOSALS_DISPOSED((situation, request) -> {
        int count = situation.number("openProposals", 0);
        return refuse(count > 0, "proposals", count);
    }),

    /** It is known who votes until when. */
    BALLOT_PLANNED((situation, request) -> refuse(situation.number("voters", 0) < 1, "voters")
        .or(() -> refuse(isNot(request.date(), situation.today()), "ballotDay"))),

    /** The ballot is closed, with quorum and majority and nothing left to discuss. */
    BALLOT_PASSED((situation, request) -> cameTo(situation, BallotOutcome.PASSED)),

    /** The text is still the one that the group has voted on. */
    TEXT_UNCHANGED((situation, request) -> refuse(situation.isTextChanged(), "textChanged")),

    /** The ballot is closed, and what it came to leads back to the text. */
    BALLOT_SENT_BACK((situation, request) -> cameTo(situation, BallotOutcome.SENT_BACK)),

    /** The ballot is closed, and the group does not want it. */
    BALLOT_REJECTED((situation, request) -> cameTo(situation, BallotOutcome.REJECTED)),

    /** It is said what holds in its place. */
    REPLACEMENT_NAMED((situation, request) -> refuse(!request.says("replacement"), "replacement")),

    /** Whoever uses it has half a year to change. */
    END_FAR_ENOUGH((situation, request) -> {
        LocalDate earliest = situation.today().plusMonths(6);
        return refuse(isNot(request.date(), earliest), "endTooEarly", earliest);
    }),

    /** The end that was announced has come. */
    END_REACHED((situation, request) -> {
        Optional<LocalDate> end = situation.day("end");
        return refuse(end.filter(day -> !situation.today().isBefore(day)).isEmpty(), "endNotReached",
            end.orElse(situation.today()));
    });

    private final BiFunction<Situation, StepRequest, Optional<Refusal>> check;

    Condition(BiFunction<Situation, StepRequest, Optional<Refusal>> check)
    {
        this.check = check;
    }

    /**
     * @return the code, for example {@code noBlockingFinding}
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @return the translation key of its description
     */
    public String getKey()
    {
        return "opengov.standard.condition." + getCode();
    }

    Optional<Refusal> check(Situation situation, StepRequest request)
    {
        return this.check.apply(situation, request);
    }

    @Override
    public String toString()
    {
        return getCode();
    }

    private static Optional<Refusal> refuse(boolean missing, String code, Object... values)
    {
        return missing ? Optional.of(Refusal.of(code, values)) : Optional.empty();
    }

    private static boolean isNot(Optional<LocalDate> day, LocalDate earliest)
    {
        return day.filter(given -> !given.isBefore(earliest)).isEmpty();
    }

    private static Optional<Refusal> cameTo(Situation situation, BallotOutcome outcome)
    {
        if (situation.came(null)) {
            return Optional.of(Refusal.of("noBallot"));
        }
        return refuse(situation.came(BallotOutcome.OPEN), "ballotOpen")
            .or(() -> refuse(!situation.came(outcome), "ballotOutcome"));
    }
}
