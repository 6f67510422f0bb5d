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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Evidence}.
 */
class EvidenceTest
{
    private static final String COLOGNE = "05315000";

    private static final String PROJECT = "P-7K3M9QXA";

    private final List<Map<String, Object>> objects = new ArrayList<>();

    private static Map<String, Object> said(String result, String municipality, String project)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("result", result);
        values.put("municipality", municipality);
        values.put("project", project);
        return values;
    }

    private void say(String user, long time, String result, String municipality, String project)
    {
        Map<String, Object> values = said(result, municipality, project);
        values.put("user", user);
        values.put("date", new Date(time));
        this.objects.add(Map.of("number", this.objects.size(), "values", values));
    }

    private Evidence evidence()
    {
        return Evidence.of(Map.of("OpenGov.Code.ConfirmationClass", this.objects));
    }

    @Test
    void nothingIsSaidAboutANewLesson()
    {
        assertThat(Evidence.of(null).getStatements()).isEmpty();
        assertThat(Evidence.of(Map.of()).getCode()).isEmpty();
        assertThat(evidence().getNewest("XWiki.A")).isEmpty();
        assertThat(evidence().getDerivedValues())
            .isEqualTo(Map.of("evidence", "", "held", 0, "heldPartly", 0, "notHeld", 0));
    }

    @ParameterizedTest
    @CsvSource({"held, confirmed", "held held, confirmed", "heldPartly, mixed", "held heldPartly, mixed",
        "held notHeld, mixed", "heldPartly notHeld, mixed", "notHeld, doubted", "held notHeld notHeld, doubted"})
    void saysHowWellALessonIsConfirmed(String results, String code)
    {
        Arrays.stream(results.split(" "))
            .forEach(result -> say("XWiki.A", 1, result, "0531500" + this.objects.size(), ""));

        assertThat(evidence().getCode()).isEqualTo(code);
        assertThat(Vocabularies.get("evidence").contains(code)).isTrue();
    }

    @Test
    void ofEachPlaceTheNewestStatementCounts()
    {
        say("XWiki.A", 3, "notHeld", COLOGNE, "");
        say("XWiki.B", 1, "held", COLOGNE, "");
        say("XWiki.B", 2, "heldPartly", COLOGNE, PROJECT);
        say("XWiki.C", 2, "held", "", PROJECT);

        assertThat(evidence().getStatements()).extracting(values -> values.get("result"))
            .containsExactly("notHeld", "held");
        assertThat(evidence().getDerivedValues())
            .isEqualTo(Map.of("evidence", "mixed", "held", 1, "heldPartly", 0, "notHeld", 1));
    }

    @Test
    void whatNamesNoPlaceDoesNotCount()
    {
        say("XWiki.A", 1, "held", "", null);
        this.objects.add(Map.of("number", 1));

        assertThat(evidence().getStatements()).isEmpty();
        assertThat(evidence().getCode()).isEmpty();
    }

    @Test
    void findsWhatAUserHasSaidAboutThePlace()
    {
        say("XWiki.A", 1, "held", COLOGNE, "");
        say("XWiki.A", 2, "held", "", PROJECT);
        say("XWiki.B", 3, "held", COLOGNE, "");

        assertThat(evidence().find("XWiki.A", said("notHeld", COLOGNE, ""))).isZero();
        assertThat(evidence().find("XWiki.A", said("held", COLOGNE, PROJECT))).isEqualTo(1);
        assertThat(evidence().find("XWiki.A", said("held", "05111000", ""))).isNull();
        assertThat(evidence().find("XWiki.C", said("held", COLOGNE, ""))).isNull();
        assertThat(evidence().find(null, said("held", COLOGNE, ""))).isNull();
        assertThat(evidence().getNewest("XWiki.A")).containsEntry("project", PROJECT);
        assertThat(evidence().getNumbers("XWiki.A")).containsExactly(1, 0);
        assertThat(evidence().getNumbers("XWiki.C")).isEmpty();
    }

    @Test
    void theSameAgainSaysNothingNew()
    {
        say("XWiki.A", 1, "held", COLOGNE, "");

        assertThat(evidence().contains("XWiki.A", said("held", COLOGNE, null))).isTrue();
        assertThat(evidence().contains("XWiki.A", said("heldPartly", COLOGNE, ""))).isFalse();
        assertThat(evidence().contains("XWiki.B", said("held", COLOGNE, ""))).isFalse();
    }

    @Test
    void takesUsersAsTextOrList()
    {
        Map<String, Object> values = said("held", COLOGNE, "");
        values.put("user", List.of("XWiki.A"));
        this.objects.add(Map.of("number", 4, "values", values));
        this.objects.add(Map.of("number", 5, "values", Map.of("user", List.of())));

        assertThat(evidence().find("XWiki.A", said("held", COLOGNE, ""))).isEqualTo(4);
    }
}
