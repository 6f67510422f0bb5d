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

import org.xwiki.contrib.opengov.wiki.rendering.PageRenderer;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends the style sheets or scripts that are kept in the objects of a page.
 *
 * @version $Id$
 */
public abstract class AbstractSkinExtensionAction implements Action
{
    private static final long MONTH = 30 * 24 * 60 * 60L;

    @Inject
    private PageRenderer renderer;

    private final String className;

    private final String contentType;

    /**
     * @param className the class of the objects
     * @param contentType the type of what is in them
     */
    protected AbstractSkinExtensionAction(String className, String contentType)
    {
        this.className = className;
        this.contentType = contentType;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        if (request.getDocument().isNew()) {
            request.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String code = this.renderer.renderSkinExtension(request.getDocument(), this.className);
            boolean versioned = !request.getParameter("docVersion").isEmpty();
            request.getResponse().setHeader("Cache-Control", versioned ? "public, max-age=" + MONTH : "no-cache");
            request.write(this.contentType, code);
        }
    }
}
