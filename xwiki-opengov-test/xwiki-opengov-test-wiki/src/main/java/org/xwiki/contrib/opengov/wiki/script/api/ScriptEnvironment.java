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
import javax.inject.Provider;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.localization.Translations;
import org.xwiki.contrib.opengov.wiki.rendering.DocumentRenderer;
import org.xwiki.contrib.opengov.wiki.rendering.Documents;
import org.xwiki.contrib.opengov.wiki.rendering.PageRenderer;
import org.xwiki.contrib.opengov.wiki.rendering.PropertyDisplayer;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.contrib.opengov.wiki.scheduler.JobScheduler;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.RequiredRights;
import org.xwiki.contrib.opengov.wiki.script.URLFactory;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * The parts of the wiki that the scripting API is made from. Scripts never get it.
 *
 * @version $Id$
 */
@Component(roles = ScriptEnvironment.class)
@Singleton
public class ScriptEnvironment
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private WikiStore store;

    @Inject
    private Documents documents;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private AuthorizationManager rights;

    @Inject
    private RequiredRights requiredRights;

    @Inject
    private UserManager users;

    @Inject
    private URLFactory urls;

    @Inject
    private Translations translations;

    @Inject
    private Provider<JobScheduler> jobs;

    @Inject
    private Provider<DocumentRenderer> renderer;

    @Inject
    private Provider<PropertyDisplayer> properties;

    @Inject
    private Provider<PageRenderer> pages;

    RequestContexts contexts()
    {
        return this.contexts;
    }

    WikiStore store()
    {
        return this.store;
    }

    Documents documents()
    {
        return this.documents;
    }

    ContextualAuthorization authorization()
    {
        return this.authorization;
    }

    AuthorizationManager rights()
    {
        return this.rights;
    }

    RequiredRights requiredRights()
    {
        return this.requiredRights;
    }

    UserManager users()
    {
        return this.users;
    }

    URLFactory urls()
    {
        return this.urls;
    }

    Translations translations()
    {
        return this.translations;
    }

    JobScheduler jobs()
    {
        return this.jobs.get();
    }

    DocumentRenderer renderer()
    {
        return this.renderer.get();
    }

    PropertyDisplayer properties()
    {
        return this.properties.get();
    }

    PageRenderer pages()
    {
        return this.pages.get();
    }
}
