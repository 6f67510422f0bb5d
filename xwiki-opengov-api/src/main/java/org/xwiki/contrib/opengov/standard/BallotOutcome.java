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

import java.util.Locale;

/**
 * What a ballot came to. It follows from the votes alone.
 *
 * @version $Id$
 * @since 0.1
 */
public enum BallotOutcome
{
    /** Votes can still be cast. */
    OPEN,

    /** Adopted: quorum and majority reached, and nothing left to discuss. */
    PASSED,

    /** Back to the text: the quorum or the majority was missed, or somebody wants to discuss. */
    SENT_BACK,

    /** The group does not want it: quorum reached, nothing left to discuss, and more against it than for it. */
    REJECTED;

    /**
     * @return the code, for example {@code sentback}
     */
    public String getCode()
    {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.vocabulary.ballotOutcome." + getCode();
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
