import { randomUUID } from 'node:crypto';
import type { RelationKind } from '../../src/policy/vocabulary.ts';
import type { CaseId } from '../../src/stages/eligibility/types.ts';
import type { PersonId } from '../../src/stages/people/types.ts';
import type { aWorld, Colleague } from './a-world.ts';
import { referralInState } from './referral-in-state.ts';
import type { TestDatabase } from './test-database.ts';

type World = Awaited<ReturnType<typeof aWorld>>;

/** A person taken on by the project, with an orientation worker who assesses her, a coach, and an access of her own. */
export async function aCaseToBalance(db: TestDatabase, world: World) {
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const coordinator = await world.colleague('coordinator', world.bodies.lead);
  const orienter = await world.colleague('orientation-worker', world.bodies.coop);
  const coach = await world.colleague('job-coach', world.bodies.coop);
  const herself = await world.colleague('person', world.bodies.comune);
  const { person } = await referralInState(db, 'accepted', {
    worker,
    coordinator,
    projectId: world.projectId,
  });
  const personId = (person.split('/').at(-1) ?? '') as PersonId;
  const [row] = await db.asSuperuser<{ id: string }>('select id from app.case_file where person_id = $1', [
    personId,
  ]);
  const caseId = (row?.id ?? '') as CaseId;
  const beside = async (who: Colleague, kind: RelationKind) => {
    const role = who.roles[0];
    await db.asSuperuser(
      `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis,
        asked_by, granted_by, granted_at, evidence, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'prova', $4, $4, now(), 'prova', now() - interval '1 hour')`,
      [
        randomUUID(),
        world.territoryId,
        personId,
        who.accountId,
        role?.organisationId,
        role?.serviceId ?? null,
        kind,
        kind === 'self' ? 'own-access' : 'accompaniment',
      ],
    );
  };
  await beside(orienter, 'assesses');
  await beside(coach, 'coaches');
  await beside(herself, 'self');
  const url = `${person}/bilancio/${caseId}`;
  return { worker, coordinator, orienter, coach, herself, person, personId, caseId, url, beside };
}

/** Says in the notice of the tests how many hours a balance takes, and what comes first. */
export async function setBalanceRules(
  db: TestDatabase,
  versionId: string,
  rules: {
    order: 'balance-first' | 'plan-first' | null;
    balanceHours: number | null;
    planHours: number | null;
  },
): Promise<void> {
  await db.asSuperuser(
    "update app.notice_version set rules = jsonb_set(rules, '{balance}', $2) where id = $1",
    [versionId, JSON.stringify(rules)],
  );
}
