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

/**
 * A closed list of codes. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Vocabulary
{
    private final String name;

    private final List<Term> terms;

    Vocabulary(String name, String... codes)
    {
        this.name = name;
        this.terms = Arrays.stream(codes).map(code -> new Term(name, code)).toList();
    }

    /**
     * @return the name, for example {@code status}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the terms in the order in which they are offered
     */
    public List<Term> getTerms()
    {
        return this.terms;
    }

    /**
     * @param code a code
     * @return the term or {@code null}
     */
    public Term getTerm(String code)
    {
        return this.terms.stream().filter(term -> term.getCode().equals(code)).findFirst().orElse(null);
    }

    /**
     * @param code anything
     * @return {@code true} if it is one of the codes
     */
    public boolean contains(String code)
    {
        return getTerm(code) != null;
    }

    @Override
    public String toString()
    {
        return this.name;
    }
}
