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
package org.xwiki.contrib.opengov.standard;

import java.util.Optional;

import org.xwiki.component.annotation.Role;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.syntax.Syntax;

/**
 * What the wiki knows about its syntaxes and macros.
 *
 * @version $Id$
 * @since 0.1
 */
@Role
public interface Markup
{
    /**
     * @param content a text
     * @param syntax the identifier of its syntax
     * @return its blocks; nothing if the wiki can't read it
     */
    Optional<XDOM> parse(String content, String syntax);

    /**
     * @param syntax the identifier of a syntax
     * @return the syntax, plain text if it is none
     */
    Syntax getSyntax(String syntax);

    /**
     * @param macro the identifier of a macro
     * @return {@code true} if it shows its content, and the content is wiki text
     */
    boolean showsContent(String macro);
}
