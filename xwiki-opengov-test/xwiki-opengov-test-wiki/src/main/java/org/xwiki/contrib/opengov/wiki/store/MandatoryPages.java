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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * The pages that every XWiki has: the classes of users, rights, comments, …, and who may do what when nothing else is
 * said. Pages that are there already stay as they are.
 *
 * @version $Id$
 */
@Component(roles = MandatoryPages.class)
@Singleton
public class MandatoryPages
{
    private static final String RIGHTS = "XWiki.XWikiGlobalRights";

    private static final String GROUPS = "groups";

    private static final String ADMINISTRATORS = "XWiki.XWikiAdminGroup";

    private static final String EDIT_LEVELS = "edit,delete";

    @Inject
    private WikiStore store;

    /**
     * Makes the pages that are not there.
     *
     * @throws IOException when the list of classes can't be read
     */
    public void create() throws IOException
    {
        for (BaseClass xclass : readClasses()) {
            XWikiDocument page = this.store.getDocument(xclass.getDocumentReference());
            if (page.isNew()) {
                page.setXClass(xclass);
                page.setHidden(true);
                this.store.saveDocument(page, "", false, Users.SUPERADMIN);
            }
        }
        createRights("XWiki.XWikiPreferences", List.of(new Grant(GROUPS, ADMINISTRATORS, "admin,edit,comment,delete"),
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

    private List<BaseClass> readClasses() throws IOException
    {
        Map<String, List<PropertyClass>> classes = new LinkedHashMap<>();
        String name = "";
        for (String line : readLines()) {
            if (line.startsWith(" ")) {
                List<PropertyClass> properties = classes.get(name);
                properties.add(readProperty(line.trim().split(" "), properties.size() + 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                name = line;
                classes.put(name, new ArrayList<>());
            }
        }
        return classes.entrySet().stream()
            .map(entry -> new BaseClass(References.resolveDocument(entry.getKey()), entry.getValue())).toList();
    }

    private static PropertyClass readProperty(String[] words, int number)
    {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("name", words[0]);
        settings.put("prettyName", words[0]);
        settings.put("number", String.valueOf(number));
        for (int i = 2; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            settings.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new PropertyClass(words[0], PropertyType.fromClassType(words[1]), settings);
    }

    private List<String> readLines() throws IOException
    {
        try (InputStream content = getClass().getResourceAsStream("/wiki/classes.txt")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
