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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Sustainability}.
 */
class SustainabilityTest
{
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private final List<Map<String, Object>> records = new ArrayList<>();

    private String end = "";

    private static Date day(String text)
    {
        return Date.from(LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private Map<String, Object> record(int number, String checked, String state)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("checked", checked == null ? null : day(checked));
        values.put("state", state);
        this.records.add(Map.of("number", number, "values", values));
        return values;
    }

    private Sustainability sustainability()
    {
        return Sustainability.of(Map.of("OpenGov.Code.SustainabilityRecordClass", this.records,
            "OpenGov.Code.ProjectClass", List.of(Map.of("number", 0, "values", Map.of("end", this.end)))));
    }

    @Test
    void aProjectWithoutRecordIsDueOnceItHasEnded()
    {
        assertThat(sustainability().getDue()).isNull();
        assertThat(sustainability().isDue(TODAY)).isFalse();
        assertThat(sustainability().getNewest()).isNull();
        assertThat(sustainability().getSince()).isNull();
        assertThat(sustainability().getState()).isEmpty();

        this.end = "2026-02";
        assertThat(sustainability().getDue()).isEqualTo(day("2026-03-01"));
        assertThat(sustainability().isDue(TODAY)).isFalse();
        assertThat(sustainability().isDue(TODAY.plusDays(1))).isTrue();

        this.end = "2025";
        assertThat(sustainability().getDue()).isEqualTo(day("2026-01-01"));
        assertThat(Sustainability.of((Map<String, List<Map<String, ?>>>) null).getDue()).isNull();
    }

    @Test
    void theRecordCheckedLastCounts()
    {
        record(0, "2024-05-01", "ended");
        record(1, "2023-05-01", "ownMeans");
        record(2, null, "paused");

        assertThat(sustainability().getState()).isEqualTo("ended");
        assertThat(sustainability().getHistory()).extracting(SustainabilityRecord::getNumber).containsExactly(0, 1, 2);
        assertThat(sustainability().getDerivedValues()).containsEntry("sustainability", "ended")
            .containsEntry("checkDue", day("2025-05-01"));
    }

    @Test
    void ofTwoOnOneDayTheOneAddedLastCounts()
    {
        record(3, "2024-05-01", "ended");
        record(7, "2024-05-01", "ownMeans");
        record(5, "2024-05-01", "paused");

        assertThat(sustainability().getState()).isEqualTo("ownMeans");
    }

    @Test
    void nobodyKnowsWhatARecordWithoutDayIsWorth()
    {
        this.end = "2020-12";
        record(0, null, "ended");

        assertThat(sustainability().getNewest()).isNull();
        assertThat(sustainability().getState()).isEmpty();
        assertThat(sustainability().getDue()).isEqualTo(day("2021-01-01"));
    }

    @Test
    void theNextCheckIsTwelveMonthsLaterUnlessSaidOtherwise()
    {
        Map<String, Object> values = record(0, "2024-02-29", "ended");
        assertThat(sustainability().getDue()).isEqualTo(day("2025-02-28"));

        values.put("nextCheck", day("2030-01-01"));
        assertThat(sustainability().getDue()).isEqualTo(day("2030-01-01"));
    }

    @Test
    void aStateHoldsSinceTheFirstCheckThatFoundIt()
    {
        record(0, "2020-01-01", "ownMeans");
        record(1, "2021-01-01", "paused");
        record(2, "2022-01-01", "ownMeans");
        record(3, "2023-01-01", "ownMeans");

        assertThat(sustainability().getSince()).isEqualTo(day("2022-01-01"));
    }

    @Test
    void aConfirmationIsTheNewestRecordWithNewDays()
    {
        Map<String, Object> values = record(0, "2024-05-01", "ownMeans");
        values.put("carrier", "Kulturamt");
        values.put("means", "halbe Stelle");
        values.put("note", "läuft");
        values.put("nextCheck", day("2024-06-01"));
        values.put("checkedBy", "XWiki.Somebody");

        assertThat(sustainability().confirm(TODAY, 12)).isEqualTo(Map.of("checked", day("2026-02-28"), "state",
            "ownMeans", "carrier", "Kulturamt", "means", "halbe Stelle", "note", "läuft", "nextCheck",
            day("2027-02-28")));
        this.records.clear();
        assertThat(sustainability().confirm(TODAY, 6)).containsOnlyKeys("checked", "nextCheck")
            .containsEntry("nextCheck", day("2026-08-28"));
    }

    @Test
    void aSecondConfirmationOfTheDaySaysNothingNew()
    {
        record(0, "2024-05-01", "ownMeans");
        Map<String, Object> confirmation = sustainability().confirm(TODAY, 12);
        assertThat(sustainability().contains(confirmation)).isFalse();

        Map<String, Object> stored = new LinkedHashMap<>(confirmation);
        stored.put("carrier", "");
        stored.put("checkedBy", "XWiki.Somebody");
        this.records.add(Map.of("number", 1, "values", stored));

        assertThat(sustainability().contains(confirmation)).isTrue();
        assertThat(sustainability().contains(sustainability().confirm(TODAY, 12))).isTrue();
        assertThat(sustainability().contains(sustainability().confirm(TODAY.plusDays(1), 12))).isFalse();
    }

    @Test
    void theKeyTellsWhatWasSeen()
    {
        assertThat(sustainability().getKey()).isEqualTo("-");

        Map<String, Object> values = record(4, "2024-05-01", "ownMeans");
        assertThat(sustainability().getKey()).isEqualTo("ownMeans-2025-05-01");
        assertThat(sustainability().getKey()).isEqualTo(Sustainability.keyOf("ownMeans", day("2025-05-01")));

        values.put("state", "ended");
        assertThat(sustainability().getKey()).isEqualTo("ended-2025-05-01");
    }
}
