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
package org.xwiki.contrib.opengov.wiki.web.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.PropertyDisplayer;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.skin.Skin;

/**
 * Shows the administration: its sections, which pages add with an object of {@code XWiki.ConfigurableClass}, and what
 * the chosen one shows.
 *
 * @version $Id$
 */
@Component
@Named("admin")
@Singleton
public class AdminAction implements Action
{
    private static final String CLASS_NAME = "XWiki.ConfigurableClass";

    private static final DocumentReference CLASS = References.resolveDocument(CLASS_NAME);

    private static final String QUERY = "select distinct obj.name from BaseObject obj where obj.className = :className"
        + " order by obj.name";

    private static final int MAXIMUM = 100;

    private static final String SECTION = "section";

    @Inject
    private WikiStore store;

    @Inject
    private PropertyDisplayer displayer;

    @Inject
    private Skin skin;

    @Override
    public Right getRight()
    {
        return Right.ADMIN;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        Map<String, XWikiDocument> sections = getSections();
        XWikiDocument page = sections.get(request.getParameter(SECTION));
        // A script in the section may answer the request itself.
        String content = page == null ? ""
            : this.displayer.display(page, page.getXObject(CLASS), "codeToExecute", "view");
        if (!request.getContext().isFinished()) {
            this.skin.render(request, "admin.vm", Map.of("sections", sections.keySet(), SECTION,
                page == null ? "" : request.getParameter(SECTION), "sectionContent", content));
        }
    }

    private Map<String, XWikiDocument> getSections()
    {
        Map<String, XWikiDocument> sections = new LinkedHashMap<>();
        List<String> names = this.store.query(QUERY, Map.of("className", CLASS_NAME), MAXIMUM, 0);
        for (String name : names) {
            XWikiDocument page = this.store.getDocument(References.resolveDocument(name));
            BaseObject object = page.getXObject(CLASS);
            if (object != null) {
                sections.put(object.getStringValue("displayInSection"), page);
            }
        }
        return sections;
    }
}
