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
import org.xwiki.contrib.opengov.wiki.rendering.Syntaxes;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.rendering}.
 *
 * @version $Id$
 */
@Component
@Named("rendering")
@Singleton
public class RenderingScriptService implements ScriptService
{
    private static final char ESCAPE = '~';

    @Inject
    private Syntaxes syntaxes;

    /**
     * @param text a text in some syntax
     * @param syntaxId the syntax
     * @return the parsed text, null if it could not be parsed
     */
    public XDOM parse(String text, String syntaxId)
    {
        try {
            return this.syntaxes.parse(text, Syntax.valueOf(syntaxId));
        } catch (ParseException e) {
            return null;
        }
    }

    /**
     * @param block what to render
     * @param outputSyntaxId the syntax of the result
     * @return the rendered text, null if there is no renderer for the syntax
     */
    public String render(Block block, String outputSyntaxId)
    {
        try {
            return this.syntaxes.render(block, Syntax.valueOf(outputSyntaxId));
        } catch (ParseException e) {
            return null;
        }
    }

    /**
     * @param content a text
     * @param syntax the syntax of the place where the text is put, {@code xwiki/2.0} or {@code xwiki/2.1}
     * @return the text with every character escaped, null for other syntaxes
     */
    public String escape(String content, Syntax syntax)
    {
        if (content == null || !(Syntax.XWIKI_2_0.equals(syntax) || Syntax.XWIKI_2_1.equals(syntax))) {
            return null;
        }
        StringBuilder escaped = new StringBuilder(2 * content.length());
        for (char character : content.toCharArray()) {
            escaped.append(ESCAPE).append(character);
        }
        return escaped.toString();
    }
}
