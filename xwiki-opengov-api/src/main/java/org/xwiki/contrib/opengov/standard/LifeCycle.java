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

import static org.xwiki.contrib.opengov.standard.Condition.BALLOT_PASSED;
import static org.xwiki.contrib.opengov.standard.Condition.BALLOT_PLANNED;
import static org.xwiki.contrib.opengov.standard.Condition.BALLOT_REJECTED;
import static org.xwiki.contrib.opengov.standard.Condition.BALLOT_SENT_BACK;
import static org.xwiki.contrib.opengov.standard.Condition.CONSULTATION_LONG_ENOUGH;
import static org.xwiki.contrib.opengov.standard.Condition.DEADLINE_REACHED;
import static org.xwiki.contrib.opengov.standard.Condition.EDITORS_NAMED;
import static org.xwiki.contrib.opengov.standard.Condition.END_FAR_ENOUGH;
import static org.xwiki.contrib.opengov.standard.Condition.END_REACHED;
import static org.xwiki.contrib.opengov.standard.Condition.NO_BLOCKING_FINDING;
import static org.xwiki.contrib.opengov.standard.Condition.PROPOSALS_DISPOSED;
import static org.xwiki.contrib.opengov.standard.Condition.REASON;
import static org.xwiki.contrib.opengov.standard.Condition.REPLACEMENT_NAMED;
import static org.xwiki.contrib.opengov.standard.Condition.TEXT_UNCHANGED;
import static org.xwiki.contrib.opengov.standard.StandardState.ADOPTED;
import static org.xwiki.contrib.opengov.standard.StandardState.BALLOT;
import static org.xwiki.contrib.opengov.standard.StandardState.CONSULTATION;
import static org.xwiki.contrib.opengov.standard.StandardState.DEPRECATED;
import static org.xwiki.contrib.opengov.standard.StandardState.DRAFT;
import static org.xwiki.contrib.opengov.standard.StandardState.NEED;
import static org.xwiki.contrib.opengov.standard.StandardState.REJECTED;
import static org.xwiki.contrib.opengov.standard.StandardState.RETIRED;
import static org.xwiki.contrib.opengov.standard.StandardState.REVIEW;
import static org.xwiki.contrib.opengov.standard.StandardState.REVISION;
import static org.xwiki.contrib.opengov.standard.StandardState.SUPERSEDED;
import static org.xwiki.contrib.opengov.standard.StandardState.WITHDRAWN;
import static org.xwiki.contrib.opengov.standard.StandardState.WORKITEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The life cycle of an edition of a standard, as a table: who may do which step, what it needs, what it makes and who
 * is told. The pages show the same table.
 *
 * @version $Id$
 * @since 0.1
 */
public final class LifeCycle
{
    private static final List<Transition> TABLE = Stream.of(
        Transition.of(NEED, WORKITEM, REASON),
        Transition.of(NEED, REJECTED, REASON),

        Transition.of(WORKITEM, DRAFT, EDITORS_NAMED),
        Transition.of(WORKITEM, WITHDRAWN, REASON),

        Transition.of(DRAFT, CONSULTATION, NO_BLOCKING_FINDING, CONSULTATION_LONG_ENOUGH).suggestedByEditors()
            .makes(Effect.DRAFT_VERSION).tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),
        Transition.of(DRAFT, WITHDRAWN, REASON).tells(Audience.MEMBERS, Audience.WATCHERS),

        Transition.of(CONSULTATION, REVISION, DEADLINE_REACHED).bySystem(),

