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
    void theSameAgainSaysNothingNew()
    {
        say("XWiki.A", 1, "held", COLOGNE, "");

        assertThat(evidence().contains(said("held", COLOGNE, null))).isTrue();
        assertThat(evidence().contains(said("heldPartly", COLOGNE, ""))).isFalse();
    }

    @Test
    void everybodyReadsWhatWasSaidButNotByWhom()
    {
        say("XWiki.B", 2_000, "notHeld", COLOGNE, "");
        say("XWiki.A", 1_000, "held", COLOGNE, "");
        Evidence original = evidence();

        List<Map<String, Object>> copies = original.getCopies();

        assertThat(copies).extracting(values -> values.get("result")).containsExactly("held", "notHeld");
        assertThat(copies).allMatch(values -> "".equals(values.get("user")));
        assertThat(original.isCopyOf(original)).isFalse();
        assertThat(copyOf(copies).isCopyOf(original)).isTrue();
        assertThat(copyOf(copies.subList(0, 1)).isCopyOf(original)).isFalse();
        copies.get(0).put("circumstances", "anders");
        assertThat(copyOf(copies).isCopyOf(original)).isFalse();
        assertThat(copyOf(copies).getDerivedValues()).isEqualTo(original.getDerivedValues());
    }

    @Test
    void whatAUserSaysOfAPlaceIsKeptOnOnePage()
    {
        String page = Evidence.pageOf("XWiki.A", said("held", COLOGNE, ""));

        assertThat(page).matches("Confirmation-[0-9a-f]{32}")
            .isEqualTo(Evidence.pageOf("XWiki.A", said("notHeld", COLOGNE, null)))
            .isNotEqualTo(Evidence.pageOf("XWiki.B", said("held", COLOGNE, "")))
            .isNotEqualTo(Evidence.pageOf("XWiki.A", said("held", COLOGNE, PROJECT)));
        assertThat(Evidence.placeOf(said("held", COLOGNE, PROJECT))).isEqualTo(PROJECT);
        assertThat(Evidence.placeOf(said("held", "", ""))).isEmpty();
    }

    @Test
    void takesUsersAsTextOrList()
    {
        Map<String, Object> values = said("held", COLOGNE, "");
        values.put("user", List.of());
        this.objects.add(Map.of("number", 4, "values", values));
        assertThat(evidence().isCopyOf(evidence())).isTrue();

        values.put("user", List.of("XWiki.A"));
        assertThat(evidence().isCopyOf(evidence())).isFalse();
    }

    private static Evidence copyOf(List<Map<String, Object>> copies)
    {
        return Evidence.of(Map.of("OpenGov.Code.ConfirmationClass",
            copies.stream().map(values -> Map.of("number", 0, "values", values)).toList()));
    }
}
