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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, texts and nothing else. Every text that Java can hold comes back the same when it is read, except
 * for the few characters that no XML can hold: those are left out.
 *
 * @version $Id$
 */
public class XmlWriter
{
    private static final int FIRST_NO_CHARACTER = 0xFFFE;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.1\" encoding=\"UTF-8\"?>\n");

    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param name starts an element of that name
     * @return this
     */
    public XmlWriter start(String name)
    {
        this.xml.append('<').append(name).append('>');
        this.open.push(name);
        return this;
    }

    /**
     * Ends the element that was started last.
     *
     * @return this
     */
    public XmlWriter end()
    {
        this.xml.append("</").append(this.open.pop()).append(">\n");
        return this;
    }

    /**
     * @param name an element
     * @param text all that is in it
     * @return this
     */
    public XmlWriter element(String name, Object text)
    {
        start(name);
        text.toString().codePoints().forEach(this::append);
        return end();
    }

    private void append(int character)
    {
        switch (character) {
            case '&' -> this.xml.append("&amp;");
            case '<' -> this.xml.append("&lt;");
            case '>' -> this.xml.append("&gt;");
            case '\n', '\t' -> this.xml.append((char) character);
            default -> appendOther(character);
        }
    }

    private void appendOther(int character)
    {
        if (Character.isISOControl(character) && character > 0 || character == '\u2028') {
            this.xml.append("&#").append(character).append(';');
        } else if (character > 0 && Character.getType(character) != Character.SURROGATE
            && (character & 0xFFFF) < FIRST_NO_CHARACTER) {
            this.xml.appendCodePoint(character);
        }
    }

    @Override
    public String toString()
    {
        return this.xml.toString();
    }
}