        Transition.of(REVISION, CONSULTATION, NO_BLOCKING_FINDING, CONSULTATION_LONG_ENOUGH)
            .makes(Effect.DRAFT_VERSION)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.PROPOSERS, Audience.ADOPTERS),
        Transition.of(REVISION, BALLOT, PROPOSALS_DISPOSED, NO_BLOCKING_FINDING, BALLOT_PLANNED)
            .makes(Effect.BALLOT).tells(Audience.MEMBERS, Audience.PROPOSERS),
        Transition.of(REVISION, WITHDRAWN, REASON)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.PROPOSERS),

        Transition.of(BALLOT, ADOPTED, BALLOT_PASSED, TEXT_UNCHANGED).bySystem().makes(Effect.VERSION)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.PROPOSERS, Audience.ADOPTERS),
        Transition.of(BALLOT, REVISION, BALLOT_SENT_BACK).bySystem(),
        Transition.of(BALLOT, REJECTED, BALLOT_REJECTED).bySystem()
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.PROPOSERS),

        Transition.of(ADOPTED, REVIEW).tells(Audience.MEMBERS, Audience.ADOPTERS),
        Transition.of(ADOPTED, ADOPTED, REASON, NO_BLOCKING_FINDING).makes(Effect.ERRATUM)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),
        Transition.of(ADOPTED, SUPERSEDED, REPLACEMENT_NAMED)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),
        Transition.of(ADOPTED, WITHDRAWN, REASON).tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),

        Transition.of(REVIEW, ADOPTED, REASON).tells(Audience.MEMBERS, Audience.ADOPTERS),
        Transition.of(REVIEW, DEPRECATED, REASON, END_FAR_ENOUGH)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),

        Transition.of(DEPRECATED, SUPERSEDED, REPLACEMENT_NAMED)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS),
        Transition.of(DEPRECATED, RETIRED, END_REACHED)
            .tells(Audience.MEMBERS, Audience.WATCHERS, Audience.ADOPTERS)).map(Transition.Builder::build).toList();

    private LifeCycle()
    {
    }

    /**
     * @return all rows of the table
     */
    public static List<Transition> getTable()
    {
        return TABLE;
    }

    /**
     * @param state where an edition stands
     * @return the steps that lead on from there
     */
    public static List<Transition> getNext(StandardState state)
    {
        return TABLE.stream().filter(row -> row.getFrom() == state).toList();
    }

    /**
     * @param from the state before, {@code null} at the beginning of an edition
     * @param to the state after
     * @return who is told of it: the group, unless the table says more
     */
    public static List<Audience> getAudiences(StandardState from, StandardState to)
    {
        return TABLE.stream().filter(row -> row.getFrom() == from && row.getTo() == to).findFirst()
            .map(Transition::getAudiences).orElse(List.of(Audience.MEMBERS));
    }

    /**
     * @param situation where an edition stands
     * @param request what somebody wants
     * @return whether it can be done
     */
    public static StepDecision check(Situation situation, StepRequest request)
    {
        return find(situation, request).map(row -> {
            List<Refusal> refusals = new ArrayList<>();
            if (!row.isFor(request.getPerson())) {
                refusals.add(Refusal.of("role"));
            }
            row.getConditions().stream().flatMap(condition -> condition.check(situation, request).stream())
                .forEach(refusals::add);
            return new StepDecision(row, refusals);
        }).orElseGet(() -> notInTable(situation, request));
    }

    /**
     * @param situation where an edition stands
     * @param request what somebody wants to suggest to those who may do it
     * @return whether it can be suggested
     */
    public static StepDecision checkSuggestion(Situation situation, StepRequest request)
    {
        return find(situation, request).map(row -> new StepDecision(row,
            row.isSuggestedBy(request.getPerson()) ? List.of() : List.of(Refusal.of("suggestion"))))
            .orElseGet(() -> notInTable(situation, request));
    }

    /**
     * @param situation where an edition stands
     * @return the step that happens by itself now, if there is one
     */
    public static Optional<Transition> getDue(Situation situation)
    {
        return getNext(situation.getState()).stream().filter(Transition::isAutomatic)
            .filter(row -> check(situation, StepRequest.of(row.getTo(), Person.system(), Map.of())).isAllowed())
            .findFirst();
    }

    private static Optional<Transition> find(Situation situation, StepRequest request)
    {
        return getNext(situation.getState()).stream().filter(row -> row.getTo() == request.getTarget()).findFirst();
    }

    private static StepDecision notInTable(Situation situation, StepRequest request)
    {
        return new StepDecision(null,
            List.of(Refusal.of("notInTable", situation.getState().getCode(), request.getTarget().getCode())));
    }
}
