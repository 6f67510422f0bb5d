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
package org.xwiki.contrib.opengov.test.page;

/**
 * Municipalities of the register that the tests write about.
 *
 * @param ags the official key
 * @param name the short name
 */
public record Places(String ags, String name)
{
    /**
     * A municipality with a project of its own among the seeds of the development wiki.
     */
    public static final Places COLOGNE = new Places("05315000", "Köln");

    /**
     * A municipality that nobody has written about.
     */
    public static final Places FLENSBURG = new Places("01001000", "Flensburg");

    /**
     * A municipality that gets its first project from the tests. There are others of the same name.
     */
    public static final Places HUSUM = new Places("01054056", "Husum");
}
