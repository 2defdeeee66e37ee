import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { findSimilarCompanies } from '../commands/find-similar-companies.ts';
import { joinCompanies, partCompanies } from '../commands/join-companies.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { speak } from '../parts/speak.ts';
import { listCompaniesById } from '../store/companies.ts';
import { listMerges } from '../store/merges.ts';
import type { CompanyMergeId } from '../types.ts';
import { companyWords } from '../words.ts';
import type { mergeSchema } from './merge-schema.ts';
import { aboveOf, answered, type OfCompany, openToWrite } from './opened-company.ts';
import type { doneQuery } from './typed-fields.ts';

/** GET /aziende/:companyId/unione: entries that are this company, and those that may be. */
export function mergePage(asked: OfCompany<z.output<typeof doneQuery>>) {
  return show(asked, {}, [], asked.query.fatto);
}

/** POST /aziende/:companyId/unione. */
export async function merge(asked: OfCompany<unknown, z.output<typeof mergeSchema>>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await joinCompanies(asked.tx, opened.company, asked.body.other, asked.body.reason);
  return answered(done, `${opened.url}/unione?fatto=merged`);
}

/** POST /aziende/:companyId/unione/:mergeId/separa. */
export async function part(
  asked: OfCompany<unknown, unknown, { mergeId: CompanyMergeId }>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  const found =
    opened &&
    (await listMerges(asked.tx, opened.company.id)).find(
      (m) => m.id === asked.params.mergeId && m.intoCompanyId === opened.company.id,
    );
  if (opened === undefined || found === undefined) return absent;
  const done = await partCompanies(asked.tx, found, asked.version ?? 0, asked.now);
  return answered(done, `${opened.url}/unione?fatto=parted`);
}

/** The same page with what was typed. */
export function mergeAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[], done?: string) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const { company, entries, url } = opened;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
  const standing = (await listMerges(asked.tx, company.id)).filter((m) => m.undoneAt === null);
  const names = new Map((await listCompaniesById(asked.tx, entries)).map((c) => [c.id, c.name]));
  const who = await listAccountNames(
    asked.tx,
    standing.map((m) => m.mergedBy),
  );
  const similar = (await findSimilarCompanies(asked.tx, company.territoryId, company, company.id)).filter(
    (s) => !entries.includes(s.id),
  );
  return h(
    CompanyFrame,
    {
      shell: asked.shell,
      title: word('mergeTitle'),
      lead: word('mergeLead'),
      done,
      above: aboveOf(opened),
      problems: said,
    },
    standing.length > 0 && h('h2', null, word('mergedList')),
    ...standing.map((m) =>
      h(
        StepForm,
        {
          asked,
          action: `${url}/unione/${m.id}/separa`,
          version: m.version,
          submit: word('mergeUndo', { name: names.get(m.companyId) ?? '' }),
          variant: 'danger',
        },
        h(
          'p',
          null,
          word('mergedLine', {
            name: names.get(m.companyId) ?? '',
            day: formatDay(dayInRome(m.mergedAt), asked.language),
            who: who.get(m.mergedBy) ?? '',
            reason: m.reason,
          }),
        ),
      ),
    ),
    h(
      StepForm,
      { asked, action: `${url}/unione`, submit: word('mergeSave') },
      similar.length === 0
        ? h('p', null, word('mergeNone'))
        : h(RadioGroup, {
            ...field('other'),
            label: word('mergeOther'),
            hint: word('mergeOtherHint'),
            options: similar.map((s) => ({
              value: s.id,
              label: `${s.name}: ${word(`likeness.${s.likeness}`)}`,
            })),
          }),
      h(TextField, { ...field('address'), label: word('mergeAnyway'), optional: true }),
      h(TextareaField, { ...field('reason'), label: word('mergeReason'), rows: 3, maxLength: 500 }),
    ),
  );
}
