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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link VerbProfiles}, {@link VerbProfile} and {@link Level}.
 *
 * @version $Id$
 */
class VerbProfilesTest
{
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        din820-2020  | Der Server muss antworten.                                | must
        din820-2020  | Alle Server müssen antworten.                             | must
        din820-2020  | Die Angabe muss nicht vollständig sein.                   | needNot
        din820-2020  | Die Angabe braucht nicht vollständig zu sein.             | needNot
        din820-2020  | Es braucht Zeit.                                          |
        din820-2020  | Der Server darf nicht antworten.                          | mustNot
        din820-2020  | Der Server darf keine Cookies setzen.                     | mustNot
        din820-2020  | Der Server darf den Header nicht senden.                  | may,mustNot
        din820-2020  | Der Server darf antworten.                                | may
        din820-2020  | Der Server darf z. B. mit HTML, nicht aber so antworten.  | may,mustNot
        din820-2020  | Der Server darf nicht nur antworten, sondern auch fragen. | may,mustNot
        din820-2020  | Der Server darf antworten. Das ist nicht verboten.        | may
        din820-2020  | Der Server sollte nicht antworten!                        | shouldNot
        din820-2020  | Es wird verlangt, dass keine Daten gelöscht werden dürfen.| may,mustNot
        din820-2020  | Der Server kann antworten.                                | can
        din820-2020  | Der Server kann nicht antworten.                          | cannot
        din820-2020  | Der Server soll antworten.                                |
        din820-2020  | Ist das ein Muss?                                         | must
        din820-2020  | Das Mussfeld ist leer.                                    |
        din820-2008  | Der Server soll antworten.                                | should
        din820-2008  | Server sollen nicht antworten.                            | shouldNot
        rfc2119-oparl    | Clients sollten sich nicht darauf verlassen.              | should,shouldNot
        rfc2119-oparl    | Dies ist ein zwingendes Merkmal.                          | must
        rfc2119-oparl    | Die Angabe ist nicht zwingend.                            | needNot
        rfc2119-oparl    | Eine Weiterleitung wird nicht  empfohlen.                 | shouldNot
        rfc2119-oparl    | Alle sind optional.                                       | may
        rfc2119-oparl    | Das kann sein und soll so sein.                           |
        rfc2119-dcatapde | Sender MÜSSEN antworten.                                  | must
        rfc2119-dcatapde | Sender müssen antworten.                                  |
        rfc2119-dcatapde | Sender DÜRFEN NICHT antworten.                            | mustNot
        rfc2119-dcatapde | Sender SOLLEN antworten.                                  | should
        rfc2119-dcatapde | Sender KÖNNEN antworten.                                  | may
        rfc2119-dcatapde | Sender KÖNNEN NICHT antworten.                            |
        rfc2119  | A server MUST answer what is not secret.                  | must
        rfc2119  | A server must answer.                                     |
        rfc2119  | A server SHALL NOT answer.                                | mustNot
        rfc2119  | It is NOT RECOMMENDED.                                    | shouldNot
        rfc2119  | It is RECOMMENDED, NOT REQUIRED.                          | should
        rfc2119  | A server MAY NOT answer.                                  |
        rfc2119  | This is OPTIONAL.                                         | may
        """)
    void levels(String profile, String text, String levels)
    {
        List<Verb> verbs = VerbProfiles.get(profile).find(text);

        assertThat(verbs.isEmpty() ? Set.<Level>of() : verbs.get(0).levels())
            .isEqualTo(levels == null ? Set.of()
                : Set.copyOf(Arrays.stream(levels.split(",")).map(code -> Level.of(code).orElseThrow()).toList()));
    }

    @Test
    void verbsAreQuotedAsWritten()
    {
        assertThat(VerbProfiles.get("din820-2020").find("Wer muss, der darf nicht; und Nr. 5 sollte.")).extracting(Verb::form)
            .containsExactly("muss", "darf nicht", "sollte");
        assertThat(VerbProfiles.get("rfc2119-oparl").find("Das ist Nicht Empfohlen")).extracting(Verb::form)
            .containsExactly("Nicht Empfohlen");
    }

    @Test
    void mussNichtIsNeverAProhibition()
    {
        VerbProfiles.getAll().stream().filter(profile -> profile.getLanguage().equals(Locale.GERMAN)).forEach(
            profile -> assertThat(profile.find("DAS MUSS NICHT SEIN.")).as(profile.toString()).extracting(Verb::levels)
                .containsExactly(Set.of(Level.NEED_NOT)));
    }

    @Test
    void profiles()
    {
        assertThat(VerbProfiles.getAll()).extracting(VerbProfile::getCode)
            .containsExactly("din820-2020", "din820-2008", "rfc2119-oparl", "rfc2119-dcatapde", "rfc2119");
        assertThat(VerbProfiles.getAll()).filteredOn(VerbProfile::isUpperCase).extracting(VerbProfile::getCode)
            .containsExactly("rfc2119-dcatapde", "rfc2119");
        assertThat(VerbProfiles.get("nothing")).isNull();
    }

    @Test
    void levelsAreReadAsPeopleWriteThem()
    {
        assertThat(List.of("mustNot", "must not", "MUST_NOT", "must-not")).allSatisfy(
            text -> assertThat(Level.of(text)).contains(Level.MUST_NOT));
        assertThat(Level.of("")).isEmpty();
        assertThat(Level.of(null)).isEmpty();
        assertThat(Level.NEED_NOT.getStrength()).isEqualTo(Level.MAY.getStrength());
        assertThat(Level.NEED_NOT.getStrength().getCode()).isEqualTo("permission");
        assertThat(Level.NEED_NOT.getCode()).isEqualTo("needNot");
    }
}
