import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { askableRoles, askRelation, type askSchema, mayBeAsked } from '../commands/ask-relation.ts';
import { AskForm } from '../parts/ask-form.tsx';
import { RelationTable } from '../parts/relation-table.tsx';
import { speak } from '../parts/speak.ts';
import { endsSoonBefore, proposedEnd } from '../rules.ts';
import { getNow } from '../store/clock.ts';
import { listColleagues } from '../store/memberships.ts';
import { listProjectsOfBody } from '../store/open-work.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listColleagueOptions } from './colleague-options.ts';
import type { DoneQuery } from './done-query.ts';
import { listRelationRows } from './relation-rows.ts';

type Params = { personId: string };

/** GET /persone/:personId/chi-la-segue: who walks with her. What only a health service may know is not there for
 *  anybody else, and leaves no gap. */
export function withHerPage(asked: Asked<Params, DoneQuery, unknown>) {
  return showWithHer(asked, asked.query.fatto, undefined, []);
}

/** POST /persone/:personId/chi-la-segue: ask a colleague. */
export async function askColleague(asked: Asked<Params, unknown, z.output<typeof askSchema>>) {
  const { personId } = asked.params;
  return answered(
    asked,
    await askRelation(asked.tx, asked.me, personId, asked.body, await getNow(asked.tx)),
    `/persone/${personId}/chi-la-segue?fatto=asked`,
  );
}

/** The same page with what was typed. */
export function withHerAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return showWithHer(asked, undefined, typed, problems);
}

async function showWithHer(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed | undefined,
  problems: readonly Problem[],
) {
  const { tx, me, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const person = await findPersonStub(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const url = `/persone/${person.id}/chi-la-segue`;
  const rows = await listRelationRows(asked, await listRelationsOf(tx, person.id));
  const said = sayProblems(organisationWords, problems, language);
  const mayAsk = may(await loadFacts(tx, me, person.id), {
    of: 'person',
    dataClass: 'relation',
    action: 'open',
  });
  return (
    <OfficePage
      shell={asked.shell}
      title={word('withHer', { code: person.code })}
      lead={word('withHerLead')}
      notice={doneNotice(organisationWords, done, language)}
      problems={said}
      breadcrumbs={[{ href: `/persone/${person.id}`, label: person.code }]}
    >
      <RelationTable
        caption={word('withHerNow')}
        rows={rows.filter((r) => r.state !== 'ended')}
        lang={language}
        soonBefore={endsSoonBefore(now)}
        empty={<EmptyState title={word('nobody')} />}
        href={(r) => `${url}/${r.id}`}
      />
      {mayAsk && (
        <AskForm
          asked={asked}
          url={url}
          typed={typed ?? { until: await proposedUntil(asked) }}
          problems={said}
          options={await askable(asked, person.territoryId)}
        />
      )}
      <RelationTable
        caption={word('withHerBefore')}
        rows={rows.filter((r) => r.state === 'ended')}
        lang={language}
        soonBefore={endsSoonBefore(now)}
        empty={null}
        href={() => undefined}
      />
    </OfficePage>
  );
}

async function askable(asked: Asked<Params, unknown, unknown>, territoryId: string) {
  const colleagues = (await listColleagues(asked.tx, territoryId, askableRoles)).filter((m) =>
    mayBeAsked(asked.me, m),
  );
  return listColleagueOptions(asked, colleagues);
}

async function proposedUntil(asked: Asked<Params, unknown, unknown>): Promise<string> {
  const projects = await listProjectsOfBody(
    asked.tx,
    asked.me.roles.flatMap((r) => r.organisationId ?? []),
  );
  const end = proposedEnd(
    projects.map((p) => p.endsOn),
    dayInRome(await getNow(asked.tx)),
  );
  return end === null ? '' : formatDay(end, 'it');
}
