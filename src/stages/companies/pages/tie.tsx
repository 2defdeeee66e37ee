import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { dayField } from '../../organisations/types.ts';
import { endTie, tieCompany } from '../commands/tie-company.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { listIntermediaries } from '../store/intermediaries.ts';
import { listTies } from '../store/ties.ts';
import type { IntermediaryId, TieId } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';
import { neededId } from './typed-fields.ts';

/** The form that ties a company to an intermediary. */
export const tieSchema = z.strictObject({ intermediary: neededId<IntermediaryId>(), since: dayField });

/** GET /aziende/:companyId/legami/nuovo. */
export function tiePage(asked: OfCompany) {
  return show(asked, { since: formatDay(todayOf(asked), 'it') }, []);
}

/** POST /aziende/:companyId/legami/nuovo. */
export async function saveTie(asked: OfCompany<unknown, z.output<typeof tieSchema>>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await tieCompany(asked.tx, opened.company, asked.body, todayOf(asked));
  return answered(done, `${opened.url}?fatto=tie`);
}

/** The same form with what was typed. */
export function tieAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

/** POST /aziende/:companyId/legami/:tieId/fine: it ends today. */
export async function finishTie(asked: OfCompany<unknown, unknown, { tieId: TieId }>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  const tie = opened && (await listTies(asked.tx, opened.entries)).find((t) => t.id === asked.params.tieId);
  if (opened === undefined || tie === undefined) return absent;
  const done = await endTie(asked.tx, tie, asked.version ?? 0, todayOf(asked));
  return answered(done, `${opened.url}?fatto=tieEnded`);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
  const known = await listIntermediaries(asked.tx, opened.company.territoryId);
  return h(
    FormPage,
    {
      asked,
      title: word('tieTitle'),
      lead: word('tieLead'),
      above: [...aboveOf(opened), { href: '/aziende/intermediari', label: word('intermediaries') }],
      action: `${opened.url}/legami/nuovo`,
      submit: word('tieSave'),
      problems: said,
    },
    h(SelectField, {
      ...field('intermediary'),
      label: word('tieWith'),
      options: known.map((i) => ({ value: i.id, label: `${i.name}, ${word(`intermediary.${i.kind}`)}` })),
    }),
    h(DateField, { ...field('since'), label: word('tieSince') }),
  );
}
