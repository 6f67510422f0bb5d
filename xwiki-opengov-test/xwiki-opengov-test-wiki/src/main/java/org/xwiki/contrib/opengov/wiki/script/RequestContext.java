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
package org.xwiki.contrib.opengov.wiki.script;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * What the pages know about the request that they are displayed for: the user, the action, the current document and
 * the document whose author the running script acts for.
 *
 * @version $Id$
 */
public class RequestContext
{
    private final HttpServletRequest request;

    private final HttpServletResponse response;

    private final Map<SkinExtension, String> skinExtensions = new LinkedHashMap<>();

    private String action;

    private DocumentReference userReference;

    private XWikiDocument document;

    private XWikiDocument secureDocument;

    private Locale locale;

    private boolean isolated;

    private boolean rendering;

    private boolean finished;

    /**
     * A resource that a page asked for, with {@code $xwiki.ssx.use} for example.
     *
     * @param plugin the name of the plugin: {@code ssx}, {@code jsx}, {@code ssfx}, {@code jsfx} or {@code linkx}
     * @param resource the name of the resource, a page for {@code ssx} and {@code jsx}
     * @version $Id$
     */
    public record SkinExtension(String plugin, String resource)
    {
    }

    /**
     * @param request the request that is answered
     * @param response the answer
     * @param action the name of the action, {@code view} for example
     * @param userReference the user who asks, or null for a guest
     * @param document the document that is asked for
     * @param locale the language of the reader
     */
    public RequestContext(HttpServletRequest request, HttpServletResponse response, String action,
        DocumentReference userReference, XWikiDocument document, Locale locale)
    {
        this.request = request;
        this.response = response;
        this.action = action;
        this.userReference = userReference;
        this.document = document;
        this.locale = locale;
    }

    /**
     * @return the request that is answered
     */
    public HttpServletRequest getRequest()
    {
        return this.request;
    }

    /**
     * @return the answer
     */
    public HttpServletResponse getResponse()
    {
        return this.response;
    }

    /**
     * @return the resources that pages asked for, with the query string of each, in the order in which they asked
     */
    public Map<SkinExtension, String> getSkinExtensions()
    {
        return this.skinExtensions;
    }

    /**
     * @return the name of the action
     */
    public String getAction()
    {
        return this.action;
    }

    /**
     * @param action the name of the action
     */
    public void setAction(String action)
    {
        this.action = action;
    }

    /**
     * @return the current user, or null for a guest
     */
    public DocumentReference getUserReference()
    {
        return this.userReference;
    }

    /**
     * @param userReference the current user, or null for a guest
     */
    public void setUserReference(DocumentReference userReference)
    {
        this.userReference = userReference;
    }

    /**
     * @return the current document
     */
    public XWikiDocument getDocument()
    {
        return this.document;
    }

    /**
     * @param document the current document
     */
    public void setDocument(XWikiDocument document)
    {
        this.document = document;
    }

    /**
     * @return the document that holds the running script: its content author is the one the script acts for
     */
    public XWikiDocument getSecureDocument()
    {
        return this.secureDocument == null ? this.document : this.secureDocument;
    }

    /**
     * @param secureDocument the document that holds the scripts that run from now on, null for the current document
     * @return the one that was set before, null if none was
     */
    public XWikiDocument setSecureDocument(XWikiDocument secureDocument)
    {
        XWikiDocument previous = this.secureDocument;
        this.secureDocument = secureDocument;
        return previous;
    }

    /**
     * @return the language of the reader
     */
    public Locale getLocale()
    {
        return this.locale;
    }

    /**
     * @param locale the language of the reader
     */
    public void setLocale(Locale locale)
    {
        this.locale = locale;
    }

    /**
     * @return true while another document than the one that was asked for is the current one
     */
    public boolean isIsolated()
    {
        return this.isolated;
    }

    /**
     * @param isolated true while another document than the one that was asked for is the current one
     * @return what was set before
     */
    public boolean setIsolated(boolean isolated)
    {
        boolean previous = this.isolated;
        this.isolated = isolated;
        return previous;
    }

    /**
     * @return true while wiki syntax is transformed: what displays HTML then has to wrap it in the HTML macro
     */
    public boolean isRendering()
    {
        return this.rendering;
    }

    /**
     * @param rendering true while wiki syntax is transformed
     * @return what was set before
     */
    public boolean setRendering(boolean rendering)
    {
        boolean previous = this.rendering;
        this.rendering = rendering;
        return previous;
    }

    /**
     * @return true if the answer is complete (a script redirected, for example), so that no page must be written
     */
    public boolean isFinished()
    {
        return this.finished;
    }

    /**
     * @param finished true if the answer is complete
     */
    public void setFinished(boolean finished)
    {
        this.finished = finished;
    }
}
