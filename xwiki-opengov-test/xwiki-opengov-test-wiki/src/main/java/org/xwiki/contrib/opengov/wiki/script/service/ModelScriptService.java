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

import java.util.List;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.model}.
 *
 * @version $Id$
 */
@Component
@Named("model")
@Singleton
public class ModelScriptService implements ScriptService
{
    private static final String DEFAULT = "default";

    @Inject
    private RequestContexts contexts;

    /**
     * @param wiki the name of the wiki, empty for the current one
     * @param space the name of the space
     * @param page the name of the page
     * @return the reference of the page
     */
    public DocumentReference createDocumentReference(String wiki, String space, String page)
    {
        return createDocumentReference(wiki, List.of(space), page);
    }

    /**
     * @param wiki the name of the wiki, empty for the current one
     * @param spaces the names of the spaces, outermost first
     * @param page the name of the page
     * @return the reference of the page
     */
    public DocumentReference createDocumentReference(String wiki, List<String> spaces, String page)
    {
        return new DocumentReference(StringUtils.defaultIfEmpty(wiki, WikiReference.MAIN.getName()), spaces, page);
    }

    /**
     * @param page the name of the page
     * @param space the space that it is in
     * @return the reference of the page
     */
    public DocumentReference createDocumentReference(String page, SpaceReference space)
    {
        return new DocumentReference(page, space);
    }

    /**
     * @param reference the reference of a page as text
     * @return the reference, completed from the current page
     */
    public DocumentReference resolveDocument(String reference)
    {
        return StringUtils.isEmpty(reference) ? getBase() : References.resolveDocument(reference, getBase());
    }

    /**
     * @param reference the reference of a page as text
     * @param hint how it is completed: {@code current} or {@code default}
     * @return the reference
     */
    public DocumentReference resolveDocument(String reference, String hint)
    {
        return DEFAULT.equals(hint) ? References.resolveDocument(reference) : resolveDocument(reference);
    }

    /**
     * @param reference the reference of a space as text
     * @return the reference
     */
    public SpaceReference resolveSpace(String reference)
    {
        return References.resolveSpace(reference);
    }

    /**
     * @param reference a reference
     * @return the reference as text, without what it has in common with the current page
     */
    public String serialize(EntityReference reference)
    {
        return serialize(reference, "compact");
    }

    /**
     * @param reference a reference
     * @param hint what is written: {@code default} for all, {@code local} for all but the wiki, {@code compactwiki}
     *     for all but the current wiki, {@code compact} for what differs from the current page
     * @return the reference as text
     */
    public String serialize(EntityReference reference, String hint)
    {
        if (reference == null) {
            return null;
        }
        return switch (hint) {
            case DEFAULT -> References.serialize(reference);
            case "local" -> References.serializeLocal(reference);
            case "compactwiki" -> References.serializeCompactWiki(reference, getBase());
            default -> reference.getParent() != null && reference.getParent().equals(getBase().getParent())
                ? reference.getName() : References.serializeCompactWiki(reference, getBase());
        };
    }

    private DocumentReference getBase()
    {
        XWikiDocument document = this.contexts.getCurrent().getDocument();
        return document == null ? null : document.getDocumentReference();
    }
}
