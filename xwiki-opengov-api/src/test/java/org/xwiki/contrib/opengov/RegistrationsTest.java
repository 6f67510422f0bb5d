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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Registrations}.
 */
class RegistrationsTest
{
    private static final String NOW = "2026-05-20T12:00";

    private static final List<String> NONE = List.of();

    private final Map<String, Object> event = new HashMap<>(Map.of("registration", 1, "editorialState", "published",
        "state", "confirmed", "start", "2026-05-31T18:00", "timeZone", "Europe/Berlin"));

    private Registrations at(String time, List<String> pages)
    {
        return Registrations.of(this.event, pages, LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Berlin"))
            .toInstant());
    }

    private Registrations with(String... names)
    {
        return at(NOW, pages(names));
    }

    private static List<String> pages(String... names)
    {
        return List.of(names).stream().map(name -> "OpenGov.Events.d.Registrations." + name).toList();
    }

    private static String page(String name)
    {
        return pages(name).get(0);
    }

    @Test
    void everybodyTakesPartWhereThereIsNoLimit()
    {
        Registrations registrations = with("u1", "g2");

        assertThat(registrations.isOffered()).isTrue();
        assertThat(registrations.getProblem()).isEmpty();
        assertThat(registrations.getCapacity()).isNull();
        assertThat(registrations.getFree()).isNull();
        assertThat(registrations.isFull()).isFalse();
        assertThat(registrations.getRegistered()).isEqualTo(2);
        assertThat(registrations.getWaiting()).isZero();
        assertThat(registrations.getState(page("g2"))).isEqualTo("registered");
        assertThat(registrations.getTurn(page("g2"))).isNotPositive();
        assertThat(registrations.isJumpingTheQueue(page("u1"))).isFalse();
    }

    @Test
    void theFirstHaveThePlacesAndTheNextMoveUp()
    {
        this.event.put("capacity", 2);
        this.event.put("waitingList", 1);
        Registrations full = with("u1", "g2", "g3", "u4");

        assertThat(full.isFull()).isTrue();
        assertThat(full.getProblem()).isEmpty();
        assertThat(full.getFree()).isZero();
        assertThat(full.getRegistered()).isEqualTo(2);
        assertThat(full.getWaiting()).isEqualTo(2);
        assertThat(full.getState(page("g3"))).isEqualTo("waiting");
        assertThat(full.getTurn(page("u4"))).isEqualTo(2);
        assertThat(full.getState(page("g9"))).isEmpty();

        Registrations later = with("g2", "g3", "u4");
        assertThat(later.getState(page("g3"))).isEqualTo("registered");
        assertThat(later.getTurn(page("u4"))).isEqualTo(1);

        this.event.put("capacity", 3);
        assertThat(with("u1", "g2", "g3", "u4").getState(page("g3"))).isEqualTo("registered");
    }

    @Test
    void nothingTellsWhoRegistersAgainFromOthers()
    {
        this.event.put("capacity", 2);
        Registrations again = with("g1", "d2", "g3", "d4");
        Registrations others = with("g1", "g2", "g3", "g4");

        assertThat(again.getFree()).isEqualTo(others.getFree());
        assertThat(again.getWaiting()).isEqualTo(others.getWaiting());
        assertThat(again.getProblem()).isEqualTo(others.getProblem());
        assertThat(again.getState(page("d2"))).isEqualTo(others.getState(page("g2")));
        assertThat(again.getTurn(page("d4"))).isEqualTo(others.getTurn(page("g4"))).isEqualTo(2);
        assertThat(again.getPages()).filteredOn(again::isRepeated).isEqualTo(pages("d2", "d4"));
    }

