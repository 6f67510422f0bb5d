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

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Why something can't be done: what is missing, for a message {@code opengov.standard.refusal.<code>}.
 *
 * @param code what is missing, for example {@code reason}
 * @param values numbers, days or texts that the message names
 * @version $Id$
 * @since 0.1
 */
public record Refusal(String code, List<Object> values)
{
    private static final List<String> CODES = List.of("role", "suggestion", "notInTable", "reason", "editors",
        "findings", "consultationTooShort", "deadline", "proposals", "voters", "ballotDay", "noBallot", "ballotOpen",
        "ballotOutcome", "replacement", "endTooEarly", "endNotReached", "member", "editionUnderWay", "notInForce",
        "administrator", "undo", "notEligible", "ballotClosed", "ballotNotYet", "position", "discussReason", "guests",
        "noConsultation", "consultationOver", "author", "writer", "answer", "answerNotNow", "answerReason",
        "targetGone", "targetTwice", "changedSince", "notReplaceable", "unreadable",
        "passageGone", "passageTwice", "textChanged");

    /**
     * @param code what is missing
     * @param values numbers, days or texts that the message names
     */
    public Refusal
    {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(code);
        }
        values = List.copyOf(values);
    }

    /**
     * @return everything that can be missing: each has a message
     */
    public static List<String> getCodes()
    {
        return CODES;
    }

    /**
     * @param code what is missing
     * @param values numbers, days or texts that the message names
     * @return the refusal
     */
    public static Refusal of(String code, Object... values)
    {
        return new Refusal(code, List.of(values));
    }

    /**
     * @return the code
     */
    public String getCode()
    {
        return this.code;
    }

    /**
     * @return the translation key of the message
     */
    public String getKey()
    {
        return "opengov.standard.refusal." + this.code;
    }

    /**
     * @param locale the language of the reader
     * @return the parameters of the message, as this reader writes them
     */
    public List<String> getArguments(Locale locale)
    {
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return this.values.stream()
            .map(value -> value instanceof LocalDate day ? days.format(day) : String.valueOf(value)).toList();
    }
}
