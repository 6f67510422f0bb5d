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

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.syntax.Syntax;

/**
 * Renders the content and the title of documents, and wiki text that belongs to them.
 *
 * @version $Id$
 */
@Component(roles = DocumentRenderer.class)
@Singleton
public class DocumentRenderer
{
    @Inject
    private DocumentDisplayer displayer;

    @Inject
    private ContentDisplayer contents;

    @Inject
    private Syntaxes syntaxes;

    @Inject
    private RequestContexts contexts;

    @Inject
    private Logger logger;

    /**
     * @param document a document
     * @param syntax the syntax of the result
     * @return the content of the document, with its sheet
     */
    public String render(XWikiDocument document, Syntax syntax)
    {
        try {
            return this.syntaxes.render(this.displayer.display(document, getParameters(document, syntax)), syntax);
        } catch (RenderingException | ParseException e) {
            return fail(document, e);
        }
    }

    /**
     * @param document a document
     * @param syntax the syntax of the result
     * @return the title of the document
     */
    public String renderTitle(XWikiDocument document, Syntax syntax)
    {
        try {
            return this.syntaxes.render(this.displayer.displayTitle(document, getParameters(document, syntax)),
                syntax);
        } catch (RenderingException | ParseException e) {
            return fail(document, e);
        }
    }

    /**
     * @param text some wiki text
     * @param syntaxId the syntax of the text
     * @param document the document that the text belongs to
     * @param restricted true if the text may not do what needs a right
     * @return the text as HTML
     */
    public String render(String text, String syntaxId, XWikiDocument document, boolean restricted)
    {
        try {
            DisplayParameters parameters = new DisplayParameters(true, true, true, restricted, null, Syntax.HTML_5_0,
                null);
            XDOM xdom = this.contents.display(text, Syntax.valueOf(syntaxId), document, parameters);
            return this.syntaxes.render(xdom, Syntax.HTML_5_0);
        } catch (RenderingException | ParseException e) {
            return fail(document, e);
        }
    }

    private DisplayParameters getParameters(XWikiDocument document, Syntax syntax)
    {
        XWikiDocument current = this.contexts.getCurrent().getDocument();
        return current != null && current.getDocumentReference().equals(document.getDocumentReference())
            ? DisplayParameters.current(syntax) : DisplayParameters.isolated(syntax);
    }

    private String fail(XWikiDocument document, Exception cause)
    {
        this.logger.warn("Failed to render [{}].", document.getDocumentReference(), cause);
        return "";
    }
}
