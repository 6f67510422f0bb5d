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

import org.apache.commons.lang3.StringUtils;

/**
 * Names of chapters as references to their pages.
 */
final class PageNames
{
    private static final String DOT = ".";

    private static final String HOME = "WebHome";

    private static final String BACKSLASH = "\\";

    private static final String ESCAPED_DOT = BACKSLASH + DOT;

    private static final String ESCAPED_BACKSLASH = BACKSLASH + BACKSLASH;

    private PageNames()
    {
    }

    /**
     * @param name the name of a chapter
     * @return the reference to its page from a page beside it
     */
    static String escape(String name)
    {
        return name.replace(BACKSLASH, ESCAPED_BACKSLASH).replace(DOT, ESCAPED_DOT);
    }

    /**
     * @param reference the reference to a page
     * @param space the full name of the space of the standard
     * @return the name of this page if it is one beside the chapters; {@code null} if it lies elsewhere
     */
    static String nameOf(String reference, String space)
    {
        String name = StringUtils.removeStart(StringUtils.defaultString(reference), DOT);
        if (!space.isEmpty()) {
            name = StringUtils.removeStart(name, space + DOT);
        }
        boolean elsewhere = HOME.equals(name)
            || name.replace(ESCAPED_BACKSLASH, "").replace(ESCAPED_DOT, "").contains(DOT);
        return elsewhere ? null : name.replace(ESCAPED_DOT, DOT).replace(ESCAPED_BACKSLASH, BACKSLASH);
    }
}
