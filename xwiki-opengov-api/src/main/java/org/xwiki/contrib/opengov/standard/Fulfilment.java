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
 * How far somebody fulfils a requirement: the vocabulary {@code fulfilment}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Fulfilment
{
    /** As it is written. */
    FULFILLED,

    /** Not in every respect. */
    PARTLY,

    /** Not at all. */
    NOT,

    /** There is nothing that it could be about. */
    NOT_APPLICABLE,

    /** Nobody has looked. */
    UNTESTED;

    /**
     * @param code a code
     * @return what it stands for; what says nothing is untested
     */
    public static Fulfilment of(Object code)
    {
        return Codes.find(Fulfilment.class, code).orElse(UNTESTED);
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.vocabulary.fulfilment." + getCode();
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
