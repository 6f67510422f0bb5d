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

import org.apache.commons.lang3.math.NumberUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

/**
 * Brings a page back from the recycle bin.
 *
 * @version $Id$
 */
@Component
@Named("undelete")
@Singleton
public class UndeleteAction implements Action
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
        long identifier = NumberUtils.toLong(request.getParameter("id"), -1);
        for (XWikiDeletedDocument deleted : this.store
            .getDeletedDocuments(request.getDocument().getDocumentReference())) {
            if (deleted.getId() == identifier) {
                this.store.restoreDocument(identifier);
            }
        }
        request.redirectToView();
    }
}
