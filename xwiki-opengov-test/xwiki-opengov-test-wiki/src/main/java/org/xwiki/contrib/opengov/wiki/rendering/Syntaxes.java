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

import java.io.StringReader;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.renderer.BlockRenderer;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.renderer.printer.WikiPrinter;
import org.xwiki.rendering.syntax.Syntax;

/**
 * Parses and writes text in any syntax that has a parser or a renderer.
 *
 * @version $Id$
 */
@Component(roles = Syntaxes.class)
@Singleton
public class Syntaxes
{
    @Inject
    @Named("context")
    private Provider<ComponentManager> componentManager;

    /**
     * @param document a document
     * @return the syntax of its content, plain text if that is unknown
     */
    public static Syntax toSyntax(XWikiDocument document)
    {
        try {
            return Syntax.valueOf(document.getSyntaxId());
        } catch (ParseException e) {
            return Syntax.PLAIN_1_0;
        }
    }

    /**
     * @param syntaxId the identifier of a syntax that pages are rendered in, {@code plain} is short for plain text
     * @return the syntax, HTML 5 if it is unknown
     */
    public static Syntax toSyntax(String syntaxId)
    {
        return StringUtils.startsWith(syntaxId, Syntax.PLAIN_1_0.getType().getId()) ? Syntax.PLAIN_1_0
            : Syntax.HTML_5_0;
    }

    /**
     * @param text the text to parse
     * @param syntax the syntax of the text
     * @return the blocks of the text
     * @throws ParseException if there is no parser for the syntax, or if it could not parse the text
     */
    public XDOM parse(String text, Syntax syntax) throws ParseException
    {
        try {
            Parser parser = this.componentManager.get().getInstance(Parser.class, syntax.toIdString());
            return parser.parse(new StringReader(text));
        } catch (ComponentLookupException e) {
            throw new ParseException("There is no parser for " + syntax, e);
        }
    }

    /**
     * @param block the blocks to write
     * @param syntax the syntax of the result
     * @return the written text
     * @throws ParseException if there is no renderer for the syntax
     */
    public String render(Block block, Syntax syntax) throws ParseException
    {
        try {
            WikiPrinter printer = new DefaultWikiPrinter();
            BlockRenderer renderer = this.componentManager.get().getInstance(BlockRenderer.class, syntax.toIdString());
            renderer.render(block, printer);
            return printer.toString();
        } catch (ComponentLookupException e) {
            throw new ParseException("There is no renderer for " + syntax, e);
        }
    }
}
