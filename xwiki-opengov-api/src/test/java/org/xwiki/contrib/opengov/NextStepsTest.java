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

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link NextSteps}.
 */
class NextStepsTest
{
    @Test
    void everythingIsStillToBeDone()
    {
        NextSteps steps = NextSteps.of(null);

        assertThat(steps.getSteps()).extracting(NextSteps.Step::getName)
            .containsExactly("contact", "website", "project", "picture", "lesson", "offer", "topic");
        assertThat(steps.getSteps()).noneMatch(NextSteps.Step::isDone);
        assertThat(steps.getDone()).isZero();
        assertThat(steps.getSize()).isEqualTo(7);
    }

    @Test
    void whatIsThereIsDone()
    {
        NextSteps steps = NextSteps.of(
            Map.of("contact", true, "website", " ", "project", 3L, "picture", "", "lesson", 0, "topic", true));

        assertThat(steps.getSteps()).filteredOn(NextSteps.Step::isDone).extracting(NextSteps.Step::getName)
            .containsExactly("contact", "project", "topic");
        assertThat(steps.getDone()).isEqualTo(3);
        assertThat(steps.getSteps()).extracting(NextSteps.Step::getCount).containsExactly(0L, 0L, 3L, 0L, 0L, 0L, 0L);
    }
}
