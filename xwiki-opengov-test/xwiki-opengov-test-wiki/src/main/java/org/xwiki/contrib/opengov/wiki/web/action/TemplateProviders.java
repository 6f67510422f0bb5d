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

import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * The templates that are offered for new pages.
 *
 * @version $Id$
 */
@Component(roles = TemplateProviders.class)
@Singleton
public class TemplateProviders
{
    private static final String CLASS_NAME = "XWiki.TemplateProviderClass";

    private static final DocumentReference CLASS = References.resolveDocument(CLASS_NAME);

    private static final String QUERY = "select distinct obj.name from BaseObject obj where obj.className = :className"
        + " order by obj.name";

    private static final int MAXIMUM = 100;

    @Inject
    private WikiStore store;

    /**
     * @param name the name of the page that holds a provider
     * @return the provider, {@code null} when there is none
     */
    public BaseObject get(String name)
    {
        return name.isEmpty() ? null : this.store.getDocument(References.resolveDocument(name)).getXObject(CLASS);
    }

    /**
     * @param space the space in which a page shall be created
     * @return the providers that allow it, each knows its page as {@code name}
     */
    public List<BaseObject> getFor(String space)
    {
        List<String> names = this.store.query(QUERY, Map.of("className", CLASS_NAME), MAXIMUM, 0);
        return names.stream().filter(name -> !name.equals("XWiki.TemplateProviderTemplate")).map(this::get)
            .filter(Objects::nonNull).filter(provider -> isAllowed(provider, space)).toList();
    }

    private boolean isAllowed(BaseObject provider, String space)
    {
        List<?> spaces = provider.getListValue("creationRestrictions");
        return spaces.isEmpty() || spaces.stream().map(String::valueOf)
            .anyMatch(allowed -> space.equals(allowed) || space.startsWith(allowed + '.'));
    }
}
