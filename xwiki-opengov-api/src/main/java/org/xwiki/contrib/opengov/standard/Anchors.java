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
 * Makes the part of an address that leads into a page.
 */
final class Anchors
{
    private Anchors()
    {
    }

    /**
     * @param chapter the name of a chapter
     * @param anchor a place on its page
     * @return the place where all chapters are on one page
     */
    static String inWhole(String chapter, String anchor)
    {
        return clean(chapter) + '-' + anchor;
    }

    /**
     * @param name an identifier or a term
     * @return it without what an anchor may not have
     */
    static String clean(String name)
    {
        StringBuilder clean = new StringBuilder(name.length());
        name.strip().codePoints().forEach(character -> {
            boolean kept = Character.isLetterOrDigit(character) || "-_.".indexOf(character) >= 0;
            clean.appendCodePoint(kept ? character : '-');
        });
        return clean.toString();
    }
}
