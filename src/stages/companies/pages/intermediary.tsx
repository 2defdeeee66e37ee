import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { changeIntermediary } from '../commands/keep-intermediary.ts';
import { FormPage } from '../parts/form-page.tsx';
import { IntermediaryFields } from '../parts/intermediary-fields.tsx';
import { speak } from '../parts/speak.ts';
import { findIntermediary } from '../store/intermediaries.ts';
import type { Intermediary, IntermediaryId } from '../types.ts';
import { companyWords } from '../words.ts';
import { intermediaryFields } from './intermediaries.tsx';
import { answered, territoriesToWrite } from './opened-company.ts';

/** The form of an association, an agency or an office. */
export const intermediarySchema = z.strictObject(intermediaryFields);

type OfOne<B = unknown> = Asked<{ intermediaryId: IntermediaryId }, unknown, B>;

/** GET /aziende/intermediari/:intermediaryId. */
export async function intermediaryPage(asked: OfOne) {
  const found = await open(asked);
  return found && show(asked, found, asTyped(found), []);
}

/** POST /aziende/intermediari/:intermediaryId. */
export async function saveIntermediary(asked: OfOne<z.output<typeof intermediarySchema>>): Promise<Outcome> {
  const found = await open(asked);
  if (found === undefined) return absent;
  const done = await changeIntermediary(asked.tx, found, asked.version ?? 0, asked.body);
  return answered(done, '/aziende/intermediari?fatto=intermediary');
}

/** The same form with what was typed; where two saved, with both versions. */
export async function intermediaryAgain(
  asked: OfOne,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const found = await open(asked);
  return found && show(asked, found, typed, problems, theirs !== undefined);
}

async function open(asked: OfOne): Promise<Intermediary | undefined> {
  const found = await findIntermediary(asked.tx, asked.params.intermediaryId);
  const territories = territoriesToWrite(await loadFacts(asked.tx, asked.me), asked);
  return territories.some((t) => t.value === found?.territoryId) ? found : undefined;
}

const asTyped = (i: Intermediary): Typed => ({ kind: i.kind, name: i.name, contact: i.contact ?? '' });

function show(asked: OfOne, found: Intermediary, typed: Typed, problems: readonly Problem[], both = false) {
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const labels = [
    ['name', word('intermediaryName')],
    ['contact', word('intermediaryContact')],
  ] as const;
  return h(
    FormPage,
    {
      asked,
      title: word('intermediaryTitle'),
      above: [{ href: '/aziende/intermediari', label: word('intermediaries') }],
      action: `/aziende/intermediari/${found.id}`,
      version: both || problems.length === 0 ? found.version : (asked.version ?? 0),
      submit: word('intermediarySave'),
      problems: said,
      both: both ? { labels, saved: asTyped(found), typed } : undefined,
    },
    h(IntermediaryFields, { typed, problems: said }),
  );
}
