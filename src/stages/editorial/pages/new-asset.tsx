import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { FileField } from '../../../ui/file-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { problemOf } from '../../../ui/typed.ts';
import { nameField } from '../../organisations/types.ts';
import { bringAsset } from '../commands/bring-asset.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { fieldOf } from '../parts/filled.ts';
import { sayAll, speak } from '../parts/speak.ts';
import { StepForm } from '../parts/step-form.tsx';
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

/** GET /redazione/immagini/nuova, and the same form with what was typed. */
export async function newAssetPage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return undefined;
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('bring')}
      lead={word('bringLead')}
      above={[{ href: '/redazione/immagini', label: word('assets') }]}
      problems={said}
    >
      <StepForm asked={asked} action="/redazione/immagini/nuova" submit={word('save')} sendsFiles>
        <FileField name="file" label={word('file')} error={problemOf(said, 'file')} />
        <TextField {...field('titleIt')} label={word('titleIt')} hint={word('titleItHint')} />
        <TextField {...field('titleEn')} label={word('titleEn')} optional />
        <TextField {...field('credit')} label={word('credit')} optional />
        <RadioGroup
          {...field('people')}
          label={word('people')}
          hint={word('peopleHint')}
          options={assetPeople.map((p) => ({ value: p, label: word(`people.${p}`) }))}
        />
        {territories.length > 1 && (
          <SelectField {...field('territory')} label={word('territoryField')} options={territories} />
        )}
      </StepForm>
    </EditorialFrame>
  );
}

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
