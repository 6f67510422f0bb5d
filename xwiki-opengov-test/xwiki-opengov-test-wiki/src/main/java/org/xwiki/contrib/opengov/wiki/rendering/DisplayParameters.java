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

import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.util.IdGenerator;

/**
 * How the content of a document is displayed.
 *
 * @param transformed true if macros are executed, false if that is left to the page that the content becomes part of
 * @param contextIsolated true if the displayed document becomes the current one
 * @param namespaceIsolated true if the Velocity macros of the document are its own
 * @param restricted true if no scripts may run
 * @param section the identifier of the heading of the only section to display, or null
 * @param targetSyntax the syntax that the content is going to be rendered in
 * @param idGenerator makes the identifiers unique in the page that the content becomes part of, or null
 * @version $Id$
 */
public record DisplayParameters(boolean transformed, boolean contextIsolated, boolean namespaceIsolated,
    boolean restricted, String section, Syntax targetSyntax, IdGenerator idGenerator)
{
    /**
     * @param targetSyntax the syntax that the content is going to be rendered in
     * @return how the current document is displayed
     */
    public static DisplayParameters current(Syntax targetSyntax)
    {
        return new DisplayParameters(true, false, true, false, null, targetSyntax, null);
    }

    /**
     * @param targetSyntax the syntax that the content is going to be rendered in
     * @return how a document is displayed that is not the current one
     */
    public static DisplayParameters isolated(Syntax targetSyntax)
    {
        return new DisplayParameters(true, true, true, false, null, targetSyntax, null);
    }

    /**
     * @return the same, but in the context of the current document
     */
    public DisplayParameters inCurrentContext()
    {
        return new DisplayParameters(this.transformed, false, this.namespaceIsolated, this.restricted, this.section,
            this.targetSyntax, this.idGenerator);
    }
}
