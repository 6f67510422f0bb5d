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

import java.util.List;

/**
 * Something that is wrong or doubtful in a standard.
 *
 * @param kind what it is
 * @param chapter the name of the chapter
 * @param anchor where it is in the chapter, may be empty
 * @param parameters what a message about it says besides, in the order of its placeholders
 * @version $Id$
 * @since 0.1
 */
public record Finding(Kind kind, String chapter, String anchor, List<String> parameters)
{
    /**
     * What can be found.
     */
    public enum Kind
    {
        /** A requirement without an identifier: its text. */
        MISSING_ID(true),

        /** Two requirements with the same identifier: the identifier. */
        DUPLICATE_ID(true),

        /** A requirement that does not say how binding it is: its identifier. */
        MISSING_LEVEL(true),

        /** A requirement whose verbs say something else: its identifier, the code of its level, the verbs. */
        CONTRADICTING_LEVEL(true),

        /** A link to a place that is not there: the place. */
        DEAD_REFERENCE(true),

        /** A normative chapter that says nothing. */
        EMPTY_CHAPTER(true),

        /** A chapter whose syntax the wiki can't read: the syntax. */
        UNREADABLE_CHAPTER(true),

        /** A requirement with other verbs beside its own: its identifier, the other verbs. */
        MIXED_LEVELS(false),

        /** A requirement without a verb that expresses a level: its identifier. */
        MISSING_VERB(false),

        /** Verbs in a normative chapter that do not belong to a requirement: the verbs. */
        STRAY_VERB(false),

        /** A normative chapter without any requirement. */
        NO_REQUIREMENT(false),

        /** A term that is used but not defined: the term. */
        UNDEFINED_TERM(false),

        /** A term that is defined but not used: the term. */
        UNUSED_TERM(false),

        /** A term that is defined twice: the term. */
        DUPLICATE_TERM(false);

        private final boolean blocking;

        Kind(boolean blocking)
        {
            this.blocking = blocking;
        }

        /**
         * @return the code, as in the keys of translations: {@code missingId} for example
         */
        public String getCode()
        {
            return Codes.of(this);
        }
    }

    /**
     * @param kind what it is
     * @param chapter the chapter
     * @param anchor the place
     * @param parameters the parameters
     */
    public Finding
    {
        parameters = List.copyOf(parameters);
    }

    /**
     * @return {@code true} if a standard with it may not be published
     */
    public boolean blocking()
    {
        return this.kind.blocking;
    }
}
