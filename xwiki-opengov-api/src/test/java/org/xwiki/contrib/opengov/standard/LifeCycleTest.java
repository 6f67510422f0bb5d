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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do which step of a standard, and what is missing if not.
 */
class LifeCycleTest
{
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Map<String, List<String>> GROUP = Map.of("chairs", List.of("XWiki.Chair"), "editors",
        List.of("XWiki.Editor"), "members", List.of("XWiki.Member", "XWiki.Chair"));

    private static final Person CHAIR = person("XWiki.Chair");

    private static final Person EDITOR = person("XWiki.Editor");

    private final Map<String, Object> facts = new HashMap<>(Map.of("editors", 1, "blockingFindings", 0,
        "openProposals", 0, "voters", 3, "minimumConsultation", 8));

    private final Map<String, Object> said = new HashMap<>();

    private BallotOutcome outcome;

    private static Person person(String name)
    {
        return Person.of(name, GROUP, false);
    }

    private StepDecision decide(String from, String to, Person person)
    {
        return LifeCycle.check(situation(from), request(to, person));
    }

    private Situation situation(String state)
    {
        return Situation.of(StandardState.of(state).orElseThrow(), this.facts, this.outcome, TODAY);
    }

    private StepRequest request(String to, Person person)
    {
        return StepRequest.of(StandardState.of(to).orElseThrow(), person, this.said);
    }

    private List<String> refusals(String from, String to, Person person)
    {
        return decide(from, to, person).getRefusals().stream().map(Refusal::getCode).toList();
    }

    @Test
    void knowsWhatSomebodyIs()
    {
        assertThat(CHAIR.getRoles()).containsExactly(Role.USER, Role.MEMBER, Role.CHAIR);
        assertThat(EDITOR.getRoles()).containsExactly(Role.USER, Role.MEMBER, Role.EDITOR);
        assertThat(person("XWiki.Other").getRoles()).containsExactly(Role.USER);
        assertThat(Person.of("XWiki.Admin", Map.of(), true).is("administrator")).isTrue();
        assertThat(Person.of("XWiki.Admin", Map.of(), true).isMember()).isFalse();
        assertThat(person(null).isGuest()).isTrue();
        assertThat(person("XWiki.XWikiGuest").getName()).isEmpty();
        assertThat(EDITOR.isWriter()).isTrue();
        assertThat(person("XWiki.Member").isWriter()).isFalse();
        assertThat(CHAIR).hasToString("XWiki.Chair[user, member, chair]");
        assertThat(Role.CHAIR.getKey()).isEqualTo("opengov.standard.role.chair");
    }

    @ParameterizedTest
    @CsvSource({"need, UnderDevelopment", "ballot, UnderDevelopment", "adopted, Completed", "review, Completed",
        "deprecated, Deprecated", "superseded, Deprecated", "retired, Deprecated", "withdrawn, Withdrawn",
        "rejected, Withdrawn"})
    void hasAStatusOfAdms(String state, String status)
    {
        assertThat(StandardState.of(state)).map(StandardState::getAdmsStatus).contains(status);
    }

    @Test
    void theVocabularyHasTheSameStates()
    {
        assertThat(Vocabularies.get("standardState").getTerms()).extracting(Term::getCode)
            .containsExactlyElementsOf(Stream.of(StandardState.values()).map(StandardState::getCode).toList());
        assertThat(StandardState.of("nothing")).isEmpty();
        assertThat(StandardState.of(null)).isEmpty();
        assertThat(StandardState.DRAFT.getKey()).isEqualTo("opengov.vocabulary.standardState.draft");
    }

