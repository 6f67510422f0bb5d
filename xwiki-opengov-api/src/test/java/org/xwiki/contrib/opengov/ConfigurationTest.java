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

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Configuration}.
 */
class ConfigurationTest
{
    private static Configuration of(Map<String, ?> values)
    {
        return Configuration.of(Map.of("OpenGov.Code.ConfigurationClass",
            List.of(Map.of("number", 0, "values", values))));
    }

    @Test
    void whatWasSetCounts()
    {
        Configuration configuration = of(Map.of("contactMail", "office@example.org", "contactPage",
            "https://example.org/contact", "licence", "cczero", "checkMonths", 6, "reminderDays", 7, "reminderSender",
            "wiki@example.org"));

        assertThat(configuration.getContactMail()).isEqualTo("office@example.org");
        assertThat(configuration.getContactPage()).isEqualTo("https://example.org/contact");
        assertThat(configuration.getLicence()).isEqualTo("cczero");
        assertThat(configuration.getCheckMonths()).isEqualTo(6);
        assertThat(configuration.getReminderDays()).isEqualTo(7);
        assertThat(configuration.getReminderSender()).isEqualTo("wiki@example.org");
    }

    @Test
    void whatWasNeverSetIsTheDefault()
    {
        Configuration configuration = Configuration.of(Map.of());

        assertThat(configuration.getContactMail()).isEmpty();
        assertThat(configuration.getContactPage()).isEmpty();
        assertThat(configuration.getLicence()).isEqualTo("ccby40");
        assertThat(of(Map.of("licence", "")).getLicence()).isEqualTo("ccby40");
        assertThat(configuration.getCheckMonths()).isEqualTo(12);
        assertThat(configuration.getReminderDays()).isEqualTo(30);
        assertThat(configuration.getReminderSender()).isEmpty();
    }

    @Test
    void whatIsNotRightIsTheDefault()
    {
        Configuration configuration = of(Map.of("contactMail", "nobody", "contactPage", "javascript:alert(1)",
            "licence", "mine", "checkMonths", 0));

        assertThat(configuration.getCheckMonths()).isEqualTo(12);
        assertThat(configuration.getContactMail()).isEmpty();
        assertThat(configuration.getContactPage()).isEmpty();
        assertThat(configuration.getLicence()).isEqualTo("ccby40");
    }
}
