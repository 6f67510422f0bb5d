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
package org.xwiki.contrib.opengov.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a value of a row, or what it changes. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Detail
{
    private static final String CHANGE = "opengov.import.change";

    private static final int FIXED = 3;

    private final String fieldKey;

    private final String cell;

    private final String key;

    private final List<String> arguments;

    Detail(String fieldKey, String cell, String key, List<String> arguments)
    {
        this.fieldKey = fieldKey;
        this.cell = cell;
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    static Detail change(String fieldKey, String before, String after)
    {
        return new Detail(fieldKey, "", CHANGE, List.of(before, after));
    }

    static Detail ofRow(RowProblem problem, Object... arguments)
    {
        return new Detail("", "", "opengov.import.row." + problem, Stream.of(arguments).map(String::valueOf).toList());
    }

    static Detail parse(String text)
    {
        List<String> parts = ListCell.split(text);
        return parts.size() < FIXED ? new Detail("", text, "", List.of())
            : new Detail(parts.get(0), parts.get(1), parts.get(2), parts.subList(FIXED, parts.size()));
    }

    /**
     * @return the translation key of the label of the field, or an empty text if it is about the whole row
     */
    public String getFieldKey()
    {
        return this.fieldKey;
    }

    /**
     * @return what stands in the file, if that is wrong
     */
    public String getCell()
    {
        return this.cell;
    }

    /**
     * @return the translation key of the message
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return the parameters of the message
     */
    public List<String> getArguments()
    {
        return this.arguments;
    }

    @Override
    public String toString()
    {
        return ListCell.join(
            Stream.concat(Stream.of(this.fieldKey, this.cell, this.key), this.arguments.stream()).toList());
    }
}
