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
package org.xwiki.contrib.opengov.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.StandardLife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xwiki.contrib.opengov.test.page.StandardLife.done;
import static org.xwiki.contrib.opengov.test.page.StandardLife.weeksFromNow;

/**
 * Many people say something about a standard and vote in the same moment: nothing is lost, and nobody counts twice.
 */
@FunctionalTest
class StandardParallelIT
{
    private static final int MANY = 200;

    private static final int PAGE = 50;

    private static final String UNTIL = "until";

    private static final String YES = "yes";

    private static final String NO = "no";

    private static final String NONE = "0";

    private static final String TEXT = """
        {{requirement id="R-1" level="must"}}
        Jede Datei muss einen Namen haben.
        {{/requirement}}
        """;

    private final Wiki wiki;

    StandardParallelIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void twoHundredPeopleLoseNothing() throws Exception
    {
        List<Account> accounts =
            IntStream.range(0, MANY).mapToObj(index -> this.wiki.addReader("Viele" + index)).toList();
        List<Visitor> people = atOnce(index -> this.wiki.visitor(accounts.get(index)));

        propose(people);
        vote(accounts, people);
    }

    @Test
    void whoVotesTwiceOrAtOnceHasOneVoteAndWhoIsLateHasNone() throws Exception
    {
        StandardLife life = openBallot("Doppelt");
        Visitor member = life.member();
        String ballot = life.ballot();

        List<Callable<Answer>> presses = IntStream.range(0, 8).<Callable<Answer>>mapToObj(
            index -> () -> member.again().post("/bin/view/" + ballot, Parameters.of("OpenGov.Code.VoteClass_0_position",
                index % 2 == 0 ? YES : NO))).toList();
        for (Answer answer : together(presses)) {
            assertThat(answer.status()).isIn(200, 409);
        }

        List<String> counts = counts(life.chair(), life);
        assertThat(counts.subList(0, 6).stream().mapToInt(Integer::parseInt).sum()).isEqualTo(1);
        done(life.vote(member, "abstain", ""));
        assertThat(counts(life.chair(), life)).startsWith(NONE, NONE, NONE, NONE, "1", NONE);
        life.letTheBallotEnd(life.group().member());
        List<Answer> late = together(List.of(() -> life.vote(life.chair(), NO, ""), () -> life.vote(member, NO, "")));
        assertThat(late).extracting(Answer::status).containsOnly(409);
        assertThat(counts(life.chair(), life)).startsWith(NONE, NONE, NONE, NONE, "1", NONE);
    }

    private void propose(List<Visitor> people) throws Exception
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Gedränge")).draft(TEXT);
        done(life.step(life.chair(), "consultation", UNTIL, weeksFromNow(8)));

        atOnce(index -> life.propose(people.get(index).again(), "P-V1ELE%03d".formatted(index), "R-1", "comment",
            "Meinung %d.".formatted(index))).forEach(answer -> leadsOn(answer, "done=proposal"));

        List<String> texts = new ArrayList<>();
        for (int offset = 0; offset < MANY; offset += PAGE) {
            texts.addAll(life.report(life.chair(), offset).select("tbody td:nth-child(3)").eachText());
        }
        assertThat(texts).containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, MANY).mapToObj("Meinung %d."::formatted).toList());
    }

    private void vote(List<Account> accounts, List<Visitor> people) throws Exception
    {
        StandardLife life = openBallot("Urnengang");
        Parameters eligible = Parameters.of();
        accounts.forEach(account -> eligible.add("OpenGov.Code.BallotClass_0_eligible", account.reference()));
        assertThat(this.wiki.administrator().post("/bin/save/" + life.ballot() + "WebHome", eligible).status())
            .isLessThan(400);

        atOnce(index -> life.vote(people.get(index).again(), index % 2 == 0 ? YES : NO, ""))
            .forEach(answer -> leadsOn(answer, "done=vote"));

        assertThat(counts(people.get(0), life)).startsWith(String.valueOf(MANY / 2), NONE, NONE,
            String.valueOf(MANY / 2), NONE, NONE, NONE);
    }

    private StandardLife openBallot(String title)
    {
        StandardLife life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle(title)).draft(TEXT).consult();
        done(life.step(life.chair(), "revision"));
        done(life.step(life.chair(), "ballot", UNTIL, weeksFromNow(2)));
        return life;
    }

    private static List<String> counts(Visitor visitor, StandardLife life)
    {
        Element ballot = visitor.get("/bin/view/" + life.ballot()).content();
        return ballot.select("#result tbody td").eachText();
    }

    private static void leadsOn(Answer answer, String address)
    {
        assertThat(done(answer).uri().toString()).as(answer.text()).contains(address);
    }

    private static <T> List<T> atOnce(IntFunction<T> what) throws Exception
    {
        return together(IntStream.range(0, MANY).<Callable<T>>mapToObj(index -> () -> what.apply(index)).toList());
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception
    {
        List<T> answers = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<T> answer : crowd.invokeAll(all)) {
                answers.add(answer.get());
            }
        } finally {
            crowd.shutdown();
        }
        return answers;
    }
}
