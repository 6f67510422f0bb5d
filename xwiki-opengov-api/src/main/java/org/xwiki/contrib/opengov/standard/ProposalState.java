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

import java.util.Optional;

/**
 * How far a proposal is: the vocabulary {@code proposalState}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum ProposalState
{
    /** Of a guest; somebody of the group looks at it before everybody sees it. */
    WAITING(Kind.OPEN, false),

    /** Waits for an answer. */
    SUBMITTED(Kind.OPEN, false),

    /** The group is at it. */
    UNDER_REVIEW(Kind.OPEN, false),

    /** The text changes as proposed. */
    ACCEPTED(Kind.ANSWERED, false),

    /** The text changes, but not quite as proposed. */
    ACCEPTED_IN_PART(Kind.ANSWERED, true),

    /** The text does not change. */
    DECLINED(Kind.ANSWERED, true),

    /** For a later version. */
    DEFERRED(Kind.ANSWERED, true),

    /** Its author no longer wants it. */
    WITHDRAWN(Kind.CLOSED, false),

    /** Of a guest, and not fit for everybody. */
    NOT_PUBLISHED(Kind.CLOSED, true);

    private final Kind kind;

    private final boolean reasoned;

    ProposalState(Kind kind, boolean reasoned)
    {
        this.kind = kind;
        this.reasoned = reasoned;
    }

    private enum Kind
    {
        OPEN,

        ANSWERED,

        CLOSED
    }

    /**
     * @param code the code of a state
     * @return the state, if there is one with this code
     */
    public static Optional<ProposalState> of(Object code)
    {
        return Codes.find(ProposalState.class, code);
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.vocabulary.proposalState." + getCode();
    }

    /**
     * @return {@code true} if it waits for an answer
     */
    public boolean isOpen()
    {
        return this.kind == Kind.OPEN;
    }

    /**
     * @return {@code true} if the group has answered
     */
    public boolean isAnswered()
    {
        return this.kind == Kind.ANSWERED;
    }

    /**
     * @return {@code true} if it needs a reason
     */
    public boolean isReasoned()
    {
        return this.reasoned;
    }

    /**
     * @return {@code true} if everybody may read it who may read the standard
     */
    public boolean isPublic()
    {
        return this != WAITING && this != NOT_PUBLISHED;
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
