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

import java.util.Locale;

/**
 * What kind of value a field holds. The texts that stand for values in a form are read by {@link ValueReader} and
 * written by {@link ValueFormat}.
 *
 * @version $Id$
 * @since 0.1
 */
enum FieldType
{
    /** One line. */
    TEXT(255),

    /** Plain text of many lines. */
    MULTILINE(10_000),

    /** Wiki text of many lines. */
    WIKI(200_000),

    /** An http or https address. */
    URL(700),

    /** A mail address. */
    EMAIL(254),

    /** A day. */
    DATE(40),

    /** A day, a month or a year. */
    PERIOD(40),

    /** A day and a time of day, as the clocks at the place show it. */
    DATETIME(60),

    /** A whole number. */
    INTEGER(40),

    /** A decimal number. */
    DECIMAL(40),

    /** A code of a vocabulary. */
    TERM(40),

    /** The official key of a municipality or district. */
    MUNICIPALITY(255),

    /** The identifier of a project. */
    PROJECT(40),

    /** The identifier of a standard. */
    STANDARD(40),

    /** The full name of the page of an entry. */
    ENTRY(700),

    /** The reference of a wiki user. */
    USER(700),

    /** Yes or no. */
    BOOLEAN(40),

    /** The name of a file attached to the page. */
    ATTACHMENT(255);

    private final int maxLength;

    FieldType(int maxLength)
    {
        this.maxLength = maxLength;
    }

    int getMaxLength()
    {
        return this.maxLength;
    }

    @Override
    public String toString()
    {
        return name().toLowerCase(Locale.ROOT);
    }
}
