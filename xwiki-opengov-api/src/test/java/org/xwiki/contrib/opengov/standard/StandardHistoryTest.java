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

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record of a standard and what follows from it.
 */
class StandardHistoryTest
{
    private static final Person CHAIR = Person.of("XWiki.Chair", Map.of("chairs", List.of("XWiki.Chair")), false);

    private static final Person ADMINISTRATOR = Person.of("XWiki.Admin", Map.of(), true);

    private static final String WHY = " because ";

    private static final Date NOW = new Date(0);

    private StandardHistory history = StandardHistory.of(List.of());

    private void add(List<Step> steps)
    {
        List<Map<String, Object>> stored = new ArrayList<>(this.history.getSteps().stream().map(Step::getValues)
            .toList());
        stored.addAll(steps.stream().map(Step::getValues).toList());
        Collections.reverse(stored);
        this.history = StandardHistory.of(stored);
    }

    private void go(int edition, String version, StandardState... states)
    {
        for (StandardState state : states) {
            add(this.history.add(edition, StepRequest.of(state, CHAIR, Map.of()), WHY, version, NOW));
        }
    }

    private void adopt(int edition, String version)
    {
        go(edition, "", StandardState.WORKITEM, StandardState.DRAFT, StandardState.CONSULTATION,
            StandardState.REVISION, StandardState.BALLOT);
        go(edition, version, StandardState.ADOPTED);
    }

    private static List<String> codes(List<Refusal> refusals)
    {
        return refusals.stream().map(Refusal::getCode).toList();
    }

    @Test
    void beginsWithANeed()
    {
        assertThat(this.history.getCurrent()).isNull();
        assertThat(this.history.getInForce()).isNull();
        assertThat(this.history.getState()).isEqualTo(StandardState.NEED);
        assertThat(codes(this.history.checkNewEdition(ADMINISTRATOR, ""))).containsExactly("member", "reason");
        assertThat(this.history.checkNewEdition(CHAIR, WHY)).isEmpty();

        add(this.history.begin(CHAIR, WHY, NOW));

        assertThat(this.history.getSteps()).singleElement().satisfies(step -> {
            assertThat(step.getNumber()).isEqualTo(1);
            assertThat(step.getEdition()).isEqualTo(1);
            assertThat(step.getKind()).isEqualTo("step");
            assertThat(step.getFrom()).isNull();
            assertThat(step.getTo()).isEqualTo(StandardState.NEED);
            assertThat(step.getUser()).isEqualTo("XWiki.Chair");
            assertThat(step.getDate()).isEqualTo(NOW);
            assertThat(step.getReason()).isEqualTo("because");
            assertThat(step.getVersion()).isEmpty();
        });
        assertThat(codes(this.history.checkNewEdition(CHAIR, WHY))).containsExactly("editionUnderWay");
    }

