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

/**
 * The macros with which standards are written.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Macros
{
    /** Marks a requirement. */
    public static final String REQUIREMENT = "requirement";

    /** Lists the requirements of a page. */
    public static final String REQUIREMENTS = "requirements";

    /** Defines a term, or marks the use of one. */
    public static final String DEFINITION = "definition";

    /** The style of the links from a term to its definition. */
    public static final String TERM_STYLE = "opengov-term";

    private Macros()
    {
    }

    /**
     * @param parameters the parameters of a macro as they were written
     * @param name the name of a parameter, in any case
     * @return its value without spaces around it, empty if there is none
     */
    static String getParameter(Map<String, String> parameters, String name)
    {
        return parameters.entrySet().stream().filter(parameter -> parameter.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue).findFirst().map(String::strip).orElse("");
    }
}
