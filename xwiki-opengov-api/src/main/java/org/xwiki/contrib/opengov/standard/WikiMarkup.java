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

import java.io.StringReader;
import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.macro.MacroId;
import org.xwiki.rendering.macro.MacroLookupException;
import org.xwiki.rendering.macro.MacroManager;
import org.xwiki.rendering.macro.descriptor.ContentDescriptor;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;
import org.xwiki.rendering.syntax.Syntax;

/**
 * Asks the parsers and macros of the wiki.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Singleton
public class WikiMarkup implements Markup
{
    @Inject
    @Named("context")
    private Provider<ComponentManager> componentManager;

    @Inject
    private MacroManager macros;

    @Inject
    private Logger logger;

    @Override
    public Optional<XDOM> parse(String content, String syntax)
    {
        try {
            Parser parser = this.componentManager.get().getInstance(Parser.class, syntax);
            return Optional.of(parser.parse(new StringReader(content)));
        } catch (ComponentLookupException | ParseException e) {
            this.logger.debug("Nothing reads the syntax [{}] of this text.", syntax, e);
            return Optional.empty();
        }
    }

    @Override
    public Syntax getSyntax(String syntax)
    {
        try {
            return Syntax.valueOf(syntax);
        } catch (ParseException e) {
            this.logger.debug("[{}] is no syntax.", syntax, e);
            return Syntax.PLAIN_1_0;
        }
    }

    @Override
    public boolean showsContent(String macro)
    {
        try {
            ContentDescriptor content = this.macros.getMacro(new MacroId(macro)).getDescriptor().getContentDescriptor();
            return content != null && Block.LIST_BLOCK_TYPE.equals(content.getType());
        } catch (MacroLookupException e) {
            this.logger.debug("There is no macro [{}].", macro, e);
            return false;
        }
    }
}
