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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;

/**
 * Reads into a page what a form of XWiki sends: {@code title}, {@code content}, {@code template}, and the properties
 * of objects as {@code Space.Class_0_property}.
 *
 * @version $Id$
 */
@Component(roles = DocumentForm.class)
@Singleton
public class DocumentForm
{
    private static final Pattern PROPERTY = Pattern.compile("(.+)_(\\d{1,9})_(.+)");

    private static final String TITLE = "title";

    private static final String CONTENT = "content";

    @Inject
    private WikiStore store;

    @Inject
    private Logger logger;

    /**
     * @param request the request
     * @param document the page to change, in memory only
     */
    public void read(ActionRequest request, XWikiDocument document)
    {
        Map<String, String[]> parameters = request.getServletRequest().getParameterMap();
        readTemplate(request.getParameter("template"), document);
        if (parameters.containsKey(TITLE)) {
            document.setTitle(request.getParameter(TITLE).trim());
        }
        if (parameters.containsKey(CONTENT)) {
            document.setContent(request.getParameter(CONTENT).replace("\r\n", "\n"));
        }
        readObjects(parameters, document, "updateOrCreate".equals(request.getParameter("objectPolicy")));
    }

    /** As in XWiki, what is no value of the property leaves it as it is. */
    private void setValue(BaseObject object, PropertyClass property, String... value)
    {
        try {
            object.addProperty(property.fromStringArray(value));
        } catch (IllegalArgumentException e) {
            this.logger.debug("[{}] does not take what was sent.", property.getName(), e);
        }
    }

    private void readTemplate(String template, XWikiDocument document)
    {
        if (!template.isEmpty() && document.isNew()) {
            XWikiDocument templateDocument = this.store.getDocument(References.resolveDocument(template));
            if (!templateDocument.isNew()) {
                copy(templateDocument, document);
            }
        }
    }

    private void copy(XWikiDocument template, XWikiDocument document)
    {
        document.setContent(template.getContent());
        document.setTitle(template.getTitle());
        document.setSyntaxId(template.getSyntaxId());
        document.setEnforceRequiredRights(template.isEnforceRequiredRights());
        template.getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull).forEach(object -> {
            BaseObject copy = document.newXObject(object.getXClassReference());
            object.copy().getProperties().forEach(copy::addProperty);
        });
    }

    private void readObjects(Map<String, String[]> parameters, XWikiDocument document, boolean create)
    {
        Map<BaseObjectKey, Map<String, String[]>> values = new HashMap<>();
        parameters.forEach((name, value) -> {
            Matcher matcher = PROPERTY.matcher(name);
            if (matcher.matches()) {
                values.computeIfAbsent(new BaseObjectKey(matcher.group(1), Integer.parseInt(matcher.group(2))),
                    key -> new HashMap<>()).put(matcher.group(3), value);
            }
        });
        values.forEach((key, map) -> {
            DocumentReference classReference = References.resolveDocument(key.className());
            BaseObject object = document.getXObject(classReference, key.number());
            if (object == null && create) {
                object = document.newXObject(classReference);
            }
            if (object != null) {
                fill(object, map);
            }
        });
    }

    /**
     * @param object an object
     * @param values the values of some of its properties as a form sends them
     */
    public void fill(BaseObject object, Map<String, String[]> values)
    {
        BaseClass xclass = this.store.getXClass(object.getXClassReference());
        values.forEach((name, value) -> {
            PropertyClass property = xclass.get(name);
            if (property != null) {
                setValue(object, property, value);
            }
        });
    }

    private record BaseObjectKey(String className, int number)
    {
    }
}
