import { sql } from 'kysely';
import type { Facts, HidingFact, RelationFact } from '../../policy/decide.ts';
import type { Tx } from '../database/tx.ts';
import type { SignedIn } from '../session/signed-in.ts';

type RelationRow = {
  kind: RelationFact['kind'];
  organisation_id: string;
  account_id: string | null;
  service_id: string | null;
  valid_from: Date;
  valid_to: Date | null;
  granted_at: Date | null;
};
type HidingRow = {
  data_class: HidingFact['dataClass'];
  audience_account: string | null;
  audience_organisation: string | null;
  audience_role: string | null;
  valid_from: Date;
  valid_to: Date | null;
};

/** What the guard needs to know of the actor, and of her standing towards one person.
 *  Read in the transaction of the request: a relation that has ended closes access at once. */
export async function loadFacts(tx: Tx, me: SignedIn, personId?: string): Promise<Facts> {
  const clock = await sql<{ now: Date }>`select now()`.execute(tx.db);
  const base = { accountId: me.accountId, now: clock.rows[0]?.now ?? new Date(), memberships: me.roles };
  if (personId === undefined) return base;
  const relations = await sql<RelationRow>`select * from gate.relations_with(${personId}::uuid)`.execute(
    tx.db,
  );
  const excluded = await sql<{
    yes: boolean;
  }>`select gate.is_excluded_from(${personId}::uuid) as yes`.execute(tx.db);
  const hidings = await sql<HidingRow>`select * from gate.hidings_of(${personId}::uuid)`.execute(tx.db);
  return {
    ...base,
    person: {
      relations: relations.rows.map((r) => ({
        kind: r.kind,
        organisationId: r.organisation_id,
        accountId: r.account_id,
        serviceId: r.service_id,
        validFrom: r.valid_from,
        validTo: r.valid_to,
        grantedAt: r.granted_at,
      })),
      excluded: excluded.rows[0]?.yes ?? true,
      hidings: hidings.rows.map((h) => ({
        dataClass: h.data_class,
        audienceAccount: h.audience_account,
        audienceOrganisation: h.audience_organisation,
        audienceRole: h.audience_role,
        validFrom: h.valid_from,
        validTo: h.valid_to,
      })),
    },
  };
}
