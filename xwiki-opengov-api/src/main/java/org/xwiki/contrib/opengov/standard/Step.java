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

import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of the record of a standard, which only grows.
 *
 * @param number its place in the record, counted from 1
 * @param edition the number of the edition of the standard, counted from 1
 * @param kind what it is: {@code step}, {@code suggestion} or {@code undo}
 * @param from the state before, or {@code null} at the beginning of an edition
 * @param to the state after it; of a suggestion the one that was suggested
 * @param user the full name of the user, empty for what happened by itself
 * @param date when
 * @param reason why, or an empty text
 * @param version the number of the version that it made, or an empty text
 * @version $Id$
 * @since 0.1
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
public record Step(int number, int edition, String kind, StandardState from, StandardState to, String user, Date date,
    String reason, String version)
{
    /** The kind of what brings an edition from one state to another. */
    public static final String STEP = "step";

    /** The kind of what an editor suggests to the chairs. */
    public static final String SUGGESTION = "suggestion";

    /** The kind of what takes the last step of an edition back. */
    public static final String UNDO = "undo";

    static final Comparator<Step> ORDER = Comparator.comparing(Step::number);

    /**
     * @param values the values of the step as they are stored
     * @return the step, if they are complete
     */
    public static Optional<Step> ofStored(Map<String, ?> values)
    {
        return StandardState.of(values.get("to"))
            .map(to -> new Step(number(values, "number"), Math.max(1, number(values, "edition")), text(values, "kind"),
                StandardState.of(values.get("from")).orElse(null), to, text(values, "user"),
                values.get("date") instanceof Date date ? date : null, text(values, "reason"),
                text(values, "version")));
    }

    /**
     * @return its place in the record
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @return the number of the edition
     */
    public int getEdition()
    {
        return this.edition;
    }

    /**
     * @return what it is
     */
    public String getKind()
    {
        return this.kind;
    }

    /**
     * @return the state before, or {@code null} at the beginning of an edition
     */
    public StandardState getFrom()
    {
        return this.from;
    }

    /**
     * @return the state after it, or the one that was suggested
     */
    public StandardState getTo()
    {
        return this.to;
    }

    /**
     * @return the full name of the user, empty for what happened by itself
     */
    public String getUser()
    {
        return this.user;
    }

    /**
     * @return when
     */
    public Date getDate()
    {
        return this.date;
    }

    /**
     * @return why
     */
    public String getReason()
    {
        return this.reason;
    }

    /**
     * @return the number of the version that it made
     */
    public String getVersion()
    {
        return this.version;
    }

    /**
     * @return {@code true} if an editor suggested it to the chairs
     */
    public boolean isSuggestion()
    {
        return SUGGESTION.equals(this.kind);
    }

    /**
     * @return what is to be stored
     */
    public Map<String, Object> getValues()
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", this.number);
        values.put("edition", this.edition);
        values.put("kind", this.kind);
        values.put("from", Objects.toString(this.from, ""));
        values.put("to", this.to.getCode());
        values.put("user", this.user);
        values.put("date", this.date);
        values.put("reason", this.reason);
        values.put("version", this.version);
        return values;
    }

    private static String text(Map<String, ?> values, String name)
    {
        return Objects.toString(values.get(name), "").strip();
    }

    private static int number(Map<String, ?> values, String name)
    {
        return values.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
