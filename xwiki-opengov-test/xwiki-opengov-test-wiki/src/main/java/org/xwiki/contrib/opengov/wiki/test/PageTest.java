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
package org.xwiki.contrib.opengov.wiki.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.PageRenderer;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.xar.XarImporter;
import org.xwiki.rendering.syntax.Syntax;

/**
 * Base of tests that render pages, with the names of XWiki's own. All tests of a run share one wiki; it is emptied,
 * and a new request is started, when a test begins.
 *
 * @version $Id$
 */
public class PageTest
{
    private static final String MODULE = "xwiki-opengov-ui";

    private static TestWiki wiki;

    protected final RequestStub request = new RequestStub();

    protected final ResponseStub response = new ResponseStub();

    protected final EmbeddableComponentManager componentManager;

    protected final WikiStore store;

    protected final RequestContext context;

    private Syntax outputSyntax = Syntax.HTML_5_0;

    /**
     * Starts the request of the test, as a guest who reads English.
     *
     * @throws Exception if the wiki could not be started
     */
    protected PageTest() throws Exception
    {
        this.context = new RequestContext(this.request.toRequest(), this.response.toResponse(), "view", null,
            new XWikiDocument(References.resolveDocument("Main.WebHome")), Locale.ENGLISH);
        this.componentManager = getWiki().reset(this.context);
        this.store = getInstance(WikiStore.class);
    }

    private static synchronized TestWiki getWiki() throws Exception
    {
        if (wiki == null) {
            wiki = new TestWiki();
        }
        return wiki;
    }

    /**
     * @param role the role of a component
     * @param <T> the type of the component
     * @return the component
     * @throws ComponentLookupException if there is none
     */
    protected <T> T getInstance(Class<T> role) throws ComponentLookupException
    {
        return this.componentManager.getInstance(role);
    }

    /**
     * @return the folder with the pages of the XAR, {@code -Dopengov.pages} or the one of the project
     */
    protected Path getPagesDirectory()
    {
        String configured = System.getProperty("opengov.pages");
        if (configured != null) {
            return Path.of(configured);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(MODULE))) {
            folder = folder.getParent();
        }
        return Path.of(String.valueOf(folder), MODULE, "src", "main", "resources");
    }

    /**
     * @param reference the reference of a page of the XAR; its translations are loaded too
     * @return the page, which is in the wiki now, written by an administrator
     * @throws IOException if there is no such page
     */
    protected XWikiDocument loadPage(DocumentReference reference) throws IOException
    {
        try {
            List<String> names =
                reference.getReversedReferenceChain().stream().skip(1).map(EntityReference::getName).toList();
            Path file = getPagesDirectory().resolve(String.join("/", names) + ".xml");
            this.componentManager.<XarImporter>getInstance(XarImporter.class).importXar(file, Users.SUPERADMIN);
            for (Path translation : getTranslations(file)) {
                this.componentManager.<XarImporter>getInstance(XarImporter.class).importXar(translation,
                    Users.SUPERADMIN);
            }
        } catch (ComponentLookupException e) {
            throw new IllegalStateException(e);
        }
        return this.store.getDocument(reference);
    }

    private List<Path> getTranslations(Path file) throws IOException
    {
        String name = file.getFileName().toString().replaceFirst("xml$", "");
        try (var files = Files.list(file.getParent())) {
            return files.filter(other -> other.getFileName().toString().matches("\\Q" + name + "\\E\\w+\\.xml"))
                .sorted().toList();
        }
    }

    /**
     * Loads all pages of the XAR.
     *
     * @throws Exception if they could not be read
     */
    protected void loadPages() throws Exception
    {
        getInstance(XarImporter.class).importXar(getPagesDirectory(), Users.SUPERADMIN);
    }

    /**
     * @param document a page
     * @param author the author of the page
     * @return the page, which is in the wiki now
     */
    protected XWikiDocument savePage(XWikiDocument document, DocumentReference author)
    {
        this.store.saveDocument(document, "", false, author);
        return document;
    }

    /**
     * @param user the user who asks from now on, null for a guest
     */
    protected void setUser(DocumentReference user)
    {
        this.context.setUserReference(user);
    }

    /**
     * @param locale the language of the reader
     */
    protected void setLocale(Locale locale)
    {
        this.context.setLocale(locale);
    }

    /**
     * @param syntax the syntax that pages are rendered in
     */
    protected void setOutputSyntax(Syntax syntax)
    {
        this.outputSyntax = syntax;
    }

    /**
     * @param reference the reference of a page of the XAR
     * @return the rendered content of the page, without white space around it
     * @throws Exception if the page could not be rendered
     */
    protected String renderPage(DocumentReference reference) throws Exception
    {
        return renderPage(this.store.exists(reference) ? this.store.getDocument(reference) : loadPage(reference));
    }

    /**
     * @param document a page, which needs not be saved
     * @return the rendered content of the page, without white space around it
     * @throws Exception if the page could not be rendered
     */
    protected String renderPage(XWikiDocument document) throws Exception
    {
        this.context.setDocument(document);
        return getInstance(PageRenderer.class).renderContent(this.outputSyntax.toIdString()).trim();
    }

    /**
     * @param reference the reference of a page of the XAR
     * @return the content of the page as HTML
     * @throws Exception if the page could not be rendered
     */
    protected String renderHTMLPage(DocumentReference reference) throws Exception
    {
        setOutputSyntax(Syntax.HTML_5_0);
        return renderPage(reference);
    }
}
