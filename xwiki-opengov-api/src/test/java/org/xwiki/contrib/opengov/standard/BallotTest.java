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
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What votes come to.
 */
class BallotTest
{
    private static final Date OPENS = Days.toDate(LocalDate.of(2026, 3, 2));

    private static final Date DURING = new Date(OPENS.getTime() + 1000);

    private static final Date CLOSED = Days.toDate(LocalDate.of(2026, 3, 16));

    private static final List<String> PEOPLE =
        IntStream.range(0, 10).mapToObj(number -> "XWiki.Member" + number).toList();

    private static Ballot ballot(int quorum, String majority)
    {
        return Ballot.of(Map.of("opens", OPENS, "closes", Days.toDate(LocalDate.of(2026, 3, 15)), "quorum", quorum,
            "majority", majority, "eligible", PEOPLE));
    }

    private static Map<String, Object> vote(int person, String position, Date date)
    {
        return Map.of("user", "XWiki.Member" + person, "position", position, "reason", "", "date", date);
    }

    private static BallotResult count(Ballot ballot, String positions)
    {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (String position : positions.isEmpty() ? new String[0] : positions.split(" ")) {
            votes.add(vote(votes.size(), position, DURING));
        }
        return ballot.count(votes, CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        // Of ten, five have to take part.
        "50, simple, yes yes yes yes, SENT_BACK",
        "50, simple, yes yes yes yes yes, PASSED",
        "50, simple, yes yes abstain recuse abstain, PASSED",
        "50, simple, abstain abstain recuse recuse recuse, SENT_BACK",
        // Half is not a majority.
        "0, simple, yes no, SENT_BACK",
        "0, simple, yes noObjection no, PASSED",
        "0, simple, yes no no, REJECTED",
        "0, simple, yes no abstain abstain abstain abstain abstain, SENT_BACK",
        // Two thirds of those who decide.
        "0, twoThirds, yes yes no, PASSED",
        "0, twoThirds, yes yes yes no no, SENT_BACK",
        "0, twoThirds, yes yes noObjection yes no no abstain recuse, PASSED",
        // One no is enough to prevent a consensus.
        "0, consensus, yes yes yes no, SENT_BACK",
        "0, consensus, yes noObjection abstain, PASSED",
        "0, consensus, abstain, SENT_BACK",
        // Whoever wants to discuss is heard first.
        "0, simple, yes yes yes yes discuss, SENT_BACK",
        "0, simple, no no no discuss, SENT_BACK",
        "0, simple, '', SENT_BACK"
    })
    void votesComeTo(int quorum, String majority, String positions, BallotOutcome outcome)
    {
        assertThat(count(ballot(quorum, majority), positions).getOutcome()).isEqualTo(outcome);
    }

    @Test
    void showsItsArithmetic()
    {
        BallotResult result = count(ballot(55, "twoThirds"), "yes yes noObjection no abstain recuse");

        assertThat(result.getEligible()).isEqualTo(10);
        assertThat(result.getCast()).isEqualTo(6);
        assertThat(result.getNotVoting()).isEqualTo(4);
        assertThat(result.getQuorum()).isEqualTo(55);
        assertThat(result.getQuorumNeeded()).isEqualTo(6);
        assertThat(result.isQuorumReached()).isTrue();
        assertThat(result.getInFavour()).isEqualTo(3);
        assertThat(result.getAgainst()).isEqualTo(1);
        assertThat(result.getCounted()).isEqualTo(4);
        assertThat(result.getMajority()).isEqualTo(Majority.TWO_THIRDS);
        assertThat(result.getMajority().getKey()).isEqualTo("opengov.vocabulary.majority.twoThirds");
        assertThat(result.getMajorityNeeded()).isEqualTo(3);
        assertThat(result.isMajorityReached()).isTrue();
        assertThat(result.getDiscussions()).isEmpty();
        assertThat(result.getVotes()).hasSize(6);
        assertThat(result.getValues()).isEqualTo(new HashMap<>(Map.of("yes", 2, "noObjection", 1, "discuss", 0, "no",
            1, "abstain", 1, "recuse", 1, "votesCast", 6, "quorumNeeded", 6, "majorityNeeded", 3, "outcome",
            "passed")));
    }

