import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayField, nameField, optionalDayField } from '../../organisations/types.ts';
import { declareL68Fact } from '../commands/declare-headcount.ts';
import { L68FactsView } from '../parts/l68-facts-view.tsx';
import { listL68Facts } from '../store/l68-facts.ts';
import { l68FactKinds } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, openCompany, openToWrite } from './opened-company.ts';
import { chosen, type doneQuery, optionalId, optionalNumber } from './typed-fields.ts';

/** The form of a line beside the quota. */
export const l68FactSchema = z.strictObject({
  kind: chosen(l68FactKinds),
  fromOn: dayField,
  toOn: optionalDayField,
  places: optionalNumber(9_999),
  percent: optionalNumber(100),
  source: nameField(2, 300),
  replaces: optionalId(),
});

/** GET /aziende/:companyId/legge-68/fatti. */
export function l68FactsPage(asked: OfCompany<z.output<typeof doneQuery>>) {
  return show(asked, {}, [], asked.query.fatto);
}

/** POST /aziende/:companyId/legge-68/fatti. */
export async function saveL68Fact(
  asked: OfCompany<unknown, z.output<typeof l68FactSchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await declareL68Fact(asked.tx, opened.company, asked.body);
  return answered(done, `${opened.url}/legge-68/fatti?fatto=fact`);
}

/** The same page with what was typed. */
export function l68FactsAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[], done?: string) {
  const opened = await openCompany(asked);
  if (opened === undefined) return undefined;
  const facts = await listL68Facts(asked.tx, opened.company.id);
  const replaced = new Set(facts.map((f) => f.replaces));
  return h(L68FactsView, {
    asked,
    url: opened.url,
    above: aboveOf(opened),
    writes: opened.writes,
    facts: facts.map((f) => ({ ...f, replaced: replaced.has(f.id) })),
    typed,
    problems: sayProblems(companyWords, problems, asked.language),
    done,
  });
}
