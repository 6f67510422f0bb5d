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
package org.xwiki.contrib.opengov.internal.macro;

import java.util.Set;

import javax.inject.Inject;

import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.MetaDataBlock;
import org.xwiki.rendering.macro.AbstractMacro;
import org.xwiki.rendering.macro.MacroContentParser;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.MacroPreparationException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.transformation.MacroTransformationContext;

/**
 * A macro around a text of a standard, which editors can go on writing where it is shown.
 *
 * @param <P> the parameters of the macro
 * @version $Id$
 * @since 0.1
 */
abstract class AbstractTextMacro<P> extends AbstractMacro<P>
{
    @Inject
    protected Parts parts;

    @Inject
    private MacroContentParser contentParser;

    /**
     * @param name the name that the wizard shows
     * @param description what it is for
     * @param content what the text says, and whether there has to be one
     * @param parameters the type of the parameters
     */
    protected AbstractTextMacro(String name, String description, DefaultContentDescriptor content, Class<P> parameters)
    {
        super(name, description, content, parameters);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_CONTENT));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return true;
    }

    @Override
    public boolean isExecutionIsolated(P parameters, String content)
    {
        return true;
    }

    @Override
    public void prepare(MacroBlock macroBlock) throws MacroPreparationException
    {
        this.contentParser.prepareContentWiki(macroBlock);
    }

    /**
     * @param content the text, in the syntax of the page
     * @param context where it stands
     * @param inline whether it is part of a line
     * @return the text as blocks, marked as what editors may change
     */
    protected Block read(String content, MacroTransformationContext context, boolean inline)
        throws MacroExecutionException
    {
        return new MetaDataBlock(this.contentParser.parse(content, context, false, inline).getChildren(),
            getNonGeneratedContentMetaData());
    }
}
