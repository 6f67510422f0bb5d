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
package org.xwiki.contrib.opengov.wiki.web;

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.rights.Right;

/**
 * What an address with {@code /bin/<action>/} does; the hint of the component is the name of the action. The right is
 * checked before the action runs, and so is the form token when the action changes something.
 *
 * @version $Id$
 */
@Role
public interface Action
{
    /**
     * @return the right on the addressed page that the action needs, {@code null} when it needs none
     */
    default Right getRight()
    {
        return Right.VIEW;
    }

    /**
     * @param request the request
     * @return {@code true} when the request would change something, so that it needs a valid form token
     */
    default boolean isChanging(ActionRequest request)
    {
        return false;
    }

    /**
     * @param request the request, allowed and with its token checked
     * @throws Exception when the request can't be answered
     */
    void execute(ActionRequest request) throws Exception;
}
