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
package org.xwiki.contrib.opengov.wiki.script.service;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.script.CSRFToken;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.csrf}.
 *
 * @version $Id$
 */
@Component
@Named("csrf")
@Singleton
public class CSRFTokenScriptService implements ScriptService
{
    @Inject
    private CSRFToken token;

    /**
     * @return the token of the current user
     */
    public String getToken()
    {
        return this.token.getToken();
    }

    /**
     * @param sent the token that was sent
     * @return true if it is the one of the current user
     */
    public boolean isTokenValid(String sent)
    {
        return this.token.isTokenValid(sent);
    }
}
