import type { Asked } from '../../../platform/http/asked.ts';
import { relationKinds } from '../../../policy/vocabulary.ts';
import type { Option } from '../../../ui/field-props.ts';
import { isHeadedBy } from '../rules/charge.ts';
import { kindFor, relationState } from '../rules.ts';
import { getNow } from '../store/clock.ts';
import { listColleagues } from '../store/memberships.ts';
import { listPersonCodes } from '../store/person-codes.ts';
import { listCaseload } from './caseload.ts';
import { listColleagueOptions } from './colleague-options.ts';

/** What the forms of substitution and handover offer: the absent colleague's relations in force, by code, and who may
 *  take them over. Nothing when the colleague holds none in the reader's services. */
export type Takeover = { name: string; relations: readonly Option[]; colleagues: readonly Option[] };

/** Reads what may be taken over from one colleague. */
export async function findTakeoverOptions(
  asked: Asked<{ accountId: string }, unknown, unknown>,
): Promise<Takeover | undefined> {
  const { tx, language, me, params } = asked;
  const now = await getNow(tx);
  const { relations, members } = await listCaseload(asked);
  const hers = relations.filter(
    (r) =>
      r.accountId === params.accountId && r.substitutesFor === null && relationState(r, now) === 'active',
  );
  const first = hers[0];
  if (first === undefined) return undefined;
  const codes = await listPersonCodes(
    tx,
    hers.map((r) => r.personId),
  );
  const roles = [...new Set(members.map((m) => m.role))].filter((role) =>
    hers.some((r) => r.kind === kindFor(role)),
  );
  const colleagues = (await listColleagues(tx, first.territoryId, roles)).filter(
    (m) => m.accountId !== params.accountId && isHeadedBy(me, m),
  );
  return {
    name: members.find((m) => m.accountId === params.accountId)?.accountName ?? '',
    relations: hers.map((r) => ({
      value: r.id,
      label: `${codes.get(r.personId) ?? ''} · ${relationKinds[r.kind][language]}`,
    })),
    colleagues: await listColleagueOptions(asked, colleagues),
  };
}
