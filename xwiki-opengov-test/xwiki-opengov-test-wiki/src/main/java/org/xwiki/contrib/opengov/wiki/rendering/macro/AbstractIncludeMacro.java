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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.inject.Inject;

import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.Documents;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.MetaDataBlock;
import org.xwiki.rendering.block.SectionBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.block.match.MetadataBlockMatcher;
import org.xwiki.rendering.listener.MetaData;
import org.xwiki.rendering.macro.AbstractMacro;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.transformation.MacroTransformationContext;
import org.xwiki.rendering.util.ParserUtils;

/**
 * What the macros have in common that put one page into another.
 *
 * @version $Id$
 */
public abstract class AbstractIncludeMacro extends AbstractMacro<IncludeMacroParameters>
{
    @Inject
    protected RequestContexts contexts;

    @Inject
    private Documents documents;

    @Inject
    private ContextualAuthorization authorization;

    private final ParserUtils parserUtils = new ParserUtils();

    private final ThreadLocal<Deque<DocumentReference>> running = ThreadLocal.withInitial(ArrayDeque::new);

    protected AbstractIncludeMacro(String name, String description)
    {
        super(name, description, IncludeMacroParameters.class);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_CONTENT));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return true;
    }

    @Override
    public List<Block> execute(IncludeMacroParameters parameters, String content, MacroTransformationContext context)
        throws MacroExecutionException
    {
        XWikiDocument document = this.documents.getDocument(resolve(parameters.getReference(), context));
        DocumentReference reference = document.getDocumentReference();
        checkRecursion(reference, context.getCurrentMacroBlock());
        if (document.isNew()) {
            return List.of();
        }
        if (!this.authorization.hasAccess(Right.VIEW, reference)) {
            throw new MacroExecutionException(
                String.format("Current user [%s] doesn't have view rights on document [%s]",
                    this.contexts.getCurrent().getUserReference(), reference));
        }
        this.running.get().push(reference);
        try {
            return List.of(display(document, parameters, context));
        } finally {
            this.running.get().pop();
        }
    }

    /**
     * @param document the document to display
     * @param parameters how it is displayed
     * @param context the place where it is displayed
     * @return the displayed content
     * @throws MacroExecutionException if it could not be displayed
     */
    protected abstract Block display(XWikiDocument document, IncludeMacroParameters parameters,
        MacroTransformationContext context) throws MacroExecutionException;

    /**
     * @param xdom the content of a document
     * @param document the document
     * @param parameters how it is displayed
     * @param context the place where it is displayed
     * @return the content as it becomes part of the page
     */
    protected MetaDataBlock wrap(XDOM xdom, XWikiDocument document, IncludeMacroParameters parameters,
        MacroTransformationContext context)
    {
        if (parameters.isExcludeFirstHeading()) {
            removeFirstHeading(xdom);
        }
        if (context.isInline()) {
            this.parserUtils.removeTopLevelParagraph(xdom.getChildren());
        }
        MetaDataBlock block = new MetaDataBlock(xdom.getChildren(), xdom.getMetaData());
        block.getMetaData().addMetaData(MetaData.SOURCE, References.serialize(document.getDocumentReference()));
        return block;
    }

    private void checkRecursion(DocumentReference reference, Block block) throws MacroExecutionException
    {
        boolean recursive = this.running.get().contains(reference);
        String source = References.serialize(reference);
        for (Block parent = block.getParent(); parent != null && !recursive; parent = parent.getParent()) {
            recursive = parent instanceof MetaDataBlock included && !(parent instanceof XDOM)
                && source.equals(included.getMetaData().getMetaData(MetaData.SOURCE));
        }
        if (recursive) {
            throw new MacroExecutionException("Found recursive inclusion of document [" + reference + "]");
        }
    }

    private DocumentReference resolve(String reference, MacroTransformationContext context)
        throws MacroExecutionException
    {
        if (reference == null) {
            throw new MacroExecutionException("You must specify a 'reference' parameter pointing to the entity.");
        }
        DocumentReference base = this.contexts.getCurrent().getDocument().getDocumentReference();
        MetaDataBlock block = context.getCurrentMacroBlock().getFirstBlock(new MetadataBlockMatcher(MetaData.BASE),
            Block.Axes.ANCESTOR);
        if (block != null) {
            base = References.resolveDocument((String) block.getMetaData().getMetaData(MetaData.BASE));
        }
        return References.resolveDocument(reference, base);
    }

    private void removeFirstHeading(XDOM xdom)
    {
        Block first = xdom.getChildren().isEmpty() ? null : xdom.getChildren().get(0);
        if (first instanceof SectionBlock section && !section.getChildren().isEmpty()
            && section.getChildren().get(0) instanceof HeaderBlock header) {
            section.removeBlock(header);
            xdom.replaceChild(section.getChildren(), section);
        }
    }
}
