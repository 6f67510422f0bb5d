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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.listener.MetaData;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.transformation.Transformation;

/**
 * Parses contents and compiles the scripts in them, and remembers the result: the same few sheets make most pages.
 *
 * @version $Id$
 */
@Component(roles = ContentParser.class)
@Singleton
public class ContentParser
{
    private static final int CAPACITY = 1000;

    private final Map<Source, XDOM> cache = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true)
    {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, XDOM> eldest)
        {
            return size() > CAPACITY;
        }
    });

    @Inject
    private Syntaxes syntaxes;

    @Inject
    @Named("macro")
    private Transformation macroTransformation;

    private record Source(String reference, Syntax syntax, String content)
    {
    }

    /**
     * @param content the content to parse
     * @param syntax the syntax of the content
     * @param reference where the content comes from
     * @return the blocks of the content, the caller's own
     * @throws ParseException if the content could not be parsed
     */
    public XDOM parse(String content, Syntax syntax, String reference) throws ParseException
    {
        Source source = new Source(reference, syntax, content);
        XDOM xdom = this.cache.get(source);
        if (xdom == null) {
            xdom = this.syntaxes.parse(content, syntax);
            xdom.getMetaData().addMetaData(MetaData.SOURCE, reference);
            this.macroTransformation.prepare(xdom);
            this.cache.put(source, xdom);
        }
        return xdom.clone();
    }
}
