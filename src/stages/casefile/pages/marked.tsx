import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listPersonCodes } from '../../organisations/store/person-codes.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { takeBackMark } from '../commands/take-back-mark.ts';
import { refusedOutcome } from '../refusals.ts';
import { listMarks } from '../store/work-marks.ts';
import type { Mark } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';

/** The form that takes a mark back. */
export const takeBackSchema = z.strictObject({ mark: z.uuid() });

/** GET /oggi/rinviate: what I postponed, gave away or did outside, each to be taken back. */
export async function markedPage(asked: Asked<unknown, unknown, unknown>) {
  const { tx, me } = asked;
  const marks = (await listMarks(tx)).filter((m) => m.accountId === me.accountId);
  const ids = marks.map((m) => m.personId);
  const names = new Map(await listIdentities(tx, ids));
  const codes = await listPersonCodes(tx, ids);
  const accounts = await listAccountNames(
    tx,
    marks.map((m) => m.givenTo),
  );
  return h(Marked, {
    asked,
    rows: marks.map((m) => {
      const i = names.get(m.personId);
      return {
        ...m,
        who: i ? `${i.familyName} ${i.givenName}` : (codes.get(m.personId) ?? ''),
        to: m.givenTo === null ? '' : (accounts.get(m.givenTo) ?? ''),
      };
    }),
  });
}

/** POST /oggi/rinviate: it waits for me again. */
export async function takeBack(
  asked: Asked<unknown, unknown, z.output<typeof takeBackSchema>>,
): Promise<Outcome> {
  const done = await takeBackMark(asked.tx, asked.body.mark);
  return done.ok ? go('/?fatto=taken-back') : refusedOutcome(done);
}

type Row = Mark & { who: string; to: string };

function Marked({ asked, rows }: { asked: Asked<unknown, unknown, unknown>; rows: readonly Row[] }) {
  const lang = asked.language;
  const word = (key: CasefileWord, values?: Record<string, string>) => say(casefileWords, key, lang, values);
  const what = (m: Row) =>
    m.act === 'postponed' && m.untilOn !== null
      ? word('postponedTo', { day: formatDay(m.untilOn, lang) })
      : m.act === 'given'
        ? word('givenToWhom', { who: m.to })
        : word('act.done-outside');
  return (
    <OfficePage
      shell={asked.shell}
      title={word('markedTitle')}
      lead={word('markedLead')}
      breadcrumbs={[{ href: '/', label: word('today') }]}
    >
      <DataTable
        caption={word('markedTitle')}
        captionHidden
        rows={rows}
        rowKey={(m) => m.id}
        empty={<EmptyState title={word('markedEmpty')}>{word('markedEmptyText')}</EmptyState>}
        columns={[
          {
            key: 'who',
            label: word('who'),
            render: (m) => (
              <a href={`/persone/${m.personId}`}>
                <bdi>{m.who}</bdi>
              </a>
            ),
          },
          { key: 'thing', label: word('what'), render: (m) => word(m.thing) },
          { key: 'act', label: word('markAct'), render: what },
          {
            key: 'back',
            label: word('takeBack'),
            render: (m) => (
              <Form action="/oggi/rinviate" csrf={asked.csrf} idempotencyKey={asked.formKey()}>
                <input type="hidden" name="mark" value={m.id} />
                <SubmitButton variant="secondary">
                  {word('takeBack')}
                  <span class="visually-hidden">: {`${word(m.thing)}, ${m.who}`}</span>
                </SubmitButton>
              </Form>
            ),
          },
        ]}
      />
    </OfficePage>
  );
}
