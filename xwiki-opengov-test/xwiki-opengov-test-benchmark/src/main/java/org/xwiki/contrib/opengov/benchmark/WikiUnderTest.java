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
package org.xwiki.contrib.opengov.benchmark;

import java.util.OptionalLong;

import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * A wiki with the extension that is filled with projects and measured.
 *
 * @version $Id$
 * @since 0.1
 */
interface WikiUnderTest extends AutoCloseable
{
    /**
     * The path of the empty page that all others are compared with.
     */
    String EMPTY_PAGE = "Sandbox/OpenGovBenchmark";

    /**
     * @return what kind of wiki it is
     */
    String name();

    /**
     * @return the address of the wiki up to {@code /bin}
     */
    String base();

    /**
     * Writes the empty page and, of all pages that belong to a number of generated projects, those that are missing.
     *
     * @param projects the number of generated projects that the wiki has from now on
     * @return whether it has as many now, and not more from before
     */
    boolean fill(int projects);

    /**
     * @return the number of requests to the database and the index until now, if the wiki tells
     */
    OptionalLong requests();

    /**
     * @return an administrator who is signed in
     */
    Visitor administrator();

    /**
     * @return how much memory the wiki holds on to, in bytes, if it tells
     */
    OptionalLong heap();

    /**
     * @return the time that processors have worked for the wiki and who measures it, in nanoseconds, if it tells
     */
    OptionalLong work();

    @Override
    void close();
}
