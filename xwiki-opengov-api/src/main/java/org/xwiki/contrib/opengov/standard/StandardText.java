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
import java.util.Optional;

/**
 * What was read of a standard.
 *
 * @param chapters its chapters, in order
 * @param requirements its requirements, in order
 * @param definitions the terms that it defines, in order
 * @param references the links within it
 * @param uses the terms that are marked where they are used
 * @param space the full name of the space of the standard, may be empty
 * @version $Id$
 * @since 0.1
 */
public record StandardText(List<ChapterText> chapters, List<Requirement> requirements, List<Definition> definitions,
    List<Reference> references, List<TermUse> uses, String space)
{
    /**
     * @param chapters its chapters
     * @param requirements its requirements
     * @param definitions its definitions
     * @param references its references
     * @param uses its uses of terms
     * @param space its space
     */
    public StandardText
    {
        chapters = List.copyOf(chapters);
        requirements = List.copyOf(requirements);
        definitions = List.copyOf(definitions);
        references = List.copyOf(references);
        uses = List.copyOf(uses);
    }

    /**
     * @param id the identifier of a requirement
     * @return the first requirement with it, or {@code null}
     */
    public Requirement requirement(String id)
    {
        return this.requirements.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * @param chapter the name of a chapter
     * @return its requirements, in order
     */
    public List<Requirement> requirementsOf(String chapter)
    {
        return this.requirements.stream().filter(each -> each.chapter().equals(chapter)).toList();
    }

    /**
     * @param name the name of a chapter
     * @return what was read of it
     */
    public Optional<ChapterText> chapter(String name)
    {
        return this.chapters.stream().filter(each -> each.chapter().name().equals(name)).findFirst();
    }
}
