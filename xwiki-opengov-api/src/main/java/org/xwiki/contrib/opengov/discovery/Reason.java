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
package org.xwiki.contrib.opengov.discovery;

import java.util.List;

/**
 * Why something is like something else. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Reason
{
    private final String name;

    private final String vocabulary;

    private final List<String> codes;

    Reason(String name, String vocabulary, List<String> codes)
    {
        this.name = name;
        this.vocabulary = vocabulary;
        this.codes = List.copyOf(codes);
    }

    /**
     * @return what they have in common, for example {@code theme}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the vocabulary of the codes, or {@code null} if there are none to show
     */
    public String getVocabulary()
    {
        return this.vocabulary;
    }

    /**
     * @return the codes that they have in common
     */
    public List<String> getCodes()
    {
        return this.codes;
    }

    @Override
    public String toString()
    {
        return this.name + this.codes;
    }
}
