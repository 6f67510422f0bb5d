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
 * How far an edition of a standard is: the vocabulary {@code standardState}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum StandardState
{
    /** Somebody says what is missing. */
    NEED(Adms.UNDER_DEVELOPMENT, false, false),

    /** The group has taken it up. */
    WORKITEM(Adms.UNDER_DEVELOPMENT, true, false),

    /** It is being written. */
    DRAFT(Adms.UNDER_DEVELOPMENT, true, false),

    /** Everybody may comment on it. */
    CONSULTATION(Adms.UNDER_DEVELOPMENT, false, false),

    /** The group goes through the comments. */
    REVISION(Adms.UNDER_DEVELOPMENT, true, false),

    /** The group votes. */
    BALLOT(Adms.UNDER_DEVELOPMENT, false, false),

    /** It holds. */
    ADOPTED(Adms.COMPLETED, false, true),

    /** It holds, and the group looks whether it still should. */
    REVIEW(Adms.COMPLETED, false, true),

    /** It holds until the end that was announced. */
    DEPRECATED(Adms.DEPRECATED, false, true),

    /** Something else holds in its place. */
    SUPERSEDED(Adms.DEPRECATED, false, false),

    /** It holds no longer. */
    RETIRED(Adms.DEPRECATED, false, false),

    /** The group has given it up. */
    WITHDRAWN(Adms.WITHDRAWN, false, false),

    /** The group did not want it. */
    REJECTED(Adms.WITHDRAWN, false, false);

    private final Adms adms;

    private final boolean writable;

    private final boolean inForce;

    StandardState(Adms adms, boolean writable, boolean inForce)
    {
        this.adms = adms;
        this.writable = writable;
        this.inForce = inForce;
    }

    /**
     * The statuses of the Asset Description Metadata Schema.
     */
    private enum Adms
    {
        UNDER_DEVELOPMENT("UnderDevelopment"),

        COMPLETED("Completed"),

        DEPRECATED("Deprecated"),

        WITHDRAWN("Withdrawn");

        private final String name;

        Adms(String name)
        {
            this.name = name;
        }
    }

    /**
     * @param code the code of a state
     * @return the state, if there is one with this code
     */
    public static Optional<StandardState> of(Object code)
    {
        return Codes.find(StandardState.class, code);
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
        return "opengov.vocabulary.standardState." + getCode();
    }

    /**
     * @return the status in the Asset Description Metadata Schema, for example {@code UnderDevelopment}
     */
    public String getAdmsStatus()
    {
        return this.adms.name;
    }

    /**
     * @return {@code true} if chairs and editors write its chapters
     */
    public boolean isWritable()
    {
        return this.writable;
    }

    /**
     * @return {@code true} if there is a version that holds
     */
    public boolean isInForce()
    {
        return this.inForce;
    }

    /**
     * @return {@code true} if the group is still at work on it
     */
    public boolean isUnderDevelopment()
    {
        return this.adms == Adms.UNDER_DEVELOPMENT;
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
