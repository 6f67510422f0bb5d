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
package org.xwiki.contrib.opengov.wiki.rendering.macro;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.localization.Translations;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.GroupBlock;
import org.xwiki.rendering.macro.AbstractMacro;
import org.xwiki.rendering.macro.MacroContentParser;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.transformation.MacroTransformationContext;
import org.xwiki.rendering.util.ParserUtils;

/**
 * Displays a translated text; the content of the macro is displayed if there is none.
 *
 * @version $Id$
 */
@Component
@Named("translation")
@Singleton
public class TranslationMacro extends AbstractMacro<TranslationMacroParameters>
{
    private final ParserUtils parserUtils = new ParserUtils();

    @Inject
    private Translations translations;

    @Inject
    private RequestContexts contexts;

    @Inject
    private MacroContentParser contentParser;

    @Inject
    @Named("plain/1.0")
    private Parser plainTextParser;

    /**
     * Describes the macro.
     */
    public TranslationMacro()
    {
        super("Translation", "Display a translation message.",
            new DefaultContentDescriptor("the default translation message", false), TranslationMacroParameters.class);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_CONTENT));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return true;
    }

    @Override
    public List<Block> execute(TranslationMacroParameters parameters, String content,
        MacroTransformationContext context) throws MacroExecutionException
    {
        Locale locale = parameters.getLocale() == null ? this.contexts.getCurrent().getLocale()
            : parameters.getLocale();
        List<String> arguments = parameters.getParameters();
        String text = this.translations.render(parameters.getKey(), locale,
            arguments == null ? new Object[0] : arguments.toArray());

        List<Block> blocks;
        if (text != null) {
            blocks = parsePlainText(text);
            this.parserUtils.removeTopLevelParagraph(blocks);
            blocks = context.isInline() ? blocks : List.of(new GroupBlock(blocks));
        } else if (content != null) {
            blocks = this.contentParser.parse(content, context, false, context.isInline()).getChildren();
        } else {
            blocks = parsePlainText(parameters.getKey());
            if (context.isInline()) {
                this.parserUtils.removeTopLevelParagraph(blocks);
            }
        }
        return blocks;
    }

    private List<Block> parsePlainText(String text) throws MacroExecutionException
    {
        try {
            return this.plainTextParser.parse(new StringReader(text)).getChildren();
        } catch (ParseException e) {
            throw new MacroExecutionException("Failed to parse [" + text + "]", e);
        }
    }
}
