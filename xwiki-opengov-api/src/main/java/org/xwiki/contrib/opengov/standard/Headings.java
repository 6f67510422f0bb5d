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

import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.IdBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.block.match.ClassBlockMatcher;
import org.xwiki.rendering.listener.HeaderLevel;

/**
 * Puts the headings of a chapter below that of the page, and tells its places from those of other chapters.
 */
final class Headings
{
    private static final int BELOW_PAGE = 2;

    private static final int BELOW_CHAPTER = 3;

    private static final int LAST = 6;

    private Headings()
    {
    }

    /**
     * @param xdom the blocks of the chapter
     * @param chapter the chapter
     * @param whole whether all chapters are shown on one page
     */
    static void arrange(XDOM xdom, Chapter chapter, boolean whole)
    {
        List<HeaderBlock> headers = new ArrayList<>(
            xdom.<HeaderBlock>getBlocks(new ClassBlockMatcher(HeaderBlock.class), Block.Axes.DESCENDANT));
        int highest = headers.stream().mapToInt(header -> header.getLevel().getAsInt()).min().orElse(1);
        int shift = (whole ? BELOW_CHAPTER : BELOW_PAGE) - highest;
        for (HeaderBlock header : headers) {
            int level = Math.min(LAST, Math.max(1, header.getLevel().getAsInt() + shift));
            String id = whole ? Anchors.inWhole(chapter.name(), header.getId()) : header.getId();
            header.getParent().replaceChild(new HeaderBlock(header.getChildren(), HeaderLevel.parseInt(level),
                header.getParameters(), id), header);
        }
        if (whole) {
            new ArrayList<>(xdom.<IdBlock>getBlocks(new ClassBlockMatcher(IdBlock.class), Block.Axes.DESCENDANT))
                .forEach(place -> place.getParent()
                    .replaceChild(new IdBlock(Anchors.inWhole(chapter.name(), place.getName())), place));
        }
    }
}
