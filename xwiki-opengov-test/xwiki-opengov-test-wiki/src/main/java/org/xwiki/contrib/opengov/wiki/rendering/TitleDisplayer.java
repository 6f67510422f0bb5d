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

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.RenderingException;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.util.ParserUtils;
import org.xwiki.velocity.VelocityManager;
import org.xwiki.velocity.VelocityTemplate;
import org.xwiki.velocity.XWikiVelocityException;

/**
 * Displays the titles of documents. A title is a Velocity script if its author may write scripts, else it is text; a
 * document without title goes by its name.
 *
 * @version $Id$
 */
@Component(roles = TitleDisplayer.class)
@Singleton
public class TitleDisplayer
{
    private static final int CAPACITY = 1000;

    private final Map<String, VelocityTemplate> templates =
        Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true)
        {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, VelocityTemplate> eldest)
            {
                return size() > CAPACITY;
            }
        });

    private final ThreadLocal<Deque<DocumentReference>> displayed = ThreadLocal.withInitial(ArrayDeque::new);

    private final ParserUtils parserUtils = new ParserUtils();

    @Inject
    private RequestContexts contexts;

    @Inject
    private AuthorizationManager rights;

    @Inject
    private Documents documents;

    @Inject
    private VelocityManager velocityManager;

    @Inject
    private Syntaxes syntaxes;

    @Inject
    private Logger logger;

    /**
     * @param document the document whose title is displayed
     * @param parameters how it is displayed
     * @return the title
     * @throws RenderingException if it could not be displayed
     */
    public XDOM display(XWikiDocument document, DisplayParameters parameters) throws RenderingException
    {
        DocumentReference reference = document.getDocumentReference();
        String title = this.documents.getTranslatedDocument(document).getTitle();
        if (StringUtils.isEmpty(title) || this.displayed.get().contains(reference)) {
            return parse(getName(reference));
        }
        this.displayed.get().push(reference);
        try {
            return parse(isScript(document) ? evaluate(title, document, parameters) : title);
        } finally {
            this.displayed.get().pop();
        }
    }

    private boolean isScript(XWikiDocument document)
    {
        return this.rights.hasAuthorAccess(Right.SCRIPT, document.getContentAuthorReference(), document);
    }

    private String evaluate(String title, XWikiDocument document, DisplayParameters parameters)
    {
        String namespace = References.serialize((parameters.namespaceIsolated() ? document
            : this.contexts.getCurrent().getDocument()).getDocumentReference());
        Callable<String> task = () -> {
            StringWriter writer = new StringWriter();
            this.velocityManager.getVelocityEngine().evaluate(this.velocityManager.getVelocityContext(), writer,
                namespace, compile(title));
            return writer.toString();
        };
        try {
            return parameters.contextIsolated() ? this.contexts.callIsolated(document, task) : task.call();
        } catch (Exception e) {
            this.logger.warn("Failed to interpret title of document [{}].", document.getDocumentReference(), e);
            return getName(document.getDocumentReference());
        }
    }

    private VelocityTemplate compile(String title) throws XWikiVelocityException
    {
        VelocityTemplate template = this.templates.get(title);
        if (template == null) {
            template = this.velocityManager.compile("title", new StringReader(title));
            this.templates.put(title, template);
        }
        return template;
    }

    private String getName(DocumentReference reference)
    {
        return References.WEB_HOME.equals(reference.getName()) ? reference.getParent().getName()
            : reference.getName();
    }

    private XDOM parse(String title) throws RenderingException
    {
        try {
            XDOM xdom = this.syntaxes.parse(title, Syntax.PLAIN_1_0);
            this.parserUtils.removeTopLevelParagraph(xdom.getChildren());
            return xdom;
        } catch (ParseException e) {
            throw new RenderingException("Failed to parse the title", e);
        }
    }
}
