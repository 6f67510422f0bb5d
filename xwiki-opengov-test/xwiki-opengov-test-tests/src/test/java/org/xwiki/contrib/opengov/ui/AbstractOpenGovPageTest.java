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
package org.xwiki.contrib.opengov.ui;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.contrib.opengov.wiki.test.PageTest;

/**
 * A wiki with the pages of the extension, an editor and a reader.
 */
abstract class AbstractOpenGovPageTest extends PageTest
{
    static final String PROJECT = "OpenGov.Code.ProjectClass";

    static final String CONTACT = "OpenGov.Code.ContactClass";

    static final String MUNICIPALITY = "OpenGov.Code.MunicipalityClass";

    static final String COLOGNE = "05315000";

    static final DocumentReference EDITOR = Users.reference("Erika");

    static final DocumentReference READER = Users.reference("Rosa");

    AbstractOpenGovPageTest() throws Exception
    {
    }

    @BeforeEach
    void loadExtension() throws Exception
    {
        loadPages();
        UserManager users = getInstance(UserManager.class);
        users.saveUser(EDITOR.getName(), "", "Erika", "Schreibt");
        users.saveUser(READER.getName(), "", "Rosa", "Liest");
        users.addToGroup(EDITOR, Users.reference("OpenGovEditorsGroup"));
        users.addToGroup(READER, Users.reference("XWikiAllGroup"));
    }

    Element render(String page) throws Exception
    {
        return Jsoup.parse(renderHTMLPage(page(page))).body();
    }

    Element renderSaved(String page) throws Exception
    {
        return Jsoup.parse(renderPage(this.store.getDocument(page(page)))).body();
    }

    XWikiDocument project(String name, Map<String, Object> values)
    {
        XWikiDocument document = this.store.getDocument(page("OpenGov.Projects.%s.WebHome".formatted(name)));
        document.setTitle(name);
        set(document, PROJECT, values);
        return savePage(document, EDITOR);
    }

    XWikiDocument contact(String projectName, Map<String, Object> values)
    {
        XWikiDocument document = this.store.getDocument(page("OpenGov.Projects.%s.Contact".formatted(projectName)));
        set(document, CONTACT, values);
        set(document, "XWiki.XWikiRights", Map.of("groups", List.of("XWiki.XWikiAllGroup"), "levels", List.of("view"),
            "allow", 1));
        return savePage(document, EDITOR);
    }

    XWikiDocument municipality(String ags, Map<String, Object> values)
    {
        XWikiDocument document = this.store.getDocument(page("OpenGov.Municipalities.%s.WebHome".formatted(ags)));
        document.setTitle(String.valueOf(values.get("name")));
        set(document, MUNICIPALITY, values);
        return savePage(document, EDITOR);
    }

    void set(XWikiDocument document, String className, Map<String, Object> values)
    {
        BaseClass type = this.store.getXClass(page(className));
        BaseObject object = document.getXObject(page(className));
        if (object == null) {
            object = document.newXObject(page(className));
        }
        for (Map.Entry<String, Object> value : values.entrySet()) {
            object.addProperty(type.get(value.getKey()).fromValue(value.getValue()));
        }
    }

    static DocumentReference page(String name)
    {
        return References.resolveDocument(name);
    }

    static String parameter(String field)
    {
        return PROJECT + "_0_" + field;
    }
}
