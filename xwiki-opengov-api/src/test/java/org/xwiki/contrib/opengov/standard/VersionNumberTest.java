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
package org.xwiki.contrib.opengov.standard;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link VersionNumber}.
 *
 * @version $Id$
 */
class VersionNumberTest
{
    @ParameterizedTest
    @CsvSource({
        "'', DRAFT, 0.1.0",
        "0.1.0 0.2.0, DRAFT, 0.3.0",
        "0.9.0 0.10.0, DRAFT, 0.11.0",
        "0.3.0, MAJOR, 1.0.0",
        "0.3.0, PATCH, 1.0.0",
        "0.3.0 1.0.0, PATCH, 1.0.1",
        "0.3.0 1.0.0, DRAFT, 1.1.0-draft.1",
        "1.0.0 1.1.0-draft.1, DRAFT, 1.1.0-draft.2",
        "1.0.0 1.1.0-draft.2 2.0.0, DRAFT, 2.1.0-draft.1",
        "1.0.0 1.1.0-draft.1 1.1.0-draft.2, MINOR, 1.1.0",
        "1.0.0 1.1.0-draft.1, MAJOR, 2.0.0",
        "1.0.0 1.1.0 1.1.1, MINOR, 1.2.0",
        "1.0.0 nonsense, PATCH, 1.0.1"})
    void next(String numbers, VersionNumber.Change change, String expected)
    {
        assertThat(VersionNumber.next(List.of(numbers.split(" ")), change)).hasToString(expected);
    }

    @Test
    void order()
    {
        List<String> numbers =
            List.of("0.9.0", "0.10.0", "1.0.0", "1.0.1", "1.1.0-draft.2", "1.1.0-draft.10", "1.1.0", "2.0.0");

        assertThat(Stream.of("1.1.0", "0.10.0", "2.0.0", "1.1.0-draft.10", "1.0.0", "1.1.0-draft.2", "1.0.1", "0.9.0")
            .map(VersionNumber::of).map(number -> number.orElseThrow()).sorted().map(VersionNumber::toString))
                .containsExactlyElementsOf(numbers);
        assertThat(numbers).filteredOn(number -> VersionNumber.of(number).orElseThrow().isDraft())
            .containsExactly("0.9.0", "0.10.0", "1.1.0-draft.2", "1.1.0-draft.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "01.0.0", "1.0.0-draft", "1.0.0-draft.0", "1.0.0 ", "v1.0.0", "9999999.0.0"})
    void noNumber(String text)
    {
        assertThat(VersionNumber.of(text)).isEmpty();
        assertThat(VersionNumber.of(null)).isEmpty();
    }

    @Test
    void codes()
    {
        assertThat(VersionNumber.Change.values()).extracting(VersionNumber.Change::getCode)
            .containsExactly("draft", "major", "minor", "patch");
    }
}
