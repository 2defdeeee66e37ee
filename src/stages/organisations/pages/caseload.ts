import type { Asked } from '../../../platform/http/asked.ts';
import { isHeadedBy } from '../rules/charge.ts';
import { listMembershipsIn } from '../store/memberships.ts';
import { listOpenRelationsIn } from '../store/relation-lists.ts';
import type { Membership, Relation } from '../types.ts';

/** What a head of service has before her: the relations of the services she heads, and who works or worked there. */
export type Caseload = { relations: Relation[]; members: Membership[] };

/** Reads the caseload of the reader's services. */
export async function listCaseload(asked: Asked<unknown, unknown, unknown>): Promise<Caseload> {
  const bodies = [
    ...new Set(
      asked.me.roles.filter((r) => r.role === 'head-of-service').flatMap((r) => r.organisationId ?? []),
    ),
  ];
  const members: Membership[] = [];
  for (const id of bodies) members.push(...(await listMembershipsIn(asked.tx, id)));
  const relations = (await listOpenRelationsIn(asked.tx, bodies)).filter((r) => isHeadedBy(asked.me, r));
  for (const r of relations) asked.tx.ledger.note(r.personId, 'relation');
  return {
    relations,
    members: members.filter((m) => isHeadedBy(asked.me, m)),
  };
}
