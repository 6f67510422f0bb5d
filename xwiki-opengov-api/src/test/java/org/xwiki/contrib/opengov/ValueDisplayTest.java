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

import java.util.Date;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link ValueDisplay}.
 */
class ValueDisplayTest
{
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date | 2017-05-31 | 31. Mai 2017 | May 31, 2017", "period | 2017-05 | Mai 2017 | May 2017",
        "period | 2017 | 2017 | 2017", "period | someday | someday | someday", "text | 2017-05 | 2017-05 | 2017-05"})
    void showsDates(String type, String value, String german, String english)
    {
        assertThat(ValueDisplay.show(type, value, Locale.GERMAN)).isEqualTo(german);
        assertThat(ValueDisplay.show(type, value, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "integer | 12345 | 12.345 | 12,345", "decimal | 1234.5 | 1.234,5 | 1,234.5",
        "euro | 1500 | 1.500_€ | 1,500_€", "euro | 1234.5 | 1.234,50_€ | 1,234.50_€", "percent | 12.5 | 12,5_% | 12.5_%"})
    void showsNumbers(String type, double value, String german, String english)
    {
        assertThat(ValueDisplay.show(type, value, Locale.GERMAN)).isEqualTo(german.replace('_', '\u00a0'));
        assertThat(ValueDisplay.show(type, value, Locale.ENGLISH)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @Test
    void showsStoredDays()
    {
        Date day = new PartialDate(2018, 12, 31).toDate();

        assertThat(ValueDisplay.show("date", day, Locale.GERMAN)).isEqualTo("31. Dezember 2018");
    }

    @Test
    void showsNothingForNothing()
    {
        assertThat(ValueDisplay.show("date", null, Locale.GERMAN)).isEmpty();
        assertThat(ValueDisplay.show(null, null, null)).isEmpty();
        assertThat(ValueDisplay.show(null, 5, null)).isEqualTo("5");
    }
}
