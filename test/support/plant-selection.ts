import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { Route } from '../../src/stages/eligibility/types.ts';
import type { MeetingId } from '../../src/stages/meetings/types.ts';
import type { MembershipId } from '../../src/stages/organisations/types.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { openProcedure } from '../../src/stages/selection/commands/open-procedure.ts';
import type { ProcedureAnswers } from '../../src/stages/selection/commands/read-procedure.ts';
import type { ProcedureId, SelectionMode } from '../../src/stages/selection/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { aMeeting, anItem, aSeat, somebodyTakenOn, type TakenOn } from './plant-meeting.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;

/** Somebody taken on by the project of the test world who has the requirements, with a protocol number of the lead body.
 *  @param how `minute`: after how many minutes of an invented morning her application was complete; `number`: null for none */
export async function somebodyEligible(
  w: World,
  versionId: string,
  how: {
    worker?: Colleague;
    familyName?: string;
    route?: Route;
    minute?: number;
    age?: number;
    number?: string | null;
  } = {},
): Promise<TakenOn> {
  const her = await somebodyTakenOn(w, how.worker, how.familyName);
  const { territoryId, personId, caseId } = her.on;
  const decided = new Date(Date.parse('2026-03-02T08:00:00Z') + (how.minute ?? 0) * 60_000);
  await w.db.asSuperuser(
    `insert into app.eligibility (id, territory_id, person_id, case_id, route, state, charge, rules_version_id, age_at_entry, decided_at)
     values ($1, $2, $3, $4, $5, 'eligible', 'in-charge', $6, $7, $8)`,
    [randomUUID(), territoryId, personId, caseId, how.route ?? 'l68', versionId, how.age ?? 30, decided],
  );
  if (how.number !== null)
    await w.db.asSuperuser(
      `insert into app.protocol (id, territory_id, person_id, subject, subject_id, organisation_id, number, registered_on, direction, recorded_by)
       select $1, $2, $3, 'referral', r.id, $4, $5, '2026-03-02', 'in', $6 from app.referral r where r.person_id = $3`,
      [
        randomUUID(),
        territoryId,
        personId,
        w.world.bodies.lead,
        how.number ?? String(100 + (how.minute ?? 0)),
        her.worker.accountId,
      ],
    );
  return her;
}

/** What a form of a selection gives: open to everybody, without a ranking. */
export function someAnswers(changes: Partial<ProcedureAnswers> = {}): ProcedureAnswers {
  return {
    mode: null,
    title: 'Selezione di prova',
    opensOn: null,
    closesOn: null,
    seats: null,
    officer: 'Maria Rossi',
    office: 'Ufficio progetti',
    termOn: addDays(dayInRome(new Date()), 30),
    complaintDays: 30,
    observationDays: null,
    minimum: null,
    seed: null,
    criteria: [],
    ties: [],
    ...changes,
  };
}

/** A ranking by two criteria, motivation up to 40 points and distance up to 20, with two places. */
export function aRanking(changes: Partial<ProcedureAnswers> = {}): ProcedureAnswers {
  return someAnswers({
    seats: 2,
    criteria: [
      { label: 'Motivazione', max: 4_000, weight: 100 },
      { label: 'Distanza dai mezzi', max: 2_000, weight: 100 },
    ],
    ties: [{ rule: 'criterion-1' }, { rule: 'earlier-completion' }],
    ...changes,
  });
}

/** Opens a selection of the test world's project. */
export async function aProcedure(w: World, by: Colleague, answers: ProcedureAnswers): Promise<ProcedureId> {
  const done = await withActor(w.db.doors, by.who, async (tx) => {
    const project = await findProject(tx, w.world.projectId);
    if (project === undefined) throw new Error('the project is not there');
    return openProcedure(tx, project, answers, new Date());
  });
  if (!done.ok) throw new Error(done.code);
  return done.id;
}

/** A commission of the test world with two members, about these people.
 *  @param by who coordinates the lead body
 *  @returns the meeting, and the two colleagues, the president first */
export async function aCommission(
  w: World,
  by: Colleague,
  people: readonly TakenOn[],
): Promise<{ meeting: MeetingId; members: [Colleague, Colleague] }> {
  const meeting = await aMeeting(w, by, w.world.bodies.lead, {
    kind: 'commission',
    title: 'Commissione di prova',
  });
  const seated = async (part: 'chair' | 'member') => {
    const who = await w.world.colleague('commission-member', w.world.bodies.coop);
    await w.db.asSuperuser('update app.account set name = $2 where id = $1', [
      who.accountId,
      part === 'chair' ? 'Presidente Prova' : 'Componente Prova',
    ]);
    const [role] = await w.db.asSuperuser<{ id: MembershipId }>(
      "select id from app.membership where account_id = $1 and role = 'commission-member'",
      [who.accountId],
    );
    if (role === undefined) throw new Error('no role');
    await aSeat(w, by, meeting, role.id, part);
    return who;
  };
  const members: [Colleague, Colleague] = [await seated('chair'), await seated('member')];
  for (const { on } of people)
    await anItem(w, by, meeting, on, { matter: 'selection', question: 'Che cosa la aiuterebbe?' });
  return { meeting, members };
}

/** Lets the notice of the test world say which way it is chosen; null: it is silent. */
export async function noticeSays(w: World, versionId: string, mode: SelectionMode | null): Promise<void> {
  await w.db.asSuperuser(
    "update app.notice_version set rules = jsonb_set(rules, '{selection}', $2::jsonb) where id = $1",
    [versionId, JSON.stringify(mode)],
  );
}
