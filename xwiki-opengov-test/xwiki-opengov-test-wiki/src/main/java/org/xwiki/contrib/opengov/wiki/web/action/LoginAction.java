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
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Shows the login form. As in XWiki it comes with the status of a refused request, unless a link led to it.
 *
 * @version $Id$
 */
@Component
@Named("login")
@Singleton
public class LoginAction implements Action
{
    @Inject
    private Skin skin;

    @Override
    public Right getRight()
    {
        return null;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        if (request.getUser() != null) {
            request.redirect("xredirect", "/");
        } else {
            if (!"1".equals(request.getParameter("loginLink"))) {
                request.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
            this.skin.render(request, "login.vm");
        }
    }
}
