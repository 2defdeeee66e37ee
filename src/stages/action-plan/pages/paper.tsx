import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import type { paperSchema } from '../commands/bring-paper.ts';
import { bringPaper } from '../commands/bring-paper.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { partsNeeded } from '../rules/signatures.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun } from './opened-plan.ts';

/** The field of the form that takes the scan. */
export const paperFiles = { scan: { max: 1, min: 1 } } as const;

/** GET …/carta, and the same form with what was typed: the plan signed with a pen is uploaded. */
export async function paperPage(asked: OfPlan, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const word = speakPlan(asked.language);
  const said = sayProblems(planWords, problems, asked.language);
  const ticked = typed['parts'];
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/carta`}
      title={word('bringPaper')}
      lead={word('paperLead')}
      submit={word('savePaper')}
      problems={said}
      back={opened.back}
      sendsFiles
    >
      <TextField
        name="code"
        label={word('paperCode')}
        hint={word('paperCodeHint')}
        value={typedText(typed, 'code')}
        error={problemOf(said, 'code')}
        autocomplete="off"
        maxLength={40}
        width="medium"
      />
      <CheckboxGroup
        name="parts"
        label={word('paperParts')}
        error={problemOf(said, 'parts')}
        values={ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [ticked]}
        options={partsNeeded(opened.plan)
          .filter((part) => part !== 'operator')
          .map((part) => ({ value: part, label: word(`part.${part}`) }))}
      />
      <DateField
        name="signedOn"
        label={word('signedOn')}
        hint={word('dayHint')}
        value={typedText(typed, 'signedOn')}
        error={problemOf(said, 'signedOn')}
      />
      <FileField
        name="scan"
        label={word('scan')}
        hint={word('scanHint')}
        error={problemOf(said, 'scan')}
        required
      />
    </PlanFormPage>
  );
}

/** POST …/carta. */
export async function savePaper(
  asked: OfPlan<unknown, z.output<typeof paperSchema>, FilesOf<typeof paperFiles>>,
): Promise<Outcome> {
  const opened = await openBegun(asked);
  const [file] = asked.files.scan;
  if (opened === undefined || file === undefined) return absent;
  const done = await bringPaper(asked.tx, opened.plan, { ...asked.body, file }, asked.now);
  return done.ok ? go(`${opened.url}?fatto=paper`) : refusedOutcome(done);
}
