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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an edition of a standard stands, as far as steps depend on it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Situation
{
    private static final int WEEKS = 8;

    private final StandardState state;

    private final Map<String, ?> facts;

    private final BallotOutcome outcome;

    private final LocalDate today;

    private Situation(StandardState state, Map<String, ?> facts, BallotOutcome outcome, LocalDate today)
    {
        this.state = state;
        this.facts = facts;
        this.outcome = outcome;
        this.today = today;
    }

    /**
     * @param state where it stands
     * @param facts what is known, by name: the numbers {@code editors}, {@code blockingFindings},
     *     {@code openProposals}, {@code voters} and {@code minimumConsultation} (in weeks), the days {@code deadline}
     *     of the consultation and {@code end} of what is deprecated, and {@code textChanged}, whether the text is no
     *     longer that of the ballot
     * @param outcome what the last ballot came to, or {@code null} if there was none
     * @param today today
     * @return the situation
     */
    public static Situation of(StandardState state, Map<String, ?> facts, BallotOutcome outcome, LocalDate today)
    {
        return new Situation(state, facts, outcome, today);
    }

    /**
     * @return where it stands
     */
    public StandardState getState()
    {
        return this.state;
    }

    /**
     * @return the last day of the shortest consultation that could begin today
     */
    public LocalDate getEarliestDeadline()
    {
        return this.today.plusWeeks(Math.max(number("minimumConsultation", WEEKS), 0));
    }

    int number(String name, int standard)
    {
        return this.facts.get(name) instanceof Number number ? number.intValue() : standard;
    }

    Optional<LocalDate> day(String name)
    {
        return Days.of(this.facts.get(name));
    }

    /** What was adopted would not be what the group has voted on: such a ballot leads back to the text. */
    boolean came(BallotOutcome wanted)
    {
        return Objects.equals(this.outcome == BallotOutcome.PASSED && isTextChanged() ? BallotOutcome.SENT_BACK
            : this.outcome, wanted);
    }

    boolean isTextChanged()
    {
        return Boolean.TRUE.equals(this.facts.get("textChanged"));
    }

    LocalDate today()
    {
        return this.today;
    }
}
