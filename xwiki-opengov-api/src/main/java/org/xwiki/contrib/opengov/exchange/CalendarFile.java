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
package org.xwiki.contrib.opengov.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An event as a file for calendars (RFC 5545). The time zone is written from the rules of Java for the time of the
 * event, so that no definition of it is loaded from anywhere.
 *
 * @version $Id$
 * @since 0.1
 */
@SuppressWarnings("checkstyle:ClassFanOutComplexity")
public final class CalendarFile
{
    private static final Map<String, Status> STATES = Map.of("planned", ImmutableStatus.VEVENT_TENTATIVE, "cancelled",
        ImmutableStatus.VEVENT_CANCELLED);

    private static final String ONLINE = "onlineAddress";

    private static final String ADDRESS = "address";

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    /**
     * More minor versions than a page gets between two major ones.
     */
    private static final int MINOR_VERSIONS = 10_000;

    private final Map<String, ?> values;

    private final ZoneId zone;

    private CalendarFile(Map<String, ?> values)
    {
        this.values = values;
        this.zone = zone(text("timeZone"));
    }

    /**
     * @param values the values of an event as XWiki stores them, with those that only its page knows: title, key (the
     *     same as long as there is the event), version, changed, address
     * @return the file; empty if nobody knows when the event is
     */
    public static String write(Map<String, ?> values)
    {
        CalendarFile file = new CalendarFile(values);
        // The library finds its own parts with the class loader of the thread, which is not always the extension's.
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(CalendarFile.class.getClassLoader());
        try {
            return file.time("start").map(file::write).orElse("");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private String write(LocalDateTime start)
    {
        Optional<LocalDateTime> end = time("end").filter(start::isBefore);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//XWiki Contrib//OpenGov//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (!isFixed()) {
            calendar.add(timeZone(start, end.orElse(start)));
        }
        calendar.add(event(start, end));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(LocalDateTime start, Optional<LocalDateTime> end)
    {
        Instant changed = this.values.get("changed") instanceof Date date ? date.toInstant() : Instant.EPOCH;
        VEvent event = new VEvent(false);
        event.add(new Uid(text("key").replaceAll("[^\\w-]", "") + "@opengov"));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(sequence(text("version"))));
        event.add(isFixed() ? new DtStart<>(start.toInstant(offset(start))) : new DtStart<>(zoned(), start));
        end.ifPresent(time ->
            event.add(isFixed() ? new DtEnd<>(time.toInstant(offset(time))) : new DtEnd<>(zoned(), time)));
        event.add(new Summary(text("title")));
        event.add(STATES.getOrDefault(text("state"), ImmutableStatus.VEVENT_CONFIRMED));
        texts("place", ONLINE).findFirst().ifPresent(place -> event.add(new Location(place)));
        event.add(new Description(texts("summary", ONLINE, "accessNotes", ADDRESS)
            .collect(Collectors.joining("\n\n"))));
        event.add(new Url(URI.create(text(ADDRESS))));
        return event;
    }

    /**
     * @return the time zone with the changes of its clocks that the time of the event lies between
     */
    private VTimeZone timeZone(LocalDateTime start, LocalDateTime end)
    {
        ZoneRules rules = this.zone.getRules();
        VTimeZone result = new VTimeZone();
        result.add(new TzId(this.zone.getId()));
        Instant last = end.atZone(this.zone).toInstant();
        ZoneOffsetTransition transition = rules.previousTransition(start.atZone(this.zone).toInstant().plusNanos(1));
        do {
            result.add(observance(transition, rules.isDaylightSavings(transition.getInstant())));
            transition = rules.nextTransition(transition.getInstant());
        } while (!transition.getInstant().isAfter(last));
        return result;
    }

    private static Observance observance(ZoneOffsetTransition transition, boolean daylight)
    {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(transition.getDateTimeBefore()));
        observance.add(new TzOffsetFrom(transition.getOffsetBefore()));
        observance.add(new TzOffsetTo(transition.getOffsetAfter()));
        return observance;
    }

    private ParameterList zoned()
    {
        Parameter parameter = new net.fortuna.ical4j.model.parameter.TzId(this.zone.getId());
        return new ParameterList(List.of(parameter));
    }

    private boolean isFixed()
    {
        return this.zone.getRules().isFixedOffset();
    }

    private ZoneOffset offset(LocalDateTime time)
    {
        return this.zone.getRules().getOffset(time);
    }

    private Optional<LocalDateTime> time(String name)
    {
        try {
            return Optional.of(LocalDateTime.parse(text(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Stream<String> texts(String... names)
    {
        return Stream.of(names).map(this::text).filter(text -> !text.isBlank());
    }

    private String text(String name)
    {
        return Objects.toString(this.values.get(name), "");
    }

    private static int sequence(String version)
    {
        String[] parts = version.split("\\.");
        return Integer.parseInt(parts[0]) * MINOR_VERSIONS + Integer.parseInt(parts[1]);
    }

    private static ZoneId zone(String id)
    {
        return ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : DEFAULT_ZONE;
    }
}
