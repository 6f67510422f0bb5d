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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The comments and proposals for a standard: who may make one, who answers it how, and what has no answer yet.
 * Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Proposals
{
    private static final Set<StandardState> GROUP_AT_WORK =
        EnumSet.of(StandardState.DRAFT, StandardState.CONSULTATION, StandardState.REVISION);

    private static final Set<StandardState> TEXT_CHANGES = EnumSet.of(StandardState.DRAFT, StandardState.REVISION);

    private static final String STATE = "state";

    private static final String REASON = "dispositionReason";

    private final List<Map<String, ?>> stored;

    private Proposals(List<Map<String, ?>> stored)
    {
        this.stored = stored;
    }

    /**
     * @param stored the values of the proposals as they are stored
     * @return what they say together
     */
    public static Proposals of(Collection<? extends Map<String, ?>> stored)
    {
        return new Proposals(List.copyOf(stored));
    }

    /**
     * @param person who wants to say something
     * @param state the state of the standard
     * @param deadline the last day of the consultation, or {@code null}
     * @param moderation how the group deals with guests: {@code pre}, {@code post}, or an empty text if it wants none
     * @param today today
     * @return why this person can't now
     */
    public static List<Refusal> checkNew(Person person, StandardState state, Object deadline, String moderation,
        LocalDate today)
    {
        List<Refusal> refusals = new ArrayList<>();
        if (person.isGuest() && Objects.toString(moderation, "").isBlank()) {
            refusals.add(Refusal.of("guests"));
        }
        Optional<LocalDate> last = Days.of(deadline);
        if (state == StandardState.CONSULTATION) {
            last.filter(today::isAfter).ifPresent(day -> refusals.add(Refusal.of("consultationOver", day)));
        } else if (!person.isMember() || !GROUP_AT_WORK.contains(state)) {
            refusals.add(Refusal.of("noConsultation"));
        }
        return refusals;
    }

    /**
     * @param person who says something
     * @param moderation how the group deals with guests
     * @return the state in which it begins
     */
    public static ProposalState getFirstState(Person person, String moderation)
    {
        return person.isGuest() && !"post".equals(moderation) ? ProposalState.WAITING : ProposalState.SUBMITTED;
    }

    /**
     * @param person who answers
     * @param author the full name of the user who made it, or an empty text
     * @param current the state in which it is
     * @param next the state that is wanted
     * @param reason why
     * @param state the state of the standard
     * @return why it can't be answered like this now
     */
    public static List<Refusal> checkAnswer(Person person, String author, ProposalState current, ProposalState next,
        String reason, StandardState state)
    {
        List<Refusal> refusals = new ArrayList<>();
        if (next == ProposalState.WITHDRAWN) {
            if (person.isGuest() || !person.getName().equals(author)) {
                refusals.add(Refusal.of("author"));
            }
        } else if (!person.isWriter()) {
            refusals.add(Refusal.of("writer"));
        }
        if (!follows(current, next)) {
            refusals.add(Refusal.of("answer", current.getCode(), next.getCode()));
        }
        if (!(next.isAnswered() ? TEXT_CHANGES : GROUP_AT_WORK).contains(state)) {
            refusals.add(Refusal.of("answerNotNow"));
        }
        if (next.isReasoned() && Objects.toString(reason, "").isBlank()) {
            refusals.add(Refusal.of("answerReason"));
        }
        return refusals;
    }

    /**
     * @param person who answers
     * @param author the full name of the user who made it, or an empty text
     * @param current the state in which it is
     * @param state the state of the standard
     * @return the states into which this person can bring it now
     */
    public static List<ProposalState> getNext(Person person, String author, ProposalState current, StandardState state)
    {
        return EnumSet.allOf(ProposalState.class).stream()
            .filter(next -> checkAnswer(person, author, current, next, STATE, state).isEmpty()).toList();
    }

    /**
     * @param values the values of a proposal as they are stored
     * @return {@code true} if it has no answer, or one that needs a reason and has none
     */
    public static boolean isOpen(Map<String, ?> values)
    {
        return ProposalState.of(values.get(STATE)).filter(state -> !state.isOpen())
            .filter(state -> !state.isReasoned() || !Objects.toString(values.get(REASON), "").isBlank()).isEmpty();
    }

    /**
     * @return how many have no answer yet
     */
    public int getOpen()
    {
        return (int) this.stored.stream().filter(Proposals::isOpen).count();
    }

    /**
     * @return how many there are in each state that everybody sees, in the order of the states
     */
    public Map<ProposalState, Integer> getCounts()
    {
        Map<ProposalState, Integer> counts = new LinkedHashMap<>();
        EnumSet.allOf(ProposalState.class).stream().filter(ProposalState::isPublic)
            .forEach(state -> counts.put(state, (int) this.stored.stream()
                .filter(values -> state.getCode().equals(values.get(STATE))).count()));
        return counts;
    }

    /** What waits for moderation is let through or not; what is withdrawn stays so; every answer can be changed. */
    private static boolean follows(ProposalState current, ProposalState next)
    {
        return switch (current) {
            case WAITING -> next == ProposalState.SUBMITTED || next == ProposalState.NOT_PUBLISHED;
            case SUBMITTED, UNDER_REVIEW -> next != current && next.isPublic() && next != ProposalState.SUBMITTED;
            case WITHDRAWN, NOT_PUBLISHED -> false;
            default -> next.isAnswered();
        };
    }
}
