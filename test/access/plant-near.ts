import { randomUUID as id } from 'node:crypto';
import { type Context, secret } from './plant-context.ts';
import type { NearRow } from './situation.ts';

/** Writes who acts for her and who is near her, where she lives, her death and one that was a mistake; everything by
 *  somebody who is never the actor. */
export function plantNear({
  ground,
  of,
  at,
  push,
}: Context): Omit<Record<NearRow, string>, 'duplicate' | 'duplicateSame' | 'merge'> {
  const rows = {
    representative: id(),
    representativeEnded: id(),
    representationAct: id(),
    dissent: id(),
    dissentResolved: id(),
    closePerson: id(),
    residence: id(),
    death: id(),
    deathUndone: id(),
  };
  const written = { ...of, recorded_by: ground.outsider };
  for (const [representative, ended_on] of [
    [rows.representative, null],
    [rows.representativeEnded, '2026-01-02'],
  ])
    push('app.representative', {
      ...written,
      id: representative,
      kind: 'amministratore-di-sostegno',
      name_enc: secret,
      valid_from: '2026-01-01',
      ended_on,
    });
  push('app.representation_act', {
    ...written,
    id: rows.representationAct,
    representative_id: rows.representative,
    act: 'application',
    mode: 'together',
  });
  for (const [dissent, resolved_on, outcome] of [
    [rows.dissent, null, null],
    [rows.dissentResolved, '2026-01-03', 'judge-decided'],
  ])
    push('app.dissent', {
      ...written,
      id: dissent,
      representative_id: rows.representative,
      act: 'application',
      her_words_enc: secret,
      resolved_on,
      outcome,
    });
  push('app.close_person', { ...written, id: rows.closePerson, name_enc: secret, chosen_for: [] });
  push('app.residence', { ...written, id: rows.residence, comune_enc: secret, valid_from: '2026-01-01' });
  for (const [death, undone_by, undone_at] of [
    [rows.death, null, null],
    [rows.deathUndone, ground.outsider, at.yesterday],
  ])
    push('app.death', { ...written, id: death, died_on_enc: secret, undone_by, undone_at });
  return rows;
}
