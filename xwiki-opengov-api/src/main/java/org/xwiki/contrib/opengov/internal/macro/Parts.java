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
package org.xwiki.contrib.opengov.internal.macro;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.FormatBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.listener.Format;
import org.xwiki.rendering.listener.reference.DocumentResourceReference;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.util.ParserUtils;

/**
 * Parts of which the macros consist.
 *
 * @version $Id$
 * @since 0.1
 */
@Component(roles = Parts.class)
@Singleton
public class Parts
{
    /** The parameter of blocks for their style. */
    static final String CLASS = "class";

    /** The parameter of blocks for their place. */
    static final String ID = "id";

    private final ParserUtils parserUtils = new ParserUtils();

    @Inject
    @Named("plain/1.0")
    private Parser plainTextParser;

    /**
     * @param key the key of a translation
     * @return the text in the language of the reader
     */
    Block translation(String key)
    {
        return new MacroBlock("translation", Map.of("key", "opengov.standard." + key), true);
    }

    /**
     * @param text a plain text
     * @return its words
     * @throws MacroExecutionException if it could not be read
     */
    List<Block> words(String text) throws MacroExecutionException
    {
        try {
            List<Block> blocks = this.plainTextParser.parse(new StringReader(text)).getChildren();
            this.parserUtils.removeTopLevelParagraph(blocks);
            return blocks;
        } catch (ParseException e) {
            throw new MacroExecutionException("Failed to read a plain text", e);
        }
    }

    /**
     * @param style the style
     * @param blocks blocks within a line
     * @return these blocks, in this style
     */
    Block span(String style, List<Block> blocks)
    {
        return new FormatBlock(blocks, Format.NONE, Map.of(CLASS, style));
    }

    /**
     * @param anchor a place on this page
     * @param blocks what the link says
     * @return a link to this place
     */
    Block link(String anchor, List<Block> blocks)
    {
        DocumentResourceReference reference = new DocumentResourceReference("");
        reference.setAnchor(anchor);
        return new LinkBlock(blocks, reference, false);
    }
}
