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


import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.rendering.IconSet;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.icon}.
 *
 * @version $Id$
 */
@Component
@Named("icon")
@Singleton
public class IconManagerScriptService implements ScriptService
{
    @Inject
    private IconSet icons;

    /**
     * @param name the name of an icon
     * @return wiki syntax that displays the icon, empty if there is none of that name
     */
    public String render(String name)
    {
        String html = renderHTML(name);
        return html.isEmpty() ? html : "{{html clean=\"false\"}}" + html + "{{/html}}";
    }

    /**
     * @param name the name of an icon
     * @return HTML that displays the icon, empty if there is none of that name
     */
    public String renderHTML(String name)
    {
        String cssClass = this.icons.getCSSClass(name);
        return cssClass == null ? "" : "<span class=\"" + cssClass + "\" aria-hidden=\"true\"></span>";
    }
}
