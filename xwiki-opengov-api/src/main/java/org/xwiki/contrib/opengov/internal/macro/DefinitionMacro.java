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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.standard.Definition;
import org.xwiki.contrib.opengov.standard.Macros;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.DefinitionDescriptionBlock;
import org.xwiki.rendering.block.DefinitionListBlock;
import org.xwiki.rendering.block.DefinitionTermBlock;
import org.xwiki.rendering.block.FormatBlock;
import org.xwiki.rendering.block.ParagraphBlock;
import org.xwiki.rendering.block.SpaceBlock;
import org.xwiki.rendering.block.SpecialSymbolBlock;
import org.xwiki.rendering.listener.Format;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.transformation.MacroTransformationContext;

/**
 * Shows what a term means, at a place to which links can lead. Without a content, or without a term, it marks the use
 * of a term and leads there.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named(Macros.DEFINITION)
@Singleton
public class DefinitionMacro extends AbstractTextMacro<DefinitionMacroParameters>
{
    private static final Map<String, String> USE = Map.of(Parts.CLASS, Macros.TERM_STYLE);

    /**
     * Describes the macro.
     */
    public DefinitionMacro()
    {
        super("Definition", "Defines a term. Without content it marks a place where the term is used.",
            new DefaultContentDescriptor("What the term means.", false, Block.LIST_BLOCK_TYPE),
            DefinitionMacroParameters.class);
    }

    @Override
    public List<Block> execute(DefinitionMacroParameters parameters, String content,
        MacroTransformationContext context) throws MacroExecutionException
    {
        String term = parameters.getTerm();
        if (StringUtils.isBlank(content)) {
            return inLine(use(term, this.parts.words(term)), context);
        }
        boolean use = term.isEmpty();
        Block text = read(content, context, use || context.isInline());
        if (use) {
            return inLine(use(content.strip(), List.of(text)), context);
        }
        List<Block> words = this.parts.words(term);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(Parts.CLASS, "opengov-definition");
        attributes.put(Parts.ID, Definition.anchor(term));
        if (context.isInline()) {
            return List.of(new FormatBlock(List.of(new FormatBlock(words, Format.BOLD),
                new SpecialSymbolBlock(':'), new SpaceBlock(), text), Format.NONE, attributes));
        }
        return List.of(new DefinitionListBlock(
            List.of(new DefinitionTermBlock(words), new DefinitionDescriptionBlock(List.of(text))), attributes));
    }

    private Block use(String term, List<Block> words)
    {
        Block link = this.parts.link(Definition.anchor(term), words);
        link.setParameters(USE);
        return link;
    }

    private static List<Block> inLine(Block block, MacroTransformationContext context)
    {
        return List.of(context.isInline() ? block : new ParagraphBlock(List.of(block)));
    }
}
