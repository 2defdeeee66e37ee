import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { IntroductionTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import type { Said } from '../../needs-card/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { PlaceId } from '../../places/types.ts';
import type {
  Introduction,
  IntroductionId,
  IntroductionState,
  IntroductionWords,
  Proposal,
  Side,
} from '../types.ts';

const table = 'introduction';
const dataClass = 'introduction';

const toIntroduction = (r: Selectable<IntroductionTable>): Introduction => ({
  id: r.id as IntroductionId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  caseId: r.case_id as CaseId,
  placeId: r.place_id as PlaceId,
  decisionId: r.decision_id,
  state: r.state as IntroductionState,
  stateSince: r.state_since,
  cardId: r.card_id,
  nextOn: r.next_on,
  trialFrom: r.trial_from,
  endedSide: r.ended_side as Side | null,
  proposedBy: r.proposed_by as AccountId,
  proposedAt: r.proposed_at,
  version: r.version,
});

/** One introduction, if the actor may know of it: its rung and its days, without a word of hers. */
export async function findIntroduction(tx: Tx, id: string): Promise<Introduction | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  if (row !== undefined) tx.ledger.note(row.person_id, dataClass);
  return row && toIntroduction(row);
}

/** Introductions of a human being, whatever her entries, the newest first. */
export async function listIntroductionsOf(tx: Tx, personIds: readonly string[]): Promise<Introduction[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('proposed_at', 'desc')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, dataClass);
  return rows.map(toIntroduction);
}

/** The proposal as she reads it, and what she lets be said. For who may read her reasons: a page for who follows by code
 *  does not ask for it. @throws never: undefined where the introduction is not the actor's to read */
export async function findIntroductionWords(tx: Tx, id: string): Promise<IntroductionWords | undefined> {
  const r = await tx.db
    .selectFrom(table)
    .select(['id', 'person_id', 'proposal_enc', 'said_enc'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (r === undefined) return undefined;
  const box = await tx.vault.unlock([r.person_id], dataClass);
  const place = { table, rowId: r.id, personId: r.person_id };
  const said = box.open(place, 'said_enc', r.said_enc);
  return {
    proposal: JSON.parse(box.open(place, 'proposal_enc', r.proposal_enc) ?? '{}') as Proposal,
    said: said === null ? null : (JSON.parse(said) as Said[]),
  };
}

/** What a new introduction begins with. */
export type NewIntroduction = Pick<Introduction, 'placeId' | 'decisionId' | 'stateSince' | 'nextOn'> & {
  proposal: Proposal;
};

/** Begins an introduction in the actor's name. @returns undefined when the same place is under way for this case */
export async function insertIntroduction(
  tx: Tx,
  of: Pick<Case, 'id' | 'territoryId' | 'personId'>,
  n: NewIntroduction,
): Promise<IntroductionId | undefined> {
  const box = await tx.vault.unlockFor(of.personId, dataClass);
  const id = randomUUID() as IntroductionId;
  const place = { table, rowId: id, personId: of.personId };
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      case_id: of.id,
      place_id: n.placeId,
      decision_id: n.decisionId,
      state_since: n.stateSince,
      next_on: n.nextOn,
      proposal_enc: box.sealText(place, 'proposal_enc', JSON.stringify(n.proposal)),
      proposed_by: tx.actor.accountId,
      ...(tx.actor.at ? { proposed_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** What a step writes into the row. What is left out stays. */
export type IntroductionChange = {
  state?: IntroductionState;
  stateSince?: CalendarDay;
  nextOn?: CalendarDay | null;
  said?: readonly Said[];
  cardId?: string | null;
  trialFrom?: CalendarDay;
  endedSide?: Side;
};

/** Moves an introduction on. The database refuses a rung that is left out, and what has no agreement, card or gates.
 *  @returns false when it was changed after it was read */
export async function updateIntroduction(
  tx: Tx,
  i: Pick<Introduction, 'id' | 'personId' | 'version' | 'state'>,
  to: IntroductionChange,
): Promise<boolean> {
  const place = { table, rowId: i.id, personId: i.personId };
  const box = to.said && (await tx.vault.unlockFor(i.personId, dataClass));
  const result = await tx.db
    .updateTable(table)
    .set({
      version: i.version + 1,
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.stateSince === undefined ? {} : { state_since: to.stateSince }),
      ...(to.nextOn === undefined ? {} : { next_on: to.nextOn }),
      ...(to.cardId === undefined ? {} : { card_id: to.cardId }),
      ...(to.trialFrom === undefined ? {} : { trial_from: to.trialFrom }),
      ...(to.endedSide === undefined ? {} : { ended_side: to.endedSide }),
      ...(box && to.said ? { said_enc: box.sealText(place, 'said_enc', JSON.stringify(to.said)) } : {}),
    })
    .where('id', '=', i.id)
    .where('version', '=', i.version)
    .where('state', '=', i.state)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
