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

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Shows a page, one of its earlier versions, or one of its viewers.
 *
 * @version $Id$
 */
@Component
@Named("view")
@Singleton
public class ViewAction implements Action
{
    private static final Set<String> TABS = Set.of("comments", "attachments", "history");

    private static final String LAYOUT = "xpage";

    private static final String REVISION = "rev";

    private static final Pattern VERSION = Pattern.compile("(\\d+(\\.\\d+)*)?");

    @Inject
    private WikiStore store;

    @Inject
    private Skin skin;

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        if ("resubmit".equals(request.getParameter(LAYOUT))) {
            request.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getResponse().setHeader("X-Frame-Options", "DENY");
            this.skin.render(request, "resubmit.vm");
        } else if (request.getDocument().isNew() && request.getParameter("sheet").isEmpty()) {
            request.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            this.skin.render(request, "docdoesnotexist.vm");
        } else if (!VERSION.matcher(request.getParameter(REVISION)).matches()) {
            // As XWiki, which fails to read it.
            request.getResponse().sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else if (selectVersion(request)) {
            show(request);
        } else {
            request.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            this.skin.render(request, "revisiondoesnotexist.vm");
        }
    }

    private void show(ActionRequest request) throws IOException
    {
        String viewer = request.getParameter("viewer");
        if (TABS.contains(viewer)) {
            this.skin.render(request, "viewer.vm", Map.of("tab", viewer));
        } else if ("changes".equals(viewer)) {
            this.skin.render(request, "changes.vm");
        } else if ("plain".equals(request.getParameter(LAYOUT))
            || !request.getParameter("outputSyntax").isEmpty()) {
            this.skin.renderContent(request);
        } else {
            this.skin.renderWithContent(request, "view.vm");
        }
    }

    private boolean selectVersion(ActionRequest request)
    {
        String version = request.getParameter(REVISION);
        if (version.isEmpty()) {
            return true;
        }
        XWikiDocument document =
            this.store.getDocument(request.getDocument().getDocumentReference(), version);
        boolean present = document != null && !document.isNew();
        if (present) {
            request.getContext().setDocument(document);
        }
        return present;
    }
}
