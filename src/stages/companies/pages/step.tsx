import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import { setStep } from '../commands/set-step.ts';
import { FormPage } from '../parts/form-page.tsx';
import { NextStepFields } from '../parts/next-step-fields.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { freshestOf } from '../rules/freshest.ts';
import { nextStepOf } from '../rules/next-step.ts';
import { listCompaniesById } from '../store/companies.ts';
import type { NextStep } from '../types.ts';
import { companyWords } from '../words.ts';
import { listScouts } from './colleagues.ts';
import { nextFields } from './company-schema.ts';
import { aboveOf, answered, type OfCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';

/** The form of what is promised next, and by whom. */
export const stepSchema = z.strictObject(nextFields);

/** GET /aziende/:companyId/passo. */
export function stepPage(asked: OfCompany) {
  return show(asked, undefined, []);
}

/** POST /aziende/:companyId/passo: it may be given to a colleague who speaks with companies in this territory. */
export async function saveStep(asked: OfCompany<unknown, z.output<typeof stepSchema>>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const { nextStep, nextOn, nextBy } = asked.body;
  const promised = nextStepOf(nextStep, nextOn);
  if ('code' in promised) return refusedOutcome(refuse(promised.code, promised.field));
  const scouts = await listScouts(asked, opened.company.territoryId);
  const by = nextBy ?? asked.me.accountId;
  if (promised.next && !scouts.some((s) => s.value === by))
    return refusedOutcome(refuse('who-missing', 'nextBy'));
  const next = promised.next && { ...promised.next, by: by as AccountId };
  const done = await setStep(asked.tx, opened.company, asked.version ?? 0, next, todayOf(asked));
  return answered(done, `${opened.url}?fatto=step`);
}

/** The same form with what was typed; where two saved, with both versions. */
export function stepAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  return show(asked, typed, problems, theirs !== undefined);
}

const asTyped = (next: NextStep | null, me: string): Typed => ({
  nextStep: next?.step ?? '',
  nextOn: next ? formatDay(next.on, 'it') : '',
  nextBy: next?.by ?? me,
});

async function show(asked: OfCompany, typed: Typed | undefined, problems: readonly Problem[], both = false) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const { company, entries, url } = opened;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const fresh = freshestOf(company.id, await listCompaniesById(asked.tx, entries));
  const saved = asTyped(fresh?.next ?? null, asked.me.accountId);
  return h(
    FormPage,
    {
      asked,
      title: word('stepTitle'),
      lead: word('stepLead'),
      above: aboveOf(opened),
      action: `${url}/passo`,
      version: both || problems.length === 0 ? company.version : (asked.version ?? 0),
      submit: word('stepSave'),
      problems: said,
      both: both
        ? {
            labels: [
              ['nextStep', word('nextStep')],
              ['nextOn', word('nextOn')],
            ],
            saved,
            typed: typed ?? {},
          }
        : undefined,
    },
    h(NextStepFields, {
      typed: typed ?? saved,
      problems: said,
      colleagues: await listScouts(asked, company.territoryId),
    }),
  );
}
