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
package org.xwiki.contrib.opengov.wiki.web.action;

import java.util.Date;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Adds a comment to a page. A signed-in user always comments with the own name, a guest never with a user's.
 *
 * @version $Id$
 */
@Component
@Named("commentadd")
@Singleton
public class CommentAddAction implements Action
{
    private static final DocumentReference CLASS = References.resolveDocument("XWiki.XWikiComments");

    private static final String AUTHOR = "author";

    private static final String COMMENT = "comment";

    private static final String USER_PREFIX = "XWiki.";

    private static final int MAXIMUM_NAME = 255;

    @Inject
    private WikiStore store;

    @Override
    public Right getRight()
    {
        return Right.COMMENT;
    }

    @Override
    public boolean isChanging(ActionRequest request)
    {
        return true;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        XWikiDocument document = request.getDocument();
        String text = request.getParameter(getParameter(COMMENT));
        if (document.isNew()) {
            request.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (StringUtils.isBlank(text)) {
            request.redirectToView();
        } else {
            BaseObject comment = document.newXObject(CLASS);
            comment.setLargeStringValue(COMMENT, text);
            comment.setStringValue(AUTHOR, getAuthor(request));
            comment.setDateValue("date", new Date());
            this.store.saveDocument(document, "Added comment", true, request.getUser());
            request.redirectToView();
        }
    }

    private String getAuthor(ActionRequest request)
    {
        if (request.getUser() != null) {
            return Users.serialize(request.getUser());
        }
        String name = request.getParameter(getParameter(AUTHOR)).replace(":", "");
        while (name.startsWith(USER_PREFIX)) {
            name = name.substring(USER_PREFIX.length());
        }
        return StringUtils.left(name, MAXIMUM_NAME);
    }

    private static String getParameter(String property)
    {
        return "XWiki.XWikiComments_" + property;
    }
}
