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

import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Saves what a form sent. When somebody else saved since the form was opened, nothing is saved and the form is shown
 * again with everything that was typed.
 *
 * @version $Id$
 */
@Component
@Named("save")
@Singleton
public class SaveAction implements Action
{
    @Inject
    private DocumentForm form;

    @Inject
    private WikiStore store;

    @Inject
    private Skin skin;

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
        XWikiDocument document = request.getDocument();
        boolean conflict = isConflict(request, document.getVersion());
        this.form.read(request, document);
        if (conflict) {
            request.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
            this.skin.render(request, "editwiki.vm", Map.of("conflict", true));
        } else {
            this.store.saveDocument(document, request.getParameter("comment"),
                !request.getParameter("minorEdit").isEmpty(), request.getUser());
            redirect(request);
        }
    }

    /**
     * Leads on after the save.
     *
     * @param request the request
     * @throws Exception when the answer can't be sent
     */
    protected void redirect(ActionRequest request) throws Exception
    {
        request.redirectToView();
    }

    private boolean isConflict(ActionRequest request, String currentVersion)
    {
        String previousVersion = request.getParameter("previousVersion");
        return !previousVersion.isEmpty() && !previousVersion.equals(currentVersion)
            && !"override".equals(request.getParameter("forceSave"));
    }
}
