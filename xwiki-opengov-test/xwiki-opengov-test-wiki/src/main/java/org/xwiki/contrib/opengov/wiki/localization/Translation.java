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
package org.xwiki.contrib.opengov.wiki.localization;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A text in one language.
 *
 * @version $Id$
 */
public final class Translation
{
    private final String key;

    private final Locale locale;

    private final String source;

    Translation(String key, Locale locale, String source)
    {
        this.key = key;
        this.locale = locale;
        this.source = source;
    }

    /**
     * @return the key of the text
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return the language of the text
     */
    public Locale getLocale()
    {
        return this.locale;
    }

    /**
     * @return the text as it was written, with the places for its parameters
     */
    public String getRawSource()
    {
        return this.source;
    }

    /**
     * Fills in the parameters as XWiki does: a text that gets none is taken literally, so its apostrophes aren't
     * doubled, and a text that is no valid pattern stays as it is.
     *
     * @param parameters what is filled into the text
     * @return the text for the reader
     */
    String render(Object... parameters)
    {
        if (parameters.length == 0) {
            return this.source;
        }
        try {
            return MessageFormat.format(this.source, parameters);
        } catch (IllegalArgumentException e) {
            return this.source;
        }
    }

    @Override
    public String toString()
    {
        return this.source;
    }
}
