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

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * The request contexts of the running threads.
 *
 * @version $Id$
 */
@Role
public interface RequestContexts
{
    /**
     * Starts a request: what pages and scripts do from now on, they do in the given context.
     *
     * @param context the context of the request
     */
    void push(RequestContext context);

    /**
     * Ends the request that was started last.
     */
    void pop();

    /**
     * @return the context of the request that was started last, or null if there is none
     */
    RequestContext getCurrent();

    /**
     * Runs something in an own script context in which the given document is the current one and acts for its own
     * author.
     *
     * @param document the document that is the current one meanwhile
     * @param task what to do
     * @param <T> the type of the result
     * @return what the task returned
     * @throws Exception what the task threw
     */
    <T> T callIsolated(XWikiDocument document, Callable<T> task) throws Exception;

    /**
     * Runs something that acts for the content author of another document than the current one.
     *
     * @param secureDocument the document that holds the script
     * @param task what to do
     * @param <T> the type of the result
     * @return what the task returned
     * @throws Exception what the task threw
     */
    <T> T callWithAuthorOf(XWikiDocument secureDocument, Callable<T> task) throws Exception;
}
