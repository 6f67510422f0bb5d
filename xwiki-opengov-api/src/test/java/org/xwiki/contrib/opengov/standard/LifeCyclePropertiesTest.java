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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No sequence of allowed steps reaches a state that the table forbids: the table is written down a second time here,
 * as the documentation of the domain has it.
 */
class LifeCyclePropertiesTest
{
    private static final String DOMAIN = """
        need: workitem rejected
        workitem: draft withdrawn
        draft: consultation withdrawn
        consultation: revision
        revision: consultation ballot withdrawn
        ballot: adopted revision rejected
        adopted: review superseded withdrawn adopted
        review: adopted deprecated
        deprecated: superseded retired
        superseded:
        retired:
        withdrawn:
        rejected:
        """;

    private static final Map<String, List<String>> GROUP =
        Map.of("chairs", List.of("XWiki.Chair"), "editors", List.of("XWiki.Editor"), "members",
            List.of("XWiki.Member"));

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    record Attempt(StandardState anything, int next, String user, boolean administrator, String kind,
        Map<String, Object> said, Map<String, Object> facts, BallotOutcome outcome)
    {
        /** Mostly one of those that the table allows, so that long ways are tried. */
        StandardState target(StandardState from)
        {
            List<Transition> rows = LifeCycle.getNext(from);
            return this.next < 0 || rows.isEmpty() ? this.anything : rows.get(this.next % rows.size()).getTo();
        }
    }

    private static Map<StandardState, Set<StandardState>> domain()
    {
        Map<StandardState, Set<StandardState>> table = new EnumMap<>(StandardState.class);
        DOMAIN.lines().map(line -> line.split(":", 2)).forEach(row -> {
            Set<StandardState> next = EnumSet.noneOf(StandardState.class);
            List.of(row[1].trim().split(" ")).forEach(code -> StandardState.of(code).ifPresent(next::add));
            table.put(StandardState.of(row[0]).orElseThrow(), next);
        });
        return table;
    }

    @Provide
    Arbitrary<List<Attempt>> attempts()
    {
        Arbitrary<Map<String, Object>> said = Combinators.combine(Arbitraries.of("", "because"),
            Arbitraries.of("", "2026-03-02", "2026-12-01", "2024-01-01"), Arbitraries.of("", "OGS-8"))
            .as((reason, date, replacement) -> Map.of("reason", reason, "date", date, "replacement", replacement));
        Arbitrary<Map<String, Object>> facts = Combinators.combine(Arbitraries.of(1, 0), Arbitraries.of(0, 0, 2),
            Arbitraries.of(0, 0, 2), Arbitraries.of(3, 0), Arbitraries.of("2026-03-01", "2026-03-02"))
            .as((editors, findings, proposals, voters, date) -> new HashMap<>(Map.of("editors", editors,
                "blockingFindings", findings, "openProposals", proposals, "voters", voters, "deadline", date, "end",
                date)));
        return Combinators.combine(Arbitraries.of(StandardState.values()),
            Arbitraries.integers().between(-2, 11),
            Arbitraries.of("XWiki.Chair", "XWiki.Chair", "XWiki.Editor", "XWiki.Other", ""),
            Arbitraries.of(true, false), Arbitraries.of("step", "step", "step", "step", "due", "suggestion", "undo",
                "begin", "inForce"), said, facts, Arbitraries.of(BallotOutcome.values()))
            .as(Attempt::new).list().ofMinSize(1).ofMaxSize(300);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noSequenceOfAllowedStepsReachesAForbiddenState(@ForAll("attempts") List<Attempt> attempts)
    {
        Map<StandardState, Set<StandardState>> domain = domain();
        StandardHistory history = StandardHistory.of(List.of());
        for (Attempt attempt : attempts) {
            List<Step> added = attempt(history, attempt);
            for (Step step : added) {
                if (Step.STEP.equals(step.kind()) && step.from() != null) {
                    assertThat(domain.get(step.from())).contains(step.to());
                    assertThat(step.user()).isIn("XWiki.Chair", "");
                }
                if (Step.UNDO.equals(step.kind())) {
                    assertThat(domain.get(step.to())).contains(step.from());
                    assertThat(step.from().isInForce() && !step.to().isInForce()).isFalse();
                }
            }
            List<Step> all = new ArrayList<>(history.getSteps());
            all.addAll(added);
            history = StandardHistory.of(all.stream().map(Step::getValues).toList());
            assertThat(history.getEditions().stream().filter(Edition::isInForce)).hasSizeLessThanOrEqualTo(1);
            assertThat(history.getEditions().stream().filter(edition -> edition.state().isUnderDevelopment()))
                .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Example
    void theTableIsThatOfTheDomain()
    {
        domain().forEach((state, next) -> assertThat(LifeCycle.getNext(state)).extracting(Transition::getTo)
            .containsExactlyInAnyOrderElementsOf(next));
    }

    private static List<Step> attempt(StandardHistory history, Attempt attempt)
    {
        Person person = Person.of(attempt.user(), GROUP, attempt.administrator());
        Date now = new Date(0);
        String reason = attempt.said().get("reason").toString();
        if ("begin".equals(attempt.kind())) {
            return history.checkNewEdition(person, reason).isEmpty() ? history.begin(person, reason, now) : List.of();
        }
        if ("undo".equals(attempt.kind())) {
            return history.checkUndo(person, reason).isEmpty() ? history.undo(person, reason, now) : List.of();
        }
        Edition edition = "inForce".equals(attempt.kind()) ? history.getInForce() : history.getCurrent();
        if (edition == null) {
            return List.of();
        }
        Situation situation = Situation.of(edition.state(), attempt.facts(), attempt.outcome(), TODAY);
        StepRequest request = StepRequest.of(attempt.target(edition.state()), person, attempt.said());
        return switch (attempt.kind()) {
            case "due" -> LifeCycle.getDue(situation).map(row -> history.add(edition.number(),
                StepRequest.of(row.getTo(), Person.system(), Map.of()), "", "", now)).orElse(List.of());
            case "suggestion" -> LifeCycle.checkSuggestion(situation, request).isAllowed()
                ? history.suggest(edition.number(), request, reason, now) : List.of();
            default -> LifeCycle.check(situation, request).isAllowed()
                ? history.add(edition.number(), request, reason, "", now) : List.of();
        };
    }
}
