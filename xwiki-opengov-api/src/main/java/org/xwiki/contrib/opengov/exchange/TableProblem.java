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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/**
 * Why a file can't be read as a table.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TableProblem extends Exception
{
    private static final long serialVersionUID = 1L;

    private final Code code;

    private final List<String> arguments;

    TableProblem(Code code, Object... arguments)
    {
        super(code + Arrays.toString(arguments));
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /**
     * The kinds of problems; each has a message {@code opengov.import.problem.<code>}.
     *
     * @version $Id$
     */
    public enum Code
    {
        /** Nothing is in the file, or nothing but headings. */
        EMPTY,

        /** More than {0} megabytes. */
        TOO_LARGE,

        /** More than {0} rows. */
        TOO_MANY_ROWS,

        /** More than {0} columns, in row {1}. */
        TOO_MANY_COLUMNS,

        /** More than {0} characters in a cell of row {1}. */
        CELL_TOO_LONG,

        /** A file that grows beyond all measure when it is unpacked. */
        BOMB,

        /** A file of Excel before 2007. */
        OLD_EXCEL,

        /** Neither CSV nor XLSX, or damaged. */
        UNREADABLE,

        /** A quoted cell doesn't end: the file is cut short. */
        CUT;

        @Override
        public String toString()
        {
            return StringUtils.uncapitalize(Arrays.stream(name().toLowerCase(Locale.ROOT).split("_"))
                .map(StringUtils::capitalize).collect(Collectors.joining()));
        }
    }

    /**
     * @return the translation key of the message
     */
    public String getKey()
    {
        return "opengov.import.problem." + this.code;
    }

    /**
     * @return the parameters of the message
     */
    public List<String> getArguments()
    {
        return this.arguments;
    }
}
