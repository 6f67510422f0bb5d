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

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Removes an attachment from a page.
 *
 * @version $Id$
 */
@Component
@Named("delattachment")
@Singleton
public class DeleteAttachmentAction implements Action
{
    @Inject
    private WikiStore store;

    @Override
    public Right getRight()
    {
        return Right.EDIT;
    }

    @Override
    public boolean isChanging(ActionRequest request)
    {
        return true;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        String name = request.getPath().fileName();
        XWikiDocument document = request.getDocument();
        XWikiAttachment attachment = name == null ? null : document.getAttachment(name);
        if (attachment == null) {
            request.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            document.removeAttachment(name);
            this.store.saveDocument(document, "Deleted attachment " + name, false, request.getUser());
            request.redirect("xredirect", request.getAddress("view", "viewer=attachments"));
        }
    }
}
