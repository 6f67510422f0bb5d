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

import java.util.List;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.rendering.ContentDisplayer;
import org.xwiki.contrib.opengov.wiki.rendering.DisplayParameters;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.MacroMarkerBlock;
import org.xwiki.rendering.block.MetaDataBlock;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.transformation.MacroTransformationContext;
import org.xwiki.rendering.transformation.TransformationManager;

/**
 * Makes the content of a page part of another one. Its scripts run in the context of the including page; they have the
 * rights of the included page's author unless that author has programming right, which is never handed on.
 *
 * @version $Id$
 */
@Component
@Named("include")
@Singleton
public class IncludeMacro extends AbstractIncludeMacro
{
    @Inject
    private Provider<ContentDisplayer> displayer;

    @Inject
    private Provider<TransformationManager> transformationManager;

    @Inject
    private AuthorizationManager rights;

    /**
     * Describes the macro.
     */
    public IncludeMacro()
    {
        super("Include", "Include other pages into the current page.");
    }

    @Override
    protected Block display(XWikiDocument document, IncludeMacroParameters parameters,
        MacroTransformationContext context) throws MacroExecutionException
    {
        try {
            DisplayParameters untransformed = new DisplayParameters(false, false, false,
                context.getTransformationContext().isRestricted(), parameters.getSection(),
                context.getTransformationContext().getTargetSyntax(),
                context.getXDOM() == null ? null : context.getXDOM().getIdGenerator());
            MetaDataBlock block =
                wrap(this.displayer.get().display(document, untransformed), document, parameters, context);
            if (!this.rights.hasAuthorAccess(Right.PROGRAMMING, document.getContentAuthorReference(), document)) {
                transform(block, document, context);
            }
            return block;
        } catch (RenderingException e) {
            throw new MacroExecutionException(e.getMessage(), e);
        }
    }

    private void transform(MetaDataBlock block, XWikiDocument document, MacroTransformationContext context)
        throws MacroExecutionException
    {
        MacroBlock macro = context.getCurrentMacroBlock();
        MacroMarkerBlock marker =
            new MacroMarkerBlock(macro.getId(), macro.getParameters(), List.of(block), macro.isInline());
        macro.getParent().replaceChild(marker, macro);
        try {
            this.contexts.callWithAuthorOf(document, () -> {
                this.transformationManager.get().performTransformations(block, context.getTransformationContext());
                return null;
            });
        } catch (Exception e) {
            throw new MacroExecutionException(
                "Failed to execute tranformations for document [" + document.getDocumentReference() + "]", e);
        } finally {
            marker.getParent().replaceChild(macro, marker);
        }
    }
}
