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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.URLFactory;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.rendering.listener.reference.AttachmentResourceReference;
import org.xwiki.rendering.listener.reference.DocumentResourceReference;
import org.xwiki.rendering.listener.reference.ResourceReference;
import org.xwiki.rendering.listener.reference.ResourceType;
import org.xwiki.rendering.wiki.WikiModel;

/**
 * Tells the renderers where the links and images of wiki text lead to.
 *
 * @version $Id$
 */
@Component
@Singleton
public class XWikiWikiModel implements WikiModel
{
    @Inject
    private RequestContexts contexts;

    @Inject
    private WikiStore store;

    @Inject
    private URLFactory urls;

    @Override
    public String getLinkURL(ResourceReference reference)
    {
        return this.urls.getURL(References.resolveAttachment(reference.getReference(), getBase(reference)), "download",
            reference.getParameter(AttachmentResourceReference.QUERY_STRING));
    }

    @Override
    public String getImageURL(ResourceReference reference, Map<String, String> parameters)
    {
        return ResourceType.ICON.equals(reference.getType())
            ? this.urls.getContextPath() + "/resources/icons/silk/" + reference.getReference() + ".png"
            : getLinkURL(reference);
    }

    @Override
    public boolean isDocumentAvailable(ResourceReference reference)
    {
        return !this.store.peekDocument(resolve(reference)).isNew();
    }

    @Override
    public String getDocumentViewURL(ResourceReference reference)
    {
        return this.urls.getURL(resolve(reference), "view",
            reference.getParameter(DocumentResourceReference.QUERY_STRING),
            reference.getParameter(DocumentResourceReference.ANCHOR));
    }

    @Override
    public String getDocumentEditURL(ResourceReference reference)
    {
        String parent = References.serializeLocal(this.contexts.getCurrent().getDocument().getDocumentReference());
        return this.urls.getURL(resolve(reference), "create",
            "parent=" + URLEncoder.encode(parent, StandardCharsets.UTF_8),
            reference.getParameter(DocumentResourceReference.ANCHOR));
    }

    private DocumentReference resolve(ResourceReference reference)
    {
        DocumentReference base = getBase(reference);
        if (reference.getReference().isEmpty()) {
            return base;
        }
        if (ResourceType.SPACE.equals(reference.getType())) {
            return getHome(References.resolveSpace(reference.getReference()));
        }
        DocumentReference terminal = References.resolveDocument(reference.getReference(), base);
        if (References.WEB_HOME.equals(terminal.getName()) || !this.store.peekDocument(terminal).isNew()) {
            return terminal;
        }
        return getHome(new SpaceReference(terminal.getName(), terminal.getParent()));
    }

    private DocumentReference getHome(SpaceReference space)
    {
        return new DocumentReference(References.WEB_HOME, space);
    }

    private DocumentReference getBase(ResourceReference reference)
    {
        List<String> bases = reference.getBaseReferences();
        return bases.isEmpty() ? this.contexts.getCurrent().getDocument().getDocumentReference()
            : References.resolveDocument(bases.get(bases.size() - 1));
    }
}
