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
package org.xwiki.contrib.opengov.register;

import java.util.List;
import java.util.Locale;

/**
 * Says why an uploaded file can't become the register, and where.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterFileException extends Exception
{
    /** What can be wrong with a file. */
    public enum Code
    {
        /** It can't be read at all. */
        UNREADABLE,

        /** It is larger than such a file can be. */
        TOO_LARGE,

        /** The archive is damaged. */
        ARCHIVE,

        /** The archive does not hold such a file. */
        NOT_IN_ARCHIVE,

        /** There is nothing in it. */
        EMPTY,

        /** A line is of no kind that such a file has. */
        KIND,

        /** A line is cut off. */
        SHORT,

        /** A line has no valid date. */
        DATE,

        /** A line has no valid key, or no name. */
        KEY,

        /** A line has something else than a number. */
        NUMBER,

        /** A key is there twice. */
        DUPLICATE,

        /** The district of a municipality is missing. */
        DISTRICT,

        /** Länder or many municipalities are missing. */
        INCOMPLETE;

        /**
         * @return the key of the text that says what is wrong and what to do about it
         */
        public String getKey()
        {
            return "opengov.register.error." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final long serialVersionUID = 1L;

    private final Code code;

    private final int line;

    private final String detail;

    /**
     * @param code names the problem
     * @param line the number of the line, from 1 on, or 0 for the whole file
     * @param detail what was found there
     */
    RegisterFileException(Code code, int line, String detail)
    {
        super(code + " in line " + line + ": " + detail);
        this.code = code;
        this.line = line;
        this.detail = detail;
    }

    /**
     * @param cause why the file can't be read
     * @return the problem
     */
    public static RegisterFileException unreadable(Exception cause)
    {
        return new RegisterFileException(Code.UNREADABLE, 0, String.valueOf(cause.getMessage()));
    }

    /**
     * @return the key of the text that says what is wrong and what to do about it
     */
    public String getKey()
    {
        return this.code.getKey();
    }

    /**
     * @return the arguments of the text: number of the line, what was found
     */
    public List<String> getArguments()
    {
        return List.of(Integer.toString(this.line), this.detail);
    }
}
