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
package org.xwiki.contrib.opengov.wiki.script;

import java.util.concurrent.Callable;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.context.Execution;
import org.xwiki.context.ExecutionContext;
import org.xwiki.context.ExecutionContextException;
import org.xwiki.context.ExecutionContextManager;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * Keeps the request context in the execution context, as everything else in XWiki Commons does.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultRequestContexts implements RequestContexts
{
    private static final String PROPERTY = RequestContext.class.getName();

    @Inject
    private Execution execution;

    @Inject
    private ExecutionContextManager manager;

    @Override
    public void push(RequestContext context)
    {
        ExecutionContext executionContext = new ExecutionContext();
        executionContext.newProperty(PROPERTY).inherited().nonNull().initial(context).declare();
        try {
            this.manager.pushContext(executionContext, false);
        } catch (ExecutionContextException e) {
            throw new IllegalStateException("Failed to start the request", e);
        }
    }

    @Override
    public void pop()
    {
        this.manager.popContext();
    }

    @Override
    public RequestContext getCurrent()
    {
        ExecutionContext executionContext = this.execution.getContext();
        return executionContext == null ? null : (RequestContext) executionContext.getProperty(PROPERTY);
    }

    @Override
    public <T> T callIsolated(XWikiDocument document, Callable<T> task) throws Exception
    {
        RequestContext context = getCurrent();
        XWikiDocument previousDocument = context.getDocument();
        this.execution.pushContext(this.manager.clone(this.execution.getContext()));
        XWikiDocument previousSecureDocument = context.setSecureDocument(null);
        boolean previouslyIsolated = context.setIsolated(true);
        context.setDocument(document);
        try {
            return task.call();
        } finally {
            context.setIsolated(previouslyIsolated);
            context.setDocument(previousDocument);
            context.setSecureDocument(previousSecureDocument);
            this.execution.popContext();
        }
    }

    @Override
    public <T> T callWithAuthorOf(XWikiDocument secureDocument, Callable<T> task) throws Exception
    {
        RequestContext context = getCurrent();
        XWikiDocument previousSecureDocument = context.setSecureDocument(secureDocument);
        try {
            return task.call();
        } finally {
            context.setSecureDocument(previousSecureDocument);
        }
    }
}
