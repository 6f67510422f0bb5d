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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PopulationClass}.
 */
class PopulationClassTest
{
    @ParameterizedTest
    @CsvSource({"0, ''", "-1, ''", "1, 50", "4999, 50", "5000, 40", "9999, 40", "10000, 30", "20000, 22", "49999, 22",
        "50000, 21", "99999, 21", "100000, 12", "499999, 12", "500000, 11", "3500000, 11"})
    void of(int population, String code)
    {
        assertThat(PopulationClass.of(population)).isEqualTo(code);
    }
}
