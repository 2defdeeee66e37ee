import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { insertNotice, listNotices } from '../store/notices.ts';
import type { NoticeId } from '../types.ts';

/** A notice's form. */
export const noticeSchema = z.strictObject({
  title: nameField(3, 200),
  act: nameField(3, 200),
  fund: optionalNameField(120),
  activityCode: optionalNameField(40),
  publishedOn: optionalDayField,
});

/** Adds a notice, without rules yet: they are written as its first version.
 *  @refuses 'already-there' for an act that another notice names */
export async function addNotice(
  tx: Tx,
  input: z.output<typeof noticeSchema>,
): Promise<{ ok: true; id: NoticeId } | ProjectRefusal> {
  const taken = (await listNotices(tx)).some((n) => n.act.toLowerCase() === input.act.toLowerCase());
  if (taken) return refuse('already-there', 'act');
  const id = randomUUID() as NoticeId;
  await insertNotice(tx, { id, ...input });
  return { ok: true, id };
}
