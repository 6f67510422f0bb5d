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
package org.xwiki.contrib.opengov.register;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the {@link Register} whatever is typed.
 */
class RegisterPropertiesTest
{
    private static final Register REGISTER = Register.getInstance();

    @Provide
    Arbitrary<RegisterEntry> entries()
    {
        return Arbitraries.of(REGISTER.getEntries());
    }

    @Property
    void anyBeginningOfANameFindsIt(@ForAll("entries") RegisterEntry entry,
        @ForAll @IntRange(min = 1, max = 60) int length)
    {
        String typed = entry.getName().substring(0, Math.min(length, entry.getName().length()));

        assertThat(REGISTER.find(typed, Integer.MAX_VALUE)).contains(entry);
        assertThat(REGISTER.find(typed.toUpperCase(), Integer.MAX_VALUE)).contains(entry);
    }

    @Property
    void anyTextIsAnsweredWithinTheLimitAndWithoutDuplicates(@ForAll String text,
        @ForAll @IntRange(max = 20) int limit)
    {
        List<RegisterEntry> found = REGISTER.find(text, limit);

        assertThat(found).hasSizeLessThanOrEqualTo(limit).doesNotHaveDuplicates();
        assertThat(REGISTER.resolve(text)).isNotNull();
    }

    @Property
    void neighboursOfSimilarSizeAreMutual(@ForAll("entries") RegisterEntry entry)
    {
        assertThat(REGISTER.neighbours(entry.getAgs(), 1)).allSatisfy(closest -> {
            List<RegisterEntry> back = REGISTER.neighbours(closest.getAgs(), Integer.MAX_VALUE);
            assertThat(back).contains(entry);
            assertThat(closest.getKind()).isEqualTo(entry.getKind());
        });
    }
}
