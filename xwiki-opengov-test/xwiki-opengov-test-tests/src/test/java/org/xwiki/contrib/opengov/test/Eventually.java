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
package org.xwiki.contrib.opengov.test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits for what the wiki does after it has answered, such as the update of the search index.
 */
public final class Eventually
{
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Eventually()
    {
    }

    /**
     * Looks again and again until what is seen is as expected.
     *
     * @param what what is waited for, for the message
     * @param look how to look
     * @param expected whether it is there
     * @param <T> what is seen
     * @return what was seen when it was as expected
     */
    public static <T> T see(String what, Supplier<T> look, Predicate<T> expected)
    {
        return see(what, DEADLINE, look, expected);
    }

    /**
     * Looks again and again, for what takes longer.
     *
     * @param what what is waited for, for the message
     * @param deadline how long to look
     * @param look how to look
     * @param expected whether it is there
     * @param <T> what is seen
     * @return what was seen when it was as expected
     */
    static <T> T see(String what, Duration deadline, Supplier<T> look, Predicate<T> expected)
    {
        Instant end = Instant.now().plus(deadline);
        T seen = look.get();
        while (!expected.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within %s: %s. Seen last: %s".formatted(deadline, what, seen));
            }
            LockSupport.parkNanos(PAUSE);
            seen = look.get();
        }
        return seen;
    }
}
