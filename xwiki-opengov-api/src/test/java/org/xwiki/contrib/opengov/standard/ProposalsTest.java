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
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may say something about a standard, and how it is answered.
 */
class ProposalsTest
{
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Person person(String name)
    {
        return Person.of(name, Map.of("chairs", List.of("XWiki.chair"), "editors", List.of("XWiki.editor"), "members",
            List.of("XWiki.member")), false);
    }

    private static Person who(String name)
    {
        return person("guest".equals(name) ? "" : "XWiki." + name);
    }

    private static String codes(List<Refusal> refusals)
    {
        return String.join(" ", refusals.stream().map(Refusal::getCode).toList());
    }

    @ParameterizedTest
    @CsvSource({"user, consultation, '', ''", "guest, consultation, '', guests", "guest, consultation, pre, ''",
        "guest, consultation, post, ''", "user, draft, pre, noConsultation",
        "guest, revision, '', guests noConsultation",
        "member, draft, '', ''", "editor, revision, '', ''", "member, ballot, '', noConsultation",
        "user, adopted, '', noConsultation", "member, need, '', noConsultation"})
    void whoMayProposeWhen(String name, String state, String moderation, String refusals)
    {
        assertThat(codes(Proposals.checkNew(who(name), StandardState.of(state).orElseThrow(),
            "2026-03-02", moderation, TODAY))).isEqualTo(refusals);
    }

    @Test
    void nobodyProposesAfterTheDeadline()
    {
        assertThat(codes(Proposals.checkNew(who("user"), StandardState.CONSULTATION, "2026-03-01", "", TODAY)))
            .isEqualTo("consultationOver");
        assertThat(Proposals.checkNew(who("user"), StandardState.CONSULTATION, null, null, TODAY)).isEmpty();
    }

    @Test
    void whatGuestsSayWaits()
    {
        assertThat(Proposals.getFirstState(who("guest"), "pre")).isEqualTo(ProposalState.WAITING);
        assertThat(Proposals.getFirstState(who("guest"), "post")).isEqualTo(ProposalState.SUBMITTED);
        assertThat(Proposals.getFirstState(who("user"), "pre")).isEqualTo(ProposalState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "editor, submitted, accepted, '', revision, ''",
        "chair, underReview, accepted, '', revision, ''",
        "chair, submitted, declined, '', revision, answerReason",
        "chair, submitted, declined, because, revision, ''",
        "chair, submitted, deferred, '', revision, answerReason",
        "chair, submitted, acceptedInPart, '', revision, answerReason",
        "chair, submitted, accepted, '', consultation, answerNotNow",
        "chair, submitted, underReview, '', consultation, ''",
        "chair, submitted, submitted, '', revision, answer",
        "chair, accepted, declined, because, revision, ''",
        "chair, accepted, submitted, '', revision, answer",
        "chair, declined, accepted, '', adopted, answerNotNow",
        "chair, waiting, submitted, '', consultation, ''",
        "chair, waiting, accepted, '', revision, answer",
        "chair, waiting, notPublished, because, consultation, ''",
        "chair, submitted, notPublished, because, consultation, answer",
        "chair, notPublished, submitted, '', consultation, answer",
        "chair, withdrawn, accepted, '', revision, answer",
        "member, submitted, accepted, '', revision, writer",
        "user, submitted, accepted, '', revision, writer",
        "author, submitted, withdrawn, '', consultation, ''",
        "author, submitted, withdrawn, '', ballot, answerNotNow",
        "author, declined, withdrawn, '', revision, answer",
        "chair, submitted, withdrawn, '', consultation, author",
        "guest, submitted, withdrawn, '', consultation, author"
    })
    void whoMayAnswerHow(String name, String current, String next, String reason, String state, String refusals)
    {
        assertThat(codes(Proposals.checkAnswer(who(name), "XWiki.author", ProposalState.of(current).orElseThrow(),
            ProposalState.of(next).orElseThrow(), reason, StandardState.of(state).orElseThrow()))).isEqualTo(refusals);
    }

    @Test
    void offersWhatIsAllowed()
    {
        assertThat(Proposals.getNext(who("editor"), "", ProposalState.SUBMITTED, StandardState.REVISION))
            .containsExactly(ProposalState.UNDER_REVIEW, ProposalState.ACCEPTED, ProposalState.ACCEPTED_IN_PART,
                ProposalState.DECLINED, ProposalState.DEFERRED);
        assertThat(Proposals.getNext(who("user"), "", ProposalState.SUBMITTED, StandardState.REVISION)).isEmpty();
    }

    @Test
    void countsWhatHasNoAnswer()
    {
        Proposals proposals = Proposals.of(List.of(Map.of("state", "submitted"), Map.of("state", "waiting"),
            Map.of("state", "declined", "dispositionReason", " "),
            Map.of("state", "declined", "dispositionReason", "because"), Map.of("state", "accepted"),
            Map.of("state", "withdrawn"), Map.of()));

        assertThat(proposals.getOpen()).isEqualTo(4);
        assertThat(proposals.getCounts()).containsEntry(ProposalState.DECLINED, 2)
            .containsEntry(ProposalState.DEFERRED, 0).doesNotContainKey(ProposalState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void theVocabularyHasTheSameStates(ProposalState state)
    {
        assertThat(Vocabularies.get("proposalState").getTerms()).hasSameSizeAs(ProposalState.values())
            .extracting(Term::getCode).contains(state.toString());
        assertThat(state.getKey()).isEqualTo("opengov.vocabulary.proposalState." + state.getCode());
    }
}
