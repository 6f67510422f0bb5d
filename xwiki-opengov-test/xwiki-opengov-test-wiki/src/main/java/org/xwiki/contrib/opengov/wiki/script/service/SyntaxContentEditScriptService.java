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

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.script.service.ScriptService;
import org.xwiki.xml.XMLUtils;

/**
 * {@code $services.edit.syntaxContent} of an XWiki that has no editor but the text area.
 *
 * @version $Id$
 */
@Component
@Named(EditScriptService.NAME + ".syntaxContent")
@Singleton
public class SyntaxContentEditScriptService implements ScriptService
{
    /**
     * @return the identifier of the editor that the reader prefers
     */
    public String getDefaultEditorId()
    {
        return "text";
    }

    /**
     * @param content the text to edit
     * @param syntax the syntax of the text
     * @param parameters the attributes {@code id}, {@code name}, {@code cols} and {@code rows}
     * @return HTML of the editor: the text area, since there is no WYSIWYG editor
     */
    public String wysiwyg(String content, Syntax syntax, Map<String, Object> parameters)
    {
        String attributes = Stream.of("id", "name", "cols", "rows").filter(parameters::containsKey)
            .map(name -> "%s=\"%s\"".formatted(name, XMLUtils.escapeAttributeValue(parameters.get(name).toString())))
            .collect(Collectors.joining(" "));
        return "<textarea %s>\n%s</textarea>".formatted(attributes, XMLUtils.escapeElementText(content));
    }
}
