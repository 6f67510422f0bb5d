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

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the words of blocks, whatever spaces and line breaks lie between them.
 */
final class PlainText
{
    private final List<String> paragraphs = new ArrayList<>();

    private final StringBuilder paragraph = new StringBuilder();

    private boolean space;

    /**
     * @param text what comes next
     */
    void append(String text)
    {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                this.space = true;
            } else {
                if (this.space && !this.paragraph.isEmpty()) {
                    this.paragraph.append(' ');
                }
                this.space = false;
                this.paragraph.append(character);
            }
        }
    }

    /**
     * What comes next stands in another paragraph.
     */
    void end()
    {
        if (!this.paragraph.isEmpty()) {
            this.paragraphs.add(this.paragraph.toString());
            this.paragraph.setLength(0);
        }
        this.space = false;
    }

    /**
     * @return the text so far, paragraph by paragraph
     */
    List<String> getParagraphs()
    {
        end();
        return List.copyOf(this.paragraphs);
    }

    /**
     * @return the text so far, in one line
     */
    String getText()
    {
        return String.join(" ", getParagraphs());
    }
}
