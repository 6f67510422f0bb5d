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
package org.xwiki.contrib.opengov.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link OfferMatches}.
 */
class OfferMatchesTest
{
    private static final String FIELD = "property.OpenGov.Code.OfferClass.%s_string";

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    private static final Map<String, Object> OFFER = Map.of("kind", "offer", "editorialState", "published", "state",
        "open", "themes", List.of("ENVI", "GOVE"), "form", List.of("visit"), "municipality", "05315000", "land", "05",
        "populationClass", "11");

    @Test
    void needsOnTheSameTopicAreAskedFor()
    {
        SearchRequest search = OfferMatches.search(OFFER, "OpenGov.Offers.\"A", TODAY, Locale.GERMAN);

        assertThat(search.getStatement()).isEqualTo(("%s:(\"ENVI\")^=4 %s:(\"GOVE\")^=4 %s:(\"visit\")^=3 "
            + "%s:(\"11\")^=2 %s:(\"05\")^=1").formatted(field("themes"), field("themes"), field("form"),
                field("populationClass"), field("land")));
        assertThat(search.getFilters()).contains("-fullname:\"OpenGov.Offers.\\\"A\"",
            "-%s:(\"offer\")".formatted(field("kind")), "%s:(\"open\")".formatted(field("state")),
            "%s:(\"published\" OR \"needsUpdate\")".formatted(field("editorialState")),
            "-%s:(\"05315000\")".formatted(field("municipality")))
            .anyMatch(filter -> filter.contains("openUntil_date:[NOW/HOUR-1DAY TO *] OR (*:* -"))
            .anyMatch(filter -> filter.startsWith(field("form") + ":(\"visit\") OR (*:* -"));
    }

    @ParameterizedTest
    @CsvSource({"editorialState, draft", "editorialState, archived", "state, settled", "themes, ''"})
    void whatIsNotOpenToEverybodyAsksForNothing(String property, String value)
    {
        assertThat(OfferMatches.search(with(OFFER, property, value), "A", TODAY, null).getStatement())
            .isEqualTo("-*:*");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-30, false", "2026-05-31, true"})
    void aDayLastsUntilItsEnd(LocalDate until, boolean open)
    {
        Date date = Date.from(Instant.from(until.atStartOfDay(ZoneId.systemDefault())));

        assertThat(OfferMatches.search(with(OFFER, "openUntil", date), "A", TODAY, null).getStatement())
            .matches(statement -> open != statement.equals("-*:*"));
    }

    @Test
    void aMatchNamesItsReasons()
    {
        Hit best = hit("A", with(OFFER, "kind", "need", "municipality", "05913000"));
        Hit topic = hit("B", Map.of("kind", "need", "themes", List.of("GOVE")));
        Hit otherTopic = hit("C", Map.of("kind", "need", "themes", List.of("TRAN")));
        Hit otherForm = hit("D", Map.of("kind", "need", "themes", List.of("GOVE"), "form", List.of("advice")));
        Hit own = hit("E", with(OFFER, "kind", "need"));
        Hit offer = hit("F", with(OFFER, "municipality", "05913000"));

        List<Match<Hit>> matches =
            OfferMatches.rank(OFFER, List.of(topic, own, otherTopic, otherForm, offer, best), 5);

        assertThat(matches).extracting(Match::getItem).containsExactly(best, topic);
        assertThat(matches.get(0).getReasons()).extracting(Reason::toString).containsExactly("theme[ENVI, GOVE]",
            "form[visit]", "populationClass[11]", "land[05]");
        assertThat(OfferMatches.rank(OFFER, List.of(best), 0)).isEmpty();
    }

    @Test
    void everyNeedIsGivenItsOffers()
    {
        Hit need = hit("A", Map.of("kind", "need", "themes", List.of("GOVE")));
        Hit nearNeed = hit("B", with(OFFER, "kind", "need", "municipality", "05913000"));
        Hit lonely = hit("C", Map.of("kind", "need", "themes", List.of("TRAN")));

        List<OfferMatches.Answered> answered =
            OfferMatches.pair(List.of(need, lonely, hit("D", OFFER), nearNeed, hit("E", OFFER)), 1);

        assertThat(answered).extracting(OfferMatches.Answered::getEntry).containsExactly(nearNeed, need);
        assertThat(answered.get(0).getMatches()).extracting(match -> match.getItem().getPage()).containsExactly("D");
        SearchRequest all = OfferMatches.all(Map.of("theme", new String[] {"GOVE", "x"}, "page", "3"), Locale.GERMAN);
        assertThat(all.getFilters()).contains("%s:(\"GOVE\")".formatted(field("themes")));
        assertThat(all.getOffset()).isZero();
    }

    @Property(tries = 200)
    void whatFitsFitsBothWays(@ForAll("entries") Map<String, Object> first, @ForAll("entries") Map<String, Object> second)
    {
        List<Match<Hit>> there = OfferMatches.rank(first, List.of(hit("B", second)), 1);
        List<Match<Hit>> back = OfferMatches.rank(second, List.of(hit("A", first)), 1);

        assertThat(there).hasSameSizeAs(back);
        assertThat(there).extracting(Match::getScore).isEqualTo(back.stream().map(Match::getScore).toList());
    }

    @Provide
    Arbitrary<Map<String, Object>> entries()
    {
        return Combinators.combine(Arbitraries.of("offer", "need"),
            Arbitraries.of("ENVI", "GOVE", "TRAN").set().map(List::copyOf),
            Arbitraries.of("visit", "advice", "partner").set().map(List::copyOf),
            Arbitraries.of("05315000", "05913000", ""), Arbitraries.of("05", "09"))
            .as((kind, themes, forms, municipality, land) -> Map.of("kind", kind, "themes", themes, "form", forms,
                "municipality", municipality, "land", land));
    }

    private static Map<String, Object> with(Map<String, Object> values, Object... namesAndValues)
    {
        Map<String, Object> changed = new HashMap<>(values);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return changed;
    }

    private static String field(String property)
    {
        return FIELD.formatted(property);
    }

    private static Hit hit(String page, Map<String, ?> values)
    {
        Map<String, Object> found = values.entrySet().stream().filter(entry -> !"".equals(entry.getValue()))
            .collect(Collectors.toMap(entry -> field(entry.getKey()), Map.Entry::getValue));
        found.put("fullname", page);
        return new Hit(found, Marks.NONE, List.of(SearchedTypes.OFFER), Locale.GERMAN);
    }
}
