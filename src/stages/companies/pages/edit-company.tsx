import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { changeCompany } from '../commands/change-company.ts';
import { findSimilarCompanies } from '../commands/find-similar-companies.ts';
import { CompanyFields } from '../parts/company-fields.tsx';
import { FormPage } from '../parts/form-page.tsx';
import { SimilarCompanies } from '../parts/similar-companies.tsx';
import { type Speak, speak } from '../parts/speak.ts';
import { type Company, companyKinds } from '../types.ts';
import { companyWords } from '../words.ts';
import { companyFields } from './company-schema.ts';
import { aboveOf, answered, type OfCompany, type OpenedCompany, openToWrite } from './opened-company.ts';

/** The form of what a company is. */
export const companySchema = z.strictObject(companyFields);

/** GET /aziende/:companyId/modifica. */
export async function editCompanyPage(asked: OfCompany) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, asTyped(opened.company), []);
}

/** POST /aziende/:companyId/modifica. */
export async function saveCompany(
  asked: OfCompany<unknown, z.output<typeof companySchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await changeCompany(asked.tx, opened.company, asked.version ?? 0, asked.body);
  return answered(done, `${opened.url}?fatto=saved`);
}

/** The same form with what was typed; where two saved, with both versions. */
export async function companyAgain(
  asked: OfCompany,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, typed, problems, theirs !== undefined);
}

const asTyped = (c: Company): Typed => ({
  name: c.name,
  partitaIva: c.partitaIva ?? '',
  kind: c.kind,
  activity: c.activity ?? '',
  ateco: c.ateco ?? '',
  hostCapacity: c.hostCapacity === null ? '' : String(c.hostCapacity),
});

/** The kind as it is called, for who compares two versions. */
function inWords(typed: Typed, word: Speak): Typed {
  const kind = companyKinds.find((k) => k === typedText(typed, 'kind'));
  return kind === undefined ? typed : { ...typed, kind: word(`kind.${kind}`) };
}

async function show(
  asked: OfCompany,
  opened: OpenedCompany,
  typed: Typed,
  problems: readonly Problem[],
  both = false,
) {
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const { company, url } = opened;
  const parsed = problemOf(said, 'another') ? companySchema.safeParse({ ...typed }) : undefined;
  const similar = parsed?.success
    ? await findSimilarCompanies(asked.tx, company.territoryId, parsed.data, company.id)
    : [];
  const names = ['name', 'partitaIva', 'kind', 'activity', 'ateco', 'hostCapacity'] as const;
  return h(
    FormPage,
    {
      asked,
      title: word('editTitle'),
      above: aboveOf(opened),
      action: `${url}/modifica`,
      version: both || problems.length === 0 ? company.version : (asked.version ?? 0),
      submit: word('save'),
      problems: said,
      both: both
        ? {
            labels: names.map((n) => [n, word(n)] as const),
            saved: inWords(asTyped(company), word),
            typed: inWords(typed, word),
          }
        : undefined,
    },
    h(CompanyFields, { typed, problems: said }),
    h(SimilarCompanies, { similar, error: problemOf(said, 'another') }),
  );
}
