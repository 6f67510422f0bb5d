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

import java.util.HashMap;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.Action;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

/**
 * Adds an object to a page. Its properties are sent without a number: {@code Space.Class_property}.
 *
 * @version $Id$
 */
@Component
@Named("objectadd")
@Singleton
public class ObjectAddAction implements Action
{
    @Inject
    private WikiStore store;

    @Inject
    private DocumentForm form;

    @Override
    public Right getRight()
    {
        return Right.EDIT;
    }

    @Override
    public boolean isChanging(ActionRequest request)
    {
        return true;
    }

    @Override
    public void execute(ActionRequest request) throws Exception
    {
        String className = request.getParameter("classname");
        DocumentReference classReference = References.resolveDocument(className);
        BaseClass xclass = this.store.getXClass(classReference);
        Map<String, String[]> values = new HashMap<>();
        for (PropertyClass property : xclass.getProperties()) {
            String[] sent = request.getServletRequest().getParameterValues(className + '_' + property.getName());
            values.put(property.getName(), sent == null ? new String[] {""} : sent);
        }
        XWikiDocument document = request.getDocument();
        this.form.fill(document.newXObject(classReference), values);
        this.store.saveDocument(document, "Added object", true, request.getUser());
        request.redirect("xredirect", request.getAddress("edit", "editor=object"));
    }
}
