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
package org.xwiki.contrib.opengov.wiki.store;

/**
 * Counts versions: a usual change makes 2.1 of 1.3, a minor one 1.4.
 *
 * @version $Id$
 */
final class Versions
{
    /** The version of what is new. */
    static final String FIRST = "1.1";

    private static final String SEPARATOR = ".";

    private Versions()
    {
    }

    static String next(String version, boolean minorEdit)
    {
        return minorEdit ? toString(major(version), minor(version) + 1) : toString(major(version) + 1, 1);
    }

    static int major(String version)
    {
        return part(version, 0);
    }

    static int minor(String version)
    {
        return part(version, 1);
    }

    static String toString(int major, int minor)
    {
        return major + SEPARATOR + minor;
    }

    private static int part(String version, int index)
    {
        String[] parts = version.split("\\.");
        try {
            return Integer.parseInt(parts[index]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return 0;
        }
    }
}
