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

import java.util.function.IntUnaryOperator;

/**
 * How many have to be in favour: the vocabulary {@code majority}.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Majority
{
    /** More than half. */
    SIMPLE(counted -> counted / 2 + 1),

    /** Two thirds or more. */
    TWO_THIRDS(counted -> (2 * counted + 2) / 3),

    /** All. */
    CONSENSUS(counted -> counted);

    private final IntUnaryOperator needed;

    Majority(IntUnaryOperator needed)
    {
        this.needed = needed;
    }

    /**
     * @param code the code of a majority
     * @return the majority; the simple one if there is none with this code
     */
    public static Majority of(Object code)
    {
        return Codes.find(Majority.class, code).orElse(SIMPLE);
    }

    /**
     * @return the code, as stored
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @param counted how many are in favour or against
     * @return how many have to be in favour, at least one
     */
    public int getNeeded(int counted)
    {
        return Math.max(1, this.needed.applyAsInt(counted));
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.vocabulary.majority." + getCode();
    }
}
