import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { nameField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import { addIntermediary } from '../commands/keep-intermediary.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { IntermediaryFields } from '../parts/intermediary-fields.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { listIntermediaries } from '../store/intermediaries.ts';
import { type Intermediary, intermediaryKinds } from '../types.ts';
import { companyWords } from '../words.ts';
import { territoriesToWrite } from './opened-company.ts';
import { chosen, type doneQuery } from './typed-fields.ts';

/** What one says of an association, an agency or an office. */
export const intermediaryFields = {
  kind: chosen(intermediaryKinds),
  name: nameField(2, 160),
  contact: optional(note(300), 'text'),
};

/** The form that adds one. `territory`: empty where she has one. */
export const newIntermediarySchema = z.strictObject({
  territory: z.string().max(40).default(''),
  ...intermediaryFields,
});

type Plain = Asked<unknown, unknown, unknown>;

/** GET /aziende/intermediari: by whom companies come. */
export function intermediariesPage(asked: Asked<unknown, z.output<typeof doneQuery>, unknown>) {
  return show(asked, {}, [], asked.query.fatto);
}

/** POST /aziende/intermediari. */
export async function createIntermediary(
  asked: Asked<unknown, unknown, z.output<typeof newIntermediarySchema>>,
): Promise<Outcome> {
  const { territory, ...input } = asked.body;
  const territories = territoriesToWrite(await loadFacts(asked.tx, asked.me), asked);
  const where = territories.length === 1 ? territories[0] : territories.find((t) => t.value === territory);
  if (where === undefined) return refusedOutcome(refuse('body-not-hers', 'territory'));
  await addIntermediary(asked.tx, where.value as TerritoryId, input);
  return go('/aziende/intermediari?fatto=intermediary');
}

/** The same page with what was typed. */
export function intermediariesAgain(asked: Plain, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: Plain, typed: Typed, problems: readonly Problem[], done?: string) {
  return h(Intermediaries, {
    asked,
    typed,
    problems: sayProblems(companyWords, problems, asked.language),
    done,
    known: await listIntermediaries(asked.tx),
    territories: territoriesToWrite(await loadFacts(asked.tx, asked.me), asked),
  });
}

type Shown = {
  asked: Plain;
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
  known: readonly Intermediary[];
  territories: readonly Option[];
};

function Intermediaries({ asked, typed, problems, done, known, territories }: Shown) {
  const word = speak(asked.language);
  const writes = territories.length > 0;
  return (
    <CompanyFrame
      shell={asked.shell}
      title={word('intermediaries')}
      lead={word('intermediariesLead')}
      done={done}
      problems={problems}
    >
      <DataTable
        caption={word('intermediaries')}
        captionHidden
        rows={known}
        rowKey={(i) => i.id}
        empty={<p>{word('intermediariesNone')}</p>}
        columns={[
          {
            key: 'name',
            label: word('intermediaryName'),
            render: (i) => (writes ? <a href={`/aziende/intermediari/${i.id}`}>{i.name}</a> : i.name),
          },
          { key: 'kind', label: word('intermediaryKind'), render: (i) => word(`intermediary.${i.kind}`) },
          { key: 'contact', label: word('intermediaryContact'), render: (i) => i.contact },
        ]}
      />
      {writes && (
        <StepForm asked={asked} action="/aziende/intermediari" submit={word('intermediaryAdd')}>
          <FieldSet legend={word('intermediaryAdd')}>
            {territories.length > 1 && (
              <SelectField
                {...fieldOf({ typed, problems }, 'off')('territory')}
                label={word('territory')}
                options={territories}
              />
            )}
            <IntermediaryFields typed={typed} problems={problems} />
          </FieldSet>
        </StepForm>
      )}
    </CompanyFrame>
  );
}
