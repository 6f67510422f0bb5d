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
package org.xwiki.contrib.opengov;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/**
 * What is wrong with the value of one parameter of a form. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class FormError
{
    private final String parameter;

    private final String fieldKey;

    private final Code code;

    private final List<String> arguments;

    FormError(String parameter, String fieldKey, Code code, List<String> arguments)
    {
        this.parameter = parameter;
        this.fieldKey = fieldKey;
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * The kinds of errors; each has a message {@code opengov.error.<code>}.
     *
     * @version $Id$
     */
    public enum Code
    {
        /** The value is missing. */
        REQUIRED,

        /** The value and all that could stand for it are missing. */
        REQUIRED_ONE_OF,

        /** Too many characters: {0} allowed, {1} given. */
        TOO_LONG,

        /** More values than {0}. */
        TOO_MANY,

        /** More rows than {0}. */
        TOO_MANY_ROWS,

        /** A character that can't be shown, or a line break where there can be none. */
        CONTROL_CHARACTER,

        /** Not an http or https address. */
        URL,

        /** Not a mail address. */
        EMAIL,

        /** Not a day; {0} is an example in the reader's format. */
        DATE,

        /** Not a day, month or year; {0}, {1} and {2} are examples in the reader's format. */
        PERIOD,

        /** Not a day with a time; {0} is an example in the reader's format. */
        DATE_TIME,

        /** Not a whole number. */
        INTEGER,

        /** Not a number; {0} is an example in the reader's format. */
        DECIMAL,

        /** Less than {0}. */
        TOO_SMALL,

        /** More than {0}. */
        TOO_LARGE,

        /** Not a code of the vocabulary. */
        TERM,

        /** No municipality of this key or name. */
        MUNICIPALITY_UNKNOWN,

        /** Several municipalities of this name: {0}. */
        MUNICIPALITY_AMBIGUOUS,

        /** Not the identifier of a project. */
        PROJECT,

        /** Not the identifier of a standard. */
        STANDARD,

        /** Not the page of an entry of the right kind. */
        ENTRY,

        /** Not the reference of a user. */
        USER,

        /** Not the name of an attachment. */
        ATTACHMENT,

        /** Neither yes nor no. */
        FLAG,

        /** Earlier than the beginning, {0}. */
        NOT_BEFORE,

        /** The person's consent is missing. */
        CONSENT;

        /**
         * @return the code in camel case, as in the translation key
         */
        @Override
        public String toString()
        {
            return StringUtils.uncapitalize(Arrays.stream(name().toLowerCase(Locale.ROOT).split("_"))
                .map(StringUtils::capitalize).collect(Collectors.joining()));
        }
    }

    /**
     * @return the name of the request parameter
     */
    public String getParameter()
    {
        return this.parameter;
    }

    /**
     * @return the translation key of the label of the field
     */
    public String getFieldKey()
    {
        return this.fieldKey;
    }

    /**
     * @return the code, for example {@code required}
     */
    public String getCode()
    {
        return this.code.toString();
    }

    /**
     * @return the translation key of the message, for example {@code opengov.error.required}
     */
    public String getKey()
    {
        return "opengov.error." + getCode();
    }

    /**
     * @return the parameters of the message, already in the reader's format
     */
    public List<String> getArguments()
    {
        return this.arguments;
    }

    @Override
    public String toString()
    {
        return this.parameter + ": " + getCode() + this.arguments;
    }
}
