import { isTest } from './tree.ts';

/** Where a file stands in the house, which decides what it may import and hold.
 *  - `area`: first folder below `src`, or `entry` for a file of `src` itself, `db-types`, `package`, `outside`
 *  - `stage`: the stage's folder, in `stages` only; empty for a file of `src/stages` itself
 *  - `kind`: in a stage the file's name without extension (`rules`, `words`) or its folder (`commands`);
 *    `test` for every test of the house; elsewhere the first folder below the area */
export type Place = { readonly area: string; readonly stage: string; readonly kind: string };

/** Reads the place of a file from its path. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const [top = '', second = '', third = ''] = parts;
  const kind = isTest(path) ? 'test' : undefined;
  if (top === 'packages') return { area: 'package', stage: '', kind: kind ?? second };
  if (top === 'db' && second === 'types') return { area: 'db-types', stage: '', kind: 'types' };
  if (top !== 'src') return { area: 'outside', stage: '', kind: kind ?? top };
  if (parts.length === 2) return { area: 'entry', stage: '', kind: kind ?? bare(second) };
  if (second !== 'stages') return { area: second, stage: '', kind: kind ?? bare(third) };
  if (parts.length === 3) return { area: 'stages', stage: '', kind: kind ?? bare(third) };
  return { area: 'stages', stage: third, kind: kind ?? bare(parts[3] ?? '') };
}

/** A name up to its first dot: `rules.ts` and the folder `rules` are the same kind. */
function bare(name: string): string {
  return name.split('.')[0] ?? name;
}
