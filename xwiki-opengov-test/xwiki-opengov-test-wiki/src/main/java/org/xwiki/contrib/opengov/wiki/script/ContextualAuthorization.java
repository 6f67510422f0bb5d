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

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.rendering.transformation.RenderingContext;

/**
 * What may be done in the current request: script and programming right are those of the author of the running script,
 * all other rights are those of the current user.
 *
 * @version $Id$
 */
@Component(roles = ContextualAuthorization.class)
@Singleton
public class ContextualAuthorization
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private RenderingContext renderingContext;

    /**
     * @param right what is wanted
     * @return true if it is allowed on the current document
     */
    public boolean hasAccess(Right right)
    {
        if (isAuthorRight(right)) {
            return isAuthorAllowed(right);
        }
        XWikiDocument document = this.contexts.getCurrent().getDocument();
        return hasAccess(right, document == null ? null : document.getDocumentReference());
    }

    /**
     * @param right what is wanted
     * @param reference what it is wanted on
     * @return true if it is allowed
     */
    public boolean hasAccess(Right right, EntityReference reference)
    {
        if (isAuthorRight(right) && !isAuthorAllowed(right)) {
            return false;
        }
        return this.authorization.hasAccess(right, isAuthorRight(right) ? getAuthor() : getUser(), reference);
    }

    /**
     * @return the author whom the running script acts for
     */
    public DocumentReference getAuthor()
    {
        XWikiDocument document = this.contexts.getCurrent().getSecureDocument();
        return document == null ? getUser() : document.getContentAuthorReference();
    }

    private DocumentReference getUser()
    {
        return this.contexts.getCurrent().getUserReference();
    }

    private boolean isAuthorRight(Right right)
    {
        return right == Right.SCRIPT || right == Right.PROGRAMMING;
    }

    private boolean isAuthorAllowed(Right right)
    {
        XWikiDocument document = this.contexts.getCurrent().getSecureDocument();
        return document != null && !this.renderingContext.isRestricted()
            && this.authorization.hasAuthorAccess(right, document.getContentAuthorReference(), document);
    }
}
