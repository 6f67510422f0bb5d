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
package org.xwiki.contrib.opengov.wiki.store;

import java.util.List;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Who may do what when a space or page says nothing else, as in a new XWiki: everyone reads, who is signed in writes,
 * and the space of users and settings belongs to the administrators. What is there already stays.
 *
 * @version $Id$
 */
@Component(roles = DefaultRights.class)
@Singleton
public class DefaultRights
{
    private static final String RIGHTS = "XWiki.XWikiGlobalRights";

    private static final String GROUPS = "groups";

    private static final String ADMINISTRATORS = "XWiki.XWikiAdminGroup";

    private static final String EDIT_LEVELS = "edit,delete";

    @Inject
    private WikiStore store;

    /**
     * Makes the pages that are not there.
     */
    public void create()
    {
        createRights("XWiki.XWikiPreferences", List.of(
            new Grant(GROUPS, ADMINISTRATORS, "admin,edit,comment,delete,programming"),
            new Grant(GROUPS, "XWiki.XWikiAllGroup", "view,comment,edit"),
            new Grant("users", Users.GUEST, "view")));
        createRights("XWiki.WebPreferences", List.of(new Grant(GROUPS, ADMINISTRATORS, EDIT_LEVELS)));
    }

    private record Grant(String property, String name, String levels)
    {
    }

    private void createRights(String name, List<Grant> grants)
    {
        XWikiDocument page = this.store.getDocument(References.resolveDocument(name));
        DocumentReference rightsReference = References.resolveDocument(RIGHTS);
        BaseClass rightsClass = this.store.getXClass(rightsReference);
        if (page.getXObjects(rightsReference).isEmpty()) {
            for (Grant grant : grants) {
                BaseObject rights = page.newXObject(rightsReference);
                rights.addProperty(rightsClass.get(grant.property()).fromString(grant.name()));
                rights.addProperty(rightsClass.get("levels").fromString(grant.levels()));
                rights.addProperty(rightsClass.get("allow").fromString("1"));
            }
            page.setHidden(true);
            this.store.saveDocument(page, "", false, Users.SUPERADMIN);
        }
    }
}
