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
package org.xwiki.contrib.opengov.wiki.model.reference;

import java.util.List;

/**
 * The address of a space.
 *
 * @version $Id$
 */
public class SpaceReference extends EntityReference
{
    private static final long serialVersionUID = 1L;

    /**
     * @param name the name of the space
     * @param parent the wiki or the space that it is in
     */
    public SpaceReference(String name, EntityReference parent)
    {
        super(name, EntityType.SPACE, parent);
    }

    /**
     * @param wiki the name of the wiki
     * @param spaces the names of the spaces, outermost first
     */
    public SpaceReference(String wiki, List<String> spaces)
    {
        this(spaces.get(spaces.size() - 1), parent(wiki, spaces));
    }

    static SpaceReference of(EntityReference reference)
    {
        return reference instanceof SpaceReference space ? space
            : new SpaceReference(reference.getName(), reference.getParent());
    }

    private static EntityReference parent(String wiki, List<String> spaces)
    {
        EntityReference parent = new WikiReference(wiki);
        for (String space : spaces.subList(0, spaces.size() - 1)) {
            parent = new SpaceReference(space, parent);
        }
        return parent;
    }
}
