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

import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { polygons } from './geometry.mjs';

const WIDTH = 1000;
const MARGIN = 4;

// Square units of the map: what a corner, and what an island, must span to be drawn.
const CORNER = 20;
const ISLAND = 30;

/**
 * The outlines of the Länder and of today's districts in one Mercator projection, with borders that fit together.
 */
export function makeOutlines(lands, districts, successors) {
  const projection = makeProjection([...districts.values()]);
  const projected = [...districts.values()].sort((a, b) => a.key < b.key ? -1 : 1).map(item => ({
    type: 'Feature',
    id: item.key,
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons(item.geometry).map(polygon => polygon.map(ring => ring.map(projection.project)))
    }
  }));
  let map = topology({ districts: { type: 'FeatureCollection', features: projected } });
  map = simplify(presimplify(map), CORNER);
  map = filter(map, filterWeight(map, ISLAND, planarArea));

  const shapes = map.objects.districts.geometries;
  const today = shape => successors.get(shape.id) ?? shape.id;
  const keys = [...lands.keys(), ...new Set(shapes.map(today))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const outlines = keys
    .map(key => ({ key, path: toPath(merge(map, shapes.filter(shape => today(shape).startsWith(key)))) }));
  return { projection, outlines };
}

function mercator(lat) {
  return Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) * 180 / Math.PI;
}

function makeProjection(items) {
  const points = items.flatMap(item => polygons(item.geometry).flatMap(polygon => polygon[0]));
  const [west, east] = extent(points.map(point => point[0]));
  const [south, north] = extent(points.map(point => point[1]));
  const scale = Number(((WIDTH - 2 * MARGIN) / (east - west)).toFixed(4));
  const left = Number((west - MARGIN / scale).toFixed(5));
  const top = Number((mercator(north) + MARGIN / scale).toFixed(5));
  return {
    width: WIDTH,
    height: Math.ceil((top - mercator(south)) * scale) + MARGIN,
    left,
    top,
    scale,
    project: ([lon, lat]) => [(lon - left) * scale, (top - mercator(lat)) * scale]
  };
}

function extent(values) {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}

function planarArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return Math.abs(sum / 2);
}

/**
 * SVG path data in whole units, each corner relative to the one before.
 */
function toPath(geometry) {
  return polygons(geometry).flat().map(ringToPath).join('');
}

function ringToPath(ring) {
  const corners = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let path = `M${corners[0][0]} ${corners[0][1]}l`;
  let steps = '';
  for (let i = 1; i < corners.length - 1; i++) {
    const [dx, dy] = [corners[i][0] - corners[i - 1][0], corners[i][1] - corners[i - 1][1]];
    if (dx !== 0 || dy !== 0) {
      steps += `${steps && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    }
  }
  return steps ? `${path}${steps}z` : '';
}
