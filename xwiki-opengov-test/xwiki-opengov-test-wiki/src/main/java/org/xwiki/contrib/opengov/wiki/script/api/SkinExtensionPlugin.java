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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.util.Map;

import org.xwiki.contrib.opengov.wiki.script.RequestContext.SkinExtension;
import org.xwiki.velocity.tools.EscapeTool;

/**
 * {@code $xwiki.ssx}, {@code $xwiki.jsx} and their like: with them pages ask for style sheets and scripts.
 *
 * @version $Id$
 */
public class SkinExtensionPlugin extends AbstractApi
{
    private final String name;

    SkinExtensionPlugin(String name, ScriptEnvironment environment)
    {
        super(environment);
        this.name = name;
    }

    /**
     * @return the name of the plugin
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @param resource the resource that the page needs
     */
    public void use(String resource)
    {
        use(resource, Map.of());
    }

    /**
     * @param resource the resource that the page needs
     * @param parameters what is added to the address of the resource
     */
    public void use(String resource, Map<String, Object> parameters)
    {
        getContext().getSkinExtensions().putIfAbsent(new SkinExtension(this.name, resource),
            new EscapeTool().url(parameters));
    }
}
