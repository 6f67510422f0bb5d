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

import java.util.List;
import java.util.Set;

/**
 * What became of a chapter or a definition from one version to another.
 *
 * @param name the name of the chapter, or the term
 * @param before the title of the chapter or the term as it was, {@code null} if it is new
 * @param after the title of the chapter or the term as it is, {@code null} if it is gone
 * @param kinds what changed; empty if nothing did
 * @param paragraphs for each paragraph of either what it has in common with its counterpart
 * @version $Id$
 * @since 0.1
 */
public record PartChange(String name, String before, String after, Set<ChangeKind> kinds,
    List<List<TextPart>> paragraphs)
{
    /**
     * @param name the name
     * @param before as it was
     * @param after as it is
     * @param kinds what changed
     * @param paragraphs the paragraphs
     */
    public PartChange
    {
        kinds = Set.copyOf(kinds);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * @return {@code true} if nothing changed
     */
    public boolean unchanged()
    {
        return this.kinds.isEmpty();
    }

    /**
     * @return the paragraphs that are not the same in both
     */
    public List<List<TextPart>> changedParagraphs()
    {
        return this.paragraphs.stream()
            .filter(parts -> parts.stream().anyMatch(part -> part.kind() != TextPart.Kind.SAME)).toList();
    }

    /**
     * @return the change in the other direction
     */
    public PartChange mirror()
    {
        return new PartChange(this.name, this.after, this.before,
            Set.copyOf(this.kinds.stream().map(ChangeKind::mirror).toList()),
            this.paragraphs.stream().map(WordDiff::turn).toList());
    }
}
