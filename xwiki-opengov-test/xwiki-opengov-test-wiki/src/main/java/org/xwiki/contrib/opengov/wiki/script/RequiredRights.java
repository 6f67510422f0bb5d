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
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;

/**
 * Keeps a script from giving a page rights that it doesn't have itself: what is saved by a page that enforces required
 * rights enforces them too and gets no more of them.
 *
 * @version $Id$
 */
@Component(roles = RequiredRights.class)
@Singleton
public class RequiredRights
{
    private static final DocumentReference CLASS = References.resolveDocument("XWiki.RequiredRightClass");

    private static final char SCOPE = '_';

    @Inject
    private AuthorizationManager authorization;

    /**
     * Prepares a document for being saved by a script.
     *
     * @param script the document that holds the script
     * @param saved the document that the script saves
     * @return false if the script must not save it
     */
    public boolean checkSave(XWikiDocument script, XWikiDocument saved)
    {
        DocumentReference author = script.getContentAuthorReference();
        if (!script.isEnforceRequiredRights()
            || this.authorization.hasAuthorAccess(Right.PROGRAMMING, author, script)) {
            return true;
        }
        saved.setEnforceRequiredRights(true);
        return saved.getXObjects(CLASS).stream().filter(object -> object != null).map(this::getRight)
            .allMatch(right -> right == null || right == Right.EDIT
                || this.authorization.hasAuthorAccess(right, author, script));
    }

    private Right getRight(BaseObject object)
    {
        String level = object.getStringValue("level");
        return Right.toRight(level.substring(level.indexOf(SCOPE) + 1));
    }
}
