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
package org.xwiki.contrib.opengov.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.lang3.math.NumberUtils;

/**
 * How far an import is: how many rows of each of its steps came to which outcome. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Progress
{
    /** The rows of a step: few enough for one request, many enough that the log costs little. */
    public static final int STEP = 100;

    private static final String SEPARATOR = "/";

    private static final List<String> OUTCOMES =
        List.of("created", "changed", "unchanged", "wrong", "along", "undone", "kept");

    private static final int ALL = 100;

    private final List<List<Integer>> steps;

    private final int rows;

    /**
     * @param steps a line for each step, see {@link #line}
     * @param rows the number of rows of the table
     */
    public Progress(List<String> steps, int rows)
    {
        this.steps = steps.stream().filter(line -> !line.isBlank()).map(line -> Arrays.stream(line.split(SEPARATOR))
            .map(count -> NumberUtils.toInt(count)).toList()).toList();
        this.rows = rows;
    }

    /**
     * @param entries the entries of a step
     * @return the line to remember of it
     */
    public static String line(List<LogEntry> entries)
    {
        return OUTCOMES.stream().map(outcome -> entries.stream().filter(entry -> entry.getOutcome().equals(outcome))
            .count()).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * @return the number of steps that are done
     */
    public int getSteps()
    {
        return this.steps.size();
    }

    /**
     * @return the number of steps that there are
     */
    public int getAllSteps()
    {
        return (this.rows + STEP - 1) / STEP;
    }

    /**
     * @return {@code true} if all steps are done
     */
    public boolean isDone()
    {
        return getSteps() >= getAllSteps();
    }

    /**
     * @return the number of rows that are done
     */
    public int getRows()
    {
        return Math.min(this.rows, getSteps() * STEP);
    }

    /**
     * @return how many rows to pass over for the next step
     */
    public int getNext()
    {
        return getSteps() * STEP;
    }

    /**
     * @return 0 to 100, rounded down
     */
    public int getPercent()
    {
        return getAllSteps() == 0 ? ALL : ALL * getSteps() / getAllSteps();
    }

    /**
     * @param outcome an outcome, see {@link LogEntry#getOutcome()}
     * @return how many rows came to it
     */
    public int getCount(String outcome)
    {
        int index = OUTCOMES.indexOf(outcome);
        return this.steps.stream().mapToInt(counts -> count(counts, index)).sum();
    }

    /**
     * @param outcome an outcome, or an empty text for any
     * @return the numbers of the steps, from 1 on, that have such a row
     */
    public List<Integer> getStepsWith(String outcome)
    {
        int index = OUTCOMES.indexOf(outcome);
        return IntStream.rangeClosed(1, this.steps.size())
            .filter(step -> index < 0 || count(this.steps.get(step - 1), index) > 0).boxed().toList();
    }

    private static int count(List<Integer> counts, int index)
    {
        return index >= 0 && index < counts.size() ? counts.get(index) : 0;
    }

    @Override
    public String toString()
    {
        return getSteps() + SEPARATOR + getAllSteps();
    }
}
