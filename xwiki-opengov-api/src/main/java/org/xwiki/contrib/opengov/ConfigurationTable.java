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

import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The table of what administrators set.
 */
final class ConfigurationTable
{
    static final EntryType TYPE = EntryType.of("configuration")
        .section("office",
            Fields.of("contactMail", FieldType.EMAIL),
            Fields.of("contactPage", FieldType.URL))
        .section("projects",
            Fields.term("licence").need(DRAFT))
        .section("sustainability",
            Fields.of("checkMonths", FieldType.INTEGER).range(1, 120),
            Fields.of("reminderDays", FieldType.INTEGER).range(1, 366),
            Fields.of("reminderSender", FieldType.EMAIL))
        .build();

    private ConfigurationTable()
    {
    }
}
