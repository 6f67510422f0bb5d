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

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.register.Register;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Vocabularies}.
 */
class VocabulariesTest
{
    @Test
    void knowsCodes()
    {
        Vocabulary status = Vocabularies.get("status");

        assertThat(status.getName()).isEqualTo("status");
        assertThat(status).hasToString("status");
        assertThat(status.contains("running")).isTrue();
        assertThat(status.contains("Running")).isFalse();
        assertThat(status.contains(null)).isFalse();
        assertThat(status.getTerm("running").getKey()).isEqualTo("opengov.vocabulary.status.running");
        assertThat(status.getTerms()).extracting(Term::toString)
            .containsExactly("idea", "planned", "running", "completed", "discontinued");
        assertThat(Vocabularies.get("nothing")).isNull();
    }

    @Test
    void hasEachCodeOnce()
    {
        assertThat(Vocabularies.getAll()).isNotEmpty().allSatisfy(vocabulary -> assertThat(vocabulary.getTerms())
            .isNotEmpty().extracting(Term::getCode).doesNotHaveDuplicates().allMatch(code -> code.length() <= 40));
    }

    @Test
    void agreesWithTheRegister()
    {
        assertThat(Vocabularies.get("land").getTerms()).extracting(Term::getCode)
            .containsExactlyElementsOf(Register.getInstance().getLands().keySet());
        assertThat(Register.getInstance().getEntries())
            .allMatch(entry -> Vocabularies.get("municipalityKind").contains(entry.getKind()))
            .allMatch(entry -> entry.getPopulationClass().isEmpty()
                || Vocabularies.get("populationClass").contains(entry.getPopulationClass()));
    }

    @Test
    void editorialStatesThatEverybodySees()
    {
        assertThat(EditorialState.values()).filteredOn(EditorialState::isPublic).extracting(EditorialState::getCode)
            .containsExactly("published", "needsUpdate", "archived");
        assertThat(EditorialState.of("nothing")).isEmpty();
    }
}
