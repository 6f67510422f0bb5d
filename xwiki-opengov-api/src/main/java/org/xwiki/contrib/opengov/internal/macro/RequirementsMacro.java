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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.standard.Macros;
import org.xwiki.contrib.opengov.standard.Requirement;
import org.xwiki.contrib.opengov.standard.TextDisplay;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroMarkerBlock;
import org.xwiki.rendering.block.ParagraphBlock;
import org.xwiki.rendering.block.TableBlock;
import org.xwiki.rendering.block.TableCellBlock;
import org.xwiki.rendering.block.TableHeadCellBlock;
import org.xwiki.rendering.block.TableRowBlock;
import org.xwiki.rendering.block.match.MacroMarkerBlockMatcher;
import org.xwiki.rendering.macro.AbstractNoParameterMacro;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.descriptor.ContentDescriptor;
import org.xwiki.rendering.transformation.MacroTransformationContext;

/**
 * Shows a table of the requirements: of the whole standard where that is displayed, of this page otherwise.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named(Macros.REQUIREMENTS)
@Singleton
public class RequirementsMacro extends AbstractNoParameterMacro
{
    private static final int LAST = 2000;

    @Inject
    private Parts parts;

    @Inject
    private TextDisplay display;

    /**
     * Describes the macro.
     */
    public RequirementsMacro()
    {
        super("Table of requirements", "All requirements of this page, in a table.", (ContentDescriptor) null);
        // The requirements that other macros bring along count too.
        setPriority(LAST);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_NAVIGATION));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return false;
    }

    @Override
    public List<Block> execute(Object parameters, String content, MacroTransformationContext context)
        throws MacroExecutionException
    {
        List<Block> rows = new ArrayList<>();
        for (Requirement requirement : getRequirements(context)) {
            rows.add(new TableRowBlock(List.of(
                getHead(this.parts.link(requirement.anchor(), this.parts.words(requirement.id())), "row"),
                new TableCellBlock(requirement.level() == null ? List.of()
                    : List.of(this.parts.translation("level." + requirement.level().getCode()))),
                new TableCellBlock(this.parts.words(requirement.text())))));
        }
        if (rows.isEmpty()) {
            return List.of(new ParagraphBlock(List.of(this.parts.translation("requirements.none"))));
        }
        rows.add(0, new TableRowBlock(Stream.of("id", "level", "text").map(name -> "requirements." + name)
            .map(key -> getHead(this.parts.translation(key), "col")).toList()));
        return List.of(new TableBlock(rows, Map.of(Parts.CLASS, "opengov-requirements")));
    }

    private static Block getHead(Block content, String scope)
    {
        return new TableHeadCellBlock(List.of(content), Map.of("scope", scope));
    }

    private List<Requirement> getRequirements(MacroTransformationContext context)
    {
        return this.display.getDisplayed().orElseGet(() -> {
            List<MacroMarkerBlock> macros = context.getXDOM().getBlocks(
                new MacroMarkerBlockMatcher(Macros.REQUIREMENT), Block.Axes.DESCENDANT);
            return this.display.read(macros, context.getSyntax());
        }).requirements();
    }
}
