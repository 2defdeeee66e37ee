import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import { anEvaluation } from '../../src/stages/assessment/fixtures.ts';
import type { EvaluationId, SheetClass } from '../../src/stages/assessment/types.ts';
import { findCase } from '../../src/stages/eligibility/store/cases.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { aWorld, Colleague } from './a-world.ts';
import { referralInState } from './referral-in-state.ts';
import type { TestDatabase } from './test-database.ts';

type World = Awaited<ReturnType<typeof aWorld>>;

/** A person whom the project has taken on half a year ago, and the way to put raters beside her. */
export async function aTakenOnPerson(db: TestDatabase, world: World) {
  const { bodies, colleague, projectId } = world;
  const worker = await colleague('social-worker', bodies.comune);
  const coordinator = await colleague('coordinator', bodies.lead);
  const { person } = await referralInState(db, 'accepted', {
    worker,
    coordinator,
    projectId,
    contact: { comune: 'G825' },
  });
  const personId = person.split('/').at(-1) ?? '';
  const [row] = await db.asSuperuser<{ id: string }>(
    "update app.case_file set opened_at = now() - interval '200 days' where person_id = $1 returning id",
    [personId],
  );
  const caseId = row?.id ?? '';
  /** Somebody with a role, beside her in a relation. */
  async function rater(
    role: Role,
    kind: RelationKind,
    body: keyof World['bodies'] = 'coop',
    serviceId: string | null = null,
  ): Promise<Colleague> {
    const who = await colleague(role, bodies[body], serviceId);
    await db.asSuperuser(
      `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis,
        asked_by, granted_by, granted_at, evidence, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, 'accompaniment', 'prova', $8, $8, now(), 'prova', now() - interval '1 hour')`,
      [
        randomUUID(),
        world.territoryId,
        personId,
        who.accountId,
        bodies[body],
        serviceId,
        kind,
        worker.accountId,
      ],
    );
    return who;
  }
  return { worker, coordinator, personId, caseId, person, page: `${person}/valutazione/${caseId}`, rater };
}

/** Fills in and closes an evaluation as its rater does, in a transaction of her own. @returns its id */
export function anEvaluationBy(
  db: TestDatabase,
  who: Colleague,
  caseId: string,
  code: string,
  writable: readonly SheetClass[],
  filling: { ratedOn: CalendarDay; extent?: string; close?: boolean },
): Promise<EvaluationId> {
  return withActor(db.doors, who.who, async (tx) => {
    const standing = await findCase(tx, caseId);
    if (standing === undefined) throw new Error('no case');
    return anEvaluation(tx, standing, code, writable, filling, new Date());
  });
}
