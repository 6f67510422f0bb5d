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

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width, for drawings: nothing else does it there. How wide a character is, is guessed
 * from its shape, rather too wide than too narrow.
 */
final class TextLines
{
    private static final String NARROW = "fijlrtI .,;:!'|()[]-/";

    private static final String WIDE = "mwMWÄÖÜ@%—";

    private static final double NARROW_WIDTH = 0.45;

    private static final double WIDE_WIDTH = 1.1;

    private static final double CAPITAL_WIDTH = 0.82;

    private static final double OTHER_WIDTH = 0.7;

    private static final String ELLIPSIS = "…";

    private TextLines()
    {
    }

    /**
     * @param text a text
     * @param width how wide a line may be
     * @param size the size of the characters
     * @param most how many lines there may be
     * @return the lines; what does not fit is left out, with an ellipsis instead
     */
    static List<String> of(String text, double width, double size, int most)
    {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            int end = fitting(rest, last && widthOf(rest) * size > width ? width - size : width, size);
            if (end < rest.length() && !last && rest.lastIndexOf(' ', end) > 0) {
                end = rest.lastIndexOf(' ', end);
            }
            String line = rest.substring(0, end).strip();
            rest = rest.substring(end).strip();
            lines.add(last && !rest.isEmpty() ? line + ELLIPSIS : line);
        }
        return lines;
    }

    static double widthOf(String text)
    {
        return text.codePoints().mapToDouble(TextLines::widthOf).sum();
    }

    private static int fitting(String text, double width, double size)
    {
        double sum = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            sum += widthOf(character) * size;
            if (sum > width && end > 0) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static double widthOf(int character)
    {
        if (NARROW.indexOf(character) >= 0) {
            return NARROW_WIDTH;
        }
        if (WIDE.indexOf(character) >= 0 || character > 0x2E7F) {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(character) ? CAPITAL_WIDTH : OTHER_WIDTH;
    }
}
