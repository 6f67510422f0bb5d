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
package org.xwiki.contrib.opengov.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The times that one page took, again and again.
 *
 * @param page what was measured
 * @param nanoseconds the times in rising order
 * @param requests the requests to the database and the index for one visit, if known
 *
 * @version $Id$
 * @since 0.1
 */
record Series(String page, long[] nanoseconds, OptionalLong requests)
{
    private static final double PER_MILLISECOND = 1_000_000;

    private static final double HALF = 0.5;

    private static final double MOST = 0.95;

    Series
    {
        Arrays.sort(nanoseconds);
    }

    double median()
    {
        return quantile(HALF);
    }

    double percentile95()
    {
        return quantile(MOST);
    }

    private double quantile(double share)
    {
        return this.nanoseconds[(int) Math.min(this.nanoseconds.length - 1L,
            Math.round(share * (this.nanoseconds.length - 1)))] / PER_MILLISECOND;
    }

    /**
     * @param floor what this page is compared with
     * @param before the same page with fewer projects, or {@code null}
     * @return a row of the table
     */
    String row(Series floor, Series before)
    {
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %s | %s |", this.page, median(),
            percentile95(), median() / floor.median(), percentile95() / floor.percentile95(),
            before == null ? "" : String.format(Locale.ROOT, "%.2f", median() / before.median()),
            this.requests.isPresent() ? this.requests.getAsLong() : "");
    }
}
