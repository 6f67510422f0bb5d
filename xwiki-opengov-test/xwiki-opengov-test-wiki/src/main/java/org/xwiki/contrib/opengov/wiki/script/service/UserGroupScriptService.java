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

import java.util.Collection;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.user.group}.
 *
 * @version $Id$
 */
@Component
@Named("user.group")
@Singleton
public class UserGroupScriptService implements ScriptService
{
    @Inject
    private UserManager users;

    /**
     * @param group a group
     * @param recurse true for the members of the groups in it as well, in the place of these groups
     * @return its members
     */
    public Collection<DocumentReference> getMembers(DocumentReference group, boolean recurse)
    {
        return this.users.getMembers(group, recurse);
    }
}
