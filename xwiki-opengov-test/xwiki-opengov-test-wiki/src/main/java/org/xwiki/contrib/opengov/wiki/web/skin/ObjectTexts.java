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
package org.xwiki.contrib.opengov.wiki.web.skin;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.xwiki.contrib.opengov.wiki.model.BaseObject;

/**
 * Writes objects as text, for comparing and showing them.
 *
 * @version $Id$
 */
final class ObjectTexts
{
    private static final String PASSWORD = "password";

    private ObjectTexts()
    {
        // Only static methods.
    }

    /**
     * @param object an object
     * @return its class and number
     */
    static String getName(BaseObject object)
    {
        return object.getClassName() + '[' + object.getNumber() + ']';
    }

    /**
     * @param object an object
     * @return the texts of its properties by name, in a stable order; a password stays hidden
     */
    static Map<String, String> of(BaseObject object)
    {
        Map<String, String> texts = new TreeMap<>();
        for (String name : object.getPropertyNames()) {
            texts.put(name, PASSWORD.equals(name) ? "********" : toText(object.getValue(name)));
        }
        return texts;
    }

    private static String toText(Object value)
    {
        if (value instanceof List<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        return value instanceof Date date ? date.toInstant().toString() : Objects.toString(value, "");
    }
}
