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

import org.xwiki.component.annotation.Role;

/**
 * The secret that a form sends back to show that it was made for the user who sends it.
 *
 * @version $Id$
 */
@Role
public interface CSRFToken
{
    /**
     * @return the token of the current user
     */
    String getToken();

    /**
     * @param token what a form sent
     * @return true if it is the token of the current user
     */
    boolean isTokenValid(String token);

    /**
     * Forgets the token of the current user, who logged out.
     */
    void clearToken();
}
