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
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for {@link LocaleFormat} in every language that Java knows.
 */
class LocaleFormatPropertiesTest
{
    @Provide
    Arbitrary<Locale> locales()
    {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Provide
    Arbitrary<PartialDate> dates()
    {
        Arbitrary<LocalDate> days = Dates.dates().yearBetween(1000, 9999);
        return Combinators.combine(days, Arbitraries.of(1, 2, 3)).as((day, precision) -> new PartialDate(day.getYear(),
            precision > 1 ? day.getMonthValue() : 0, precision > 2 ? day.getDayOfMonth() : 0));
    }

    @Property
    void readsTheDatesThatItWrites(@ForAll("locales") Locale locale, @ForAll("dates") PartialDate date)
    {
        LocaleFormat format = new LocaleFormat(locale);

        assertThat(format.readDate(format.writeDate(date))).contains(date);
        assertThat(format.readDate(date.toString())).contains(date);
        assertThat(format.showDate(date)).isNotBlank();
    }

    @Property
    void readsTheNumbersThatItWrites(@ForAll("locales") Locale locale, @ForAll int whole, @ForAll double fraction)
    {
        LocaleFormat format = new LocaleFormat(locale);

        assertThat(format.readNumber(format.writeNumber(whole))).hasValueSatisfying(
            number -> assertThat(number.intValueExact()).isEqualTo(whole));
        double amount = Math.rint(fraction % 1e12 * 100) / 100;
        assertThat(format.readNumber(format.writeNumber(amount))).hasValueSatisfying(
            number -> assertThat(number.doubleValue()).isEqualTo(amount));
        assertThat(format.showNumber(amount, 0, 2)).isNotBlank();
    }

    @Property
    void readsWhateverIsTyped(@ForAll("locales") Locale locale, @ForAll String text)
    {
        LocaleFormat format = new LocaleFormat(locale);

        assertThat(format.readDate(text)).isNotNull();
        assertThat(format.readNumber(text)).isNotNull();
    }

    @Property
    void isoTextsSortAsTheDatesDo(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other)
    {
        assertThat(PartialDate.ofIso(one.toString())).contains(one);
        if (one.last().isBefore(other.first())) {
            assertThat(one.toString()).isLessThan(other.toString());
        }
    }
}
