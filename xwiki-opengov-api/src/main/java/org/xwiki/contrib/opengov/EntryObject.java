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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one object of an entry, ready to be set. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class EntryObject
{
    private static final Integer NO = 0;

    private final String className;

    private final int number;

    private final Map<String, Object> values;

    EntryObject(String className, int number, Map<String, Object> values)
    {
        this.className = className;
        this.number = number;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * @return the full name of the class
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return the number of the object in the form
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @return the values by the name of the property, of the types that XWiki's properties take: String, List of
     *     String, Date, Integer (also 1 and 0 for yes and no), Double; {@code null} where a date or number is left out
     */
    public Map<String, Object> getValues()
    {
        return this.values;
    }

    /**
     * @return {@code true} if no value says anything
     */
    public boolean isEmpty()
    {
        return this.values.values().stream()
            .allMatch(value -> value == null || "".equals(value) || List.of().equals(value) || NO.equals(value));
    }

    @Override
    public String toString()
    {
        return this.className + '[' + this.number + ']' + this.values;
    }
}
