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

import java.util.Set;

/**
 * A verb that expresses a level, where it stands in a text. Where German separates a verb from its negation
 * ("darf … nicht"), only a reader can tell whether they belong together: then both levels are possible.
 *
 * @param form the verb as it was written, with its negation if that stands beside it
 * @param levels the levels that it may express
 * @version $Id$
 * @since 0.1
 */
public record Verb(String form, Set<Level> levels)
{
    /**
     * @param form the verb
     * @param levels its levels
     */
    public Verb
    {
        levels = Set.copyOf(levels);
    }
}
