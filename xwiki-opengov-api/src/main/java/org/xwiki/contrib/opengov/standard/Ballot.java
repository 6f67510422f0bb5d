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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A vote of the working group about a text: who may vote, until when, and what decides. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Ballot
{
    private final Date opens;

    private final Date closes;

    private final int quorum;

    private final Majority majority;

    private final Set<String> eligible;

    private Ballot(Map<String, ?> values)
    {
        this.opens = values.get("opens") instanceof Date date ? date : new Date(0);
        this.closes = Days.of(values.get("closes")).map(day -> Days.toDate(day.plusDays(1))).orElse(this.opens);
        this.quorum = values.get("quorum") instanceof Number number ? number.intValue() : 0;
        this.majority = Majority.of(values.get("majority"));
        this.eligible = values.get("eligible") instanceof Collection<?> users
            ? users.stream().map(Objects::toString).collect(Collectors.toUnmodifiableSet()) : Set.of();
    }

    /**
     * @param values the values of a ballot as they are stored: {@code opens} (a moment), {@code closes} (its last day),
     *     {@code quorum} (in percent), {@code majority} and {@code eligible} (the full names of users)
     * @return the ballot
     */
    public static Ballot of(Map<String, ?> values)
    {
        return new Ballot(values);
    }

    /**
     * @return from when on votes count
     */
    public Date getOpens()
    {
        return this.opens;
    }

    /**
     * @return the first moment at which votes no longer count
     */
    public Date getCloses()
    {
        return this.closes;
    }

    /**
     * @return the last day on which votes count
     */
    public Date getLastDay()
    {
        return Days.of(new Date(this.closes.getTime() - 1)).map(Days::toDate).orElse(this.closes);
    }

    /**
     * @return how many percent of those who may vote have to take part
     */
    public int getQuorum()
    {
        return this.quorum;
    }

    /**
     * @return how many of those who decide have to be in favour
     */
    public Majority getMajority()
    {
        return this.majority;
    }

    /**
     * @param user the full name of a user
     * @return {@code true} if the user may vote
     */
    public boolean isEligible(String user)
    {
        return user != null && this.eligible.contains(user);
    }

    /**
     * @param now the time
     * @return {@code true} if votes no longer count
     */
    public boolean isClosed(Date now)
    {
        return !now.before(this.closes);
    }

    /**
     * @param user the full name of the user who votes
     * @param position the code of a position
     * @param reason why
     * @param now the time
     * @return why this vote does not count
     */
    public List<Refusal> check(String user, String position, String reason, Date now)
    {
        List<Refusal> refusals = new ArrayList<>();
        if (!isEligible(user)) {
            refusals.add(Refusal.of("notEligible"));
        }
        if (isClosed(now)) {
            refusals.add(Refusal.of("ballotClosed", Days.of(getLastDay()).orElse(LocalDate.MIN)));
        }
        if (now.before(this.opens)) {
            refusals.add(Refusal.of("ballotNotYet"));
        }
        Optional<Position> known = Position.of(position);
        if (known.isEmpty()) {
            refusals.add(Refusal.of("position"));
        }
        if (known.filter(Position.DISCUSS::equals).isPresent() && Objects.toString(reason, "").isBlank()) {
            refusals.add(Refusal.of("discussReason"));
        }
        return refusals;
    }

    /**
     * @param stored the values of the votes as they are stored, in any order
     * @param now the time
     * @return what they come to
     */
    public BallotResult count(Collection<? extends Map<String, ?>> stored, Date now)
    {
        Map<String, Vote> votes = stored.stream().flatMap(values -> Vote.ofStored(values).stream())
            .filter(vote -> isEligible(vote.user()) && !vote.date().before(this.opens) && !isClosed(vote.date()))
            .collect(Collectors.toMap(Vote::user, vote -> vote,
                (one, other) -> Vote.LATEST.compare(one, other) < 0 ? other : one));
        return new BallotResult(this.eligible.size(), this.quorum, this.majority, votes.values(), isClosed(now));
    }
}
