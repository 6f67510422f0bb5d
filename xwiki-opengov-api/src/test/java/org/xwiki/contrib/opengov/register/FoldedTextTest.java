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
package org.xwiki.contrib.opengov.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link FoldedText}.
 */
class FoldedTextTest
{
    @ParameterizedTest
    @CsvSource({
        "Köln, ' koeln'",
        "GROß-GERAU, ' gross gerau'",
        "Bad Homburg v.d. Höhe, ' bad homburg v d hoehe'",
        "Lübbenau/Spreewald, ' luebbenau spreewald'",
        "Chóśebuz, ' chosebuz'",
        "'  (Oldb) ', ' oldb'",
        "--, ''"
    })
    void fold(String text, String folded)
    {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void spellings()
    {
        assertThat(FoldedText.spellings("St. Märgen"))
            .containsExactlyInAnyOrder(" st maergen", " st margen", " sankt maergen", " sankt margen");
        assertThat(FoldedText.spellings("Sankt Augustin")).containsExactly(" sankt augustin", " st augustin");
        assertThat(FoldedText.spellings("Moers")).containsExactly(" moers");
    }

    @ParameterizedTest
    @CsvSource({
        "Oldenburg (Oldb), Oldenburg",
        "Lauenburg/Elbe, Lauenburg",
        "Frankfurt am Main, Frankfurt",
        "Weiden i.d. OPf., Weiden",
        "Neunkirchen a. Brand, Neunkirchen",
        "Limburg a.d. Lahn, Limburg",
        "Am Ettersberg, Am Ettersberg",
        "Bad Neustadt, Bad Neustadt",
        "Moers, Moers"
    })
    void withoutQualifier(String name, String shortName)
    {
        assertThat(FoldedText.withoutQualifier(name)).isEqualTo(shortName);
    }
}
