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

import java.util.Map;
import java.util.Objects;

/**
 * A chapter of a standard as it is stored: wiki text in some syntax.
 *
 * @param name the name of its page, which tells it from the others
 * @param title its title
 * @param nature {@code normative} or {@code informative}
 * @param syntax the identifier of the syntax of its content
 * @param content its content
 * @version $Id$
 * @since 0.1
 */
public record Chapter(String name, String title, String nature, String syntax, String content)
{
    /** The nature of a chapter that binds. */
    public static final String NORMATIVE = "normative";

    /** The nature of a chapter that explains. */
    public static final String INFORMATIVE = "informative";

    /**
     * @param name its name
     * @param title its title
     * @param nature anything but {@code informative} is normative
     * @param syntax its syntax
     * @param content its content
     */
    public Chapter
    {
        name = Objects.toString(name, "");
        title = Objects.toString(title, "");
        nature = INFORMATIVE.equals(nature) ? INFORMATIVE : NORMATIVE;
        syntax = Objects.toString(syntax, "");
        content = Objects.toString(content, "");
    }

    /**
     * @param values the values by the names of the components
     * @return the chapter
     */
    public static Chapter of(Map<String, ?> values)
    {
        return new Chapter(get(values, "name"), get(values, "title"), get(values, "nature"), get(values, "syntax"),
            get(values, "content"));
    }

    /**
     * @return {@code true} if it binds
     */
    public boolean isNormative()
    {
        return NORMATIVE.equals(this.nature);
    }

    private static String get(Map<String, ?> values, String name)
    {
        return Objects.toString(values.get(name), "");
    }
}
