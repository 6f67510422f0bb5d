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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.register.Register;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link JoinSteps}.
 */
class JoinStepsTest
{
    private static final String PREFIX = "OpenGov.Code.JoinRequestClass_0_";

    private static final String PLACE = "place";

    private static final String WHAT = "what";

    private static final String WHO = "who";

    private static final String CHECK = "check";

    private static final String SEND = "send";

    private final Map<String, String> entered = new LinkedHashMap<>();

    private void enter(String field, String value)
    {
        this.entered.put(PREFIX + field, value);
    }

    private void enterPlace()
    {
        enter("municipality", "05315000");
    }

    private void enterWhat()
    {
        enter("themes", "GOVE");
        enter("need", "Wer hat schon einen Beirat ausgelost?");
    }

    private void enterWho()
    {
        enter("memberRole", "member");
        enter("contactMail", "digital@example.org");
    }

    private JoinSteps steps(String wanted)
    {
        return JoinSteps.of(
            EntryForm.fromRequest(JoinRequestTable.TYPE, this.entered, Locale.GERMAN, Register.getInstance()), wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", PLACE})
    void beginsWithThePlaceAndTellsNobodyOff(String wanted)
    {
        JoinSteps steps = steps(wanted);

        assertThat(steps.getName()).isEqualTo(PLACE);
        assertThat(steps.getNumber()).isEqualTo(1);
        assertThat(steps.isRefused()).isFalse();
        assertThat(steps.getErrors()).isEmpty();
        assertThat(steps.getPrevious()).isNull();
        assertThat(steps.getNext()).isEqualTo(WHAT);
        assertThat(steps.getNames()).containsExactly(PLACE, WHAT, WHO, CHECK);
        assertThat(steps.getOtherSections()).extracting(Section::getName).containsExactly(WHAT, WHO);
    }

    @ParameterizedTest
    @ValueSource(strings = {WHAT, WHO, CHECK, SEND})
    void nobodyGetsPastAStepThatIsNotRight(String wanted)
    {
        JoinSteps steps = steps(wanted);

        assertThat(steps.getName()).isEqualTo(PLACE);
        assertThat(steps.isRefused()).isTrue();
        assertThat(steps.isSent()).isFalse();
        assertThat(steps.getErrors()).extracting(FormError::getParameter).containsExactly(PREFIX + "municipality");
    }

    @Test
    void onlyTheStepsBeforeCount()
    {
        enterPlace();

        assertThat(steps(WHAT).isRefused()).isFalse();
        assertThat(steps(WHAT).getSection().getName()).isEqualTo(WHAT);
        assertThat(steps(WHAT).getPrevious()).isEqualTo(PLACE);
        assertThat(steps(WHO).getErrors()).extracting(FormError::getParameter)
            .containsExactly(PREFIX + "themes", PREFIX + "activity");
    }

    @ParameterizedTest
    @CsvSource({PLACE, WHAT, WHO, CHECK})
    void whoHasFilledInEverythingGoesWhereTheyLike(String wanted)
    {
        enterPlace();
        enterWhat();
        enterWho();

        assertThat(steps(wanted).getName()).isEqualTo(wanted);
        assertThat(steps(wanted).isRefused()).isFalse();
        assertThat(steps(wanted).isSent()).isFalse();
    }

    @Test
    void theLastStepShowsEverythingAndSends()
    {
        enterPlace();
        enterWhat();
        enterWho();

        JoinSteps check = steps(CHECK);
        assertThat(check.getSection()).isNull();
        assertThat(check.getSections()).isEqualTo(check.getOtherSections()).hasSize(3);
        assertThat(check.getNext()).isEqualTo(SEND);
        assertThat(steps(SEND).isSent()).isTrue();
        assertThat(steps(SEND).isRefused()).isFalse();
        assertThat(steps(SEND).getName()).isEqualTo(CHECK);
        assertThat(steps(SEND).getErrors()).isEqualTo(List.of());
    }

    @Test
    void aPersonIsNamedOnlyWithConsent()
    {
        enterPlace();
        enterWhat();
        enterWho();
        enter("contactName", "Erika Mustermann");

        assertThat(steps(SEND).getName()).isEqualTo(WHO);
        assertThat(steps(SEND).getErrors()).extracting(FormError::getParameter)
            .containsExactly(PREFIX + "contactName");
        enter("contactConsent", "1");
        assertThat(steps(SEND).isSent()).isTrue();
    }
}
