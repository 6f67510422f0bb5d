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

import java.util.Map;
import java.util.Set;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.script.CSRFToken;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Finds the action of a request, checks the right and the form token, and runs it.
 *
 * @version $Id$
 */
@Component(roles = ActionDispatcher.class)
@Singleton
public class ActionDispatcher
{
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final String VIEW = "view";

    @Inject
    private Map<String, Action> actions;

    @Inject
    private WikiStore store;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private RequestContexts contexts;

    @Inject
    private CSRFToken csrf;

    @Inject
    private Skin skin;

    /**
     * @param original the request
     * @param response the answer
     * @throws Exception when the request can't be answered
     */
    public void dispatch(HttpServletRequest original, HttpServletResponse response) throws Exception
    {
        HttpServletRequest request = SavedRequests.restore(original);
        ActionPath path = ActionPath.parse(getPath(request));
        Action action = this.actions.get(path.action());
        if (action == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            XWikiDocument document = load(path, request);
            RequestContext context = new RequestContext(request, response, path.action(), Sessions.getUser(request),
                document, LocaleNegotiator.negotiate(request, response));
            this.contexts.push(context);
            try {
                run(action, new ActionRequest(path, context));
            } finally {
                this.contexts.pop();
            }
        }
    }

    private static String getPath(HttpServletRequest request)
    {
        return request.getRequestURI().substring((request.getContextPath() + request.getServletPath()).length());
    }

    /**
     * An address whose page is absent names the space of that name instead, as in XWiki.
     */
    private XWikiDocument load(ActionPath path, HttpServletRequest request)
    {
        XWikiDocument document = this.store.getDocument(PageAddresses.resolve(path.spaces(), path.page()));
        boolean mayBeSpace = VIEW.equals(path.action()) && !"false".equals(request.getParameter("spaceRedirect"));
        return document.isNew() && mayBeSpace && !ActionPath.HOME.equals(path.page())
            ? this.store.getDocument(PageAddresses.resolveHome(path.spaces(), path.page())) : document;
    }

    private void run(Action action, ActionRequest request) throws Exception
    {
        DocumentReference page = request.getDocument().getDocumentReference();
        if (action.getRight() != null
            && !this.authorization.hasAccess(action.getRight(), request.getUser(), page)) {
            refuse(request);
        } else if (action.isChanging(request) && !this.csrf.isTokenValid(request.getParameter("form_token"))) {
            request.getResponse().sendRedirect(getResubmissionAddress(request));
        } else {
            action.execute(request);
        }
    }

    private void refuse(ActionRequest request) throws Exception
    {
        if (request.getUser() == null) {
            request.getResponse().sendRedirect(Sessions.getLoginAddress(request.getServletRequest()));
        } else {
            request.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            this.skin.render(request, "accessdenied.vm");
        }
    }

    private String getResubmissionAddress(ActionRequest request)
    {
        String saved = SavedRequests.PARAMETER + '=' + SavedRequests.save(request.getServletRequest());
        String resubmit = request.getServletRequest().getRequestURI() + '?' + saved;
        String back = request.getAddress(VIEW, "");
        return request.getAddress(VIEW, "resubmit=" + PageAddresses.encode(resubmit) + "&xback="
            + PageAddresses.encode(back) + "&xpage=resubmit");
    }
}
