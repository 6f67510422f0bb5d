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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.velocity.VelocityManager;
import org.xwiki.velocity.VelocityTemplate;
import org.xwiki.velocity.XWikiVelocityException;

/**
 * Renders pages and templates with Velocity and XWiki Rendering.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultPageRenderer implements PageRenderer
{
    private static final String NAMESPACE = "templates";

    private final Map<String, VelocityTemplate> templates = new ConcurrentHashMap<>();

    @Inject
    private VelocityManager velocityManager;

    @Inject
    private RequestContexts contexts;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private SheetManager sheets;

    @Inject
    private SkinExtensions skinExtensions;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private Logger logger;

    @Override
    public String renderTemplate(String name)
    {
        StringWriter writer = new StringWriter();
        try {
            this.velocityManager.getVelocityEngine().startedUsingMacroNamespace(NAMESPACE);
            try {
                evaluate(name, writer);
            } finally {
                this.velocityManager.getVelocityEngine().stoppedUsingMacroNamespace(NAMESPACE);
            }
        } catch (XWikiVelocityException e) {
            throw new IllegalStateException("Failed to evaluate the template " + name, e);
        }
        return this.skinExtensions.inject(writer.toString());
    }

    @Override
    public String renderContent()
    {
        return this.renderer.render(this.contexts.getCurrent().getDocument(), Syntax.HTML_5_0);
    }

    @Override
    public String renderContent(String syntaxId)
    {
        return this.renderer.render(this.contexts.getCurrent().getDocument(), Syntaxes.toSyntax(syntaxId));
    }

    @Override
    public boolean hasSheet()
    {
        RequestContext context = this.contexts.getCurrent();
        return !this.sheets.getSheets(context.getDocument(), context.getAction()).isEmpty();
    }

    @Override
    public String renderSkinExtension(XWikiDocument document, String className)
    {
        StringBuilder code = new StringBuilder();
        for (BaseObject extension : document.getXObjects(References.resolveDocument(className))) {
            if (Objects.nonNull(extension)) {
                code.append(getCode(document, extension)).append('\n');
            }
        }
        return code.toString();
    }

    private String getCode(XWikiDocument document, BaseObject extension)
    {
        String code = extension.getStringValue("code");
        if (extension.getIntValue("parse", 0) != 1
            || !this.authorization.hasAuthorAccess(Right.SCRIPT, document.getAuthorReference(), document)) {
            return code;
        }
        try {
            return this.contexts.callIsolated(document, () -> {
                StringWriter writer = new StringWriter();
                this.velocityManager.evaluate(writer, document.toString(), new StringReader(code));
                return writer.toString();
            });
        } catch (Exception e) {
            this.logger.error("Failed to evaluate the skin extension [{}].", document, e);
            return "";
        }
    }

    private void evaluate(String name, StringWriter writer) throws XWikiVelocityException
    {
        VelocityTemplate template = this.templates.get(name);
        if (template == null) {
            template = compile(name);
            this.templates.put(name, template);
        }
        this.velocityManager.getVelocityEngine().evaluate(this.velocityManager.getVelocityContext(), writer, NAMESPACE,
            template);
    }

    private VelocityTemplate compile(String name) throws XWikiVelocityException
    {
        InputStream resource = getClass().getResourceAsStream("/templates/" + name);
        if (resource == null || StringUtils.contains(name, "..")) {
            throw new XWikiVelocityException("There is no template " + name);
        }
        try (InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return this.velocityManager.compile(name, reader);
        } catch (IOException e) {
            throw new XWikiVelocityException("Failed to read the template " + name, e);
        }
    }
}
