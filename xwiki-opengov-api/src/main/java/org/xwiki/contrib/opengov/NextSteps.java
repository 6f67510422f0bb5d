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

import java.util.List;
import java.util.Map;

/**
 * What a municipality that has joined does next, worked out from what is there already. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class NextSteps
{
    /** In the order in which they are best taken. */
    private static final List<String> NAMES = List.of("contact", "website", "project", "picture", "lesson", "offer",
        "topic");

    private final List<Step> steps;

    private NextSteps(Map<String, ?> facts)
    {
        this.steps = NAMES.stream().map(name -> new Step(name, facts.get(name))).toList();
    }

    /**
     * @param facts by the name of the step what is there: a number of entries, or a text that is not empty
     * @return the steps
     */
    public static NextSteps of(Map<String, ?> facts)
    {
        return new NextSteps(facts == null ? Map.of() : facts);
    }

    /**
     * @return all steps in the order in which they are best taken
     */
    public List<Step> getSteps()
    {
        return this.steps;
    }

    /**
     * @return how many are done
     */
    public int getDone()
    {
        return (int) this.steps.stream().filter(Step::isDone).count();
    }

    /**
     * @return how many there are
     */
    public int getSize()
    {
        return this.steps.size();
    }

    /**
     * One step. Immutable.
     */
    public static final class Step
    {
        private final String name;

        private final Object fact;

        private Step(String name, Object fact)
        {
            this.name = name;
            this.fact = fact == null ? "" : fact;
        }

        /**
         * @return the name, for example {@code project}
         */
        public String getName()
        {
            return this.name;
        }

        /**
         * @return {@code true} if it is done
         */
        public boolean isDone()
        {
            return this.fact instanceof Number ? getCount() > 0 : !this.fact.toString().isBlank();
        }

        /**
         * @return how many entries there are, 0 if this is not about entries
         */
        public long getCount()
        {
            return this.fact instanceof Number number ? number.longValue() : 0;
        }
    }
}
