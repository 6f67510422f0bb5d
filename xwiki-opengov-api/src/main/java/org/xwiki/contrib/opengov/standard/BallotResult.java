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

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the votes of a ballot come to, with every number on the way. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class BallotResult
{
    private static final int PERCENT = 100;

    private final int eligible;

    private final int quorum;

    private final Majority majority;

    private final List<Vote> votes;

    private final boolean closed;

    BallotResult(int eligible, int quorum, Majority majority, Collection<Vote> votes, boolean closed)
    {
        this.eligible = eligible;
        this.quorum = quorum;
        this.majority = majority;
        this.votes = votes.stream().sorted(Comparator.comparing(Vote::user)).toList();
        this.closed = closed;
    }

    /**
     * @return the votes that count, by user
     */
    public List<Vote> getVotes()
    {
        return this.votes;
    }

    /**
     * @param user the full name of a user
     * @return the vote of this user that counts, or {@code null}
     */
    public Vote getVote(String user)
    {
        return this.votes.stream().filter(vote -> vote.user().equals(user)).findFirst().orElse(null);
    }

    /**
     * @return how many votes there are for each position, in the order of the positions
     */
    public Map<Position, Integer> getCounts()
    {
        Map<Position, Integer> counts = new LinkedHashMap<>();
        for (Position position : Position.values()) {
            counts.put(position, (int) this.votes.stream().filter(vote -> vote.position() == position).count());
        }
        return counts;
    }

    /**
     * @return how many may vote
     */
    public int getEligible()
    {
        return this.eligible;
    }

    /**
     * @return how many voted, with whatever position
     */
    public int getCast()
    {
        return this.votes.size();
    }

    /**
     * @return how many did not vote
     */
    public int getNotVoting()
    {
        return this.eligible - getCast();
    }

    /**
     * @return how many percent of those who may vote have to take part
     */
    public int getQuorum()
    {
        return this.quorum;
    }

    /**
     * @return how many have to take part
     */
    public int getQuorumNeeded()
    {
        return (this.eligible * this.quorum + PERCENT - 1) / PERCENT;
    }

    /**
     * @return {@code true} if enough took part
     */
    public boolean isQuorumReached()
    {
        return getCast() >= getQuorumNeeded();
    }

    /**
     * @return how many of those who decide have to be in favour
     */
    public Majority getMajority()
    {
        return this.majority;
    }

    /**
     * @return how many are in favour
     */
    public int getInFavour()
    {
        return (int) this.votes.stream().filter(vote -> vote.position().isFor()).count();
    }

    /**
     * @return how many are against
     */
    public int getAgainst()
    {
        return (int) this.votes.stream().filter(vote -> vote.position().isAgainst()).count();
    }

    /**
     * @return how many decide: those in favour and those against
     */
    public int getCounted()
    {
        return getInFavour() + getAgainst();
    }

    /**
     * @return how many have to be in favour
     */
    public int getMajorityNeeded()
    {
        return this.majority.getNeeded(getCounted());
    }

    /**
     * @return {@code true} if enough are in favour
     */
    public boolean isMajorityReached()
    {
        return getInFavour() >= getMajorityNeeded();
    }

    /**
     * @return the votes of those who want to talk about something first
     */
    public List<Vote> getDiscussions()
    {
        return this.votes.stream().filter(vote -> vote.position() == Position.DISCUSS).toList();
    }

    /**
     * @return what follows
     */
    public BallotOutcome getOutcome()
    {
        if (!this.closed) {
            return BallotOutcome.OPEN;
        }
        if (!isQuorumReached() || !getDiscussions().isEmpty()) {
            return BallotOutcome.SENT_BACK;
        }
        if (isMajorityReached()) {
            return BallotOutcome.PASSED;
        }
        return getAgainst() > getInFavour() ? BallotOutcome.REJECTED : BallotOutcome.SENT_BACK;
    }

    /**
     * @return what is to be stored when the ballot is closed
     */
    public Map<String, Object> getValues()
    {
        Map<String, Object> values = new LinkedHashMap<>();
        getCounts().forEach((position, count) -> values.put(position.getCode(), count));
        values.put("votesCast", getCast());
        values.put("quorumNeeded", getQuorumNeeded());
        values.put("majorityNeeded", getMajorityNeeded());
        values.put("outcome", getOutcome().getCode());
        return values;
    }
}
