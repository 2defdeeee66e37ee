import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { endsSoonBefore, lastDayOf } from '../../organisations/rules.ts';
import { listAskedCodes, listPersonCodes } from '../../organisations/store/person-codes.ts';
import { listAskedOfMe, listRelationsEndingBefore } from '../../organisations/store/relation-lists.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { listWaitingReferrals } from '../../referral/store/waiting-referrals.ts';
import { inOrder } from '../rules.ts';
import type { Waiting } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';

/** GET /: what waits for me, from stored dates. */
export async function todayPage(asked: Asked<unknown, unknown, unknown>) {
  return h(Today, { asked, waiting: inOrder(await waitingFor(asked)) });
}

async function waitingFor(asked: Asked<unknown, unknown, unknown>): Promise<Waiting[]> {
  const { tx, me } = asked;
  const referrals = await listWaitingReferrals(tx);
  const ending = (await listRelationsEndingBefore(tx, endsSoonBefore(asked.now))).filter(
    (r) => r.accountId === me.accountId,
  );
  const requests = await listAskedOfMe(tx);
  const ids = [...referrals.map((r) => r.personId), ...ending.map((r) => r.personId)];
  const names = new Map(await listIdentities(tx, ids));
  const codes = await listPersonCodes(tx, ids);
  const askedCodes = await listAskedCodes(tx);
  const who = (id: string) => {
    const i = names.get(id);
    return i ? `${i.familyName} ${i.givenName}` : (codes.get(id) ?? askedCodes.get(id) ?? '');
  };
  return [
    ...referrals.map(
      (r): Waiting => ({
        what:
          r.state === 'sent'
            ? 'answer-referral'
            : r.state === 'returned'
              ? 'complete-referral'
              : 'finish-draft',
        href: `/persone/${r.personId}/segnalazioni/${r.id}`,
        who: who(r.personId),
        due: r.answerDueOn,
      }),
    ),
    ...requests.map(
      (r): Waiting => ({ what: 'answer-request', href: '/richieste', who: who(r.personId), due: null }),
    ),
    ...ending.flatMap((r): Waiting[] =>
      r.validTo
        ? [
            {
              what: 'relation-ends',
              href: `/persone/${r.personId}/chi-la-segue`,
              who: who(r.personId),
              due: lastDayOf(r.validTo),
            },
          ]
        : [],
    ),
  ];
}

function Today({ asked, waiting }: { asked: Asked<unknown, unknown, unknown>; waiting: readonly Waiting[] }) {
  const lang = asked.language;
  const word = (key: CasefileWord) => say(casefileWords, key, lang);
  const today = dayInRome(asked.now);
  return (
    <OfficePage shell={asked.shell} title={`${word('today')} · ${formatDay(today, lang)}`}>
      <DataTable
        caption={word('todayLead')}
        rows={waiting}
        rowKey={(w) => `${w.what} ${w.href}`}
        empty={<EmptyState title={word('todayEmptyTitle')}>{word('todayEmptyText')}</EmptyState>}
        columns={[
          { key: 'what', label: word('what'), render: (w) => <a href={w.href}>{word(w.what)}</a> },
          { key: 'who', label: word('who'), render: (w) => <bdi>{w.who}</bdi> },
          {
            key: 'due',
            label: word('due'),
            render: (w) => (w.due ? formatDay(w.due, lang) : word('noDate')),
          },
        ]}
      />
    </OfficePage>
  );
}
