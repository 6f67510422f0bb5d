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
package org.xwiki.contrib.opengov;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One check of what became of a project after the funding. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class SustainabilityRecord
{
    static final String CHECKED = "checked";

    static final String NEXT_CHECK = "nextCheck";

    static final String CHECKED_BY = "checkedBy";

    private static final String STATE = "state";

    /** How long a check holds if nobody said otherwise. */
    private static final int MONTHS = 12;

    private final int number;

    private final Map<String, Object> values;

    SustainabilityRecord(int number, Map<String, ?> values)
    {
        this.number = number;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * @return the number of the object
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @param name the name of a property
     * @return its value, or {@code null}
     */
    public Object getValue(String name)
    {
        return this.values.get(name);
    }

    /**
     * @return the code of the state, or an empty string
     */
    public String getState()
    {
        return Objects.toString(getValue(STATE), "");
    }

    /**
     * @return the day from which on the state is to be checked again, or {@code null} if nobody knows when it was
     *     checked; 12 months after the check unless somebody chose another day
     */
    public Date getDue()
    {
        return PartialDate.ofStored(getValue(NEXT_CHECK)).map(PartialDate::first)
            .or(() -> getDay().map(day -> day.plusMonths(MONTHS))).map(PartialDate::ofDay).map(PartialDate::toDate)
            .orElse(null);
    }

    Optional<LocalDate> getDay()
    {
        return PartialDate.ofStored(getValue(CHECKED)).map(PartialDate::first);
    }

    /**
     * @return the values of a record that says the same on another day
     */
    Map<String, Object> confirmedOn(LocalDate day, LocalDate nextCheck)
    {
        Map<String, Object> confirmed = new LinkedHashMap<>(this.values);
        confirmed.remove(CHECKED_BY);
        confirmed.put(CHECKED, PartialDate.ofDay(day).toDate());
        confirmed.put(NEXT_CHECK, PartialDate.ofDay(nextCheck).toDate());
        return confirmed;
    }

    /**
     * @return {@code true} if the record has all these values; a value left out is as good as an empty one
     */
    boolean says(Map<String, ?> others)
    {
        return others.entrySet().stream().allMatch(other -> plain(other.getValue()).equals(
            plain(getValue(other.getKey()))));
    }

    private static String plain(Object value)
    {
        return PartialDate.ofStored(value).map(PartialDate::toString).orElse(Objects.toString(value, ""));
    }

    @Override
    public String toString()
    {
        return this.number + this.values.toString();
    }
}
