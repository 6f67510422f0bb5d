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

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link LocaleFormat} with the two languages of the pages.
 */
class LocaleFormatTest
{
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | 31.05.2017 | 2017-05-31", "de | 31.5.2017 | 2017-05-31", "de | 1. Mai 2017 | 2017-05-01",
        "de | 05/2017 | 2017-05", "de | 5.2017 | 2017-05", "de | Mai 2017 | 2017-05", "de | mai 2017 | 2017-05",
        "de | März 2017 | 2017-03", "de | Mär. 2017 | 2017-03", "de | Dezember 2017 | 2017-12", "de | 2017 | 2017",
        "de | 2017-05-31 | 2017-05-31", "de | 2017-05 | 2017-05", "de | 31/05/2017 | 2017-05-31",
        "de | 29.02.2016 | 2016-02-29", "de | ' 31 . 05 . 2017 ' | 2017-05-31", "de | may 2017 | 2017-05",
        "de | ٣١.٠٥.٢٠١٧ | 2017-05-31",
        "en | 2017-05-31 | 2017-05-31", "en | May 2017 | 2017-05", "en | 05/31/2017 | 2017-05-31",
        "en | 31.05.2017 | 2017-05-31", "en | May 31, 2017 | 2017-05-31", "en | 31 May 2017 | 2017-05-31",
        "en | May 1st, 2017 | 2017-05-01", "en | 2017 May 31 | 2017-05-31", "en | sep 2017 | 2017-09",
        "en-GB | 31/05/2017 | 2017-05-31"})
    void readsDates(Locale locale, String text, String expected)
    {
        assertThat(new LocaleFormat(locale).readDate(text)).hasToString("Optional[" + expected + ']');
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2017", "29.02.2017", "32.01.2017", "13/2017", "0/2017", "00.00.2017", "17", "31.05.17",
        "gestern", "Mai", "Mai 17", "0999", "20170531", "1.2.3.2017", "-2017", ".", "31.05.", "Mai Mai 2017",
        "2017 2017 2017", "31 Mai Mai", "0000-00-00"})
    void refusesWhatIsNoDate(String text)
    {
        assertThat(new LocaleFormat(Locale.GERMAN).readDate(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | 31.05.2017 18:30 | 2017-05-31T18:30", "de | 31.5.2017, 8:05 Uhr | 2017-05-31T08:05",
        "de | 31. Mai 2017 um 18 Uhr | 2017-05-31T18:00", "de | 31.05.2017 18:30:59 | 2017-05-31T18:30",
        "de | 2017-05-31T18:30 | 2017-05-31T18:30", "de | 31. August 2017 0:00 | 2017-08-31T00:00",
        "de | ٣١.٠٥.٢٠١٧ ١٨:٣٠ | 2017-05-31T18:30",
        "en | 2017-05-31 18:30 | 2017-05-31T18:30", "en | 31 May 2017, 6 pm | 2017-05-31T18:00",
        "en | May 31, 2017 at 12:15 a.m. | 2017-05-31T00:15", "en | 31 May 2017 12 pm | 2017-05-31T12:00"})
    void readsTimes(Locale locale, String text, String expected)
    {
        assertThat(new LocaleFormat(locale).readDateTime(text)).hasToString("Optional[" + expected + ']');
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.05.2017", "31.05.2017 18", "18:30", "Mai 2017 18:30", "31.05.2017 24:00",
        "31.05.2017 18:60", "31.02.2017 18:30", "31.05.2017 13 pm", "31.05.2017 0 am", "2017 05 31", "", "T18:30"})
    void refusesWhatIsNoTime(String text)
    {
        assertThat(new LocaleFormat(Locale.GERMAN).readDateTime(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, 31.05.2017 18:30, 31. Mai 2017, 18:30", "en, 2017-05-31 18:30, 'May 31, 2017', 6:30"})
    void writesTimes(Locale locale, String typed, String day, String time)
    {
        LocaleFormat format = new LocaleFormat(locale);

        assertThat(format.writeDateTime(LocalDateTime.of(2017, 5, 31, 18, 30))).isEqualTo(typed);
        assertThat(format.showTime("2017-05-31T18:30")).hasValueSatisfying(
            text -> assertThat(text).startsWith(day).contains(time));
        assertThat(format.showTime("soon")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | 1.234,50 | 1234.50", "de | 1234,5 | 1234.5", "de | 1.234 | 1234", "de | 1.234.567 | 1234567",
        "de | 12.5 | 12.5", "de | 1234.50 | 1234.50", "de | 1 234,5 | 1234.5", "de | '1.500 €' | 1500",
        "de | '12,5 %' | 12.5", "de | '100 EUR' | 100", "de | -5 | -5", "de | −5 | -5", "de | 0 | 0",
        "en | 1,234.50 | 1234.50", "en | 1234.5 | 1234.5", "en | 1,234 | 1234", "en | '€ 5' | ", "de-CH | 1’234.5 | 1234.5",
        "fr | '1 234,5' | 1234.5", "en | 12,34 | ", "de | 12,34,56 | ", "de | '1,2 3' | ", "de | 1e5 | ", "de | NaN | ",
        "de | 0x10 | ", "de | '1 2' | ", "de | -- 5 | ", "de | ',' | ", "de | ٥ | 5"})
    void readsNumbers(Locale locale, String text, BigDecimal expected)
    {
        assertThat(new LocaleFormat(locale).readNumber(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"de, 31.05.2017, 05/2017, 2017", "en, 2017-05-31, 2017-05, 2017"})
    void writesDatesAsTheyAreTyped(Locale locale, String day, String month, String year)
    {
        LocaleFormat format = new LocaleFormat(locale);

        assertThat(format.writeDate(new PartialDate(2017, 5, 31))).isEqualTo(day);
        assertThat(format.writeDate(new PartialDate(2017, 5, 0))).isEqualTo(month);
        assertThat(format.writeDate(new PartialDate(2017, 0, 0))).isEqualTo(year);
    }

    @Test
    void writesNumbersWithoutLoss()
    {
        assertThat(new LocaleFormat(Locale.GERMAN).writeNumber(1234.5)).isEqualTo("1234,5");
        assertThat(new LocaleFormat(Locale.ENGLISH).writeNumber(1234.5)).isEqualTo("1234.5");
        assertThat(new LocaleFormat(Locale.GERMAN).writeNumber(1.0E10)).isEqualTo("10000000000");
        assertThat(new LocaleFormat(Locale.GERMAN).writeNumber(100)).isEqualTo("100");
        assertThat(new LocaleFormat(null).writeNumber(0.0)).isEqualTo("0");
    }

    @Test
    void isNotImpressedByLength()
    {
        assertThat(new LocaleFormat(Locale.GERMAN).readDate("1".repeat(1_000_000))).isEmpty();
        assertThat(new LocaleFormat(Locale.GERMAN).readDateTime("1".repeat(1_000_000))).isEmpty();
        assertThat(new LocaleFormat(Locale.GERMAN).readNumber("1".repeat(1_000_000))).isEmpty();
    }
}
