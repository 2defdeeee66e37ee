import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Candidacy, Channel, CommunicationKind } from '../types.ts';

const table = 'selection_communication';

/** What was told to her, on which day and how. */
export type Communication = {
  id: string;
  decisionId: string | null;
  kind: CommunicationKind;
  toldOn: CalendarDay;
  channel: Channel;
  answerBy: CalendarDay | null;
  fileId: string | null;
  toldBy: AccountId;
};

/** Adds what was told, with the letter as it was handed over. */
export async function insertCommunication(
  tx: Tx,
  c: Pick<Candidacy, 'id' | 'territoryId' | 'personId'>,
  m: Pick<Communication, 'decisionId' | 'kind' | 'toldOn' | 'channel' | 'answerBy'>,
  file: { fileId: string; sha256: string },
): Promise<void> {
  const box = await tx.vault.unlockFor(c.personId, 'selection-act');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: c.territoryId,
      person_id: c.personId,
      candidacy_id: c.id,
      decision_id: m.decisionId,
      kind: m.kind,
      told_on: m.toldOn,
      channel: m.channel,
      answer_by: m.answerBy,
      file_id: file.fileId,
      sha256_enc: box.sealText({ table, rowId: id, personId: c.personId }, 'sha256_enc', file.sha256),
      told_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** What was told to her, the newest first; nothing for who may not read the acts. */
export async function listCommunications(tx: Tx, candidacyId: string): Promise<Communication[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('candidacy_id', '=', candidacyId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'selection-act');
  return rows.map((r) => ({
    id: r.id,
    decisionId: r.decision_id,
    kind: r.kind as CommunicationKind,
    toldOn: r.told_on as CalendarDay,
    channel: r.channel as Channel,
    answerBy: r.answer_by as CalendarDay | null,
    fileId: r.file_id,
    toldBy: r.told_by as AccountId,
  }));
}
