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

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletResponseWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;

/**
 * {@code $response}: what a servlet response offers, but redirections don't leave the wiki.
 *
 * @version $Id$
 */
public class Response extends HttpServletResponseWrapper
{
    private static final Logger LOGGER = LoggerFactory.getLogger(Response.class);

    private final RequestContext context;

    /**
     * @param context the context of the request that is answered
     */
    public Response(RequestContext context)
    {
        super(context.getResponse());
        this.context = context;
    }

    @Override
    public void sendRedirect(String location) throws IOException
    {
        if (isTrusted(location)) {
            super.sendRedirect(location);
            this.context.setFinished(true);
        } else {
            LOGGER.warn("Possible HTTP redirection to an untrusted place was refused.");
        }
    }

    @Override
    public void sendError(int status) throws IOException
    {
        super.sendError(status);
        this.context.setFinished(true);
    }

    @Override
    public void sendError(int status, String message) throws IOException
    {
        super.sendError(status, message);
        this.context.setFinished(true);
    }

    private boolean isTrusted(String location)
    {
        try {
            URI uri = new URI(location);
            return uri.getScheme() == null && uri.getHost() == null
                || this.context.getRequest().getServerName().equals(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
