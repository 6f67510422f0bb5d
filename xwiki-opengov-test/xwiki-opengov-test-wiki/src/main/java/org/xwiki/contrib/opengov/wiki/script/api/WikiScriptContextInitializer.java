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
package org.xwiki.contrib.opengov.wiki.script.api;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;
import javax.script.ScriptContext;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.script.ScriptContextInitializer;

/**
 * Gives scripts their variables, again before each script, because the scripts before may have replaced them. A page
 * keeps its changes that aren't saved from one script to the next.
 *
 * @version $Id$
 */
@Component
@Named("xwiki")
@Singleton
public class WikiScriptContextInitializer implements ScriptContextInitializer
{
    private static final String DOCUMENT = "doc";

    private static final String TRANSLATION = "tdoc";

    @Inject
    private Provider<ScriptEnvironment> environmentProvider;

    @Override
    public void initialize(ScriptContext scriptContext)
    {
        ScriptEnvironment environment = this.environmentProvider.get();
        RequestContext context = environment.contexts().getCurrent();
        if (context == null) {
            return;
        }
        set(scriptContext, "xwiki", new XWiki(environment));
        set(scriptContext, "xcontext", new Context(environment));
        set(scriptContext, "request", new Request(context.getRequest()));
        set(scriptContext, "response", new Response(context));
        set(scriptContext, "locale", context.getLocale());
        XWikiDocument document = context.getDocument();
        if (document != null) {
            setDocument(scriptContext, DOCUMENT, document, environment);
            setDocument(scriptContext, TRANSLATION, environment.documents().getTranslatedDocument(document),
                environment);
        }
    }

    private void setDocument(ScriptContext scriptContext, String name, XWikiDocument document,
        ScriptEnvironment environment)
    {
        if (!(scriptContext.getAttribute(name) instanceof Document bound) || !bound.same(document)) {
            set(scriptContext, name, new Document(document, environment));
        }
    }

    private void set(ScriptContext scriptContext, String name, Object value)
    {
        scriptContext.setAttribute(name, value, ScriptContext.ENGINE_SCOPE);
    }
}
