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

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * Turns pages and templates into what is sent to the reader. A request must have been started.
 *
 * @version $Id$
 */
@Role
public interface PageRenderer
{
    /**
     * Evaluates a template of the class path as Velocity, with the bindings that XWiki's templates have. In the
     * outermost template the places that XWiki marks for skin extensions are filled with what the pages asked for.
     *
     * @param name the name of the template, {@code view.vm} for example
     * @return the result
     */
    String renderTemplate(String name);

    /**
     * @return the content of the current document as HTML, with its sheet applied
     */
    String renderContent();

    /**
     * @param syntaxId the syntax of the result, {@code plain/1.0} or its short form {@code plain} for example
     * @return the content of the current document with its sheet applied
     */
    String renderContent(String syntaxId);

    /**
     * @return true if the current document has a sheet for the current action
     */
    boolean hasSheet();

    /**
     * @param document a page with objects of a skin extension class
     * @param className {@code XWiki.StyleSheetExtension} or {@code XWiki.JavaScriptExtension}
     * @return the code of all these objects, evaluated where they ask for it
     */
    String renderSkinExtension(XWikiDocument document, String className);
}
