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
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How well a lesson is confirmed: what others say who saw the same, or something else, in a project or a municipality
 * of their own. Of each project or municipality the newest statement counts, so that nobody can make a lesson look
 * better, or worse, by saying the same again. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Evidence
{
    private static final String CLASS_NAME = EntryTypes.get("confirmation").getClassName();

    private static final String HELD = "held";

    private static final String HELD_PARTLY = "heldPartly";

    private static final String NOT_HELD = "notHeld";

    private static final String USER = "user";

    private static final String PAGE_PREFIX = "Confirmation-";

    private static final long SECOND = 1_000;

    private static final String RESULT = "result";

    private static final String MUNICIPALITY = "municipality";

    private static final String PROJECT = "project";

    /** What somebody types: whoever types the same again says nothing new. */
    private static final List<String> SAID = List.of(RESULT, MUNICIPALITY, PROJECT, "circumstances");

    private final List<Statement> statements;

    private final List<Statement> counted;

    private Evidence(Stream<Statement> statements)
    {
        this.statements = statements.sorted(Comparator.comparing(Statement::time).thenComparing(Statement::place)
            .thenComparing(Statement::number).thenComparing(Statement::words).reversed()).toList();
        Map<String, Statement> newest = new LinkedHashMap<>();
        this.statements.stream().filter(statement -> !statement.place().isEmpty())
            .forEach(statement -> newest.putIfAbsent(statement.place(), statement));
        this.counted = List.copyOf(newest.values());
    }

    /**
     * @param objects for the full name of each class the list of a lesson's objects, each a map of {@code number} and
     *     {@code values}, these by the name of the property
     * @return what they say
     */
    public static Evidence of(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        List<? extends Map<String, ?>> found = objects == null ? null : objects.get(CLASS_NAME);
        return new Evidence(Objects.requireNonNullElse(found, List.<Map<String, ?>>of()).stream().map(Evidence::read));
    }

    /**
     * @return the values of the statements that count, by the names of the properties, the newest first
     */
    public List<Map<String, Object>> getStatements()
    {
        return this.counted.stream().map(Statement::values).toList();
    }

    /**
     * @return where the lesson held
     */
    public int getHeld()
    {
        return count(HELD);
    }

    /**
     * @return where the lesson held in parts
     */
    public int getHeldPartly()
    {
        return count(HELD_PARTLY);
    }

    /**
     * @return where the lesson did not hold
     */
    public int getNotHeld()
    {
        return count(NOT_HELD);
    }

    /**
     * @param result a code of the vocabulary {@code confirmationResult}
     * @return of how many projects and municipalities this is said
     */
    public int count(String result)
    {
        return (int) this.counted.stream().filter(statement -> statement.says(result)).count();
    }

    /**
     * @return a code of the vocabulary {@code evidence}: {@code doubted} if the lesson did not hold more often than it
     *     did, at least in parts; {@code confirmed} if it held everywhere; {@code mixed} otherwise; an empty string if
     *     nobody has said anything
     */
    public String getCode()
    {
        if (this.counted.isEmpty()) {
            return "";
        }
        if (getNotHeld() > getHeld() + getHeldPartly()) {
            return "doubted";
        }
        return getHeld() == this.counted.size() ? "confirmed" : "mixed";
    }

    /**
     * @param values what somebody says, by the names of the properties
     * @return {@code true} if the very same was said before
     */
    public boolean contains(Map<String, ?> values)
    {
        return this.statements.stream().anyMatch(statement -> said(statement.values()).equals(said(values)));
    }

    /**
     * @return all that was said, the oldest first, without who said it: what everybody may read
     */
    public List<Map<String, Object>> getCopies()
    {
        List<Map<String, Object>> copies = new ArrayList<>();
        this.statements.forEach(statement -> {
            Map<String, Object> copy = new LinkedHashMap<>(statement.values());
            copy.put(USER, "");
            copies.add(0, copy);
        });
        return copies;
    }

    /**
     * @param original what was said
     * @return {@code true} if this has the very same, but not who said it
     */
    public boolean isCopyOf(Evidence original)
    {
        return this.statements.stream().allMatch(statement -> text(statement.values(), USER).isEmpty())
            && stamps(this).equals(stamps(original));
    }

    /**
     * @param values what somebody says, by the names of the properties
     * @return the project or municipality that it is about: its identifier or official key
     */
    public static String placeOf(Map<String, ?> values)
    {
        return place(values);
    }

    /**
     * @param user the full name of a user
     * @param values what this user says, by the names of the properties
     * @return the name of the page on which all that the user says about this project or municipality is kept; whoever
     *     does not know the user cannot tell who it is
     */
    public static String pageOf(String user, Map<String, ?> values)
    {
        return PAGE_PREFIX + Identifiers.toKey(user + '|' + place(values));
    }

    /**
     * @return what lists show, filter and sort lessons by, by the name of the property
     */
    public Map<String, Object> getDerivedValues()
    {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("evidence", getCode());
        values.put(HELD, getHeld());
        values.put(HELD_PARTLY, getHeldPartly());
        values.put(NOT_HELD, getNotHeld());
        return values;
    }

    /** What tells a statement from others; not every database keeps parts of a second. */
    private static List<List<Object>> stamps(Evidence evidence)
    {
        return evidence.statements.stream()
            .map(statement -> List.<Object>of(said(statement.values()), statement.time() / SECOND)).toList();
    }

    private static List<String> said(Map<String, ?> values)
    {
        return SAID.stream().map(name -> text(values, name)).toList();
    }

    private static Statement read(Map<String, ?> object)
    {
        Map<String, Object> values = new LinkedHashMap<>();
        if (object.get("values") instanceof Map<?, ?> stored) {
            stored.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return new Statement(object.get("number") instanceof Number number ? number.intValue() : 0,
            Collections.unmodifiableMap(values));
    }

    /** A project says more than the municipality that it is in. */
    private static String place(Map<String, ?> values)
    {
        return Stream.of(PROJECT, MUNICIPALITY).map(name -> text(values, name)).filter(key -> !key.isEmpty())
            .findFirst().orElse("");
    }

    /** XWiki gives the users of a property as a text or as a list. */
    private static String text(Map<String, ?> values, String name)
    {
        Object value = values.get(name);
        List<Object> parts = value instanceof List<?> list ? new ArrayList<>(list) : Collections.singletonList(value);
        return parts.isEmpty() ? "" : Objects.toString(parts.get(0), "").strip();
    }

    /**
     * What somebody said.
     */
    private record Statement(int number, Map<String, Object> values)
    {
        long time()
        {
            return this.values.get("date") instanceof Date date ? date.getTime() : Long.MIN_VALUE;
        }

        String words()
        {
            return said(this.values).toString();
        }

        String place()
        {
            return Evidence.place(this.values);
        }

        boolean says(String result)
        {
            return text(this.values, RESULT).equals(result);
        }
    }
}
