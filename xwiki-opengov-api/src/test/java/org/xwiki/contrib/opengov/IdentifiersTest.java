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

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Identifiers}.
 */
class IdentifiersTest
{
    @Test
    void givesIdentifiersOnlyOnce()
    {
        assertThat(Stream.generate(Identifiers::newProjectIdentifier).limit(1000))
            .allMatch(Identifiers::isProjectIdentifier).doesNotHaveDuplicates();
        assertThat(Stream.generate(Identifiers::newToken).limit(1000)).allMatch(Identifiers::isToken)
            .doesNotHaveDuplicates();
        assertThat(Identifiers.isToken("../x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hackerspace in der Innenstadt | Hackerspace in der Innenstadt",
        "Leitbild 2030 / Selbstverständnis | Leitbild 2030 Selbstverständnis",
        "a.b:c\\d@e^f | a b c d e f",
        "{{velocity}}$x#end | velocity x end",
        "  Viel \t Luft  | Viel Luft",
        "'<script>alert(\"1\")</script>' | script alert( 1 ) script",
        "💥 | ''",
        "Rathaus 🏛️ offen | Rathaus offen",
        "🏛️🌳 | ''",
        "'' | ''"})
    void makesPageNames(String title, String name)
    {
        assertThat(Identifiers.toPageName(title)).isEqualTo(name);
    }

    @Test
    void cutsLongNamesBetweenWords()
    {
        assertThat(Identifiers.toPageName("Wort ".repeat(50))).isEqualTo("Wort ".repeat(16).strip());
        assertThat(Identifiers.toPageName("Ort, ".repeat(50))).endsWith("Ort");
        assertThat(Identifiers.toPageName("x".repeat(100))).isEqualTo("x".repeat(80));
        assertThat(Identifiers.toPageName(null)).isEmpty();
    }

    @Property
    void pageNamesHaveNoSpecialCharacters(@ForAll String title)
    {
        assertThat(Identifiers.toPageName(title)).hasSizeLessThanOrEqualTo(80).isEqualTo(
            Identifiers.toPageName(title).strip()).doesNotContainPattern("[.:@^\\\\/?#%&<>\"'{}\\[\\]|*=~`!$+;]");
    }

    @ParameterizedTest
    @CsvSource({"Ärger, arger", "STRASSE, strasse", "Straße, strasse", "Éclair, eclair"})
    void sortsUmlautsWithTheirLetter(String title, String key)
    {
        assertThat(Identifiers.toSortKey(title)).isEqualTo(key);
    }

    @Test
    void countsStandards()
    {
        assertThat(Identifiers.nextStandardIdentifier(List.of(), 0)).isEqualTo("OGS-1");
        assertThat(Identifiers.nextStandardIdentifier(List.of("OGS-9", "OGS-10", "", "P-7K3M9QXA"), 0))
            .isEqualTo("OGS-11");
        assertThat(Identifiers.nextStandardIdentifier(List.of("OGS-3"), 2)).isEqualTo("OGS-6");
        assertThat(Identifiers.nextStandardIdentifier(List.of("OGS-3"), -1)).isEqualTo("OGS-4");
        assertThat(Identifiers.nextStandardIdentifier(Collections.singleton(null), 0)).isEqualTo("OGS-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OGS-", "OGS-0", "OGS-07", "OGS-1234567", "ogs-1", "OGS-1 ", "XOGS-1"})
    void doesNotTakeEverythingForAStandard(String text)
    {
        assertThat(Identifiers.isStandardIdentifier(text)).isFalse();
    }
}
