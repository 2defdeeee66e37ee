import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listAskedCodes, listPersonCodes } from '../../organisations/store/person-codes.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { WaitingRow } from '../parts/waiting-row.tsx';
import { type Group, inGroups } from '../rules.ts';
import { keyOfRow } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';
import { waitingFor } from './waiting-for.ts';

/** What was just done, as the redirect says it. */
export const todayQuery = z.object({ fatto: z.enum(['marked', 'taken-back']).optional().catch(undefined) });
export type TodayQuery = z.output<typeof todayQuery>;

/** GET /: what waits for me, from stored dates, grouped by person. */
export async function todayPage(asked: Asked<unknown, TodayQuery, unknown>) {
  const { tx } = asked;
  const waiting = await waitingFor(asked);
  const ids = waiting.flatMap((w) => w.personId ?? []);
  const names = new Map(await listIdentities(tx, ids));
  const codes = await listPersonCodes(tx, ids);
  const askedCodes = await listAskedCodes(tx);
  const nameOf = (id: string) => {
    const i = names.get(id);
    return i && `${i.familyName} ${i.givenName}`;
  };
  const named = [...names.keys()].map(nameOf);
  // Two people of one name are told apart by their codes.
  const who = (id: string) => {
    const code = codes.get(id) ?? askedCodes.get(id) ?? '';
    const name = nameOf(id);
    return name === undefined || named.indexOf(name) === named.lastIndexOf(name)
      ? (name ?? code)
      : `${name} · ${code}`;
  };
  return h(Today, {
    asked,
    groups: inGroups(waiting).map((g) => ({ ...g, who: g.personId === null ? undefined : who(g.personId) })),
    givers: await listAccountNames(
      tx,
      waiting.map((w) => w.givenBy ?? null),
    ),
    known: new Set<string>([...codes.keys()]),
  });
}

type Shown = {
  asked: Asked<unknown, TodayQuery, unknown>;
  groups: readonly (Group & { who: string | undefined })[];
  givers: ReadonlyMap<string, string>;
  /** people whose page would open */
  known: ReadonlySet<string>;
};

function Today({ asked, groups, givers, known }: Shown) {
  const lang = asked.language;
  const word = (key: CasefileWord, values?: Record<string, string | number>) =>
    say(casefileWords, key, lang, values);
  const today = dayInRome(asked.now);
  const { fatto } = asked.query;
  return (
    <OfficePage
      shell={asked.shell}
      title={`${word('today')} · ${formatDay(today, lang)}`}
      lead={groups.length === 0 ? undefined : word('todayLead')}
      notice={fatto && { kind: 'success', text: word(`done.${fatto}`) }}
    >
      {groups.length === 0 && (
        <EmptyState title={word('todayEmptyTitle')}>{word('todayEmptyText')}</EmptyState>
      )}
      {groups.map((g) => (
        <section
          key={g.key}
          class="today-group"
          aria-labelledby={g.personId === null ? undefined : `chi-${g.key}`}
        >
          <h2 class="today-who" id={`chi-${g.key}`}>
            {g.personId !== null && known.has(g.personId) ? (
              <a href={`/persone/${g.personId}`}>
                <bdi>{g.who}</bdi>
              </a>
            ) : (
              <bdi>{g.who ?? g.rows[0]?.title ?? word('application')}</bdi>
            )}
          </h2>
          <ul class="today-rows">
            {g.rows.map((row) => (
              <WaitingRow
                key={keyOfRow(row)}
                row={row}
                today={today}
                giver={row.givenBy && (givers.get(row.givenBy) ?? word('aColleague'))}
              />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/oggi/rinviate">{word('markedLink')}</a>
      </p>
    </OfficePage>
  );
}
