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

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.rendering.listener.reference.DocumentResourceReference;
import org.xwiki.rendering.listener.reference.ResourceReference;
import org.xwiki.rendering.listener.reference.ResourceType;

/**
 * What is found while the chapters of a standard are read.
 */
final class Gathered
{
    private static final char ANCHOR_MARK = '#';

    private final List<Requirement> requirements = new ArrayList<>();

    private final List<Definition> definitions = new ArrayList<>();

    private final List<Reference> references = new ArrayList<>();

    private final List<TermUse> uses = new ArrayList<>();

    private final String space;

    Gathered(String space)
    {
        this.space = space;
    }

    List<Requirement> getRequirements()
    {
        return this.requirements;
    }

    List<Definition> getDefinitions()
    {
        return this.definitions;
    }

    List<Reference> getReferences()
    {
        return this.references;
    }

    List<TermUse> getUses()
    {
        return this.uses;
    }

    /**
     * Remembers a link if it leads to a place in this standard.
     *
     * @param link a link
     * @param chapter the name of the chapter in which it stands
     * @param place where it stands in the chapter
     */
    void addLink(ResourceReference link, String chapter, String place)
    {
        String target = link.getReference();
        String anchor = StringUtils.defaultString(link.getParameter(DocumentResourceReference.ANCHOR));
        if (target.indexOf(ANCHOR_MARK) == 0) {
            anchor = target.substring(1);
            target = "";
        }
        boolean page = target.isEmpty() || ResourceType.DOCUMENT.equals(link.getType())
            || ResourceType.PAGE.equals(link.getType());
        // A page beside the chapters that is none of them: a chapter that is gone.
        String name = PageNames.nameOf(target, this.space);
        if (page && !anchor.isEmpty() && name != null) {
            this.references.add(new Reference(chapter, place, name, anchor));
        }
    }
}
