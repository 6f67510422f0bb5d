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
package org.xwiki.contrib.opengov.wiki.rendering.macro;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.MacroMarkerBlock;
import org.xwiki.rendering.block.match.ClassBlockMatcher;
import org.xwiki.rendering.macro.AbstractMacro;
import org.xwiki.rendering.macro.MacroContentParser;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.MacroPreparationException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.transformation.MacroTransformationContext;
import org.xwiki.rendering.util.ParserUtils;
import org.xwiki.velocity.VelocityManager;
import org.xwiki.velocity.VelocityTemplate;
import org.xwiki.velocity.XWikiVelocityException;

/**
 * Runs a Velocity script if the author of the page that holds it has script right.
 *
 * @version $Id$
 */
@Component
@Named("velocity")
@Singleton
public class VelocityMacro extends AbstractMacro<VelocityMacroParameters>
{
    private static final String NAME = "velocity";

    private static final String TEMPLATE = "velocity.template";

    private static final String NO_FILTER = "none";

    private static final Pattern INDENTATION = Pattern.compile("^[ \t]++", Pattern.MULTILINE);

    private static final ClassBlockMatcher MARKERS = new ClassBlockMatcher(MacroMarkerBlock.class);

    private final ParserUtils parserUtils = new ParserUtils();

    @Inject
    private VelocityManager velocityManager;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private MacroContentParser contentParser;

    @Inject
    @Named("plain/1.0")
    private Parser plainTextParser;

    /**
     * Describes the macro.
     */
    public VelocityMacro()
    {
        super("Velocity", "Executes a Velocity script.", new DefaultContentDescriptor("the velocity script to execute"),
            VelocityMacroParameters.class);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_DEVELOPMENT));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return true;
    }

    @Override
    public void prepare(MacroBlock macroBlock) throws MacroPreparationException
    {
        try {
            macroBlock.setAttribute(TEMPLATE, compile(macroBlock.getContent(), macroBlock.getParameter("filter")));
        } catch (XWikiVelocityException e) {
            throw new MacroPreparationException("Failed to compile the Velocity script", e);
        }
    }

    @Override
    public List<Block> execute(VelocityMacroParameters parameters, String content, MacroTransformationContext context)
        throws MacroExecutionException
    {
        if (StringUtils.isEmpty(content)) {
            return List.of();
        }
        checkPermission(context);
        checkNesting(context.getCurrentMacroBlock());
        String result = evaluate(parameters, content, context);
        return parameters.isOutput() ? parse(result, parameters, context) : List.of();
    }

    private void checkPermission(MacroTransformationContext context) throws MacroExecutionException
    {
        if (context.getTransformationContext().isRestricted() || !this.authorization.hasAccess(Right.SCRIPT)) {
            throw new MacroExecutionException(String.format(
                "The execution of the [%s] script macro is not allowed. Check the rights of its last author or the "
                    + "parameters if it's rendered from another script.", NAME));
        }
    }

    private void checkNesting(MacroBlock block) throws MacroExecutionException
    {
        MacroMarkerBlock parent = block.getFirstBlock(MARKERS, Block.Axes.ANCESTOR);
        while (parent != null && !"include".equals(parent.getId())) {
            if (NAME.equals(parent.getId())) {
                throw new MacroExecutionException("Nested scripts are not allowed.");
            }
            parent = parent.getFirstBlock(MARKERS, Block.Axes.ANCESTOR);
        }
    }

    private String evaluate(VelocityMacroParameters parameters, String content, MacroTransformationContext context)
        throws MacroExecutionException
    {
        try {
            VelocityTemplate template =
                (VelocityTemplate) context.getCurrentMacroBlock().getAttribute(TEMPLATE);
            if (template == null) {
                template = compile(content, parameters.getFilter());
            }
            StringWriter writer = new StringWriter();
            this.velocityManager.getVelocityEngine().evaluate(this.velocityManager.getVelocityContext(), writer,
                StringUtils.defaultString(context.getTransformationContext().getId(), "unknown namespace"), template);
            return writer.toString();
        } catch (XWikiVelocityException e) {
            throw new MacroExecutionException("Failed to evaluate Velocity Macro for content [" + content + "]", e);
        }
    }

    private VelocityTemplate compile(String content, String filter) throws XWikiVelocityException
    {
        String script = NO_FILTER.equals(filter) ? content : INDENTATION.matcher(content).replaceAll("");
        return this.velocityManager.compile("velocity macro", new StringReader(script));
    }

    private List<Block> parse(String result, VelocityMacroParameters parameters, MacroTransformationContext context)
        throws MacroExecutionException
    {
        List<Block> blocks;
        if (parameters.isWiki()) {
            blocks = this.contentParser.parse(result, context, false, false).getChildren();
        } else {
            try {
                blocks = this.plainTextParser.parse(new StringReader(result)).getChildren();
            } catch (ParseException e) {
                throw new MacroExecutionException("Failed to parse the result of the script as plain text", e);
            }
        }
        if (context.isInline()) {
            this.parserUtils.convertToInline(blocks);
        }
        return blocks;
    }
}
