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
package org.xwiki.contrib.opengov.wiki.web.skin;

import java.io.IOException;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;
import javax.script.ScriptContext;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.rendering.PageRenderer;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.script.ScriptContextManager;

/**
 * Writes pages with the skin around them. Its templates see, besides what all scripts see, the {@link SkinPage} as
 * {@code $ui}; pages are rendered before and don't see it.
 *
 * @version $Id$
 */
@Component(roles = Skin.class)
@Singleton
public class Skin
{
    private static final String HTML = "text/html";

    @Inject
    private PageRenderer renderer;

    @Inject
    private ScriptContextManager scripts;

    @Inject
    private SkinPages pages;

    /**
     * @param request the request
     * @param template the name of the template
     * @throws IOException when the answer can't be sent
     */
    public void render(ActionRequest request, String template) throws IOException
    {
        render(request, template, Map.of());
    }

    /**
     * @param request the request
     * @param template the name of the template
     * @param bindings what only this template sees
     * @throws IOException when the answer can't be sent
     */
    public void render(ActionRequest request, String template, Map<String, Object> bindings) throws IOException
    {
        ScriptContext context = this.scripts.getCurrentScriptContext();
        context.setAttribute("ui", this.pages.create(request), ScriptContext.ENGINE_SCOPE);
        bindings.forEach((name, value) -> context.setAttribute(name, value, ScriptContext.ENGINE_SCOPE));
        request.write(HTML, this.renderer.renderTemplate(template));
    }

    /**
     * Renders the content of the page first, since a script in it may answer the request itself.
     *
     * @param request the request
     * @param template the name of the template, which sees the content as {@code $renderedContent}
     * @throws IOException when the answer can't be sent
     */
    public void renderWithContent(ActionRequest request, String template) throws IOException
    {
        String content = this.renderer.renderContent();
        if (!request.getContext().isFinished()) {
            render(request, template, Map.of("renderedContent", content));
        }
    }

    /**
     * Writes the content of the page without the skin, in the syntax that the request asks for.
     *
     * @param request the request
     * @throws IOException when the answer can't be sent
     */
    public void renderContent(ActionRequest request) throws IOException
    {
        String syntax = request.getParameter("outputSyntax");
        String content = syntax.isEmpty() ? this.renderer.renderContent() : this.renderer.renderContent(syntax);
        if (!request.getContext().isFinished()) {
            request.write(StringUtils.startsWith(syntax, "plain") ? "text/plain" : HTML, content);
        }
    }
}
