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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody wants a step to be done. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class StepRequest
{
    private final StandardState target;

    private final Person person;

    private final Map<String, ?> values;

    private StepRequest(StandardState target, Person person, Map<String, ?> values)
    {
        this.target = target;
        this.person = person;
        this.values = values;
    }

    /**
     * @param target the state that is wanted
     * @param person who wants it
     * @param values what was said: {@code reason}, {@code date} (the deadline of a consultation, the last day of a
     *     ballot, the end of what is deprecated) and {@code replacement}
     * @return the request
     */
    public static StepRequest of(StandardState target, Person person, Map<String, ?> values)
    {
        return new StepRequest(target, person, values);
    }

    /**
     * @return the state that is wanted
     */
    public StandardState getTarget()
    {
        return this.target;
    }

    /**
     * @return who wants it
     */
    public Person getPerson()
    {
        return this.person;
    }

    boolean says(String name)
    {
        return !Objects.toString(this.values.get(name), "").isBlank();
    }

    Optional<LocalDate> date()
    {
        return Days.of(this.values.get("date"));
    }
}
