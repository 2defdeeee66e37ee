import { randomUUID as id } from 'node:crypto';
import { meetingRow, seatRow } from './plant-choices.ts';
import { type Context, secret } from './plant-context.ts';
import type { RowName, Seat } from './situation.ts';

/** The meeting of the actor's first seat, and the seat; null where she has none. */
export type Here = { meetingHere: string | null; seatHere: string | null };

/** Writes the meetings in which the actor has a seat, with the person on their agenda, and what was said of her there. */
export function plantSeats(
  { ground, of, accountId, at, push }: Context,
  rows: Readonly<Record<RowName, string>>,
  seats: readonly Seat[],
  { other, twin }: { other: string; twin: string },
): Here {
  const here: Here = { meetingHere: null, seatHere: null };
  for (const [i, s] of seats.entries()) {
    const [meeting, seat, abroad] = [id(), id(), id()];
    if (i === 0) Object.assign(here, { meetingHere: meeting, seatHere: seat });
    const past = s.meeting === 'closed' || s.meeting === 'cancelled' || s.meeting === 'held';
    push(
      'app.meeting',
      meetingRow(ground, {
        id: meeting,
        organisation_id: ground.bodies.C,
        kind: s.kind,
        state: past ? s.meeting : 'convened',
        convened_by: ground.outsider,
        starts_at: at.before,
        opens_at:
          { 'from this instant': at.now, 'from tomorrow': at.tomorrow }[s.meeting as 'from tomorrow'] ??
          at.before,
        access_until: s.meeting === 'until this instant' ? at.now : at.later,
        closed_by: s.meeting === 'closed' ? ground.outsider : null,
        closed_at: s.meeting === 'closed' ? at.yesterday : null,
      }),
    );
    push(
      'app.meeting_seat',
      seatRow(ground, {
        id: seat,
        meeting_id: meeting,
        account_id: s.holder ? ground.colleague : accountId,
        organisation_id: ground.bodies[s.body],
        part: s.part,
        ended_at: s.ended ? at.yesterday : null,
      }),
    );
    if (s.item === 'none') continue;
    const item = i === 0 ? rows.itemHere : id();
    const whose = { ...of, ...(s.on ? { person_id: other } : {}) };
    push('app.meeting_item', {
      ...whose,
      ...itemOf(ground.outsider, meeting),
      id: item,
      state: s.item,
      owner_id: null,
      decided_at: s.item === 'decided' ? at.before : null,
    });
    const another = s.conflict === 'actor, about another';
    if (another)
      push('app.meeting_item', {
        ...whose,
        ...itemOf(ground.outsider, meeting),
        id: abroad,
        person_id: twin,
        state: 'open',
        owner_id: null,
        decided_at: null,
      });
    if (s.conflict)
      push('app.meeting_conflict', {
        ...whose,
        ...(another ? { person_id: twin } : {}),
        id: i === 0 ? rows.conflictHere : id(),
        item_id: another ? abroad : item,
        meeting_id: meeting,
        account_id: s.conflict === 'somebody else' ? ground.colleague : accountId,
        reason_enc: secret,
      });
    push('app.meeting_extract', {
      ...whose,
      ...extractOf(push, ground.outsider, item),
      id: i === 0 ? rows.extractHere : id(),
    });
  }
  return here;
}

/** Columns of an item of an agenda. */
export const itemOf = (by: string, meeting: string) => ({
  meeting_id: meeting,
  position: 1,
  matter: 'selection',
  question_enc: secret,
  done_on: null,
  proposed_by: by,
  proposed_at: '2026-01-01T00:00:00Z',
  version: 1,
});

/** Columns of the minutes of one person, with the file they name. */
export function extractOf(push: Context['push'], by: string, item: string) {
  const file = id();
  push('app.stored_file', { id: file, byte_size: 1, chunks: 1 });
  return {
    item_id: item,
    file_id: file,
    sha256_enc: secret,
    byte_size: 1,
    item_version: 1,
    meeting_version: 1,
    made_by: by,
  };
}

/** Writes an account of the person's own, which is not the actor's. @returns the id of the relation, and of the account */
export function plantOwnAccess({ ground, of, at, push }: Context): string {
  const relation = id();
  const name = ground.nextCode();
  // One id for both: the account of a relation is looked up by it.
  push('app.account', { id: relation, email: name.toLowerCase(), name, active: true });
  push('app.membership', {
    organisation_id: ground.bodies.C,
    service_id: null,
    role: 'person',
    account_id: relation,
    valid_from: at.before,
    valid_to: null,
  });
  push('app.relation', {
    ...of,
    purpose: 'own-access',
    legal_basis: 'prova',
    evidence: 'prova',
    asked_by: ground.outsider,
    granted_by: ground.outsider,
    granted_at: at.before,
    substitutes_for: null,
    account_id: relation,
    organisation_id: ground.bodies.C,
    service_id: null,
    id: relation,
    kind: 'self',
    valid_from: at.before,
    // Beside it the actor's may stand: one has no end at a time.
    valid_to: at.tomorrow,
  });
  return relation;
}
