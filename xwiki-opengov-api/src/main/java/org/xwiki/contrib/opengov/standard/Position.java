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
 * What somebody votes: the vocabulary {@code ballotPosition}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Position
{
    /** In favour. */
    YES(Side.FOR),

    /** In favour, without having looked closely. */
    NO_OBJECTION(Side.FOR),

    /** Wants to talk about something first: nothing is adopted until then. */
    DISCUSS(Side.NEITHER),

    /** Against. */
    NO(Side.AGAINST),

    /** Neither in favour nor against. */
    ABSTAIN(Side.NEITHER),

    /** Takes no part in the decision, because of an interest of their own. */
    RECUSE(Side.NEITHER);

    private final Side side;

    Position(Side side)
    {
        this.side = side;
    }

    private enum Side
    {
        FOR,

        AGAINST,

        NEITHER
    }

    /**
     * @param code the code of a position
     * @return the position, if there is one with this code
     */
    public static Optional<Position> of(Object code)
    {
        return Codes.find(Position.class, code);
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
        return "opengov.vocabulary.ballotPosition." + getCode();
    }

    boolean isFor()
    {
        return this.side == Side.FOR;
    }

    boolean isAgainst()
    {
        return this.side == Side.AGAINST;
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
