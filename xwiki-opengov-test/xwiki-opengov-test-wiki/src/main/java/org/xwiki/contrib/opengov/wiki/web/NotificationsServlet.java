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
package org.xwiki.contrib.opengov.wiki.web;

import java.io.IOException;

import org.apache.commons.lang3.math.NumberUtils;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.notification.NotificationInbox;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.velocity.tools.JSONTool;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers {@code /rest/notifications} as XWiki does: what a user is told of, as JSON.
 *
 * @version $Id$
 */
class NotificationsServlet extends HttpServlet
{
    private static final long serialVersionUID = 1L;

    private static final int COUNT = 21;

    private final transient ComponentManager components;

    NotificationsServlet(ComponentManager components)
    {
        this.components = components;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException
    {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(read(request, response));
    }

    private String read(HttpServletRequest request, HttpServletResponse response)
    {
        try {
            NotificationInbox inbox = this.components.getInstance(NotificationInbox.class);
            RequestContexts contexts = this.components.getInstance(RequestContexts.class);
            String user = request.getParameter("userId");
            contexts.push(new RequestContext(request, response, "view", Sessions.getUser(request),
                new XWikiDocument(References.resolveDocument("Main.WebHome")),
                LocaleNegotiator.negotiate(request, response)));
            try {
                return new JSONTool().serialize(inbox.read(user == null ? null : References.resolveDocument(user),
                    NumberUtils.toInt(request.getParameter("count"), COUNT)));
            } finally {
                contexts.pop();
            }
        } catch (ComponentLookupException e) {
            throw new IllegalStateException("The wiki has no notifications", e);
        }
    }
}
