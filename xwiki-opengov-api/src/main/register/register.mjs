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

import { area, boundingBox, centroid, contains } from './geometry.mjs';

// What GeoNames calls the seat of an administration, the highest first; parts of a place come last.
const SEATS = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4'];
const PARTS = ['PPLX', 'PPLL', 'PPLH', 'PPLW'];

// A name that says by itself that it is a district's.
const SELF_EXPLAINING = /kreis|region|verband/i;

const UNINHABITED = 'Gemeindefreies Gebiet';

/**
 * The rows of the register (Länder, districts and municipalities in the order of their keys), and for each older
 * district that is gone the one that it became part of.
 */
export function makeRegister(places, { lands, districts, municipalities }) {
  const placesByKey = groupBy(places, place => place.key);
  const areas = [...municipalities.values()].filter(item => item.type !== UNINHABITED);
  const origin = locate(places, areas);
  const absorbed = findAbsorbed(places, origin, municipalities, placesByKey);
  const grown = new Set(absorbed.values());

  const rows = [];
  for (const [key, own] of placesByKey) {
    rows.push(municipalities.has(key)
      ? knownMunicipality(municipalities.get(key), own, districts, grown.has(key))
      : newMunicipality(key, own, origin, placesByKey));
  }
  const liveDistricts = new Set([...placesByKey.keys()].map(districtOf));
  for (const item of areas) {
    if (!placesByKey.has(item.key) && !absorbed.has(item.key) && liveDistricts.has(districtOf(item.key))) {
      rows.push(unseenMunicipality(item, districts));
    }
  }
  rows.push(...districtRows(rows, districts, origin, placesByKey));
  rows.push(...[...lands.values()].map(land => ({ key: land.key, name: land.name, type: 'Land' })));
  rows.sort((a, b) => a.key < b.key ? -1 : 1);
  return { rows, districtSuccessors: findDistrictSuccessors(origin, liveDistricts) };
}

function findDistrictSuccessors(origin, liveDistricts) {
  return new Map([...origin]
    .map(([place, item]) => [districtOf(item.key), districtOf(place.key)])
    .filter(([former]) => !liveDistricts.has(former)));
}

function groupBy(items, toKey) {
  const groups = new Map();
  for (const item of items) {
    const key = toKey(item);
    groups.set(key, [...groups.get(key) ?? [], item]);
  }
  return groups;
}

function districtOf(key) {
  return key.substring(0, 5);
}

function words(name) {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').match(/[a-z]+/g) ?? [];
}

function sameFirstWord(a, b) {
  return words(a)[0] === words(b)[0];
}

/**
 * In which municipality of the older source each place lies.
 */
function locate(places, areas) {
  const boxes = areas.map(item => ({ item, box: boundingBox(item.geometry) }));
  const origin = new Map();
  for (const place of places) {
    const hit = boxes.find(({ item, box }) => place.lon >= box[0] && place.lon <= box[2]
      && place.lat >= box[1] && place.lat <= box[3] && contains(item.geometry, place.lon, place.lat));
    if (hit) {
      origin.set(place, hit.item);
    }
  }
  return origin;
}

/**
 * The older municipalities that became part of another one, with the key of that one: no place has their key any more,
 * and a place on their ground has another key without being the namesake of a neighbour.
 */
function findAbsorbed(places, origin, municipalities, placesByKey) {
  const absorbed = new Map();
  for (const place of places) {
    const former = origin.get(place);
    const owner = municipalities.get(place.key);
    if (former && former.key !== place.key && !placesByKey.has(former.key)
      && !(owner && sameFirstWord(place.name, owner.name))) {
      absorbed.set(former.key, place.key);
    }
  }
  return absorbed;
}

