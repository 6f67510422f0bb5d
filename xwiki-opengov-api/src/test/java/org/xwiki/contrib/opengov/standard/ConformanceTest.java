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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from how far requirements are fulfilled.
 */
class ConformanceTest
{
    private static final Map<String, Boolean> REQUIREMENTS = new LinkedHashMap<>();

    static {
        REQUIREMENTS.put("R1", true);
        REQUIREMENTS.put("R2", true);
        REQUIREMENTS.put("R3", false);
    }

    private static Conformance of(String... codes)
    {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            said.put("R" + (i + 1), codes[i]);
        }
        return Conformance.of(REQUIREMENTS, said);
    }

    @ParameterizedTest
    @CsvSource({"fulfilled, fulfilled, fulfilled, fully", "fulfilled, fulfilled, not, fully",
        "fulfilled, notApplicable, untested, fully", "notApplicable, notApplicable, notApplicable, planned",
        "fulfilled, partly, fulfilled, partly", "fulfilled, untested, fulfilled, partly", "partly, not, not, partly",
        "not, untested, untested, beingIntroduced", "untested, untested, untested, planned"})
    void suggestsADegree(String first, String second, String third, String degree)
    {
        Conformance conformance = of(first, second, third);

        assertThat(conformance.getDegree()).isEqualTo(degree);
        assertThat(conformance.isContradicting("fully")).isEqualTo(!"fully".equals(degree));
        assertThat(conformance.isContradicting("planned")).isFalse();
    }

    @Test
    void countsAndNamesWhatIsMissing()
    {
        Conformance conformance = of("partly", "fulfilled", "something");

        assertThat(conformance.getStatements()).containsExactly(Map.entry("R1", Fulfilment.PARTLY),
            Map.entry("R2", Fulfilment.FULFILLED), Map.entry("R3", Fulfilment.UNTESTED));
        assertThat(conformance.getCounts()).containsEntry(Fulfilment.PARTLY, 1)
            .containsEntry(Fulfilment.FULFILLED, 1).containsEntry(Fulfilment.UNTESTED, 1)
            .containsEntry(Fulfilment.NOT, 0).containsEntry(Fulfilment.NOT_APPLICABLE, 0);
        assertThat(conformance.getMissing()).containsExactly("R1");
        assertThat(conformance.isConforming()).isFalse();
    }

    @Test
    void theVocabularyHasTheSameCodes()
    {
        assertThat(Vocabularies.get("fulfilment").getTerms()).extracting(Term::getCode)
            .isEqualTo(List.of(Fulfilment.values()).stream().map(Fulfilment::toString).toList());
        assertThat(Fulfilment.NOT.getKey()).isEqualTo("opengov.vocabulary.fulfilment.not");
    }
}
