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
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a project after the funding: its sustainability records, of which the newest counts. The newest is the
 * one checked last; of those checked on one day the one added last. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Sustainability
{
    private static final String CLASS_NAME = EntryTypes.get("sustainabilityRecord").getClassName();

    private static final Comparator<SustainabilityRecord> NEWEST_FIRST =
        Comparator.comparing((SustainabilityRecord entry) -> entry.getDay().orElse(LocalDate.MIN))
            .thenComparing(SustainabilityRecord::getNumber).reversed();

    private final List<SustainabilityRecord> history;

    private final Optional<PartialDate> end;

    private Sustainability(Stream<SustainabilityRecord> records, Object end)
    {
        this.history = records.sorted(NEWEST_FIRST).toList();
        this.end = PartialDate.ofStored(end);
    }

    /**
     * @param objects for the full name of each class the list of a project's objects, each a map of {@code number} and
     *     {@code values}, these by the name of the property
     * @return what they say
     */
    public static Sustainability of(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return new Sustainability(values(objects, CLASS_NAME), values(objects, EntryTypes.get("project").getClassName())
            .findFirst().map(main -> main.getValue("end")).orElse(null));
    }

    static Sustainability of(Collection<EntryObject> objects, Object end)
    {
        return new Sustainability(objects.stream().filter(object -> CLASS_NAME.equals(object.getClassName()))
            .map(object -> new SustainabilityRecord(object.getNumber(), object.getValues())), end);
    }

    /**
     * @return all records, the newest first; those that nobody knows the day of come last
     */
    public List<SustainabilityRecord> getHistory()
    {
        return this.history;
    }

    /**
     * @return the record that counts, or {@code null} if the project was never checked
     */
    public SustainabilityRecord getNewest()
    {
        return newest().orElse(null);
    }

    /**
     * @return the code of the state, or an empty string
     */
    public String getState()
    {
        return newest().map(SustainabilityRecord::getState).orElse("");
    }

    /**
     * @return the day of the first of the latest checks that all found the state that counts, or {@code null}
     */
    public Date getSince()
    {
        return this.history.stream().takeWhile(entry -> entry.getState().equals(getState()))
            .flatMap(entry -> entry.getDay().stream()).reduce((later, earlier) -> earlier).map(PartialDate::ofDay)
            .map(PartialDate::toDate).orElse(null);
    }

    /**
     * @return the day from which on the project is to be checked: the one that the newest record says, or, without a
     *     record, the day after the project's end; {@code null} if there is nothing to check
     */
    public Date getDue()
    {
        return newest().map(SustainabilityRecord::getDue).or(() -> this.end.map(day -> day.last().plusDays(1))
            .map(PartialDate::ofDay).map(PartialDate::toDate)).orElse(null);
    }

    /**
     * @param today today
     * @return {@code true} if the project is to be checked
     */
    public boolean isDue(LocalDate today)
    {
        return getDue() != null && !getDue().after(PartialDate.ofDay(today).toDate());
    }

    /**
     * @param state the code of a state, or an empty string
     * @param due a day on which it is to be checked again, or {@code null}
     * @return the same text for the same two: who confirms a state sends along which one was shown
     */
    public static String keyOf(String state, Date due)
    {
        return state + '-' + PartialDate.ofStored(due).map(PartialDate::toString).orElse("");
    }

    /**
     * @return the key of what counts now
     * @see #keyOf
     */
    public String getKey()
    {
        return keyOf(getState(), getDue());
    }

    /**
     * @param today today
     * @param months when to check again
     * @return the values of a record by which somebody who looked today says that nothing has changed; only the days if
     *     there is no record to confirm
     */
    public Map<String, Object> confirm(LocalDate today, int months)
    {
        return newest().orElseGet(() -> new SustainabilityRecord(0, Map.of())).confirmedOn(today,
            today.plusMonths(months));
    }

    /**
     * @param values the values of a record
     * @return {@code true} if there is one that says the same, whoever checked it
     */
    public boolean contains(Map<String, ?> values)
    {
        return this.history.stream().anyMatch(entry -> entry.says(values));
    }

    /**
     * @return what lists filter and sort projects by, by the name of the property
     */
    public Map<String, Object> getDerivedValues()
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sustainability", getState());
        values.put("checkDue", getDue());
        return values;
    }

    private Optional<SustainabilityRecord> newest()
    {
        return this.history.stream().findFirst().filter(entry -> entry.getDay().isPresent());
    }

    private static Stream<SustainabilityRecord> values(Map<String, ? extends List<? extends Map<String, ?>>> objects,
        String className)
    {
        List<? extends Map<String, ?>> found = objects == null ? null : objects.get(className);
        return Objects.requireNonNullElse(found, List.<Map<String, ?>>of()).stream().map(Sustainability::read);
    }

    private static SustainabilityRecord read(Map<String, ?> object)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        if (object.get("values") instanceof Map<?, ?> stored) {
            stored.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return new SustainabilityRecord(object.get("number") instanceof Number number ? number.intValue() : 0, values);
    }
}
