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
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.standard.Audience;
import org.xwiki.contrib.opengov.standard.Ballot;
import org.xwiki.contrib.opengov.standard.BallotOutcome;
import org.xwiki.contrib.opengov.standard.Conformance;
import org.xwiki.contrib.opengov.standard.LifeCycle;
import org.xwiki.contrib.opengov.standard.Markup;
import org.xwiki.contrib.opengov.standard.Person;
import org.xwiki.contrib.opengov.standard.Position;
import org.xwiki.contrib.opengov.standard.ProposalState;
import org.xwiki.contrib.opengov.standard.Proposals;
import org.xwiki.contrib.opengov.standard.Refusal;
import org.xwiki.contrib.opengov.standard.Situation;
import org.xwiki.contrib.opengov.standard.StandardHistory;
import org.xwiki.contrib.opengov.standard.StandardState;
import org.xwiki.contrib.opengov.standard.StepDecision;
import org.xwiki.contrib.opengov.standard.StepRequest;
import org.xwiki.contrib.opengov.standard.TextChange;
import org.xwiki.contrib.opengov.standard.Transition;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.procedure}: how standards are decided and taken up.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.procedure")
@Singleton
public class ProcedureScriptService implements ScriptService
{
    @Inject
    private Markup markup;

    /**
     * @param user the full name of a user, or of the guest
     * @param group the people of the working group: {@code chairs}, {@code editors}, {@code members}
     * @param administrator whether the user administers the wiki
     * @return who it is to a standard of this group
     */
    public Person person(String user, Map<String, ? extends Collection<?>> group, boolean administrator)
    {
        return Person.of(user, group, administrator);
    }

    /**
     * @return who does what happens by itself
     */
    public Person getSystem()
    {
        return Person.system();
    }

    /**
     * @param steps the values of the steps as they are stored
     * @return the record of the standard
     */
    public StandardHistory history(Collection<? extends Map<String, ?>> steps)
    {
        return StandardHistory.of(steps);
    }

    /**
     * @param code the code of a state
     * @return the state, or {@code null}
     */
    public StandardState state(String code)
    {
        return StandardState.of(code).orElse(null);
    }

    /**
     * @return the table of the life cycle
     */
    public List<Transition> getTable()
    {
        return LifeCycle.getTable();
    }

    /**
     * @param state a state
     * @return the steps that lead on from there
     */
    public List<Transition> next(StandardState state)
    {
        return LifeCycle.getNext(state);
    }

    /**
     * @param from the code of the state before, or an empty text
     * @param to the code of the state after
     * @return the codes of those who are told of this step
     */
    public List<String> audiences(String from, String to)
    {
        return LifeCycle.getAudiences(state(from), state(to)).stream().map(Audience::getCode).toList();
    }

    /**
     * @param state where an edition stands
     * @param facts what steps depend on, see {@link Situation}
     * @param outcome what the last ballot came to, or {@code null}
     * @return the situation, today
     */
    public Situation situation(StandardState state, Map<String, ?> facts, BallotOutcome outcome)
    {
        return Situation.of(state, facts, outcome, LocalDate.now());
    }

    /**
     * @param target the state that is wanted
     * @param person who wants it
     * @param values what was said: {@code reason}, {@code date}, {@code replacement}
     * @return the request
     */
    public StepRequest request(StandardState target, Person person, Map<String, ?> values)
    {
        return StepRequest.of(target, person, values);
    }

    /**
     * @param situation where an edition stands
     * @param request what somebody wants
     * @return whether it can be done
     */
    public StepDecision check(Situation situation, StepRequest request)
    {
        return LifeCycle.check(situation, request);
    }

    /**
     * @param situation where an edition stands
     * @param request what somebody wants to suggest
     * @return whether it can be suggested
     */
    public StepDecision checkSuggestion(Situation situation, StepRequest request)
    {
        return LifeCycle.checkSuggestion(situation, request);
    }

    /**
     * @param situation where an edition stands
     * @return the step that happens by itself now, or {@code null}
     */
    public Transition due(Situation situation)
    {
        return LifeCycle.getDue(situation).orElse(null);
    }