    @Test
    void whoCameLaterThanTheirTimeQueuesUpAgain()
    {
        this.event.put("capacity", 3);
        this.event.put("waitingList", 1);

        Registrations registrations = with("u1", "u2", "late1", "late2", "told");

        assertThat(registrations.isJumpingTheQueue(page("late1"))).isTrue();
        assertThat(registrations.isJumpingTheQueue(page("late2"))).isTrue();
        assertThat(registrations.isJumpingTheQueue(page("told"))).isFalse();
        assertThat(with("u1", "late1", "told").isJumpingTheQueue(page("late1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"registration, 0, none", "editorialState, draft, none", "editorialState, , none",
        "state, cancelled, cancelled", "state, held, over", "start, 2026-05-20T12:00, over", "start, , over",
        "start, 2026-05-20T12:01, ''", "state, planned, ''"})
    void registrationIsClosed(String property, String value, String problem)
    {
        this.event.put(property, "registration".equals(property) ? Integer.valueOf(value) : value);

        assertThat(with().getProblem()).isEqualTo(problem);
        assertThat(with().isOffered()).isEqualTo(!"none".equals(problem));
        assertThat(with().isAhead()).isEqualTo(problem.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20T23:59, ''", "2026-05-21T00:00, deadline"})
    void theLastDayIsStillADay(String time, String problem)
    {
        this.event.put("registrationUntil",
            Date.from(LocalDate.of(2026, 5, 20).atStartOfDay(ZoneId.systemDefault()).toInstant()));

        assertThat(at(time, NONE).getProblem()).isEqualTo(problem);
        assertThat(at(time, NONE).isAhead()).isTrue();
    }

    @Test
    void timesAreThoseAtThePlace()
    {
        this.event.put("timeZone", "Europe/London");
        this.event.put("start", "2026-05-20T12:00");

        assertThat(with().getProblem()).isEmpty();
        assertThat(with().getLocalTime("2026-05-20T10:30:00.000Z")).isEqualTo("2026-05-20T11:30");
        assertThat(with().getLocalTime("")).isEmpty();
        this.event.put("timeZone", "Mars/Olympus");
        assertThat(with().getLocalTime("2026-05-20T10:30:00.000Z")).isEqualTo("2026-05-20T12:30");
    }

    @Test
    void aFullEventWithoutWaitingListIsClosed()
    {
        this.event.put("capacity", 1);
        assertThat(with("u1").getProblem()).isEqualTo("full");

        this.event.put("capacity", 0);
        assertThat(with("u1").getProblem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 999, ''", "0, 1000, limit", "10, 59, ''", "10, 60, limit", "100, 199, ''", "100, 200, limit"})
    void nobodyFillsTheWiki(int capacity, int count, String problem)
    {
        this.event.put("capacity", capacity);
        this.event.put("waitingList", 1);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(page((i % 2 == 0 ? "g" : "d") + i));
        }

        assertThat(at(NOW, pages).getProblem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31T20:00, 2026-06-30", "2026-06-02T10:00, 2026-07-02", ", 2026-06-30"})
    void registrationsAreKeptThirtyDays(String end, LocalDate last)
    {
        this.event.put("end", end);

        assertThat(with().getLastDay()).isEqualTo(last);
        assertThat(at(last + "T23:59", NONE).isOverdue()).isFalse();
        assertThat(at(last.plusDays(1) + "T00:00", NONE).isOverdue()).isTrue();
    }

    @Test
    void withoutATimeNothingIsOverdue()
    {
        this.event.remove("start");

        assertThat(with().getLastDay()).isNull();
        assertThat(with().isOverdue()).isFalse();
    }

    /** Whatever the order in which pages are stored: who was told to take part stays, and nobody gets lost. */
    @Property
    void nobodyIsPushedOut(@ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> times,
        @ForAll @IntRange(min = 1, max = 6) int capacity)
    {
        this.event.put("capacity", capacity);
        List<String> queue = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            String page = page("g" + i);
            queue.add(Math.min(times.get(i), queue.size()), page);
            if (at(NOW, queue).isJumpingTheQueue(page)) {
                queue.remove(page);
                queue.add(page);
            }
            Registrations registrations = at(NOW, queue);
            assertThat(registrations.isJumpingTheQueue(page) && registrations.getTurn(page) < 0).isFalse();
            assertThat(told).allSatisfy(
                earlier -> assertThat(registrations.getState(earlier)).isEqualTo("registered"));
            if ("registered".equals(registrations.getState(page))) {
                told.add(page);
            }
            assertThat(registrations.getRegistered()).isEqualTo(Math.min(capacity, i + 1));
            assertThat(registrations.getPages()).hasSize(i + 1);
        }
    }

    @Test
    void textsOfTimesSortAsTimesDo()
    {
        assertThat(RegistrationKeys.time(Instant.ofEpochSecond(0, 5_000_000))).isEqualTo("1970-01-01T00:00:00.005Z");
        assertThat(RegistrationKeys.time(Instant.ofEpochSecond(0))).isEqualTo("1970-01-01T00:00:00.000Z");
    }

    @Test
    void secretsAreLongAndNeverTheSame()
    {
        assertThat(RegistrationKeys.newKey()).hasSize(43).matches("[\\w-]+").isNotEqualTo(RegistrationKeys.newKey());
        assertThat(RegistrationKeys.hash("a"))
            .isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }

    @Test
    void pagesAreNamedAfterWhoRegisters()
    {
        assertThat(RegistrationKeys.guestPage(" Erika@Example.org ")).startsWith("g").hasSize(33)
            .isEqualTo(RegistrationKeys.guestPage("erika@example.org"))
            .isNotEqualTo(RegistrationKeys.guestPage("otto@example.org"));
        assertThat(RegistrationKeys.userPage("XWiki.Erika")).startsWith("u");
        assertThat(RegistrationKeys.isRepeated(page(RegistrationKeys.repeatedPage(RegistrationKeys.newKey())))).isTrue();
        assertThat(RegistrationKeys.isRepeated(page(RegistrationKeys.userPage("XWiki.Erika")))).isFalse();
    }
}
