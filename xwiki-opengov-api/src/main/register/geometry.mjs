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

const RADIANS = Math.PI / 180;

// WGS 84: eccentricity, and the radius in kilometres of the sphere with the same surface.
const ECCENTRICITY = 0.0818191908426215;
const AUTHALIC_RADIUS = 6371.0071809;

export function polygons(geometry) {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
}

export function boundingBox(geometry) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons(geometry)) {
    for (const [x, y] of outer) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

export function contains(geometry, lon, lat) {
  return polygons(geometry).some(polygon => polygon.filter(ring => ringContains(ring, lon, lat)).length % 2 === 1);
}

function ringContains(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}

/**
 * The area in square kilometres on the ellipsoid.
 */
export function area(geometry) {
  let sum = 0;
  for (const [outer, ...holes] of polygons(geometry)) {
    sum += ringArea(outer);
    for (const hole of holes) {
      sum -= ringArea(hole);
    }
  }
  return sum;
}

function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += (ring[i][0] - ring[j][0]) * RADIANS * (authalicSine(ring[i][1]) + authalicSine(ring[j][1])) / 2;
  }
  return Math.abs(sum) * AUTHALIC_RADIUS ** 2;
}

function authalicSine(lat) {
  return authalicQ(Math.sin(lat * RADIANS)) / authalicQ(1);
}

function authalicQ(sine) {
  const e = ECCENTRICITY;
  return (1 - e * e) * (sine / (1 - e * e * sine * sine)
    - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
}

/**
 * The centre of gravity of the largest part.
 */
export function centroid(geometry) {
  const outer = polygons(geometry).map(polygon => polygon[0]).reduce((a, b) => ringArea(a) >= ringArea(b) ? a : b);
  const [x0, y0] = outer[0];
  let sum = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < outer.length; i++) {
    const [ax, ay] = [outer[i - 1][0] - x0, outer[i - 1][1] - y0];
    const [bx, by] = [outer[i][0] - x0, outer[i][1] - y0];
    const cross = ax * by - bx * ay;
    sum += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { lon: x0 + x / (3 * sum), lat: y0 + y / (3 * sum) };
}