    @ParameterizedTest
    @EnumSource(value = StandardState.class, names = {"SUPERSEDED", "RETIRED", "WITHDRAWN", "REJECTED"})
    void nothingFollowsTheEnd(StandardState state)
    {
        assertThat(LifeCycle.getNext(state)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"need, workitem, reason", "need, rejected, reason", "workitem, withdrawn, reason",
        "adopted, withdrawn, reason", "review, adopted, reason", "adopted, superseded, replacement",
        "deprecated, superseded, replacement", "consultation, revision, deadline", "ballot, adopted, noBallot",
        "review, need, notInTable", "draft, adopted, notInTable", "withdrawn, draft, notInTable",
        "deprecated, retired, endNotReached", "draft, consultation, consultationTooShort",
        "revision, ballot, ballotDay"})
    void saysWhatIsMissing(String from, String to, String missing)
    {
        assertThat(refusals(from, to, CHAIR)).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({"workitem, draft", "draft, consultation", "adopted, review", "need, workitem", "revision, ballot",
        "consultation, revision"})
    void onlyChairsDoSteps(String from, String to)
    {
        for (Person person : List.of(EDITOR, person("XWiki.Member"), person("XWiki.Other"), person(""),
            Person.of("XWiki.Admin", GROUP, true))) {
            assertThat(refusals(from, to, person)).contains("role");
        }
        assertThat(refusals(from, to, CHAIR)).doesNotContain("role");
    }

    @Test
    void aDraftNeedsEditors()
    {
        assertThat(decide("workitem", "draft", CHAIR).isAllowed()).isTrue();
        this.facts.put("editors", 0);

        assertThat(refusals("workitem", "draft", CHAIR)).containsExactly("editors");
    }

    @Test
    void aConsultationNeedsACleanTextAndTime()
    {
        this.said.put("date", "2026-04-26");
        this.facts.put("blockingFindings", 2);

        StepDecision decision = decide("draft", "consultation", CHAIR);

        assertThat(decision.getRefusals()).extracting(Refusal::getCode).containsExactly("findings",
            "consultationTooShort");
        assertThat(decision.getRefusals().get(0).getArguments(Locale.GERMAN)).containsExactly("2");
        assertThat(decision.getRefusals().get(1).getArguments(Locale.GERMAN)).containsExactly("27. April 2026");
        assertThat(decision.getRefusals().get(1).getKey()).isEqualTo("opengov.standard.refusal.consultationTooShort");

        this.said.put("date", LocalDate.of(2026, 4, 27));
        this.facts.put("blockingFindings", 0);
        assertThat(decide("draft", "consultation", CHAIR).isAllowed()).isTrue();
        assertThat(decide("draft", "consultation", CHAIR).getTransition().getEffect()).isEqualTo(Effect.DRAFT_VERSION);
    }

    @Test
    void editorsSuggestAConsultation()
    {
        assertThat(LifeCycle.checkSuggestion(situation("draft"), request("consultation", EDITOR)).isAllowed())
            .isTrue();
        assertThat(LifeCycle.checkSuggestion(situation("draft"), request("withdrawn", EDITOR)).isAllowed()).isFalse();
        assertThat(LifeCycle.checkSuggestion(situation("draft"), request("consultation", CHAIR)).isAllowed())
            .isFalse();
        assertThat(LifeCycle.checkSuggestion(situation("draft"), request("need", EDITOR)).getRefusals())
            .extracting(Refusal::getCode).containsExactly("notInTable");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, false", "2026-03-03, false"})
    void aConsultationEndsAfterItsLastDay(String deadline, boolean over)
    {
        this.facts.put("deadline", Days.toDate(LocalDate.parse(deadline)));

        assertThat(decide("consultation", "revision", CHAIR).isAllowed()).isEqualTo(over);
        assertThat(LifeCycle.getDue(situation("consultation")).isPresent()).isEqualTo(over);
    }

    @Test
    void aBallotNeedsAnswersAndVoters()
    {
        this.said.put("date", "2026-03-02");
        assertThat(decide("revision", "ballot", CHAIR).isAllowed()).isTrue();
        this.facts.putAll(Map.of("openProposals", 1, "blockingFindings", 1, "voters", 0));
        assertThat(refusals("revision", "ballot", CHAIR)).containsExactly("proposals", "findings", "voters");
        this.said.put("date", "when it is ready");
        this.facts.putAll(Map.of("openProposals", 0, "blockingFindings", 0, "voters", 1));
        assertThat(refusals("revision", "ballot", CHAIR)).containsExactly("ballotDay");
    }

    @ParameterizedTest
    @CsvSource({"PASSED, adopted", "SENT_BACK, revision", "REJECTED, rejected"})
    void theResultDecides(BallotOutcome result, String to)
    {
        this.outcome = result;

        assertThat(LifeCycle.getDue(situation("ballot"))).map(row -> row.getTo().getCode()).contains(to);
        for (String other : List.of("adopted", "revision", "rejected")) {
            assertThat(refusals("ballot", other, CHAIR))
                .isEqualTo(other.equals(to) ? List.of() : List.of("ballotOutcome"));
        }
    }

    @Test
    void whatTheGroupHasNotVotedOnIsNotAdopted()
    {
        this.outcome = BallotOutcome.PASSED;
        this.facts.put("textChanged", true);

        assertThat(refusals("ballot", "adopted", CHAIR)).containsExactly("ballotOutcome", "textChanged");
        assertThat(LifeCycle.getDue(situation("ballot"))).map(Transition::getTo).contains(StandardState.REVISION);
        this.outcome = BallotOutcome.REJECTED;
        assertThat(LifeCycle.getDue(situation("ballot"))).map(Transition::getTo).contains(StandardState.REJECTED);
    }

    @Test
    void anOpenBallotDecidesNothing()
    {
        this.outcome = BallotOutcome.OPEN;

        assertThat(LifeCycle.getDue(situation("ballot"))).isEmpty();
        assertThat(refusals("ballot", "adopted", CHAIR)).containsExactly("ballotOpen");
    }

    @Test
    void theEndIsAnnouncedHalfAYearBefore()
    {
        this.said.putAll(Map.of("reason", "Nobody uses it.", "date", "2026-09-01"));
        assertThat(refusals("review", "deprecated", CHAIR)).containsExactly("endTooEarly");
        this.said.put("date", "2026-09-02");
        assertThat(decide("review", "deprecated", CHAIR).isAllowed()).isTrue();
        this.facts.put("end", LocalDate.of(2026, 3, 3));
        assertThat(refusals("deprecated", "retired", CHAIR)).containsExactly("endNotReached");
        this.facts.put("end", TODAY);
        assertThat(decide("deprecated", "retired", CHAIR).isAllowed()).isTrue();
    }

    @Test
    void everyRowCanBeExplained()
    {
        assertThat(LifeCycle.getTable()).allSatisfy(row -> {
            assertThat(row.getRoles()).contains(Role.CHAIR);
            assertThat(row.isFor(CHAIR)).isTrue();
            assertThat(row.getAudiences()).isNotEmpty().allSatisfy(audience -> assertThat(audience.getKey())
                .isEqualTo("opengov.standard.audience." + audience));
            assertThat(row.getConditions()).allSatisfy(condition -> assertThat(condition.getKey())
                .isEqualTo("opengov.standard.condition." + condition));
            assertThat(row.getEffect().getKey()).isEqualTo("opengov.standard.effect." + row.getEffect());
            assertThat(row).hasToString(row.getFrom() + " -> " + row.getTo());
        });
        assertThat(Condition.NO_BLOCKING_FINDING).hasToString("noBlockingFinding");
        Transition opening = LifeCycle.getNext(StandardState.DRAFT).get(0);
        assertThat(opening.getSuggestedBy()).containsExactly(Role.EDITOR);
        assertThat(opening.isDated()).isTrue();
        assertThat(opening.isReasoned()).isFalse();
        assertThat(opening.isReplacing()).isFalse();
        assertThat(opening.isAutomatic()).isFalse();
        assertThat(BallotOutcome.SENT_BACK.getKey()).isEqualTo("opengov.vocabulary.ballotOutcome.sentback");
    }
}
