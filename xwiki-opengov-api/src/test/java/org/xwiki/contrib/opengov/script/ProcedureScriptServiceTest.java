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
package org.xwiki.contrib.opengov.script;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.standard.Edition;
import org.xwiki.contrib.opengov.standard.Fulfilment;
import org.xwiki.contrib.opengov.standard.Person;
import org.xwiki.contrib.opengov.standard.Position;
import org.xwiki.contrib.opengov.standard.ProposalState;
import org.xwiki.contrib.opengov.standard.Refusal;
import org.xwiki.contrib.opengov.standard.Situation;
import org.xwiki.contrib.opengov.standard.StandardHistory;
import org.xwiki.contrib.opengov.standard.StandardState;
import org.xwiki.contrib.opengov.standard.Step;
import org.xwiki.contrib.opengov.standard.StepRequest;
import org.xwiki.contrib.opengov.standard.Texts;
import org.xwiki.script.service.ScriptService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What pages ask about the procedure of standards.
 */
class ProcedureScriptServiceTest
{
    private static final Map<String, List<String>> GROUP = Map.of("chairs", List.of("XWiki.Chair"));

    private ProcedureScriptService procedure;

    private Person chair;

    @BeforeEach
    void setUp() throws Exception
    {
        this.procedure = Texts.components().getInstance(ScriptService.class, "opengov.procedure");
        this.chair = this.procedure.person("XWiki.Chair", GROUP, false);
    }

    @Test
    void stepsFollowTheTable()
    {
        StandardHistory history = this.procedure.history(List.of());
        Step first = history.begin(this.chair, "because", this.procedure.getNow()).get(0);
        Edition edition = this.procedure.history(List.of(first.getValues())).getCurrent();
        Situation situation = this.procedure.situation(edition.getState(), Map.of(), null);
        StepRequest taken = this.procedure.request(this.procedure.state("workitem"), this.chair,
            Map.of("reason", "because"));

        assertThat(this.procedure.check(situation, taken).isAllowed()).isTrue();
        assertThat(this.procedure.check(situation, taken).getTransition().getTo()).isEqualTo(StandardState.WORKITEM);
        assertThat(this.procedure.checkSuggestion(situation, taken).isAllowed()).isFalse();
        assertThat(this.procedure.due(situation)).isNull();
        assertThat(this.procedure.next(StandardState.NEED)).hasSize(2);
        assertThat(this.procedure.getTable()).hasSize(21);
        assertThat(this.procedure.audiences("", "need")).containsExactly("members");
        assertThat(this.procedure.audiences("ballot", "adopted")).contains("adopters", "proposers");
        assertThat(this.procedure.state("nothing")).isNull();
        assertThat(this.procedure.getSystem().getRoles()).hasSize(1);
        assertThat(situation.getState()).isEqualTo(StandardState.NEED);
    }

    @Test
    void proposalsAreMadeAndAnswered()
    {
        assertThat(this.procedure.checkProposal(this.chair, StandardState.CONSULTATION, LocalDate.now(), "pre"))
            .isEmpty();
        assertThat(this.procedure.firstProposalState(this.chair, "pre")).isEqualTo(ProposalState.SUBMITTED);
        assertThat(this.procedure.proposalState("nothing")).isNull();
        ProposalState submitted = this.procedure.proposalState("submitted");
        assertThat(this.procedure.answers(this.chair, "", submitted, StandardState.REVISION)).hasSize(5);
        assertThat(this.procedure.checkAnswer(this.chair, "", submitted, ProposalState.DECLINED, "",
            StandardState.REVISION)).extracting(Refusal::getCode).containsExactly("answerReason");
        assertThat(this.procedure.isOpen(Map.of("state", "submitted"))).isTrue();
        assertThat(this.procedure.proposals(List.of(Map.of("state", "submitted"))).getOpen()).isEqualTo(1);
    }

    @Test
    void textsAreChanged()
    {
        Map<String, String> chapter = Map.of("name", "A", "syntax", "xwiki/2.1", "content",
            "{{requirement id=\"R\"}}Old{{/requirement}}");

        assertThat(this.procedure.change(chapter, chapter, "R", "New").getContent())
            .isEqualTo("{{requirement id=\"R\"}}New{{/requirement}}");
        assertThat(this.procedure.correct("Feler", "Feler", "Fehler").getContent()).isEqualTo("Fehler");
        assertThat(this.procedure.getReviewDue()).isAfter(this.procedure.getNow());
        assertThat(this.procedure.source(chapter.get("content"), "xwiki/2.1", "R")).isEqualTo("Old");
    }

    @Test
    void votesAreCountedAndStatementsRead()
    {
        assertThat(this.procedure.getPositions()).containsExactly(Position.values());
        assertThat(this.procedure.ballot(Map.of("closes", new Date(0))).isClosed(this.procedure.getNow())).isTrue();
        assertThat(this.procedure.conformance(Map.of("R", true), Map.of("R", "fulfilled")).getStatements())
            .containsEntry("R", Fulfilment.FULFILLED);
    }

    @Test
    void everyRefusalHasACode()
    {
        assertThat(Refusal.getCodes()).doesNotHaveDuplicates().contains("role");
        assertThatThrownBy(() -> Refusal.of("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
