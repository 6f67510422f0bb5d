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
 * Whether a step can be done, and if not, why.
 *
 * @param transition the row of the table, or {@code null} if the table does not have this step
 * @param refusals everything that is missing
 * @version $Id$
 * @since 0.1
 */
public record StepDecision(Transition transition, List<Refusal> refusals)
{
    /**
     * @return the row of the table, or {@code null} if the table does not have this step
     */
    public Transition getTransition()
    {
        return this.transition;
    }

    /**
     * @return everything that is missing
     */
    public List<Refusal> getRefusals()
    {
        return this.refusals;
    }

    /**
     * @return {@code true} if nothing is missing
     */
    public boolean isAllowed()
    {
        return this.refusals.isEmpty();
    }
}
