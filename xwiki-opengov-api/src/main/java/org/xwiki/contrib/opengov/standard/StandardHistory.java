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
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The record of a standard: its editions and their steps. Where it stands follows from the record alone. A new edition
 * runs through the life cycle while the one before it still holds. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class StandardHistory
{
    private static final Set<Effect> FINAL = EnumSet.of(Effect.BALLOT, Effect.VERSION, Effect.ERRATUM);

    private static final int REVIEW_MONTHS = 24;

    private static final String REASON = "reason";

    private final List<Step> steps;

    private final List<Edition> editions;

    private StandardHistory(List<Step> steps)
    {
        this.steps = steps;
        this.editions = steps.stream().collect(Collectors.groupingBy(Step::edition, TreeMap::new, Collectors.toList()))
            .entrySet().stream().filter(edition -> edition.getValue().stream().anyMatch(step -> !step.isSuggestion()))
            .map(edition -> Edition.of(edition.getKey(), edition.getValue())).toList();
    }

    /**
     * @param stored the values of the steps as they are stored, in any order
     * @return the record
     */
    public static StandardHistory of(Collection<? extends Map<String, ?>> stored)
    {
        return new StandardHistory(stored.stream().flatMap(values -> Step.ofStored(values).stream())
            .sorted(Step.ORDER).toList());
    }

    /**
     * @param adopted the day on which a version was adopted
     * @return the day on which it is to be reviewed
     */
    public static Date getReviewDue(LocalDate adopted)
    {
        return Days.toDate(adopted.plusMonths(REVIEW_MONTHS));
    }

    /**
     * @return all steps in their order
     */
    public List<Step> getSteps()
    {
        return this.steps;
    }

    /**
     * @return all steps, the last one first
     */
    public List<Step> getNewestFirst()
    {
        return this.steps.stream().sorted(Step.ORDER.reversed()).toList();
    }

    /**
     * @return all editions in their order
     */
    public List<Edition> getEditions()
    {
        return this.editions;
    }

    /**
     * @param number the number of an edition
     * @return the edition, or {@code null}
     */
    public Edition getEdition(int number)
    {
        return this.editions.stream().filter(edition -> edition.number() == number).findFirst().orElse(null);
    }

    /**
     * @return the newest edition, or {@code null} if there is none
     */
    public Edition getCurrent()
    {
        return this.editions.isEmpty() ? null : this.editions.get(this.editions.size() - 1);
    }

    /**
     * @return the edition that holds, or {@code null} if none does
     */
    public Edition getInForce()
    {
        return inForce().orElse(null);
    }

    /**
     * @return the editions that can still take a step: the newest one and the one that holds
     */
    public List<Edition> getOpen()
    {
        return this.editions.stream().filter(edition -> !LifeCycle.getNext(edition.state()).isEmpty()).toList();
    }

    /**
     * @return the state of the newest edition, which the chapters are the text of
     */
    public StandardState getState()
    {
        return getCurrent() == null ? StandardState.NEED : getCurrent().state();
    }

    /**
     * @return {@code true} if everybody may read it: from the first consultation on
     */
    public boolean isPublic()
    {
        return this.steps.stream().anyMatch(step -> !step.isSuggestion() && step.to() == StandardState.CONSULTATION);
    }

    /**
     * @return {@code true} if chairs and editors write its chapters now
     */
    public boolean isWritable()
    {
        return getState().isWritable();
    }

    /**
     * @param person who wants a new edition, or the first one
     * @param reason what is missing
     * @return why there can be none now
     */
    public List<Refusal> checkNewEdition(Person person, String reason)
    {
        List<Refusal> refusals = new ArrayList<>();
        if (!person.isMember()) {
            refusals.add(Refusal.of("member"));
        }
        if (!this.editions.isEmpty()) {
            if (getCurrent().state().isUnderDevelopment()) {
                refusals.add(Refusal.of("editionUnderWay"));
            } else if (inForce().isEmpty()) {
                refusals.add(Refusal.of("notInForce"));
            }
        }
        if (Objects.toString(reason, "").isBlank()) {
            refusals.add(Refusal.of(REASON));
        }
        return refusals;
    }

    /**
     * @param person who wants to take the last step of the newest edition back
     * @param reason why
     * @return why it can't be taken back
     */
    public List<Refusal> checkUndo(Person person, String reason)
    {
        List<Refusal> refusals = new ArrayList<>();
        if (!person.is(Role.ADMINISTRATOR.getCode())) {
            refusals.add(Refusal.of("administrator"));
        }
        if (undoable().isEmpty()) {
            refusals.add(Refusal.of("undo"));
        }
        if (Objects.toString(reason, "").isBlank()) {
            refusals.add(Refusal.of(REASON));
        }
        return refusals;
    }

    /**
     * @param person who begins a new edition
     * @param reason what is missing
     * @param date when
     * @return what is to be added to the record
     */
    public List<Step> begin(Person person, String reason, Date date)
    {
        int edition = this.editions.isEmpty() ? 1 : getCurrent().number() + 1;
        return List.of(new Step(next(), edition, Step.STEP, null, StandardState.NEED, person.getName(), date,
            reason.strip(), ""));
    }

    /**
     * @param edition the number of an edition
     * @param request a step that is allowed
     * @param reason why
     * @param version the number of the version that it makes, or an empty text
     * @param date when
     * @return what is to be added to the record: the step and, if it makes the version that holds from now on, the end
     *     of the edition that held before
     */
    public List<Step> add(int edition, StepRequest request, String reason, String version, Date date)
    {
        StandardState from = getEdition(edition).state();
        List<Step> added = new ArrayList<>();
        added.add(new Step(next(), edition, Step.STEP, from, request.getTarget(), request.getPerson().getName(), date,
            reason.strip(), version));
        if (from == StandardState.BALLOT && request.getTarget() == StandardState.ADOPTED) {
            inForce().filter(earlier -> earlier.number() != edition)
                .ifPresent(earlier -> supersede(earlier, version, date, added));
        }
        return added;
    }

    /**
     * @param edition the number of an edition
     * @param request a step that is suggested
     * @param reason why
     * @param date when
     * @return what is to be added to the record
     */
    public List<Step> suggest(int edition, StepRequest request, String reason, Date date)
    {
        return List.of(new Step(next(), edition, Step.SUGGESTION, getEdition(edition).state(), request.getTarget(),
            request.getPerson().getName(), date, reason.strip(), ""));
    }

    /**
     * @param person who takes the last step of the newest edition back
     * @param reason why
     * @param date when
     * @return what is to be added to the record: the step stays in it
     */
    public List<Step> undo(Person person, String reason, Date date)
    {
        Step last = getCurrent().last();
        return List.of(new Step(next(), getCurrent().number(), Step.UNDO, last.to(), last.from(), person.getName(),
            date, reason.strip(), ""));
    }

    /** What made something that others rely on, and what was taken back itself, is not taken back. */
    private Optional<Step> undoable()
    {
        return Optional.ofNullable(getCurrent()).map(Edition::last)
            .filter(step -> step.from() != null && Step.STEP.equals(step.kind()))
            .filter(step -> LifeCycle.getNext(step.from()).stream()
                .noneMatch(row -> row.getTo() == step.to() && FINAL.contains(row.getEffect())));
    }

    /** An edition in review is not superseded: the review ends first. */
    private void supersede(Edition earlier, String version, Date date, List<Step> added)
    {
        StandardState state = earlier.state();
        if (state == StandardState.REVIEW) {
            added.add(bySystem(added, earlier, state, StandardState.ADOPTED, version, date));
            state = StandardState.ADOPTED;
        }
        added.add(bySystem(added, earlier, state, StandardState.SUPERSEDED, version, date));
    }

    private Step bySystem(List<Step> added, Edition edition, StandardState from, StandardState to, String reason,
        Date date)
    {
        return new Step(next() + added.size(), edition.number(), Step.STEP, from, to, "", date, reason, "");
    }

    private Optional<Edition> inForce()
    {
        return this.editions.stream().filter(Edition::isInForce).reduce((earlier, later) -> later);
    }

    private int next()
    {
        return this.steps.stream().mapToInt(Step::number).max().orElse(0) + 1;
    }
}
