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
package org.xwiki.contrib.opengov.discovery;

import java.util.regex.Pattern;

import org.xwiki.contrib.opengov.Vocabularies;

/**
 * What projects can be filtered by: the name of the URL parameter, the property behind it, and the vocabulary of its
 * values.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
enum Filter
{
    /** By status. */
    STATUS("status"),

    /** By theme. */
    THEME("theme", "themes", "theme"),

    /** By principle of open government. */
    PRINCIPLE("principle", "principles", "principle"),

    /** By Land. */
    LAND("land"),

    /** By size class of the municipality. */
    POPULATION_CLASS("populationClass"),

    /** By funding programme. */
    PROGRAMME("programme"),

    /** By what became of the project after its funding. */
    SUSTAINABILITY("sustainability", "sustainability", "sustainabilityState"),

    /** By municipality, with its official key as value. */
    MUNICIPALITY("municipality", "municipality", null);

    private static final Pattern OFFICIAL_KEY = Pattern.compile("\\d{5}|\\d{8}|\\d{9}");

    private final String parameter;

    private final String property;

    private final String vocabulary;

    Filter(String name)
    {
        this(name, name, name);
    }

    Filter(String parameter, String property, String vocabulary)
    {
        this.parameter = parameter;
        this.property = property;
        this.vocabulary = vocabulary;
    }

    String getParameter()
    {
        return this.parameter;
    }

    String getField()
    {
        return IndexFields.exact(IndexFields.project(this.property));
    }

    boolean accepts(String value)
    {
        return this.vocabulary == null ? OFFICIAL_KEY.matcher(value).matches()
            : Vocabularies.get(this.vocabulary).contains(value);
    }

    String getKey(String value)
    {
        return this.vocabulary == null ? null : Vocabularies.get(this.vocabulary).getTerm(value).getKey();
    }
}
