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

import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one member voted.
 *
 * @param user the full name of the user
 * @param position the position
 * @param reason why, or an empty text
 * @param date when
 * @version $Id$
 * @since 0.1
 */
public record Vote(String user, Position position, String reason, Date date)
{
    /** The last one counts; the rest only makes it independent of the order in which votes are read. */
    static final Comparator<Vote> LATEST = Comparator.comparing(Vote::date).thenComparing(Vote::position)
        .thenComparing(Vote::reason);

    private static final String DATE = "date";

    /**
     * @param values the values of a vote as they are stored
     * @return the vote, if they are complete
     */
    public static Optional<Vote> ofStored(Map<String, ?> values)
    {
        String user = Objects.toString(values.get("user"), "");
        return Position.of(values.get("position")).filter(position -> !user.isEmpty())
            .filter(position -> values.get(DATE) instanceof Date).map(position -> new Vote(user, position,
                Objects.toString(values.get("reason"), ""), (Date) values.get(DATE)));
    }

    /**
     * @return the full name of the user
     */
    public String getUser()
    {
        return this.user;
    }

    /**
     * @return the position
     */
    public Position getPosition()
    {
        return this.position;
    }

    /**
     * @return why, or an empty text
     */
    public String getReason()
    {
        return this.reason;
    }

    /**
     * @return when
     */
    public Date getDate()
    {
        return this.date;
    }
}
