import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { type dissentSchema, recordDissent } from '../commands/record-dissent.ts';
import { DissentForm } from '../parts/dissent-form.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { isRepresentativeInForce } from '../rules/representation.ts';
import { listDissents } from '../store/dissents.ts';
import { findPerson } from '../store/persons.ts';
import { listRepresentatives } from '../store/representatives.ts';
import type { PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo, openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/dissensi: where she said no, and the form that writes it down. */
export function dissentsPage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/dissensi. */
export async function saveDissent(
  asked: Asked<Params, unknown, z.output<typeof dissentSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await recordDissent(asked.tx, person, asked.body, dayInRome(asked.now));
  return answered(result, `/persone/${person.id}/dissensi?fatto=dissent`);
}

/** The same page with what was typed. */
export function dissentsAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, undefined, typed, problems);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const lang = asked.language;
  const word = speak(lang);
  const said = sayProblems(peopleWords, problems, lang);
  const dissents = await listDissents(asked.tx, opened.person.id);
  const today = dayInRome(asked.now);
  const representatives = (await listRepresentatives(asked.tx, opened.person.id)).filter((r) =>
    isRepresentativeInForce(r, today),
  );
  const url = `/persone/${opened.person.id}/dissensi`;
  const mayWrite = await mayDo(asked, 'representation', 'write');
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('dissents')}
      lead={word('dissentsLead')}
      done={done}
      above={[{ href: `/persone/${opened.person.id}/rappresentanza`, label: word('representation') }]}
      problems={said}
    >
      <DataTable
        caption={word('dissents')}
        captionHidden
        rows={dissents}
        rowKey={(d) => d.id}
        empty={<p>{word('noDissents')}</p>}
        columns={[
          {
            key: 'act',
            label: word('dissentAct'),
            render: (d) => <a href={`${url}/${d.id}`}>{word(`act.${d.act}`)}</a>,
          },
          {
            key: 'when',
            label: word('recordedOn'),
            render: (d) => formatDay(dayInRome(d.recordedAt), lang),
          },
          {
            key: 'state',
            label: word('state'),
            render: (d) =>
              d.outcome === null ? (
                <StateTag tone="stopped">{word('stopped')}</StateTag>
              ) : (
                <StateTag tone="neutral">{word(`outcome.${d.outcome}`)}</StateTag>
              ),
          },
        ]}
      />
      {mayWrite && representatives.length > 0 && (
        <DissentForm
          asked={asked}
          url={url}
          typed={typed}
          problems={said}
          representatives={representatives.map((r) => ({ value: r.id, label: r.name }))}
        />
      )}
    </NearPage>
  );
}
