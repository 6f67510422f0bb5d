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
import java.util.Optional;

import org.xwiki.rendering.block.XDOM;

/**
 * Reads chapters: what their requirements, definitions and links are, however they are formatted.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TextReader
{
    private final Markup markup;

    /**
     * @param markup reads wiki text
     */
    public TextReader(Markup markup)
    {
        this.markup = markup;
    }

    /**
     * @param chapters the chapters of a standard, in order
     * @param space the full name of the space of the standard, with which links to its chapters may begin
     * @return what stands in them
     */
    public StandardText read(List<Chapter> chapters, String space)
    {
        Gathered gathered = new Gathered(space);
        List<ChapterText> texts = new ArrayList<>(chapters.size());
        for (Chapter chapter : chapters) {
            texts.add(new ChapterReader(chapter, this.markup, gathered).read());
        }
        return new StandardText(texts, gathered.getRequirements(), gathered.getDefinitions(), gathered.getReferences(),
            gathered.getUses(), space);
    }

    /**
     * @param blocks the blocks of a page
     * @param syntax the identifier of its syntax
     * @return what stands in them
     */
    StandardText read(XDOM blocks, String syntax)
    {
        Chapter page = new Chapter("", "", "", syntax, "");
        Gathered gathered = new Gathered("");
        ChapterText text = new ChapterReader(page, this.markup, gathered).read(Optional.of(blocks));
        return new StandardText(List.of(text), gathered.getRequirements(), gathered.getDefinitions(),
            gathered.getReferences(), gathered.getUses(), "");
    }
}
