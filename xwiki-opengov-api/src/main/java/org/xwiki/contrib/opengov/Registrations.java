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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part in an event, and who waits: the first to register have the places, and whoever comes next moves up as
 * soon as one is free. Nothing of it is stored but the order, so that it can't contradict itself. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Registrations
{
    /** For how many days registrations are kept after the event. */
    public static final int DAYS_KEPT = 30;

    private static final String REGISTERED = "registered";

    private static final String WAITING = "waiting";

    private static final String CANCELLED = "cancelled";

    private static final String DEADLINE = "deadline";

    private static final String START = "start";

    private static final String TIME_ZONE = "timeZone";

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    private static final int LIMIT = 1000;

    private static final int MIN_QUEUE = 50;

    private final Map<String, ?> event;

    private final List<String> pages;

    private final Instant now;

    private Registrations(Map<String, ?> event, List<String> pages, Instant now)
    {
        this.event = event;
        this.pages = List.copyOf(pages);
        this.now = now;
    }

    /**
     * @param event the values of an event as they are stored
     * @param pages the full names of the pages of its registrations, in the order of their time
     * @param now the time
     * @return who takes part and who waits
     */
    public static Registrations of(Map<String, ?> event, List<String> pages, Instant now)
    {
        return new Registrations(event, pages, now);
    }

    /**
     * @return {@code true} if people register here, and not elsewhere
     */
    public boolean isOffered()
    {
        return isSet("registration") && EditorialState.of(Objects.toString(this.event.get("editorialState"), ""))
            .map(EditorialState::isPublic).orElse(false);
    }

    /**
     * @return why nobody can register now: {@code none} if registration is not offered, {@code cancelled},
     *     {@code over}, {@code deadline}, {@code full}, {@code limit} if there are more registrations than anybody
     *     would expect; an empty string if everybody can
     */
    public String getProblem()
    {
        if (!isOffered()) {
            return "none";
        }
        String problem = getProblemOfTime();
        if (problem.isEmpty() && isFull() && !isSet("waitingList")) {
            problem = "full";
        }
        if (problem.isEmpty() && this.pages.size() >= getLimit()) {
            problem = "limit";
        }
        return problem;
    }

    private String getProblemOfTime()
    {
        Object state = this.event.get("state");
        if (CANCELLED.equals(state)) {
            return CANCELLED;
        }
        LocalDateTime time = getLocalNow();
        if ("held".equals(state) || DateTimes.ofStored(this.event.get(START)).filter(time::isBefore).isEmpty()) {
            return "over";
        }
        return PartialDate.ofStored(this.event.get("registrationUntil")).map(PartialDate::last)
            .filter(time.toLocalDate()::isAfter).isPresent() ? DEADLINE : "";
    }

    /**
     * @return {@code true} if whoever registers now has to wait
     */
    public boolean isFull()
    {
        return getCapacity() != null && getFree() == 0;
    }

    /**
     * @return the number of places, or {@code null} if there is no limit
     */
    public Integer getCapacity()
    {
        return this.event.get("capacity") instanceof Integer capacity && capacity > 0 ? capacity : null;
    }

    /**
     * @return the number of free places, or {@code null} if there is no limit
     */
    public Integer getFree()
    {
        return getCapacity() == null ? null : getCapacity() - getRegistered();
    }

    /**
     * @return how many take part
     */
    public int getRegistered()
    {
        return getCapacity() == null ? this.pages.size() : Math.min(getCapacity(), this.pages.size());
    }

    /**
     * @return how many wait for a place
     */
    public int getWaiting()
    {
        return this.pages.size() - getRegistered();
    }

    /**
     * @return the full names of the pages of all registrations, in order
     */
    public List<String> getPages()
    {
        return this.pages;
    }

    /**
     * Whoever registers again with the same address takes another place, for everybody to see: else the number of
     * places would say who takes part. Who organises the event can tell them apart.
     *
     * @param page the full name of the page of a registration
     * @return {@code true} if somebody has registered with the same address before
     */
    public boolean isRepeated(String page)
    {
        return RegistrationKeys.isRepeated(page);
    }

    /**
     * @param page the full name of the page of a registration
     * @return {@code registered} or {@code waiting}; an empty string if there is no such registration
     */
    public String getState(String page)
    {
        if (!this.pages.contains(page)) {
            return "";
        }
        return getTurn(page) > 0 ? WAITING : REGISTERED;
    }

    /**
     * @param page the full name of the page of a registration
     * @return the place on the waiting list, beginning with 1; not positive for those who take part
     */
    public int getTurn(String page)
    {
        return getCapacity() == null ? 0 : Math.max(0, this.pages.indexOf(page)) + 1 - getCapacity();
    }

    /**
     * Two who register within the same moment do not see each other: the one with the earlier time may be stored later,
     * and take the place of somebody who was told to have it. So whoever finds more people than places and is not the
     * last of them queues up again, even on the waiting list, from where it might move up before the others.
     *
     * @param page the full name of the page of a registration that was stored just now
     * @return {@code true} if it has to queue up again, behind those that were stored before it
     */
    public boolean isJumpingTheQueue(String page)
    {
        return getWaiting() > 0 && this.pages.subList(0, this.pages.size() - 1).contains(page);
    }

    /**
     * @return the last day on which registrations are kept, or {@code null} if nobody knows when the event is
     */
    public LocalDate getLastDay()
    {
        return DateTimes.ofStored(this.event.get("end")).or(() -> DateTimes.ofStored(this.event.get(START)))
            .map(end -> end.toLocalDate().plusDays(DAYS_KEPT)).orElse(null);
    }

    /**
     * @return {@code true} if the registrations have to be deleted
     */
    public boolean isOverdue()
    {
        return Optional.ofNullable(getLastDay()).map(getLocalNow().toLocalDate()::isAfter).orElse(false);
    }

    /**
     * @return {@code true} if the event has not begun and is not cancelled, so that those who register are told about
     *     changes
     */
    public boolean isAhead()
    {
        return isOffered() && List.of("", DEADLINE).contains(getProblemOfTime());
    }

    /**
     * @param time the time of a registration
     * @return it as the clocks at the place of the event show it, as times of events are stored; an empty string if it
     *     is none
     */
    public String getLocalTime(String time)
    {
        try {
            return DateTimes.store(LocalDateTime.ofInstant(Instant.parse(time), getZone()));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private int getLimit()
    {
        return getCapacity() == null ? LIMIT : getCapacity() + Math.max(MIN_QUEUE, getCapacity());
    }

    private boolean isSet(String property)
    {
        return Integer.valueOf(1).equals(this.event.get(property));
    }

    private LocalDateTime getLocalNow()
    {
        return LocalDateTime.ofInstant(this.now, getZone());
    }

    private ZoneId getZone()
    {
        String zone = Objects.toString(this.event.get(TIME_ZONE), "");
        return Vocabularies.get(TIME_ZONE).contains(zone) ? ZoneId.of(zone) : DEFAULT_ZONE;
    }
}
