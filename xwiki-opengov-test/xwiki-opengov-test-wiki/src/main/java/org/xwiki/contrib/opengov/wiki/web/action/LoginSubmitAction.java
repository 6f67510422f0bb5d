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
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.Sessions;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Signs a user in. As in XWiki the form is shown again, as forbidden, when name or password are wrong.
 *
 * @version $Id$
 */
@Component
@Named("loginsubmit")
@Singleton
public class LoginSubmitAction implements Action
{
    @Inject
    private UserManager users;

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
        DocumentReference user =
            this.users.authenticate(request.getParameter("j_username"), request.getParameter("j_password"));
        if (user != null && "POST".equals(request.getServletRequest().getMethod())) {
            Sessions.signIn(request.getServletRequest(), user);
            request.redirect("xredirect", "/");
        } else {
            request.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            this.skin.render(request, "login.vm", Map.of("message", "invalidcredentials"));
        }
    }
}
