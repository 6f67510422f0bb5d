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

import java.util.Arrays;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;

/**
 * How binding a requirement is. The verbs that express it differ from profile to profile.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Level
{
    /** It has to be so (Anforderung). */
    MUST(Strength.REQUIREMENT),

    /** It is forbidden. */
    MUST_NOT(Strength.REQUIREMENT),

    /** It is so unless there are good reasons (Empfehlung). */
    SHOULD(Strength.RECOMMENDATION),

    /** It is not so unless there are good reasons. */
    SHOULD_NOT(Strength.RECOMMENDATION),

    /** It is allowed (Zulässigkeit). */
    MAY(Strength.PERMISSION),

    /** It is not required: what German calls "braucht nicht" and also "muss nicht". */
    NEED_NOT(Strength.PERMISSION),

    /** It is possible (Möglichkeit). */
    CAN(Strength.POSSIBILITY),

    /** It is impossible. */
    CANNOT(Strength.POSSIBILITY);

    /**
     * What a level and its negation have in common.
     */
    public enum Strength
    {
        /** Has to be fulfilled. */
        REQUIREMENT,

        /** Has to be fulfilled or explained. */
        RECOMMENDATION,

        /** Is up to everybody. */
        PERMISSION,

        /** Is a fact. */
        POSSIBILITY;

        /**
         * @return the code, as in the keys of translations
         */
        public String getCode()
        {
            return Codes.of(this);
        }
    }

    private final String code = Codes.of(this);

    private final Strength strength;

    Level(Strength strength)
    {
        this.strength = strength;
    }

    /**
     * @param text a level as somebody writes it: {@code mustNot}, {@code must not} and {@code MUST_NOT} are the same
     * @return the level, if there is one
     */
    public static Optional<Level> of(String text)
    {
        String wanted = StringUtils.replaceChars(StringUtils.defaultString(text), " _-\u00A0\t\n", "");
        return Arrays.stream(values()).filter(level -> level.code.equalsIgnoreCase(wanted)).findFirst();
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return this.code;
    }

    /**
     * @return what it has in common with its negation
     */
    public Strength getStrength()
    {
        return this.strength;
    }
}
