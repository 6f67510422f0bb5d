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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.script.RequestContext.SkinExtension;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;

/**
 * The icons, under the names that XWiki gives them, from the font that XWiki uses.
 *
 * @version $Id$
 */
@Component(roles = IconSet.class)
@Singleton
public class IconSet
{
    private final Properties icons = new Properties();

    @Inject
    private RequestContexts contexts;

    @Inject
    private WebJars webJars;

    /**
     * Reads the names of the icons.
     */
    public IconSet()
    {
        try (InputStream resource = getClass().getResourceAsStream("/icons/FontAwesome.properties")) {
            this.icons.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name the name of an icon
     * @return the class of an element that displays the icon, null if there is none of that name
     */
    public String getCSSClass(String name)
    {
        String glyph = this.icons.getProperty(name);
        if (glyph == null) {
            return null;
        }
        use();
        return "fa fa-" + glyph;
    }

    private void use()
    {
        this.contexts.getCurrent().getSkinExtensions().putIfAbsent(
            new SkinExtension("linkx", this.webJars.getURL("font-awesome", "css/font-awesome.min.css")), "");
    }
}
