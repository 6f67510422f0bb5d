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

import java.util.Locale;

import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;

/**
 * {@code $xcontext}: the current user, action and language.
 *
 * @version $Id$
 */
public class Context extends AbstractApi
{
    /**
     * @param environment what the scripting API is made from
     */
    public Context(ScriptEnvironment environment)
    {
        super(environment);
    }

    /**
     * @return the request that is answered
     */
    public Request getRequest()
    {
        return new Request(getContext().getRequest());
    }

    /**
     * @return the answer
     */
    public Response getResponse()
    {
        return new Response(getContext());
    }

    /**
     * @return the name of the action, {@code view} for example
     */
    public String getAction()
    {
        return getContext().getAction();
    }

    /**
     * @return the name of the wiki
     */
    public String getDatabase()
    {
        return WikiReference.MAIN.getName();
    }

    /**
     * @return the name of the main wiki: there is only this one
     */
    public String getMainWikiName()
    {
        return getDatabase();
    }

    /**
     * @return the language of the reader
     */
    public Locale getLocale()
    {
        return getContext().getLocale();
    }

    /**
     * @return the language of the reader
     */
    public String getLanguage()
    {
        return getContext().getLocale().toString();
    }

    /**
     * @return the name of the current user, {@code XWiki.XWikiGuest} for guests
     */
    public String getUser()
    {
        return Users.serialize(getContext().getUserReference());
    }

    /**
     * @return the current user, null for guests
     */
    public DocumentReference getUserReference()
    {
        return getContext().getUserReference();
    }

    /**
     * @param finished true if the script answered the request and no page must follow
     */
    public void setFinished(boolean finished)
    {
        getContext().setFinished(finished);
    }
}
