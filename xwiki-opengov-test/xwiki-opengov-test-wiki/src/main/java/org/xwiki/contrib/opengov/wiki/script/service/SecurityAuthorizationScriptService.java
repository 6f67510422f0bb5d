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
package org.xwiki.contrib.opengov.wiki.script.service;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.security.authorization}. A right is given by its name.
 *
 * @version $Id$
 */
@Component
@Named("security.authorization")
@Singleton
public class SecurityAuthorizationScriptService implements ScriptService
{
    @Inject
    private ContextualAuthorization contextualAuthorization;

    @Inject
    private AuthorizationManager authorization;

    /**
     * @param right a right
     * @return true if it is allowed on the current page
     */
    public boolean hasAccess(Right right)
    {
        return this.contextualAuthorization.hasAccess(right);
    }

    /**
     * @param right a right
     * @param reference a page, a space or the wiki
     * @return true if the current user has the right there
     */
    public boolean hasAccess(Right right, EntityReference reference)
    {
        return this.contextualAuthorization.hasAccess(right, reference);
    }

    /**
     * @param right a right
     * @param user a user
     * @param reference a page, a space or the wiki
     * @return true if the user has the right there
     */
    public boolean hasAccess(Right right, DocumentReference user, EntityReference reference)
    {
        return this.authorization.hasAccess(right, user, reference);
    }
}
