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

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The address of something in the wiki: its name, its kind and where it is. Immutable.
 *
 * @version $Id$
 */
public class EntityReference implements Serializable, Comparable<EntityReference>
{
    private static final long serialVersionUID = 1L;

    private final String name;

    private final EntityType type;

    private final EntityReference parent;

    /**
     * @param name the name, without any escaping
     * @param type what it names
     * @param parent where it is, {@code null} when that isn't said
     */
    public EntityReference(String name, EntityType type, EntityReference parent)
    {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("An entity reference needs a name.");
        }
        this.name = name;
        this.type = Objects.requireNonNull(type);
        this.parent = parent;
    }

    /**
     * @param name the name, without any escaping
     * @param type what it names
     */
    public EntityReference(String name, EntityType type)
    {
        this(name, type, null);
    }

    /**
     * @return the name, without any escaping
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return what it names
     */
    public EntityType getType()
    {
        return this.type;
    }

    /**
     * @return where it is, {@code null} when that isn't said
     */
    public EntityReference getParent()
    {
        return this.parent;
    }

    /**
     * @return the outermost reference, usually the wiki
     */
    public EntityReference getRoot()
    {
        return this.parent == null ? this : this.parent.getRoot();
    }

    /**
     * @param wanted the kind that is looked for
     * @return the innermost reference of that kind, {@code null} when there is none
     */
    public EntityReference extractReference(EntityType wanted)
    {
        EntityReference reference = this;
        while (reference != null && reference.getType() != wanted) {
            reference = reference.getParent();
        }
        return reference;
    }

    /**
     * @return this reference and everything that it is in, outermost first
     */
    public List<EntityReference> getReversedReferenceChain()
    {
        Deque<EntityReference> chain = new ArrayDeque<>();
        for (EntityReference reference = this; reference != null; reference = reference.getParent()) {
            chain.addFirst(reference);
        }
        return List.copyOf(chain);
    }

    @Override
    public boolean equals(Object other)
    {
        return other == this || other instanceof EntityReference reference && this.name.equals(reference.name)
            && this.type == reference.type && Objects.equals(this.parent, reference.parent);
    }

    @Override
    public int hashCode()
    {
        return Objects.hash(this.name, this.type, this.parent);
    }

    @Override
    public int compareTo(EntityReference other)
    {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString()
    {
        return References.serialize(this);
    }
}
