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

import java.util.Set;

import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.DefinitionDescriptionBlock;
import org.xwiki.rendering.block.DefinitionTermBlock;
import org.xwiki.rendering.block.FigureCaptionBlock;
import org.xwiki.rendering.block.GroupBlock;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.ListItemBlock;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.NewLineBlock;
import org.xwiki.rendering.block.ParagraphBlock;
import org.xwiki.rendering.block.QuotationLineBlock;
import org.xwiki.rendering.block.SpaceBlock;
import org.xwiki.rendering.block.SpecialSymbolBlock;
import org.xwiki.rendering.block.TableCellBlock;
import org.xwiki.rendering.block.TableHeadCellBlock;
import org.xwiki.rendering.block.VerbatimBlock;
import org.xwiki.rendering.block.WordBlock;
import org.xwiki.rendering.block.match.AnyBlockMatcher;

/**
 * What the blocks of Rendering mean for a plain text.
 */
final class Blocks
{
    private static final Set<Class<? extends Block>> STANDALONE = Set.of(ParagraphBlock.class, ListItemBlock.class,
        HeaderBlock.class, GroupBlock.class, TableCellBlock.class, TableHeadCellBlock.class, QuotationLineBlock.class,
        DefinitionTermBlock.class, DefinitionDescriptionBlock.class, FigureCaptionBlock.class);

    private Blocks()
    {
    }

    /**
     * @param block a block
     * @return {@code true} if it is a paragraph of its own
     */
    static boolean isStandalone(Block block)
    {
        if (block instanceof MacroBlock macro) {
            return !macro.isInline();
        }
        return block instanceof VerbatimBlock verbatim ? !verbatim.isInline() : STANDALONE.contains(block.getClass());
    }

    /**
     * @param block a block
     * @return {@code true} if what it says is quoted
     */
    static boolean isVerbatim(Block block)
    {
        return block instanceof VerbatimBlock;
    }

    /**
     * @param block a block
     * @return its text with that of its children, in one line
     */
    static String getAllText(Block block)
    {
        PlainText text = new PlainText();
        block.getBlocks(AnyBlockMatcher.ANYBLOCKMATCHER, Block.Axes.DESCENDANT_OR_SELF)
            .forEach(each -> text.append(getText(each)));
        return text.getText();
    }

    /**
     * @param block a block
     * @return its own text, without that of its children
     */
    static String getText(Block block)
    {
        String text = "";
        if (block instanceof WordBlock word) {
            text = word.getWord();
        } else if (block instanceof SpecialSymbolBlock symbol) {
            text = String.valueOf(symbol.getSymbol());
        } else if (block instanceof SpaceBlock || block instanceof NewLineBlock) {
            text = " ";
        } else if (block instanceof VerbatimBlock verbatim) {
            text = verbatim.getProtectedString();
        } else if (block instanceof LinkBlock link && link.isFreeStandingURI()) {
            text = link.getReference().getReference();
        }
        return text;
    }
}
