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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the answer of the index to {@code json.facet}: lists of names and values, of which this package only knows that
 * they can be walked through.
 */
final class Answer
{
    private static final String BUCKETS = "buckets";

    private Answer()
    {
    }

    /**
     * @param answer an answer, or {@code null}
     * @param name the name of a part
     * @return the part, or {@code null}
     */
    static Object get(Object answer, String name)
    {
        if (answer instanceof Map<?, ?> values) {
            return values.get(name);
        }
        if (answer instanceof Iterable<?> values) {
            for (Object value : values) {
                if (value instanceof Map.Entry<?, ?> entry && name.equals(entry.getKey())) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    /**
     * @param answer the answer to a facet of queries
     * @return the number of entries
     */
    static long count(Object answer)
    {
        return get(answer, "count") instanceof Number number ? number.longValue() : 0;
    }

    /**
     * @param answer the answer to a facet of terms
     * @return the number of entries by value, in the order of the answer
     */
    static Map<String, Long> counts(Object answer)
    {
        Map<String, Long> counts = new LinkedHashMap<>();
        buckets(answer).forEach(bucket -> counts.put(value(bucket), count(bucket)));
        return counts;
    }

    /**
     * @param bucket what the answer to a facet of terms says of a value
     * @return the value
     */
    static String value(Object bucket)
    {
        return String.valueOf(get(bucket, "val"));
    }

    /**
     * @param answer the answer to a facet of terms
     * @return what it says of each value
     */
    static Collection<?> buckets(Object answer)
    {
        return get(answer, BUCKETS) instanceof Collection<?> buckets ? buckets : List.of();
    }
}
