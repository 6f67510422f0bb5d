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
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The result of a ballot follows from the votes, whoever they are read in what order.
 */
class BallotPropertiesTest
{
    private static final Date OPENS = Days.toDate(LocalDate.of(2026, 3, 2));

    private static final Date CLOSED = Days.toDate(LocalDate.of(2026, 3, 3));

    private static final List<String> PEOPLE =
        IntStream.range(0, 12).mapToObj(number -> "XWiki.Member" + number).toList();

    @Provide
    Arbitrary<List<Map<String, Object>>> votes()
    {
        Arbitrary<String> users = Arbitraries.integers().between(0, 14).map(number -> "XWiki.Member" + number);
        Arbitrary<String> positions = Arbitraries.of(Position.values()).map(Position::getCode);
        Arbitrary<Date> dates = Arbitraries.longs().between(-3, 27).map(hour -> new Date(OPENS.getTime()
            + hour * 3_600_000));
        return Combinators.combine(users, positions, Arbitraries.of("", "because"), dates)
            .as((user, position, reason, date) -> Map.<String, Object>of("user", user, "position", position, "reason",
                reason, "date", date))
            .list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Ballot> ballots()
    {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.of(Majority.values()),
            Arbitraries.integers().between(1, 12))
            .as((quorum, majority, people) -> Ballot.of(Map.of("opens", OPENS, "closes", OPENS, "quorum", quorum,
                "majority", majority.getCode(), "eligible", PEOPLE.subList(0, people))));
    }

    @Property
    void doesNotDependOnTheOrderOfTheVotes(@ForAll("ballots") Ballot ballot,
        @ForAll("votes") List<Map<String, Object>> votes, @ForAll @IntRange(max = 1000) int seed)
    {
        List<Map<String, Object>> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, new Random(seed));

        BallotResult one = ballot.count(votes, CLOSED);
        BallotResult other = ballot.count(shuffled, CLOSED);

        assertThat(other.getValues()).isEqualTo(one.getValues());
        assertThat(other.getVotes()).isEqualTo(one.getVotes());
    }

    @Property
    void theNumbersAddUp(@ForAll("ballots") Ballot ballot, @ForAll("votes") List<Map<String, Object>> votes)
    {
        BallotResult result = ballot.count(votes, CLOSED);

        assertThat(result.getCounts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(result.getCast());
        assertThat(result.getNotVoting()).isNotNegative();
        assertThat(result.getCast() * 100 >= result.getEligible() * result.getQuorum())
            .isEqualTo(result.isQuorumReached());
        if (result.getOutcome() == BallotOutcome.PASSED) {
            assertThat(result.getInFavour() * 2).isGreaterThan(result.getCounted());
            assertThat(result.getDiscussions()).isEmpty();
        }
    }
}
