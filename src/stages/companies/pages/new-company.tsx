import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, problemOf } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import { enterCompany } from '../commands/enter-company.ts';
import { findSimilarCompanies, type SimilarCompany } from '../commands/find-similar-companies.ts';
import { CompanyFields } from '../parts/company-fields.tsx';
import { FormPage } from '../parts/form-page.tsx';
import { NextStepFields } from '../parts/next-step-fields.tsx';
import { SimilarCompanies } from '../parts/similar-companies.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { nextStepOf } from '../rules/next-step.ts';
import { companyWords } from '../words.ts';
import { companyFields, nextFields } from './company-schema.ts';
import { companyUrl, territoriesToWrite } from './opened-company.ts';

type Plain = Asked<unknown, unknown, unknown>;

/** The form that enters a company. `territory`: empty where she has one. */
export const newCompanySchema = z.strictObject({
  territory: z.string().max(40).default(''),
  ...companyFields,
  nextStep: nextFields.nextStep,
  nextOn: nextFields.nextOn,
});

/** GET /aziende/nuova. */
export async function newCompanyPage(asked: Plain, typed: Typed = {}, problems: readonly Problem[] = []) {
  const said = sayProblems(companyWords, problems, asked.language);
  const territories = await territoriesOf(asked);
  if (territories.length === 0) return undefined;
  const similar = problemOf(said, 'another') ? await similarTo(asked, typed, territories) : [];
  return h(NewCompany, { asked, typed, problems: said, territories, similar });
}

/** POST /aziende/nuova. */
export async function createCompany(
  asked: Asked<unknown, unknown, z.output<typeof newCompanySchema>>,
): Promise<Outcome> {
  const { territory, nextStep, nextOn, ...facts } = asked.body;
  const territories = await territoriesOf(asked);
  if (territories.length === 0) return absent;
  const where = chosenTerritory(territories, territory);
  if (where === undefined) return refusedOutcome(refuse('body-not-hers', 'territory'));
  const promised = nextStepOf(nextStep, nextOn);
  if ('code' in promised) return refusedOutcome(refuse(promised.code, promised.field));
  const next = promised.next && { ...promised.next, by: asked.me.accountId as AccountId };
  const done = await enterCompany(asked.tx, where, { ...facts, next }, dayInRome(asked.now));
  return done.ok ? go(companyUrl(done.id, '?fatto=entered')) : refusedOutcome(done);
}

async function territoriesOf(asked: Plain): Promise<Option[]> {
  return territoriesToWrite(await loadFacts(asked.tx, asked.me), asked);
}

function chosenTerritory(territories: readonly Option[], typed: string): TerritoryId | undefined {
  const only = territories.length === 1 ? territories[0] : territories.find((t) => t.value === typed);
  return only?.value as TerritoryId | undefined;
}

/** Who is like the company typed, once more: what was compared before was rolled back with the form. */
async function similarTo(
  asked: Plain,
  typed: Typed,
  territories: readonly Option[],
): Promise<SimilarCompany[]> {
  const parsed = newCompanySchema.safeParse({ ...typed });
  const where = parsed.success ? chosenTerritory(territories, parsed.data.territory) : undefined;
  return parsed.success && where ? findSimilarCompanies(asked.tx, where, parsed.data) : [];
}

type Shown = {
  asked: Plain;
  typed: Typed;
  problems: readonly Problem[];
  territories: readonly Option[];
  similar: readonly SimilarCompany[];
};

function NewCompany({ asked, typed, problems, territories, similar }: Shown) {
  const word = speak(asked.language);
  return (
    <FormPage
      asked={asked}
      title={word('newTitle')}
      lead={word('newLead')}
      above={[]}
      action="/aziende/nuova"
      submit={word('enter')}
      problems={problems}
    >
      {territories.length > 1 && (
        <SelectField
          {...fieldOf({ typed, problems }, 'off')('territory')}
          label={word('territory')}
          options={territories}
        />
      )}
      <CompanyFields typed={typed} problems={problems} />
      <SimilarCompanies similar={similar} error={problemOf(problems, 'another')} />
      <FieldSet legend={word('firstStep')} hint={word('firstStepHint')} name="firstStep">
        <NextStepFields typed={typed} problems={problems} />
      </FieldSet>
    </FormPage>
  );
}