    /**
     * @param values the values of a ballot as they are stored
     * @return the ballot
     */
    public Ballot ballot(Map<String, ?> values)
    {
        return Ballot.of(values);
    }

    /**
     * @return what can be voted
     */
    public List<Position> getPositions()
    {
        return List.of(Position.values());
    }

    /**
     * @param proposals the values of proposals as they are stored
     * @return what they say together
     */
    public Proposals proposals(Collection<? extends Map<String, ?>> proposals)
    {
        return Proposals.of(proposals);
    }

    /**
     * @param person who wants to say something
     * @param state the state of the standard
     * @param deadline the last day of the consultation, or {@code null}
     * @param moderation how the group deals with guests
     * @return why this person can't now
     */
    public List<Refusal> checkProposal(Person person, StandardState state, Object deadline, String moderation)
    {
        return Proposals.checkNew(person, state, deadline, moderation, LocalDate.now());
    }

    /**
     * @param person who says something
     * @param moderation how the group deals with guests
     * @return the state in which it begins
     */
    public ProposalState firstProposalState(Person person, String moderation)
    {
        return Proposals.getFirstState(person, moderation);
    }

    /**
     * @param code the code of a state of proposals
     * @return the state, or {@code null}
     */
    public ProposalState proposalState(String code)
    {
        return ProposalState.of(code).orElse(null);
    }

    /**
     * @param person who answers
     * @param author the full name of the user who made the proposal, or an empty text
     * @param current the state in which it is
     * @param next the state that is wanted
     * @param reason why
     * @param state the state of the standard
     * @return why it can't be answered like this now
     */
    public List<Refusal> checkAnswer(Person person, String author, ProposalState current, ProposalState next,
        String reason, StandardState state)
    {
        return Proposals.checkAnswer(person, author, current, next, reason, state);
    }

    /**
     * @param person who answers
     * @param author the full name of the user who made the proposal, or an empty text
     * @param current the state in which it is
     * @param state the state of the standard
     * @return the states into which this person can bring it now
     */
    public List<ProposalState> answers(Person person, String author, ProposalState current, StandardState state)
    {
        return Proposals.getNext(person, author, current, state);
    }

    /**
     * @param values the values of a proposal as they are stored
     * @return {@code true} if it has no valid answer
     */
    public boolean isOpen(Map<String, ?> values)
    {
        return Proposals.isOpen(values);
    }

    /**
     * @param chapter the chapter as it is now: {@code name}, {@code title}, {@code syntax}, {@code content}
     * @param base the chapter as it was in the version that the proposal is about
     * @param target the identifier of a requirement, or the name of the chapter
     * @param text what is to stand there
     * @return the chapter with it, or why not
     */
    public TextChange change(Map<String, ?> chapter, Map<String, ?> base, String target, String text)
    {
        return TextChange.of(this.markup, chapter, base, target, text);
    }

    /**
     * @param content the content of a chapter
     * @param syntax its syntax
     * @param requirement the identifier of a requirement
     * @return the source of the requirement, an empty text if it is not there exactly once
     */
    public String source(String content, String syntax, String requirement)
    {
        return TextChange.getSource(this.markup, content, syntax, requirement);
    }

    /**
     * @param content the content of a chapter
     * @param before a passage with a mistake
     * @param after the passage without it
     * @return the chapter without the mistake, or why not
     */
    public TextChange correct(String content, String before, String after)
    {
        return TextChange.correct(content, before, after);
    }

    /**
     * @return when a version that is adopted today is to be reviewed
     */
    public Date getReviewDue()
    {
        return StandardHistory.getReviewDue(LocalDate.now());
    }

    /**
     * @param requirements for the identifier of each requirement of a version whether it has to be fulfilled
     * @param said for the identifiers of requirements the codes of how far they are fulfilled
     * @return what follows
     */
    public Conformance conformance(Map<String, Boolean> requirements, Map<String, ?> said)
    {
        return Conformance.of(requirements, said);
    }

    /**
     * @return now, which is when a step is done
     */
    public Date getNow()
    {
        return new Date();
    }
}
