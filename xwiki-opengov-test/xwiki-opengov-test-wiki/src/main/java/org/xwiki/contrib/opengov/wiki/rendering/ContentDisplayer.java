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
package org.xwiki.contrib.opengov.wiki.rendering;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.ImageBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.block.match.ClassBlockMatcher;
import org.xwiki.rendering.listener.MetaData;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.transformation.TransformationContext;
import org.xwiki.rendering.transformation.TransformationManager;
import org.xwiki.rendering.util.IdGenerator;
import org.xwiki.velocity.VelocityEngine;
import org.xwiki.velocity.VelocityManager;

/**
 * Displays the content of documents: parses it and executes its macros.
 *
 * @version $Id$
 */
@Component(roles = ContentDisplayer.class)
@Singleton
public class ContentDisplayer
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private Documents documents;

    @Inject
    private ContentParser parser;

    @Inject
    private TransformationManager transformationManager;

    @Inject
    private VelocityManager velocityManager;

    /**
     * @param document the document whose content, in the language of the reader, is displayed
     * @param parameters how it is displayed
     * @return the displayed content
     * @throws RenderingException if it could not be displayed
     */
    public XDOM display(XWikiDocument document, DisplayParameters parameters) throws RenderingException
    {
        try {
            XWikiDocument translated = this.documents.getTranslatedDocument(document);
            XDOM xdom = this.parser.parse(translated.getContent(), Syntaxes.toSyntax(translated),
                References.serialize(document.getDocumentReference()));
            if (parameters.section() != null) {
                xdom = getSection(xdom, parameters.section());
            }
            if (parameters.idGenerator() != null) {
                makeIdsUnique(xdom, parameters.idGenerator());
            }
            if (parameters.transformed()) {
                transform(xdom, document, Syntaxes.toSyntax(document), parameters);
            }
            return xdom;
        } catch (RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    /**
     * @param content some wiki text that belongs to a document
     * @param syntax the syntax of the text
     * @param document the document
     * @param parameters how it is displayed
     * @return the displayed text
     * @throws RenderingException if it could not be displayed
     */
    public XDOM display(String content, Syntax syntax, XWikiDocument document, DisplayParameters parameters)
        throws RenderingException
    {
        try {
            XDOM xdom =
                this.parser.parse(content, syntax, References.serialize(document.getDocumentReference()));
            transform(xdom, document, syntax, parameters);
            return xdom;
        } catch (RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    private XDOM getSection(XDOM xdom, String id) throws RenderingException
    {
        return xdom.<HeaderBlock>getBlocks(new ClassBlockMatcher(HeaderBlock.class), Block.Axes.DESCENDANT).stream()
            .filter(header -> id.equals(header.getId())).findFirst()
            .map(header -> new XDOM(header.getSection().getChildren(), xdom.getMetaData()))
            .orElseThrow(() -> new RenderingException("Cannot find section [" + id + ']'));
    }

    private void makeIdsUnique(XDOM xdom, IdGenerator idGenerator)
    {
        xdom.setIdGenerator(idGenerator);
        for (Block block : xdom.getBlocks(each -> each instanceof HeaderBlock || each instanceof ImageBlock,
            Block.Axes.DESCENDANT)) {
            if (block instanceof HeaderBlock header) {
                header.setId(makeUnique(header.getId(), idGenerator));
            } else if (block instanceof ImageBlock image) {
                image.setId(makeUnique(image.getId(), idGenerator));
            }
        }
    }

    private String makeUnique(String id, IdGenerator idGenerator)
    {
        return StringUtils.isBlank(id) ? id : idGenerator.generateUniqueId(id.substring(0, 1), id.substring(1));
    }

    private void transform(XDOM xdom, XWikiDocument document, Syntax syntax, DisplayParameters parameters)
        throws Exception
    {
        RequestContext context = this.contexts.getCurrent();
        String namespace = References.serialize((parameters.namespaceIsolated() ? document : context.getDocument())
            .getDocumentReference());
        boolean nested = context.setRendering(true);
        boolean outermost = !nested && parameters.namespaceIsolated();
        VelocityEngine engine = this.velocityManager.getVelocityEngine();
        if (outermost) {
            engine.startedUsingMacroNamespace(namespace);
        }
        try {
            if (parameters.contextIsolated()) {
                this.contexts.callIsolated(document, () -> transform(xdom, namespace, syntax, parameters));
            } else {
                transform(xdom, namespace, syntax, parameters);
            }
        } finally {
            if (outermost) {
                engine.stoppedUsingMacroNamespace(namespace);
            }
            context.setRendering(nested);
        }
    }

    private XDOM transform(XDOM xdom, String namespace, Syntax syntax, DisplayParameters parameters) throws Exception
    {
        xdom.getMetaData().addMetaData(MetaData.BASE,
            References.serialize(this.contexts.getCurrent().getDocument().getDocumentReference()));
        TransformationContext transformation = new TransformationContext(xdom, syntax, parameters.restricted());
        transformation.setId(namespace);
        transformation.setTargetSyntax(parameters.targetSyntax());
        this.transformationManager.performTransformations(xdom, transformation);
        return xdom;
    }
}
