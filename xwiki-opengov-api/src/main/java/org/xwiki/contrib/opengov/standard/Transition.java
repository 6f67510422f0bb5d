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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of the table of the life cycle: a step from one state to another. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Transition
{
    private final StandardState from;

    private final StandardState to;

    private final List<Condition> conditions;

    private final Set<Role> roles;

    private final Set<Role> suggestedBy;

    private final Effect effect;

    private final List<Audience> audiences;

    private Transition(Builder definition)
    {
        this.from = definition.from;
        this.to = definition.to;
        this.conditions = definition.conditions;
        this.roles = definition.roles;
        this.suggestedBy = definition.suggestedBy;
        this.effect = definition.effect;
        this.audiences = definition.audiences;
    }

    static Builder of(StandardState from, StandardState to, Condition... conditions)
    {
        return new Builder(from, to, List.of(conditions));
    }

    /**
     * @return where it begins
     */
    public StandardState getFrom()
    {
        return this.from;
    }

    /**
     * @return where it leads
     */
    public StandardState getTo()
    {
        return this.to;
    }

    /**
     * @return who may do it
     */
    public List<Role> getRoles()
    {
        return List.copyOf(this.roles);
    }

    /**
     * @return who may suggest it to those who may do it
     */
    public List<Role> getSuggestedBy()
    {
        return List.copyOf(this.suggestedBy);
    }

    /**
     * @return what it needs
     */
    public List<Condition> getConditions()
    {
        return this.conditions;
    }

    /**
     * @return what it makes besides the new state
     */
    public Effect getEffect()
    {
        return this.effect;
    }

    /**
     * @return who is told of it
     */
    public List<Audience> getAudiences()
    {
        return this.audiences;
    }

    /**
     * @return {@code true} if it happens by itself as soon as it can
     */
    public boolean isAutomatic()
    {
        return this.roles.contains(Role.SYSTEM);
    }

    /**
     * @return {@code true} if it needs a reason
     */
    public boolean isReasoned()
    {
        return this.conditions.contains(Condition.REASON);
    }

    /**
     * @return {@code true} if it needs a day: a deadline, the last day of a ballot, or an end
     */
    public boolean isDated()
    {
        return this.conditions.stream().anyMatch(EnumSet.of(Condition.CONSULTATION_LONG_ENOUGH,
            Condition.BALLOT_PLANNED, Condition.END_FAR_ENOUGH)::contains);
    }

    /**
     * @return {@code true} if it needs the name of what holds in its place
     */
    public boolean isReplacing()
    {
        return this.conditions.contains(Condition.REPLACEMENT_NAMED);
    }

    /**
     * @param person somebody
     * @return {@code true} if this is one of those who may do it
     */
    public boolean isFor(Person person)
    {
        return person.hasAny(this.roles);
    }

    /**
     * @param person somebody
     * @return {@code true} if this is one of those who may suggest it, but not do it
     */
    public boolean isSuggestedBy(Person person)
    {
        return person.hasAny(this.suggestedBy) && !isFor(person);
    }

    @Override
    public String toString()
    {
        return this.from + " -> " + this.to;
    }

    /**
     * Collects what the table says about a step.
     */
    static final class Builder
    {
        private final StandardState from;

        private final StandardState to;

        private final List<Condition> conditions;

        private final Set<Role> roles = EnumSet.of(Role.CHAIR);

        private final Set<Role> suggestedBy = EnumSet.noneOf(Role.class);

        private Effect effect = Effect.NONE;

        private List<Audience> audiences = List.of(Audience.MEMBERS);

        private Builder(StandardState from, StandardState to, List<Condition> conditions)
        {
            this.from = from;
            this.to = to;
            this.conditions = conditions;
        }

        Builder bySystem()
        {
            this.roles.add(Role.SYSTEM);
            return this;
        }

        Builder suggestedByEditors()
        {
            this.suggestedBy.add(Role.EDITOR);
            return this;
        }

        Builder makes(Effect made)
        {
            this.effect = made;
            return this;
        }

        Builder tells(Audience... told)
        {
            this.audiences = List.of(told);
            return this;
        }

        Transition build()
        {
            return new Transition(this);
        }
    }
}
