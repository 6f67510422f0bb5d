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

import java.util.List;

import org.xwiki.diff.display.UnifiedDiffBlock;

/**
 * How one part of a page (its title, its content, a property of an object) differs between two versions.
 *
 * @version $Id$
 */
public class Change
{
    private final String name;

    private final List<UnifiedDiffBlock<String, Character>> blocks;

    Change(String name, List<UnifiedDiffBlock<String, Character>> blocks)
    {
        this.name = name;
        this.blocks = blocks;
    }

    /**
     * @return what changed, the property of an object as {@code Space.Class[0].property}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the changed lines with some unchanged ones around
     */
    public List<UnifiedDiffBlock<String, Character>> getBlocks()
    {
        return this.blocks;
    }
}