    @Test
    void aVoteCanBeChangedUntilTheEnd()
    {
        BallotResult result = ballot(0, "simple").count(List.of(vote(1, "no", new Date(DURING.getTime() + 1)),
            vote(1, "yes", DURING), vote(2, "no", DURING), vote(2, "yes", new Date(CLOSED.getTime() - 1))), CLOSED);

        assertThat(result.getVote("XWiki.Member1").getPosition()).isEqualTo(Position.NO);
        assertThat(result.getVote("XWiki.Member2").getDate()).isEqualTo(new Date(CLOSED.getTime() - 1));
        assertThat(result.getVote("XWiki.Member3")).isNull();
        assertThat(result.getCast()).isEqualTo(2);
    }

    @Test
    void countsOnlyWhoMayVoteInTime()
    {
        BallotResult result = ballot(0, "simple").count(List.of(vote(1, "yes", CLOSED),
            vote(2, "yes", new Date(OPENS.getTime() - 1)), vote(99, "yes", DURING), vote(3, "perhaps", DURING),
            Map.of("user", "", "position", "yes", "date", DURING), Map.of("user", "XWiki.Member4", "position", "yes")),
            CLOSED);

        assertThat(result.getCast()).isZero();
    }

    @Test
    void isOpenUntilTheEndOfItsLastDay()
    {
        Ballot ballot = ballot(0, "simple");

        assertThat(ballot.getOpens()).isEqualTo(OPENS);
        assertThat(ballot.getCloses()).isEqualTo(CLOSED);
        assertThat(ballot.getLastDay()).isEqualTo(Days.toDate(LocalDate.of(2026, 3, 15)));
        assertThat(ballot.isClosed(new Date(CLOSED.getTime() - 1))).isFalse();
        assertThat(ballot.count(List.of(vote(1, "yes", DURING)), DURING).getOutcome()).isEqualTo(BallotOutcome.OPEN);
        assertThat(ballot.getQuorum()).isZero();
        assertThat(ballot.getMajority()).isEqualTo(Majority.SIMPLE);
    }

    @Test
    void saysWhyAVoteDoesNotCount()
    {
        Ballot ballot = ballot(0, "consensus");

        assertThat(ballot.check("XWiki.Member1", "yes", null, DURING)).isEmpty();
        assertThat(ballot.check("XWiki.Member1", "discuss", "The costs.", DURING)).isEmpty();
        assertThat(ballot.check("XWiki.Member1", "discuss", " ", DURING)).extracting(Refusal::code)
            .containsExactly("discussReason");
        assertThat(ballot.check("XWiki.Other", "", "", CLOSED)).extracting(Refusal::code)
            .containsExactly("notEligible", "ballotClosed", "position");
        assertThat(ballot.check(null, "yes", "", new Date(0))).extracting(Refusal::code)
            .containsExactly("notEligible", "ballotNotYet");
    }

    @Test
    void nobodyVotesInABallotThatSaysNothing()
    {
        Ballot nothing = Ballot.of(Map.of());

        assertThat(nothing.isClosed(new Date())).isTrue();
        assertThat(nothing.isEligible("XWiki.Member1")).isFalse();
        assertThat(nothing.count(List.of(), new Date()).getOutcome()).isEqualTo(BallotOutcome.SENT_BACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "noObjection", "discuss", "no", "abstain", "recuse"})
    void theVocabularyHasTheSamePositions(String code)
    {
        assertThat(Position.of(code)).hasValueSatisfying(position -> {
            assertThat(position).hasToString(code);
            assertThat(position.getKey()).isEqualTo("opengov.vocabulary.ballotPosition." + code);
        });
        assertThat(Vocabularies.get("ballotPosition").getTerms()).extracting(Term::getCode).contains(code)
            .hasSameSizeAs(Position.values());
        assertThat(Vocabularies.get("majority").getTerms()).extracting(Term::getCode)
            .isEqualTo(List.of(Majority.values()).stream().map(Majority::getCode).toList());
        assertThat(Vocabularies.get("ballotOutcome").getTerms()).extracting(Term::getCode)
            .isEqualTo(List.of(BallotOutcome.values()).stream().map(BallotOutcome::getCode).toList());
    }
}
