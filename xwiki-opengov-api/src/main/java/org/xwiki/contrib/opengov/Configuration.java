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

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.xwiki.contrib.opengov.register.Register;

/**
 * What the administrators of a wiki set for the extension. A value that was never set, or that is not right, counts as
 * its default. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Configuration
{
    private static final EntryType TYPE = EntryTypes.get("configuration");

    private static final String DEFAULT_LICENCE = "ccby40";

    private static final int DEFAULT_CHECK_MONTHS = 12;

    private static final int DEFAULT_REMINDER_DAYS = 30;

    private final Map<String, Object> values;

    private Configuration(Map<String, Object> values)
    {
        this.values = values;
    }

    /**
     * @param objects for the full name of each class the list of its objects, each a map of {@code number} and
     *     {@code values}, these by the name of the property
     * @return the configuration that they hold
     */
    public static Configuration of(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        EntryForm stored =
            EntryForm.fromValues(TYPE, "", List.of(), objects, Locale.ROOT, Register.getInstance());
        return new Configuration(stored.getObjects().get(0).getValues());
    }

    /**
     * @return the mail address of the editorial office, empty if there is none
     */
    public String getContactMail()
    {
        return get("contactMail", "");
    }

    /**
     * @return the address of a page or form that leads to the editorial office, empty if there is none
     */
    public String getContactPage()
    {
        return get("contactPage", "");
    }

    /**
     * @return the code of the licence that a new project starts with
     */
    public String getLicence()
    {
        return get("licence", DEFAULT_LICENCE);
    }

    /**
     * @return after how many months a project's sustainability is checked again
     */
    public int getCheckMonths()
    {
        return get("checkMonths", DEFAULT_CHECK_MONTHS);
    }

    /**
     * @return for how many days nobody who was reminded is reminded again
     */
    public int getReminderDays()
    {
        return get("reminderDays", DEFAULT_REMINDER_DAYS);
    }

    /**
     * @param last when somebody was reminded last, or {@code null}
     * @param today today
     * @return {@code true} if they may be reminded again
     */
    public boolean isReminderDue(Date last, LocalDate today)
    {
        return PartialDate.ofStored(last).map(day -> !day.first().plusDays(getReminderDays()).isAfter(today))
            .orElse(true);
    }

    /**
     * @return the mail address that reminders come from, empty if it is that of the wiki
     */
    public String getReminderSender()
    {
        return get("reminderSender", "");
    }

    private int get(String name, int defaultValue)
    {
        return this.values.get(name) instanceof Integer value ? value : defaultValue;
    }

    private String get(String name, String defaultValue)
    {
        String value = Objects.toString(this.values.get(name), "");
        return value.isEmpty() ? defaultValue : value;
    }
}
