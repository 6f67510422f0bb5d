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
package org.xwiki.contrib.opengov.test.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Names and values of a request, in order.
 *
 * @version $Id$
 */
public final class Parameters
{
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /**
     * @param namesAndValues one name and one value after the other
     * @return the parameters
     */
    public static Parameters of(String... namesAndValues)
    {
        Parameters parameters = new Parameters();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    /**
     * @param name a name
     * @param value one more value for it
     * @return these parameters
     */
    public Parameters add(String name, String value)
    {
        this.values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    /**
     * @param name a name
     * @param newValues all values that it has from now on
     * @return these parameters
     */
    public Parameters set(String name, String... newValues)
    {
        this.values.put(name, new ArrayList<>(List.of(newValues)));
        return this;
    }

    /**
     * @param name the name to leave out
     * @return these parameters
     */
    public Parameters remove(String name)
    {
        this.values.remove(name);
        return this;
    }

    /**
     * @param name a name
     * @return its first value, or an empty text
     */
    public String first(String name)
    {
        return all(name).stream().findFirst().orElse("");
    }

    /**
     * @param name a name
     * @return all its values
     */
    public List<String> all(String name)
    {
        return List.copyOf(this.values.getOrDefault(name, List.of()));
    }

    /**
     * @return the names in order
     */
    public Set<String> names()
    {
        return new LinkedHashSet<>(this.values.keySet());
    }

    /**
     * @return the parameters as they stand in a query string or in the body of a form
     */
    public String encode()
    {
        StringJoiner encoded = new StringJoiner("&");
        this.values.forEach((name, all) -> all.forEach(value -> encoded.add(encode(name) + '=' + encode(value))));
        return encoded.toString();
    }

    private static String encode(String text)
    {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
