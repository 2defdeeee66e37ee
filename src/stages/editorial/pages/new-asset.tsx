import type { Asked } from '../../../platform/http/asked.ts';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { FileField } from '../../../ui/file-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, problemOf } from '../../../ui/typed.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { assetPeople } from '../types.ts';
import { editedTerritories } from './edited-territories.ts';

/** GET /redazione/immagini/nuova, and the same form with what was typed. */
export async function newAssetPage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
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
        <FileField name="file" label={word('file')} hint={word('fileHint')} error={problemOf(said, 'file')} />
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
