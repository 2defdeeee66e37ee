import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type Comune, comuniByName } from '../../../values/comuni.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { insertTerritory, listTerritories } from '../store/territories.ts';
import { nameField, type TerritoryComune, type TerritoryId } from '../types.ts';

/** A territory's form: its municipalities one a line; of two with one name, the province in brackets tells them apart. */
export const territorySchema = z.strictObject({
  name: nameField(3, 120),
  comuni: z
    .string()
    .max(50_000, 'text.too-long')
    .default('')
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length > 0, 'comuni.missing'),
});

/** Adds a territory with the municipalities that make it up, former ones included, since a project keeps the
 *  territory it had.
 *  @refuses 'comune-unknown', 'comune-ambiguous' naming the line; 'already-there' for a name that is taken */
export async function addTerritory(
  tx: Tx,
  input: z.output<typeof territorySchema>,
): Promise<{ ok: true; id: TerritoryId } | OrganisationRefusal> {
  const comuni = new Map<string, TerritoryComune>();
  for (const line of input.comuni) {
    const found = comuniOfLine(line);
    const only = found.length > 1 ? undefined : found[0];
    if (only === undefined)
      return refuse(found.length > 1 ? 'comune-ambiguous' : 'comune-unknown', 'comuni', {
        name: line.slice(0, 100),
      });
    comuni.set(only.codiceCatastale, { codiceCatastale: only.codiceCatastale, name: only.name });
  }
  if ((await listTerritories(tx)).some((t) => t.name.toLowerCase() === input.name.toLowerCase()))
    return refuse('already-there', 'name');
  const id = randomUUID() as TerritoryId;
  await insertTerritory(tx, id, input.name, [...comuni.values()]);
  return { ok: true, id };
}

/** The comuni a line may mean. One that exists today is meant before a former one of the same name. */
function comuniOfLine(line: string): readonly Comune[] {
  const [, name = line, province] = /^(.*?)\s*\(([A-Za-z]{2})\)$/.exec(line) ?? [];
  const found = comuniByName(name).filter(
    (c) => province === undefined || c.province === province.toUpperCase(),
  );
  const today = found.filter((c) => c.ended === undefined);
  return today.length > 0 ? today : found.slice(0, 1);
}
