import type { Asked } from '../../../platform/http/asked.ts';
import { relationKinds } from '../../../policy/vocabulary.ts';
import { outwardName, relationState } from '../rules.ts';
import { listAccountNames } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listOrganisations } from '../store/organisations.ts';
import type { Relation } from '../types.ts';

/** A relation in words: who, for which body, what she does. A health body has its neutral name for whoever does not
 *  work there, and an account out of the reader's sight has none. */
export type RelationRow = Relation & {
  who: string;
  body: string;
  does: string;
  state: ReturnType<typeof relationState>;
};

/** Puts relations into words for the reader. */
export async function listRelationRows(
  asked: Asked<unknown, unknown, unknown>,
  relations: readonly Relation[],
): Promise<RelationRow[]> {
  const { tx, language, me } = asked;
  const now = await getNow(tx);
  for (const r of relations) tx.ledger.note(r.personId, 'relation');
  const names = await listAccountNames(
    tx,
    relations.map((r) => r.accountId),
  );
  const bodies = new Map((await listOrganisations(tx)).map((o) => [o.id, o]));
  const mine = new Set(me.roles.flatMap((r) => r.organisationId ?? []));
  return relations.map((r) => {
    const body = bodies.get(r.organisationId);
    return {
      ...r,
      who: names.get(r.accountId ?? '') ?? '',
      body: body ? outwardName(body, language, mine) : '',
      does: relationKinds[r.kind][language],
      state: relationState(r, now),
    };
  });
}
