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

// Writes the resources of the package org.xwiki.contrib.opengov.register. See README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeOutlines } from './outlines.mjs';
import { makeRegister } from './register.mjs';
import { readAreas, readPlaces } from './sources.mjs';

const target = new URL('../resources/org/xwiki/contrib/opengov/register/', import.meta.url);

const places = await readPlaces();
const areas = {
  lands: readAreas('laender'),
  districts: readAreas('kreise'),
  municipalities: readAreas('gemeinden')
};

const latest = values => values.reduce((a, b) => a > b ? a : b);
const date = latest(places.map(place => place.modified));
const formerDate = latest([...areas.municipalities.values()].map(item => item.since)).replaceAll('/', '-');

const { rows, districtSuccessors } = makeRegister(places, areas);
const { projection, outlines } = makeOutlines(areas.lands, areas.districts, districtSuccessors);

mkdirSync(target, { recursive: true });
write('register.tsv', [['register', date, formerDate], ...rows.map(toColumns)]);
write('outlines.tsv', [
  ['map', projection.width, projection.height, projection.left, projection.top, projection.scale],
  ...outlines.map(({ key, path }) => [key, path])
]);

function toColumns(row) {
  return [
    row.key,
    row.name,
    row.otherName || '',
    row.type,
    row.population || '',
    row.lat === undefined ? '' : row.lat.toFixed(4),
    row.lon === undefined ? '' : row.lon.toFixed(4),
    row.area === undefined ? '' : row.area.toFixed(1),
    row.confirmed === false ? 'former' : ''
  ];
}

function write(name, lines) {
  const content = lines.map(line => line.join('\t').trimEnd() + '\n').join('');
  writeFileSync(new URL(name, target), content);
  console.log(`${fileURLToPath(new URL(name, target))}: ${lines.length} lines, ${Buffer.byteLength(content)} bytes`);
}
