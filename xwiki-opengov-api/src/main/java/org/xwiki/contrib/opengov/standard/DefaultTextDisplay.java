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

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.context.Execution;
import org.xwiki.context.ExecutionContext;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.MacroMarkerBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.listener.MetaData;
import org.xwiki.rendering.renderer.BlockRenderer;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.transformation.TransformationContext;
import org.xwiki.rendering.transformation.TransformationException;
import org.xwiki.rendering.transformation.TransformationManager;

/**
 * Shows chapters with the macros and the renderer of the wiki.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Singleton
public class DefaultTextDisplay implements TextDisplay
{
    private static final String DISPLAYED = "opengov.standard.displayed";

    @Inject
    private Markup markup;

    @Inject
    private TransformationManager transformations;

    @Inject
    @Named("html/5.0")
    private BlockRenderer renderer;

    @Inject
    private Execution execution;

    @Inject
    private Logger logger;

    @Override
    public String toHtml(Chapter chapter, StandardText text, boolean whole)
    {
        Optional<XDOM> parsed = this.markup.parse(chapter.content(), chapter.syntax());
        if (parsed.isEmpty()) {
            return "";
        }
        XDOM xdom = parsed.get();
        ExecutionContext context = this.execution.getContext();
        Object before = context.getProperty(DISPLAYED);
        context.setProperty(DISPLAYED, text);
        try {
            TransformationContext transformation =
                new TransformationContext(xdom, this.markup.getSyntax(chapter.syntax()), true);
            transformation.setTargetSyntax(Syntax.HTML_5_0);
            transformation.setId("opengov.standard." + chapter.name());
            this.transformations.performTransformations(xdom, transformation);
        } catch (TransformationException e) {
            // The blocks in question show what went wrong.
            this.logger.warn("Failed to execute all macros of the chapter [{}].", chapter.name(), e);
        } finally {
            context.setProperty(DISPLAYED, before);
        }
        new Links(chapter, text, whole).complete(xdom);
        Headings.arrange(xdom, chapter, whole);
        if (!text.space().isEmpty()) {
            // What belongs to the page of the chapter, as its pictures, is found from everywhere.
            xdom.getMetaData().addMetaData(MetaData.BASE, text.space() + '.' + PageNames.escape(chapter.name()));
        }
        DefaultWikiPrinter printer = new DefaultWikiPrinter();
        this.renderer.render(xdom, printer);
        // Whatever is left of a macro must not end the one around this.
        return printer.toString().replace("{{", "&#123;&#123;");
    }

    @Override
    public Optional<StandardText> getDisplayed()
    {
        ExecutionContext context = this.execution.getContext();
        return Optional.ofNullable(context == null ? null : (StandardText) context.getProperty(DISPLAYED));
    }

    @Override
    public StandardText read(List<MacroMarkerBlock> macros, Syntax syntax)
    {
        List<Block> blocks = macros.stream().<Block>map(macro -> new MacroBlock(macro.getId(), macro.getParameters(),
            macro.getContent(), macro.isInline())).toList();
        return new TextReader(this.markup).read(new XDOM(blocks), syntax.toIdString());
    }
}