function knownMunicipality(item, own, districts, grown) {
  const seat = chooseSeat(own, item.name);
  const namesake = sameFirstWord(seat.name, item.name);
  const isOtherName = namesake && words(seat.name).join(' ') !== words(item.name).join(' ');
  return {
    key: item.key,
    name: item.name,
    otherName: isOtherName ? seat.name : '',
    type: typeOf(item, districts),
    population: namesake && seat.population > 0 ? seat.population : sumOfPopulation(own),
    lat: seat.lat,
    lon: seat.lon,
    area: grown ? undefined : area(item.geometry),
    confirmed: true
  };
}

/**
 * A key that the older source does not have, formed since: named after its largest place, in the spelling of the older
 * municipality that had this name if there was one.
 */
function newMunicipality(key, own, origin, placesByKey) {
  const seat = own.reduce((a, b) => b.population > a.population ? b : a);
  const former = origin.get(seat);
  const isSuccessor = former && !placesByKey.has(former.key) && sameFirstWord(former.name, seat.name);
  return {
    key,
    name: isSuccessor ? former.name : seat.name.replace(/^Gemeinde /, ''),
    otherName: isSuccessor && words(former.name).join() !== words(seat.name).join() ? seat.name : '',
    type: former && former.key.substring(0, 2) === key.substring(0, 2) ? former.type : 'Gemeinde',
    population: isSuccessor && own.length === 1 ? seat.population : sumOfPopulation(own),
    lat: seat.lat,
    lon: seat.lon,
    confirmed: true
  };
}

function unseenMunicipality(item, districts) {
  return {
    key: item.key,
    name: item.name,
    type: typeOf(item, districts),
    population: 0,
    ...centroid(item.geometry),
    area: area(item.geometry),
    confirmed: false
  };
}

function typeOf(item, districts) {
  return item.remark === 'kreisfrei' ? districts.get(districtOf(item.key)).type : item.type;
}

/**
 * The place that stands for the municipality: its namesake before others, the seat of an administration before places
 * without, bigger ones before smaller.
 */
function chooseSeat(own, name) {
  const rank = place => {
    const sought = words(name);
    const found = words(place.name);
    const nameRank = found.join(' ') === sought.join(' ') ? 0 : found[0] === sought[0] ? 1
      : found.some(word => sought.includes(word)) ? 2 : 3;
    const seat = SEATS.indexOf(place.feature);
    const featureRank = seat >= 0 ? seat : SEATS.length + 1 + PARTS.indexOf(place.feature);
    return [nameRank, featureRank, -place.population];
  };
  return own.map(place => ({ place, rank: rank(place) })).sort((a, b) => compareRanks(a.rank, b.rank))[0].place;
}

function compareRanks(a, b) {
  const difference = a.findIndex((value, index) => value !== b[index]);
  return difference < 0 ? 0 : a[difference] - b[difference];
}

function sumOfPopulation(places) {
  return places.reduce((sum, place) => sum + place.population, 0);
}

/**
 * The districts that have municipalities; cities that are their own district are municipalities only.
 */
function districtRows(rows, districts, origin, placesByKey) {
  const members = groupBy(rows.filter(row => !row.key.endsWith('000')), row => districtOf(row.key));
  return [...members].map(([key, own]) => {
    const item = districts.get(key) ?? formerDistrict(own, districts, origin, placesByKey);
    return {
      key,
      name: SELF_EXPLAINING.test(item.name) ? item.name : `${item.type} ${item.name}`,
      otherName: SELF_EXPLAINING.test(item.name) ? '' : item.name,
      type: item.type,
      population: sumOfPopulation(own),
      ...centroid(item.geometry),
      area: districts.has(key) ? area(item.geometry) : undefined,
      confirmed: true
    };
  });
}

/**
 * A district that the older source does not have takes the name of the one in which its largest town lay.
 */
function formerDistrict(members, districts, origin, placesByKey) {
  const largest = members.reduce((a, b) => b.population > a.population ? b : a);
  const place = placesByKey.get(largest.key).find(candidate => origin.has(candidate));
  return districts.get(districtOf(origin.get(place).key));
}
