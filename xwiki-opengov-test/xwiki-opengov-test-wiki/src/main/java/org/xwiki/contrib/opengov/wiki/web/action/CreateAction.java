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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionPath;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.PageAddresses;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks for name and template of a new page and leads to its form. Nothing is saved before the form is.
 *
 * @version $Id$
 */
@Component
@Named("create")
@Singleton
public class CreateAction implements Action
{
    private static final String FORM = "create.vm";

    private static final String TITLE = "title";

    private static final String NAME = "name";

    private static final String SPACE = "spaceReference";

    private static final String TEMPLATE = "template";

    @Inject
    private WikiStore store;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private TemplateProviders templateProviders;

    @Inject
    private Skin skin;

    @Override
    public boolean isChanging(ActionRequest request)
    {
        return "POST".equals(request.getServletRequest().getMethod());
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        String space = getSpace(request);
        String name = request.getParameter(request.getParameter(NAME).isBlank() ? TITLE : NAME).trim();
        Map<String, Object> bindings =
            new HashMap<>(Map.of(SPACE, space, NAME, name, "providers", this.templateProviders.getFor(space)));
        if (!isAllowed(request, space)) {
            request.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            this.skin.render(request, "accessdenied.vm");
        } else if (!isChanging(request)) {
            this.skin.render(request, FORM, bindings);
        } else {
            BaseObject provider = this.templateProviders.get(request.getParameter("templateprovider"));
            DocumentReference page = getPage(space, name, provider);
            String problem = getProblem(page);
            if (problem.isEmpty()) {
                request.getResponse().sendRedirect(getFormAddress(request, page, provider));
            } else {
                bindings.put("message", problem);
                this.skin.render(request, FORM, bindings);
            }
        }
    }

    private String getSpace(ActionRequest request)
    {
        String space = request.getParameter(SPACE);
        return space.isBlank()
            ? References.serializeLocal(request.getDocument().getDocumentReference().getLastSpaceReference()) : space;
    }

    private boolean isAllowed(ActionRequest request, String space)
    {
        return this.authorization.hasAccess(Right.EDIT, request.getUser(), References.resolveSpace(space));
    }

    private DocumentReference getPage(String space, String name, BaseObject provider)
    {
        SpaceReference parent = References.resolveSpace(space);
        boolean terminal = provider != null && provider.getIntValue("terminal", 0) == 1;
        return terminal ? new DocumentReference(name, parent)
            : new DocumentReference(ActionPath.HOME, new SpaceReference(name, parent));
    }

    private String getProblem(DocumentReference page)
    {
        List<String> spaces = page.getSpaceReferences().stream().map(SpaceReference::getName).toList();
        if (page.getName().isEmpty() || spaces.stream().anyMatch(String::isEmpty)) {
            return "core.validation.required.message";
        }
        return this.store.getDocument(page).isNew() ? "" : "core.create.page.error.docalreadyexists";
    }

    private String getFormAddress(ActionRequest request, DocumentReference page, BaseObject provider)
    {
        String template = provider == null ? request.getParameter(TEMPLATE) : provider.getStringValue(TEMPLATE);
        String query = "template=" + PageAddresses.encode(template) + "&title="
            + PageAddresses.encode(request.getParameter(TITLE)) + "&form_token="
            + PageAddresses.encode(request.getParameter("form_token"));
        return PageAddresses.of(request.getServletRequest(), "edit", page, query);
    }
}
