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

import java.util.concurrent.Callable;
import java.util.function.Predicate;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.XDOM;

/**
 * Displays documents with their sheets. A sheet is displayed in the context of the document, with the rights of the
 * sheet's author.
 *
 * @version $Id$
 */
@Component(roles = DocumentDisplayer.class)
@Singleton
public class DocumentDisplayer
{
    @Inject
    private SheetManager sheets;

    @Inject
    private ContentDisplayer contents;

    @Inject
    private TitleDisplayer titles;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private RequestContexts contexts;

    @Inject
    private Logger logger;

    private interface Display
    {
        XDOM display(XWikiDocument document, DisplayParameters parameters) throws RenderingException;
    }

    /**
     * @param document the document to display
     * @param parameters how it is displayed
     * @return the content of the document
     * @throws RenderingException if it could not be displayed
     */
    public XDOM display(XWikiDocument document, DisplayParameters parameters) throws RenderingException
    {
        return display(document, parameters, this.contents::display, sheet -> true);
    }

    /**
     * @param document the document whose title is displayed
     * @param parameters how it is displayed
     * @return the title, the one of the sheet if that has one
     * @throws RenderingException if it could not be displayed
     */
    public XDOM displayTitle(XWikiDocument document, DisplayParameters parameters) throws RenderingException
    {
        return display(document, parameters, this.titles::display, sheet -> StringUtils.isNotEmpty(sheet.getTitle()));
    }

    private XDOM display(XWikiDocument document, DisplayParameters parameters, Display display,
        Predicate<XWikiDocument> condition) throws RenderingException
    {
        RequestContext context = this.contexts.getCurrent();
        boolean current = context.getDocument() != null
            && document.getDocumentReference().equals(context.getDocument().getDocumentReference());
        if (!parameters.transformed() || !(parameters.contextIsolated() || current)) {
            return display.display(document, parameters);
        }
        Callable<XDOM> task = () -> displayWithSheet(document, parameters, display, condition);
        try {
            XDOM xdom = context.getDocument() == document ? task.call() : this.contexts.callIsolated(document, task);
            return xdom == null ? display.display(document, parameters) : xdom;
        } catch (RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("Failed to look for the sheet of the document", e);
        }
    }

    private XDOM displayWithSheet(XWikiDocument document, DisplayParameters parameters, Display display,
        Predicate<XWikiDocument> condition)
    {
        for (XWikiDocument sheet : this.sheets.getSheets(document, this.contexts.getCurrent().getAction())) {
            if (sheet.getDocumentReference().equals(document.getDocumentReference())) {
                break;
            }
            if (this.authorization.hasAccess(Right.VIEW, sheet.getDocumentReference())) {
                return condition.test(sheet) ? applySheet(sheet, parameters, display) : null;
            }
        }
        return null;
    }

    private XDOM applySheet(XWikiDocument sheet, DisplayParameters parameters, Display display)
    {
        try {
            return this.contexts.callWithAuthorOf(sheet, () -> display.display(sheet, parameters.inCurrentContext()));
        } catch (Exception e) {
            this.logger.warn("Failed to apply sheet [{}].", sheet.getDocumentReference(), e);
            return null;
        }
    }
}
