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

/**
 * A term that a standard defines.
 *
 * @param term the term
 * @param text what it means, as plain text
 * @param chapter the name of the chapter that defines it
 * @version $Id$
 * @since 0.1
 */
public record Definition(String term, String text, String chapter)
{
    /** What the anchors of definitions begin with. */
    public static final String ANCHOR = "definition-";

    /**
     * @return where it is on its page
     */
    public String anchor()
    {
        return anchor(this.term);
    }

    /**
     * @param term a term
     * @return where its definition is on its page
     */
    public static String anchor(String term)
    {
        return ANCHOR + Anchors.clean(term);
    }
}
