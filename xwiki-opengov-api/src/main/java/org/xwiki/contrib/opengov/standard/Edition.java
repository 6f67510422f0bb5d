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
 * An edition of a standard: one run through the life cycle, which ends with what holds in its place.
 *
 * @param number its number, counted from 1
 * @param state where it stands
 * @param steps what brought it there, suggestions among them
 * @version $Id$
 * @since 0.1
 */
public record Edition(int number, StandardState state, List<Step> steps)
{
    static Edition of(int number, List<Step> steps)
    {
        return new Edition(number, done(steps).get(done(steps).size() - 1).to(), steps);
    }

    /**
     * @return its number
     */
    public int getNumber()
    {
        return this.number;
    }

    /**
     * @return where it stands
     */
    public StandardState getState()
    {
        return this.state;
    }

    /**
     * @return what brought it there, suggestions among them
     */
    public List<Step> getSteps()
    {
        return this.steps;
    }

    /**
     * @return {@code true} if it holds
     */
    public boolean isInForce()
    {
        return this.state.isInForce();
    }

    /**
     * @return the number of the last version of it, drafts among them, or an empty text
     */
    public String getVersion()
    {
        return this.steps.stream().map(Step::version).filter(version -> !version.isEmpty())
            .reduce("", (earlier, later) -> later);
    }

    /**
     * @return the suggestions that nobody has followed yet
     */
    public List<Step> getSuggestions()
    {
        int last = last().number();
        return this.steps.stream().filter(step -> step.isSuggestion() && step.number() > last).toList();
    }

    Step last()
    {
        List<Step> done = done(this.steps);
        return done.get(done.size() - 1);
    }

    private static List<Step> done(List<Step> steps)
    {
        return steps.stream().filter(step -> !step.isSuggestion()).toList();
    }
}
