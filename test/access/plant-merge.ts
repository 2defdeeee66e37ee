import { randomUUID as id } from 'node:crypto';
import { type Context, secret } from './plant-context.ts';
import type { Merge } from './situation.ts';

/** The entries beside hers: the other one of the situation, and those that a search put side by side with hers. */
export type Entries = {
  other: string;
  twin: string;
  unsure: string;
  duplicate: string;
  duplicateSame: string;
  merge: string;
  evidenceOfOther: string;
  residenceOfTwin: string;
};

/** Which entry points to which, in each way of being one person; the first pointer is the row «merge». */
const pointers: Readonly<
  Record<Merge, readonly (readonly ['hers' | 'other' | 'third', 'hers' | 'other' | 'third'])[]>
> = {
  'into the other': [['hers', 'other']],
  'from the other': [['other', 'hers']],
  'both into a third': [
    ['hers', 'third'],
    ['other', 'third'],
  ],
  'in a chain': [
    ['hers', 'third'],
    ['third', 'other'],
  ],
  undone: [['hers', 'other']],
};

/** Writes the other entry, joined as the situation says, one that the desk has called the same, and one it has not. */
export function plantMerge({ ground, of, at, push }: Context, referral: string, merged?: Merge): Entries {
  const made: Entries = {
    other: id(),
    twin: id(),
    unsure: id(),
    duplicate: id(),
    duplicateSame: id(),
    merge: id(),
    evidenceOfOther: id(),
    residenceOfTwin: id(),
  };
  const third = id();
  for (const entry of [made.other, made.twin, made.unsure, third])
    push('app.person', {
      id: entry,
      territory_id: of.territory_id,
      code: ground.nextCode(),
      registered_by: ground.outsider,
      registered_for: ground.bodies.C,
      registered_in: '1',
    });
  push('app.evidence', {
    ...of,
    person_id: made.other,
    id: made.evidenceOfOther,
    kind: 'l68',
    issuer_enc: secret,
    issued_on: '2026-01-01',
    added_by: ground.outsider,
    withdrawn_at: null,
    withdrawn_by: null,
  });
  push('app.residence', {
    ...of,
    person_id: made.twin,
    id: made.residenceOfTwin,
    comune_enc: secret,
    valid_from: '2026-01-01',
    recorded_by: ground.outsider,
  });
  for (const [duplicate, other_person_id, answer] of [
    [made.duplicate, made.unsure, null],
    [made.duplicateSame, made.twin, 'same'],
  ])
    push('app.possible_duplicate', {
      ...of,
      id: duplicate,
      other_person_id,
      referral_id: referral,
      match: 'name-and-birth',
      answer,
      answered_by: answer && ground.outsider,
      answered_at: answer && at.before,
    });
  const entries = { hers: of.person_id, other: made.other, third };
  for (const [i, [from, into]] of (merged ? pointers[merged] : []).entries())
    push('app.merge', {
      territory_id: of.territory_id,
      id: i === 0 ? made.merge : id(),
      person_id: entries[from],
      into_person_id: entries[into],
      reason_enc: secret,
      merged_by: ground.outsider,
      undone_by: merged === 'undone' ? ground.outsider : null,
      undone_at: merged === 'undone' ? at.yesterday : null,
    });
  return made;
}
