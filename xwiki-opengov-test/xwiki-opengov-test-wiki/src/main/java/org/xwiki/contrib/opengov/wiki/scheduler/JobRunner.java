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
package org.xwiki.contrib.opengov.wiki.scheduler;

import java.util.Locale;

import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.api.ScriptEnvironment;
import org.xwiki.contrib.opengov.wiki.script.api.Context;
import org.xwiki.contrib.opengov.wiki.script.api.XWiki;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.script.service.ScriptServiceManager;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;

/**
 * Runs the Groovy script of a job as XWiki does: as the user that the job names, and only if the author of its page has
 * programming right.
 *
 * @version $Id$
 */
@Component(roles = JobRunner.class)
@Singleton
public class JobRunner
{
    @Inject
    private WikiStore store;

    @Inject
    private RequestContexts contexts;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private ScriptServiceManager services;

    @Inject
    private Provider<ScriptEnvironment> environment;

    @Inject
    private Logger logger;

    /**
     * @param name the full name of a page with a job
     * @param url the address of the wiki without a slash at the end
     */
    public void run(String name, String url)
    {
        XWikiDocument page = this.store.getDocument(References.resolveDocument(name));
        BaseObject job = page.getXObject(JobScheduler.CLASS);
        String language = StringUtils.defaultIfEmpty(job.getStringValue("contextLang"), Locale.ENGLISH.getLanguage());
        this.contexts.push(new RequestContext(JobRequest.create(url), JobRequest.answer(), "view",
            Users.resolve(job.getStringValue("contextUser")), page, Locale.forLanguageTag(language)));
        try {
            if (!this.authorization.hasAccess(Right.PROGRAMMING)) {
                throw new IllegalStateException("The author of the page has no programming right");
            }
            Binding binding = new Binding();
            binding.setProperty("services", this.services);
            binding.setProperty("xwiki", new XWiki(this.environment.get()));
            binding.setProperty("xcontext", new Context(this.environment.get()));
            new GroovyShell(getClass().getClassLoader(), binding).evaluate(job.getStringValue("script"));
        } catch (RuntimeException e) {
            this.logger.error("The job [{}] failed", name, e);
        } finally {
            this.contexts.pop();
        }
    }
}