    @Test
    void isPublicFromTheFirstConsultationOn()
    {
        add(this.history.begin(CHAIR, WHY, NOW));
        go(1, "", StandardState.WORKITEM, StandardState.DRAFT);
        assertThat(this.history.isPublic()).isFalse();
        assertThat(this.history.isWritable()).isTrue();
        add(this.history.suggest(1, StepRequest.of(StandardState.CONSULTATION, CHAIR, Map.of()), WHY, NOW));
        assertThat(this.history.isPublic()).isFalse();
        assertThat(this.history.getCurrent().getSuggestions()).hasSize(1);
        assertThat(this.history.getState()).isEqualTo(StandardState.DRAFT);
        go(1, "0.1.0", StandardState.CONSULTATION);
        assertThat(this.history.isPublic()).isTrue();
        assertThat(this.history.isWritable()).isFalse();
        assertThat(this.history.getCurrent().getSuggestions()).isEmpty();
        go(1, "", StandardState.REVISION, StandardState.WITHDRAWN);
        assertThat(this.history.isPublic()).isTrue();
        assertThat(this.history.getOpen()).isEmpty();
        assertThat(codes(this.history.checkNewEdition(CHAIR, WHY))).containsExactly("notInForce");
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOneThatHolds()
    {
        add(this.history.begin(CHAIR, WHY, NOW));
        adopt(1, "1.0.0");
        assertThat(this.history.getInForce().getVersion()).isEqualTo("1.0.0");
        go(1, "1.0.1", StandardState.ADOPTED);
        go(1, "", StandardState.REVIEW);
        add(this.history.begin(CHAIR, WHY, NOW));

        assertThat(this.history.getCurrent().getNumber()).isEqualTo(2);
        assertThat(this.history.getInForce().getNumber()).isEqualTo(1);
        assertThat(this.history.getInForce().getVersion()).isEqualTo("1.0.1");
        assertThat(this.history.getOpen()).hasSize(2);

        adopt(2, "2.0.0");

        assertThat(this.history.getEdition(1).getState()).isEqualTo(StandardState.SUPERSEDED);
        assertThat(this.history.getInForce().getNumber()).isEqualTo(2);
        assertThat(this.history.getInForce().isInForce()).isTrue();
        assertThat(this.history.getEditions()).hasSize(2);
        assertThat(this.history.getEdition(3)).isNull();
        assertThat(this.history.getNewestFirst().get(0)).isEqualTo(this.history.getSteps().get(
            this.history.getSteps().size() - 1));
        List<Step> steps = this.history.getSteps();
        assertThat(steps).extracting(Step::number).doesNotHaveDuplicates();
        assertThat(steps.subList(steps.size() - 2, steps.size())).extracting(Step::user).containsOnly("");
        assertThat(this.history.getEdition(1).getSteps()).filteredOn(step -> step.from() != null)
            .allSatisfy(step -> assertThat(LifeCycle.getNext(step.from())).extracting(Transition::getTo)
                .contains(step.to()));
    }

    @Test
    void whatIsAnnouncedToEndIsSupersededAtOnce()
    {
        add(this.history.begin(CHAIR, WHY, NOW));
        adopt(1, "1.0.0");
        go(1, "", StandardState.REVIEW, StandardState.DEPRECATED);
        add(this.history.begin(CHAIR, WHY, NOW));
        adopt(2, "2.0.0");

        assertThat(this.history.getEdition(1).last().from()).isEqualTo(StandardState.DEPRECATED);
        assertThat(this.history.getEdition(1).getState()).isEqualTo(StandardState.SUPERSEDED);
    }

    @Test
    void administratorsTakeTheLastStepBack()
    {
        assertThat(codes(this.history.checkUndo(CHAIR, null))).containsExactly("administrator", "undo", "reason");
        add(this.history.begin(CHAIR, WHY, NOW));
        assertThat(codes(this.history.checkUndo(ADMINISTRATOR, WHY))).containsExactly("undo");
        go(1, "", StandardState.REJECTED);
        assertThat(this.history.checkUndo(ADMINISTRATOR, WHY)).isEmpty();

        add(this.history.undo(ADMINISTRATOR, WHY, NOW));

        assertThat(this.history.getState()).isEqualTo(StandardState.NEED);
        assertThat(this.history.getSteps()).hasSize(3);
        assertThat(codes(this.history.checkUndo(ADMINISTRATOR, WHY))).containsExactly("undo");
        adopt(1, "1.0.0");
        assertThat(codes(this.history.checkUndo(ADMINISTRATOR, WHY))).containsExactly("undo");
    }

    @Test
    void passesOverWhatIsNotAStep()
    {
        StandardHistory broken = StandardHistory.of(List.of(Map.of("number", 1), Map.of("to", "nothing"),
            Map.of("to", "draft", "kind", "suggestion")));

        assertThat(broken.getSteps()).hasSize(1);
        assertThat(broken.getEditions()).isEmpty();
    }
}
