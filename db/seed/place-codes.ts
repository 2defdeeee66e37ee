import { birthplaceByName } from '../../src/values/birthplace.ts';
import { comuniByName } from '../../src/values/comuni.ts';
import { territories } from './data/territories.ts';

// A search goes through all eight thousand comuni, and the seed asks for the same few names ten thousand times.
const birthplaces = new Map<string, string>();
const residences = new Map<string, readonly string[]>();

/** The four characters of a birthplace by name: a comune, former ones too, or a state.
 *  @throws RangeError when no place has this name, or more than one */
export function birthplaceCode(name: string): string {
  const known = birthplaces.get(name);
  if (known !== undefined) return known;
  const found = birthplaceByName(name);
  const only = found[0];
  if (only === undefined || found.length > 1) throw new RangeError(`not one place: ${name}`);
  birthplaces.set(name, only.code);
  return only.code;
}

/** Names of the comuni of a territory that exist today: nobody lives in one that has ended. */
export function livedIn(territory: string): readonly string[] {
  const known = residences.get(territory);
  if (known !== undefined) return known;
  const comuni = territories.find(({ key }) => key === territory)?.comuni ?? [];
  const today = comuni.filter((name) => comuniByName(name)[0]?.ended === undefined);
  residences.set(territory, today);
  return today;
}
