import type { Tx } from '../../../platform/database/tx.ts';
import type { Answers } from '../../assessment/types.ts';
import type { BalanceState, EntryContent } from '../../competency-balance/types.ts';
import { cardContentSchema } from '../../needs-card/types.ts';
import type { AccommodationCode } from '../../places/types.ts';

/** What the balances of many cases say, as far as the actor may read them: of each the latest, with its standing entries. Two
 *  statements, however many cases. */
export async function listBalancesForMatch(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, { state: BalanceState; contents: readonly EntryContent[] }>> {
  if (caseIds.length === 0) return new Map();
  const balances = await tx.db
    .selectFrom('balance')
    .distinctOn('case_id')
    .select(['id', 'case_id', 'state', 'person_id'])
    .where('case_id', 'in', caseIds)
    .orderBy('case_id')
    .orderBy('number', 'desc')
    .execute();
  if (balances.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('balance_entry')
    .select(['id', 'person_id', 'balance_id', 'content_enc'])
    .where(
      'balance_id',
      'in',
      balances.map((b) => b.id),
    )
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'balance',
  );
  const contents = Map.groupBy(rows, (r) => r.balance_id);
  return new Map(
    balances.map((b) => {
      tx.ledger.note(b.person_id, 'balance');
      const opened = (contents.get(b.id) ?? []).map((r) => {
        const place = { table: 'balance_entry', rowId: r.id, personId: r.person_id };
        return JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '') as EntryContent;
      });
      return [b.case_id, { state: b.state as BalanceState, contents: opened }];
    }),
  );
}

/** The functional profiles (ICF d and e) of many cases, as far as the actor may read them: of each the last closed sheet, of
 *  one day the one written together. One statement. */
export async function listProfilesForMatch(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, Answers>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('functional_sheet')
    .distinctOn('case_id')
    .select(['id', 'case_id', 'person_id', 'answers_enc'])
    .where('case_id', 'in', caseIds)
    .where('state', '=', 'closed')
    .orderBy('case_id')
    .orderBy('rated_on', 'desc')
    .orderBy('agreed', 'desc')
    .orderBy('begun_at', 'desc')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'functional',
  );
  return new Map(
    rows.map((r) => {
      const place = { table: 'functional_sheet', rowId: r.id, personId: r.person_id };
      const answers = JSON.parse(box.open(place, 'answers_enc', r.answers_enc) ?? '{}') as Answers;
      return [
        r.case_id,
        Object.fromEntries(Object.entries(answers).filter(([code]) => /^[de]\d/.test(code))),
      ];
    }),
  );
}

/** Codes of the accommodations in the agreed cards of many cases, as far as the actor may read them. One statement. */
export async function listNeedsForMatch(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, readonly AccommodationCode[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('needs_card')
    .select(['id', 'case_id', 'person_id', 'content_enc'])
    .where('case_id', 'in', caseIds)
    .where('state', '=', 'agreed')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'needs-card',
  );
  return new Map(
    rows.map((r) => {
      const place = { table: 'needs_card', rowId: r.id, personId: r.person_id };
      const content = cardContentSchema.parse(
        JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '{}'),
      );
      return [r.case_id, content.needs.flatMap((n) => (n.code === null ? [] : [n.code]))];
    }),
  );
}
