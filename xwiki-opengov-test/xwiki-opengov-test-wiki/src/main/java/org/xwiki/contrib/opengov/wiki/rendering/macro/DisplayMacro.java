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

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.DisplayParameters;
import org.xwiki.contrib.opengov.wiki.rendering.DocumentDisplayer;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MetaDataBlock;
import org.xwiki.rendering.listener.MetaData;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.transformation.MacroTransformationContext;

/**
 * Displays a page in another one, with its own sheet, its own context and the rights of its own author.
 *
 * @version $Id$
 */
@Component
@Named("display")
@Singleton
public class DisplayMacro extends AbstractIncludeMacro
{
    @Inject
    private Provider<DocumentDisplayer> displayer;

    /**
     * Describes the macro.
     */
    public DisplayMacro()
    {
        super("Display", "Display other pages into the current page.");
    }

    @Override
    protected Block display(XWikiDocument document, IncludeMacroParameters parameters,
        MacroTransformationContext context) throws MacroExecutionException
    {
        try {
            MetaDataBlock block = wrap(this.displayer.get().display(document,
                new DisplayParameters(true, true, true, false, parameters.getSection(),
                    context.getTransformationContext().getTargetSyntax(),
                    context.getXDOM() == null ? null : context.getXDOM().getIdGenerator())),
                document, parameters, context);
            block.getMetaData().addMetaData(MetaData.BASE, References.serialize(document.getDocumentReference()));
            return block;
        } catch (RenderingException e) {
            throw new MacroExecutionException(e.getMessage(), e);
        }
    }
}
