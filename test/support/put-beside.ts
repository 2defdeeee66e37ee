import { randomUUID } from 'node:crypto';
import type { RelationKind } from '../../src/policy/vocabulary.ts';
import type { Colleague } from './a-world.ts';
import type { TestDatabase } from './test-database.ts';

/** Puts a colleague beside a person for one hour already, in the body of her first role.
 *  @param by who granted it */
export async function putBeside(
  db: Pick<TestDatabase, 'asSuperuser'>,
  on: { territoryId: string; personId: string },
  who: Colleague,
  kind: RelationKind,
  by: Colleague,
): Promise<void> {
  const [role] = who.roles;
  await db.asSuperuser(
    `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis,
      asked_by, granted_by, granted_at, evidence, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, 'accompaniment', 'prova', $8, $8, now(), 'prova', now() - interval '1 hour')`,
    [
      randomUUID(),
      on.territoryId,
      on.personId,
      who.accountId,
      role?.organisationId,
      role?.serviceId ?? null,
      kind,
      by.accountId,
    ],
  );
}
