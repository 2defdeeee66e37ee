import { sql } from 'kysely';
import type { Facts, HidingFact, RelationFact } from '../../policy/decide.ts';
import type { Tx } from '../database/tx.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** Moments come as JSON, with their offset. */
type RelationRow = {
  kind: RelationFact['kind'];
  organisation_id: string;
  account_id: string | null;
  service_id: string | null;
  valid_from: string;
  valid_to: string | null;
  granted_at: string | null;
};
type HidingRow = {
  data_class: HidingFact['dataClass'];
  audience_account: string | null;
  audience_organisation: string | null;
  audience_role: string | null;
  valid_from: string;
  valid_to: string | null;
};
type Standing = { now: Date; excluded: boolean; relations: RelationRow[]; hidings: HidingRow[] };

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** What the guard needs to know of the actor, and of her standing towards one person.
 *  Read in the transaction of the request, in one statement: a relation that has ended closes access at once. */
export async function loadFacts(tx: Tx, me: SignedIn, personId?: string): Promise<Facts> {
  const base = { accountId: me.accountId, memberships: me.roles };
  if (personId === undefined) {
    const clock = await sql<{ now: Date }>`select now()`.execute(tx.db);
    return { ...base, now: clock.rows[0]?.now ?? new Date() };
  }
  const { rows } = await sql<Standing>`
    select now(), gate.is_excluded_from(${personId}::uuid) as excluded,
      (select coalesce(json_agg(r), '[]') from gate.relations_with(${personId}::uuid) r) as relations,
      (select coalesce(json_agg(h), '[]') from gate.hidings_of(${personId}::uuid) h) as hidings`.execute(
    tx.db,
  );
  const found = rows[0];
  return {
    ...base,
    now: found?.now ?? new Date(),
    person: {
      relations: (found?.relations ?? []).map((r) => ({
        kind: r.kind,
        organisationId: r.organisation_id,
        accountId: r.account_id,
        serviceId: r.service_id,
        validFrom: new Date(r.valid_from),
        validTo: instant(r.valid_to),
        grantedAt: instant(r.granted_at),
      })),
      excluded: found?.excluded ?? true,
      hidings: (found?.hidings ?? []).map((h) => ({
        dataClass: h.data_class,
        audienceAccount: h.audience_account,
        audienceOrganisation: h.audience_organisation,
        audienceRole: h.audience_role,
        validFrom: new Date(h.valid_from),
        validTo: instant(h.valid_to),
      })),
    },
  };
}
