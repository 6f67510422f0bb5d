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
 * What was read of a chapter.
 *
 * @param chapter the chapter
 * @param readable {@code false} if no parser knows its syntax
 * @param empty {@code true} if it has nothing but headings
 * @param paragraphs its plain text, block by block
 * @param passages what stands below its headings, without requirements and definitions
 * @param anchors the places to which links may lead
 * @version $Id$
 * @since 0.1
 */
public record ChapterText(Chapter chapter, boolean readable, boolean empty, List<String> paragraphs,
    List<Passage> passages, Set<String> anchors)
{
    /**
     * @param chapter the chapter
     * @param readable whether it could be read
     * @param empty whether it is empty
     * @param paragraphs its paragraphs
     * @param passages its passages
     * @param anchors its anchors
     */
    public ChapterText
    {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
        anchors = Set.copyOf(anchors);
    }

    /**
     * @param passage one of its passages
     * @return where its heading is if all chapters are on one page
     */
    public String anchorInWhole(Passage passage)
    {
        return Anchors.inWhole(this.chapter.name(), passage.anchor());
    }

    /**
     * @return the passages that have a heading
     */
    public List<Passage> headings()
    {
        return this.passages.stream().filter(passage -> passage.level() > 0).toList();
    }
}
