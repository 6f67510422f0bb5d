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

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link CalendarFile}, read again by the parser of the library.
 */
class CalendarFileTest
{
    private static final String ADDRESS = "https://wiki.example.org/bin/view/OpenGov/Events/K%C3%B6ln/";

    private static final Map<String, Object> EVENT = Map.of("title", "Offene Daten; für alle, auch Köln",
        "start", "2031-05-31T18:00", "end", "2031-05-31T20:30", "timeZone", "Europe/Berlin", "state", "confirmed",
        "place", "Rathaus, Köln", "version", "3.2", "key", "0a1b-2c", "changed",
        Date.from(Instant.parse("2026-11-23T10:00:00Z")), "address", ADDRESS);

    @Test
    void theEventIsRead() throws Exception
    {
        VEvent event = event(read(Map.of()));

        assertThat(event.getSummary().getValue()).isEqualTo(EVENT.get("title"));
        assertThat(event.getLocation().getValue()).isEqualTo(EVENT.get("place"));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("0a1b-2c@opengov");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(30002);
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getUrl().getValue()).isEqualTo(ADDRESS);
        assertThat(event.getDescription().getValue()).isEqualTo(ADDRESS);
        assertThat(event.validate().hasErrors()).isFalse();
    }

    @Test
    void clocksAreThoseOfTheTimeZone() throws Exception
    {
        Calendar calendar = read(Map.of());

        VTimeZone zone = calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
        assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Berlin");
        assertThat(zone.getObservances()).hasSize(1);
        assertThat(zone.getObservances().get(0).toString()).contains("TZOFFSETTO:+0200", "DTSTART:20310330T020000");
        assertThat(event(calendar).toString()).contains("DTSTART;TZID=Europe/Berlin:20310531T180000",
            "DTEND;TZID=Europe/Berlin:20310531T203000");
    }

    @Test
    void anEventOverTheChangeOfTheClocksNamesBoth() throws Exception
    {
        Calendar calendar = read(Map.of("end", "2031-11-02T12:00"));

        assertThat(calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow().getObservances())
            .extracting(Object::toString).satisfiesExactly(summer -> assertThat(summer).contains("DAYLIGHT"),
                winter -> assertThat(winter).contains("STANDARD", "TZOFFSETTO:+0100", "20311026T030000"));
    }

    @Test
    void withoutChangesOfTheClocksTheTimesAreUniversal() throws Exception
    {
        Calendar calendar = read(Map.of("timeZone", "UTC"));

        assertThat(calendar.getComponents("VTIMEZONE")).isEmpty();
        assertThat(event(calendar).toString()).contains("DTSTART:20310531T180000Z", "DTEND:20310531T203000Z");
    }

    @ParameterizedTest
    @CsvSource({"planned, TENTATIVE", "confirmed, CONFIRMED", "held, CONFIRMED", "cancelled, CANCELLED"})
    void theStateIsSaid(String state, String status) throws Exception
    {
        assertThat(event(read(Map.of("state", state))).getStatus().getValue()).isEqualTo(status);
    }

    @Test
    void onlineTheAddressIsThePlace() throws Exception
    {
        VEvent event = event(read(Map.of("place", "", "onlineAddress", "https://meet.example.org/x", "summary",
            "Kurz")));

        assertThat(event.getLocation().getValue()).isEqualTo("https://meet.example.org/x");
        assertThat(event.getDescription().getValue())
            .isEqualTo("Kurz\n\nhttps://meet.example.org/x\n\n" + ADDRESS);
    }

    @Test
    void nothingThatWasTypedBecomesALineOfItsOwn() throws Exception
    {
        String attack = "a\r\nATTACH:https://evil.example.org\nEND:VEVENT";
        for (String name : List.of("title", "place", "summary", "onlineAddress", "accessNotes", "timeZone", "state",
            "key", "end")) {
            Calendar calendar = read(Map.of(name, attack));
            assertThat(calendar.getComponents("VEVENT")).as(name).hasSize(1);
            assertThat(event(calendar).getProperties("ATTACH")).as(name).isEmpty();
        }
    }

    @Test
    void longLinesAreFolded()
    {
        String file = write(Map.of("summary", "Ä".repeat(280)));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void anEndBeforeTheStartIsLeftOut() throws Exception
    {
        assertThat(event(read(Map.of("end", LocalDateTime.MIN.toString()))).getProperties("DTEND")).isEmpty();
    }

    @Test
    void withoutAStartThereIsNoFile()
    {
        assertThat(write(Map.of("start", ""))).isEmpty();
    }

    private static String write(Map<String, Object> other)
    {
        Map<String, Object> values = new HashMap<>(EVENT);
        values.putAll(other);
        return CalendarFile.write(values);
    }

    private static Calendar read(Map<String, Object> other) throws Exception
    {
        return new CalendarBuilder().build(new StringReader(write(other)));
    }

    private static VEvent event(Calendar calendar)
    {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }
}
