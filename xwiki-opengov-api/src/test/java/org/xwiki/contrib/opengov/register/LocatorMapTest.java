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

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.register.LocatorMap.Outline;
import org.xwiki.contrib.opengov.register.LocatorMap.Point;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link LocatorMap}.
 */
class LocatorMapTest
{
    private final Register register = Register.getInstance();

    private final LocatorMap map = this.register.getMap();

    @Test
    void aLandCanBeShownAlone()
    {
        Outline land = this.register.getMap().outline("05");
        int[] box = Arrays.stream(land.getViewBox().split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(land.getSize()).isBetween(100.0, 600.0);
        assertThat(box[2]).isBetween(100, 600);
        assertThat(LocatorMap.getInstance().project(50.94, 6.96)).satisfies(cologne -> {
            assertThat(cologne.getX()).isBetween((long) box[0], (long) box[0] + box[2]);
            assertThat(cologne.getY()).isBetween((long) box[1], (long) box[1] + box[3]);
        });
    }

    @Test
    void allLandsAndDistrictsAreDrawn()
    {
        assertThat(this.map.getLands()).extracting(Outline::getKey)
            .containsExactlyElementsOf(this.register.getLands().keySet());
        assertThat(this.map.getDistricts()).hasSize(400);
        assertThat(this.register.getEntries())
            .allSatisfy(entry -> assertThat(this.map.outline(entry.getAgs())).isNotNull());
    }

    @Test
    void outlinesByKey()
    {
        assertThat(this.map.outline("05").getKey()).isEqualTo("05");
        assertThat(this.map.outline("05170").getKey()).isEqualTo("05170");
        assertThat(this.map.outline("05170024").getKey()).isEqualTo("05170");
        assertThat(this.map.outline("99")).isNull();
        assertThat(this.map.outline(null)).isNull();
    }

    @Test
    void outlinesAreShortPathsInsideTheDrawing()
    {
        assertThat(this.map.getViewBox())
            .isEqualTo("0 0 " + this.map.getWidth() + ' ' + this.map.getHeight());
        assertThat(this.map.getLands().stream().mapToInt(outline -> outline.getPath().length()).sum())
            .isLessThan(20_000);
        assertThat(this.map.getLands()).allSatisfy(outline -> {
            assertThat(outline.getPath()).matches("(M\\d+ \\d+l[-\\d ]+z)+");
            assertThat(shape(outline).getBounds2D()).matches(bounds -> bounds.getMinX() >= 0 && bounds.getMinY() >= 0
                && bounds.getMaxX() <= this.map.getWidth() && bounds.getMaxY() <= this.map.getHeight());
        });
    }

    @Test
    void aPlaceIsDrawnInItsLand()
    {
        Map<String, Path2D> shapes = this.map.getLands().stream()
            .collect(Collectors.toMap(Outline::getKey, LocatorMapTest::shape));

        assertThat(this.register.getEntries().stream()
            .filter(entry -> contains(shapes.get(entry.getLand()), this.map.project(entry.getLat(), entry.getLon())))
            .count()).isGreaterThan(this.register.size() * 97L / 100);
    }

    @Test
    void theSourceIsNamed()
    {
        assertThat(this.map.getSource()).isEqualTo("© GeoBasis-DE / BKG 2017");
    }

    private static boolean contains(Path2D shape, Point point)
    {
        return shape.contains(point.getX(), point.getY());
    }

    private static Path2D shape(Outline outline)
    {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (String ring : outline.getPath().substring(1).split("M")) {
            Scanner numbers = new Scanner(ring.replaceAll("[lz]", " ").replace("-", " -"));
            double x = numbers.nextInt();
            double y = numbers.nextInt();
            shape.moveTo(x, y);
            while (numbers.hasNextInt()) {
                x += numbers.nextInt();
                y += numbers.nextInt();
                shape.lineTo(x, y);
            }
            shape.closePath();
        }
        return shape;
    }
}
