import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, type Outcome } from '../../../platform/http/route.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { nameField } from '../../organisations/types.ts';
import { bringAsset } from '../commands/bring-asset.ts';
import { assetPeople } from '../types.ts';
import { chosenTerritory, editedTerritories } from './edited-territories.ts';
import { answered } from './opened-page.ts';
import { line, optionalId } from './typed-fields.ts';

const optionalLine = (min: number, max: number) =>
  line(max).transform((text, ctx): string | null => {
    if (text === '') return null;
    if (text.length >= min) return text;
    ctx.addIssue({ code: 'custom', message: 'text.too-short' });
    return z.NEVER;
  });

/** The one field of the form that takes a file. */
export const assetFiles = { file: { max: 1, min: 1 } } as const;

/** The form of a picture or a document. */
export const assetSchema = z.strictObject({
  titleIt: nameField(3, 200),
  titleEn: optionalLine(3, 200),
  credit: optionalLine(2, 120),
  people: z
    .enum(assetPeople)
    .optional()
    .transform((people) => people ?? null),
  territory: optionalId(),
});

/** POST /redazione/immagini/nuova. */
export async function bringNewAsset(
  asked: Asked<unknown, unknown, z.output<typeof assetSchema>, FilesOf<typeof assetFiles>>,
): Promise<Outcome> {
  const { territory, ...said } = asked.body;
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return absent;
  const territoryId = chosenTerritory(territories, territory);
  const [file] = asked.files.file;
  if (territoryId === undefined) return again({ field: 'territory', message: 'territory-missing' });
  if (file === undefined) return again({ field: 'file', message: 'file.missing' });
  return answered(await bringAsset(asked.tx, territoryId, file, said), '/redazione/immagini?fatto=brought');
}
