import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { neededText } from '../../diary/types.ts';
import { dayField, nameField } from '../../organisations/types.ts';
import { listProjects } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import { giveAward, revokeMark } from '../commands/give-award.ts';
import { printAward } from '../commands/print-award.ts';
import { FormPage } from '../parts/form-page.tsx';
import { optionsOf } from '../parts/options-of.ts';
import { speak } from '../parts/speak.ts';
import { listAwards } from '../store/awards.ts';
import { type AwardId, awardKinds } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, openCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';
import { chosen, neededId } from './typed-fields.ts';

/** The form of a certificate or a mark. */
export const awardSchema = z.strictObject({
  kind: chosen(awardKinds),
  projectId: neededId<ProjectId>(),
  number: nameField(1, 40),
  givenOn: dayField,
  forWhat: neededText(500),
});

type OfAward = OfCompany<unknown, unknown, { awardId: AwardId }>;

/** GET /aziende/:companyId/riconoscimenti/nuovo. */
export function awardPage(asked: OfCompany) {
  return show(asked, { givenOn: formatDay(todayOf(asked), 'it') }, []);
}

/** POST /aziende/:companyId/riconoscimenti/nuovo. */
export async function saveAward(asked: OfCompany<unknown, z.output<typeof awardSchema>>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await giveAward(asked.tx, opened.company, asked.body, todayOf(asked));
  return answered(done, `${opened.url}?fatto=award`);
}

/** The same form with what was typed. */
export function awardAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

/** POST …/riconoscimenti/:awardId/ritira. */
export async function revokeAward(asked: OfAward): Promise<Outcome> {
  const opened = await openToWrite(asked);
  const award =
    opened && (await listAwards(asked.tx, opened.entries)).find((a) => a.id === asked.params.awardId);
  if (opened === undefined || award === undefined) return absent;
  const done = await revokeMark(asked.tx, award, asked.version ?? 0, todayOf(asked));
  return answered(done, `${opened.url}?fatto=revoked`);
}

/** GET …/riconoscimenti/:awardId/pdf: for as long as it stands. */
export async function awardFile(asked: OfAward): Promise<SentFile | undefined> {
  const opened = await openCompany(asked);
  const award =
    opened && (await listAwards(asked.tx, opened.entries)).find((a) => a.id === asked.params.awardId);
  if (opened === undefined || award === undefined || award.revokedOn !== null) return undefined;
  const bytes = await printAward(asked.tx, opened.company, award);
  return { name: award.kind === 'attestato' ? 'attestato' : 'marchio', mediaType: 'application/pdf', bytes };
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
  const projects = await listProjects(asked.tx, opened.company.territoryId);
  return h(
    FormPage,
    {
      asked,
      title: word('awardTitle'),
      lead: word('awardLead'),
      above: aboveOf(opened),
      action: `${opened.url}/riconoscimenti/nuovo`,
      submit: word('awardSave'),
      problems: said,
    },
    h(RadioGroup, {
      ...field('kind'),
      label: word('awardKind'),
      options: optionsOf(awardKinds, (k) => word(`award.${k}`)),
    }),
    h(SelectField, {
      ...field('projectId'),
      label: word('awardProject'),
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    }),
    h(TextField, { ...field('number'), label: word('awardNumber'), maxLength: 40, width: 'short' }),
    h(DateField, { ...field('givenOn'), label: word('awardOn') }),
    h(TextareaField, {
      ...field('forWhat'),
      label: word('awardFor'),
      hint: word('awardForHint'),
      maxLength: 500,
    }),
  );
}
