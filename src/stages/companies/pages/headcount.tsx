import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { dayField, nameField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import { declareHeadcount } from '../commands/declare-headcount.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { HeadcountFields, headcountLines } from '../parts/headcount-fields.tsx';
import { speak } from '../parts/speak.ts';
import { listHeadcounts } from '../store/headcounts.ts';
import type { Headcount } from '../types.ts';
import { companyWords } from '../words.ts';
import {
  aboveOf,
  answered,
  type OfCompany,
  type OpenedCompany,
  openCompany,
  openToWrite,
} from './opened-company.ts';
import { todayOf } from './today-of.ts';
import { countField, type doneQuery, neededNumber } from './typed-fields.ts';

const people = countField(99_999);

/** The form of a headcount; an empty line means none, but for those who work full time. */
export const headcountSchema = z.strictObject({
  onDay: dayField,
  permanentFull: neededNumber(99_999),
  permanentPart: people,
  permanentPartHundredths: countField(9_999_900),
  fixedShort: people,
  fixedLong: people,
  apprentices: people,
  executives: people,
  coOperativeMembers: people,
  agencyWorkers: people,
  homeWorkers: people,
  abroad: people,
  l68Employed: people,
  otherExcluded: people,
  otherExcludedReason: optional(note(300), 'text'),
  source: nameField(2, 200),
});

/** GET /aziende/:companyId/organico: what was declared, and the form of another declaration. */
export function headcountPage(asked: OfCompany<z.output<typeof doneQuery>>) {
  return show(asked, { onDay: formatDay(todayOf(asked), 'it') }, [], asked.query.fatto);
}

/** POST /aziende/:companyId/organico. */
export async function saveHeadcount(
  asked: OfCompany<unknown, z.output<typeof headcountSchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await declareHeadcount(asked.tx, opened.company, asked.body, todayOf(asked));
  return answered(done, `${opened.url}/organico?fatto=headcount`);
}

/** The same page with what was typed. */
export function headcountAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[], done?: string) {
  const opened = await openCompany(asked);
  if (opened === undefined) return undefined;
  const declared = (await listHeadcounts(asked.tx, opened.company.id)).reverse();
  return h(HeadcountView, {
    asked,
    opened,
    declared,
    typed,
    problems: sayProblems(companyWords, problems, asked.language),
    done,
  });
}

type Shown = {
  asked: OfCompany;
  opened: OpenedCompany;
  declared: readonly Headcount[];
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
};

function HeadcountView({ asked, opened, declared, typed, problems, done }: Shown) {
  const { language: lang } = asked;
  const word = speak(lang);
  const { url, writes } = opened;
  return (
    <CompanyFrame
      shell={asked.shell}
      title={word('headcountTitle')}
      lead={word('headcountLead')}
      done={done}
      above={aboveOf(opened)}
      problems={problems}
    >
      <DataTable
        caption={word('headcountTitle')}
        captionHidden
        layout="scroll"
        rows={declared}
        rowKey={(d) => d.id}
        empty={<p>{word('headcountNone')}</p>}
        columns={[
          { key: 'day', label: word('headcountOn'), render: (d) => formatDay(d.onDay, lang) },
          ...headcountLines.map((line) => ({
            key: line,
            label: word(`people.${line}`),
            numeric: true,
            render: (d: Headcount) => d[line].toLocaleString(lang),
          })),
          { key: 'why', label: word('people.otherExcludedReason'), render: (d) => d.otherExcludedReason },
          { key: 'source', label: word('headcountSource'), render: (d) => d.source },
        ]}
      />
      <p>
        <a href={`${url}/legge-68`}>{word('toLaw68')}</a>
        {' · '}
        <a href={`${url}/legge-68/fatti`}>{word('toFacts')}</a>
      </p>
      {writes && (
        <StepForm asked={asked} action={`${url}/organico`} submit={word('headcountSave')}>
          <FieldSet legend={word('headcountAdd')}>
            <HeadcountFields typed={typed} problems={problems} />
          </FieldSet>
        </StepForm>
      )}
    </CompanyFrame>
  );
}
