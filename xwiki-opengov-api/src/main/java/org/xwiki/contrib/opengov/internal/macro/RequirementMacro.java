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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.standard.Level;
import org.xwiki.contrib.opengov.standard.Macros;
import org.xwiki.contrib.opengov.standard.Requirement;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.DefinitionDescriptionBlock;
import org.xwiki.rendering.block.DefinitionListBlock;
import org.xwiki.rendering.block.DefinitionTermBlock;
import org.xwiki.rendering.block.FormatBlock;
import org.xwiki.rendering.block.GroupBlock;
import org.xwiki.rendering.block.ParagraphBlock;
import org.xwiki.rendering.block.SpaceBlock;
import org.xwiki.rendering.listener.Format;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.transformation.MacroTransformationContext;

/**
 * Shows a requirement with its identifier and its level, at a place to which links can lead.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named(Macros.REQUIREMENT)
@Singleton
public class RequirementMacro extends AbstractTextMacro<RequirementMacroParameters>
{
    private static final String STYLE = "opengov-requirement";

    private static final String HEAD = STYLE + "-head";

    private static final String PROBLEM = STYLE + "-problem";

    /**
     * Describes the macro.
     */
    public RequirementMacro()
    {
        super("Requirement", "A requirement of a standard, with an identifier and a level.",
            new DefaultContentDescriptor("The requirement in one sentence, with the verb of its level.", true,
                Block.LIST_BLOCK_TYPE), RequirementMacroParameters.class);
    }

    @Override
    public List<Block> execute(RequirementMacroParameters parameters, String content,
        MacroTransformationContext context) throws MacroExecutionException
    {
        Level level = Level.of(parameters.getLevel()).orElse(null);
        Block text = read(content, context, context.isInline());
        Map<String, String> attributes = new LinkedHashMap<>();
        String strength = level == null ? "" : " opengov-strength-" + level.getStrength().getCode();
        attributes.put(Parts.CLASS, STYLE + strength);
        if (!parameters.getId().isEmpty()) {
            attributes.put(Parts.ID, Requirement.anchor(parameters.getId()));
        }
        List<Block> head = getHead(parameters.getId(), level);
        if (context.isInline()) {
            return List.of(new FormatBlock(List.of(this.parts.span(HEAD, head), new SpaceBlock(), text), Format.NONE,
                attributes));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ParagraphBlock(head, Map.of(Parts.CLASS, HEAD)));
        blocks.add(text);
        List<Block> details = getDetails(parameters);
        if (!details.isEmpty()) {
            blocks.add(new DefinitionListBlock(details, Map.of(Parts.CLASS, "opengov-requirement-details")));
        }
        return List.of(new GroupBlock(blocks, attributes));
    }

    private List<Block> getHead(String id, Level level) throws MacroExecutionException
    {
        Block name = id.isEmpty() ? this.parts.span(PROBLEM,
            List.of(this.parts.translation("requirement.withoutId")))
            : this.parts.link(Requirement.anchor(id), this.parts.words(id));
        Block badge = level == null ? this.parts.span(PROBLEM,
            List.of(this.parts.translation("requirement.withoutLevel")))
            : this.parts.span("opengov-level", List.of(this.parts.translation("level." + level.getCode())));
        return List.of(name, new SpaceBlock(), badge);
    }

    private List<Block> getDetails(RequirementMacroParameters parameters) throws MacroExecutionException
    {
        List<Block> details = new ArrayList<>();
        addDetail(details, "rationale", parameters.getRationale());
        addDetail(details, "testMethod", parameters.getTestMethod());
        addDetail(details, "addressee", parameters.getAddressee());
        return details;
    }

    private void addDetail(List<Block> details, String name, String text) throws MacroExecutionException
    {
        if (!text.isBlank()) {
            details.add(new DefinitionTermBlock(List.of(this.parts.translation("requirement." + name))));
            details.add(new DefinitionDescriptionBlock(this.parts.words(text)));
        }
    }
}
