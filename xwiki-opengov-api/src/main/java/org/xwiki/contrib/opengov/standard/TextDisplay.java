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

import java.util.List;
import java.util.Optional;

import org.xwiki.component.annotation.Role;
import org.xwiki.rendering.block.MacroMarkerBlock;
import org.xwiki.rendering.syntax.Syntax;

/**
 * Shows the chapters of standards: with links from terms to their definitions, and from each chapter into others.
 *
 * @version $Id$
 * @since 0.1
 */
@Role
public interface TextDisplay
{
    /**
     * Scripts do not run in standards: what is shown is what was read.
     *
     * @param chapter a chapter
     * @param text the text of the standard
     * @param whole {@code true} if all chapters are shown on one page
     * @return the chapter as HTML, with a message instead of what is wrong; empty if nothing can read it
     */
    String toHtml(Chapter chapter, StandardText text, boolean whole);

    /**
     * @return the text of the standard that is shown just now
     */
    Optional<StandardText> getDisplayed();

    /**
     * @param macros macros of a page that were executed
     * @param syntax the syntax of the page
     * @return what they say
     */
    StandardText read(List<MacroMarkerBlock> macros, Syntax syntax);
}
