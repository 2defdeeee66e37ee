import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { referralEvents } from '../events.ts';
import { insertProtocol, listProtocolsOf, type NewProtocol } from '../store/protocols.ts';
import { pastDay, protocolDirections, protocolSubjects } from '../types.ts';

/** The form of a protocol number. `number` as the body writes it: letters, digits, space, dot, slash, underscore, hyphen. */
export const protocolSchema = z.strictObject({
  subject: z.enum(protocolSubjects),
  subjectId: z.uuid(),
  organisationId: z.uuid('protocol.body-missing'),
  number: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z ./_-]{0,39}$/, 'protocol.number'),
  day: pastDay,
  direction: z.enum(protocolDirections, { message: 'protocol.direction-missing' }),
});

/** A "no" about a protocol number, with the field it stands beside. */
export type ProtocolRefusal = {
  ok: false;
  code: 'protocol.not-your-body' | 'protocol.twice';
  field: 'organisationId' | 'number';
};

/** Writes down the number and the day under which a body registered a document. Every body that has a part in it registers
 *  it under a number of its own; a mistake is put right by another entry, as in the register itself.
 *  That the document is of this person is known by the stage that calls: it holds the document.
 *  @param entry `organisationId` is a body in which the actor works
 *  @param timeline whether the actor may write into the person's timeline: the coordination of a project registers what it
 *    answered, and reads the timeline alone
 *  @refuses 'protocol.not-your-body'; 'protocol.twice' when the same number of the same body and day stands there
 *  @law D.P.R. 445/2000, art. 53 */
export async function registerProtocol(
  tx: Tx,
  me: SignedIn,
  entry: NewProtocol,
  timeline: { append: boolean; referralId?: string },
): Promise<{ ok: true } | ProtocolRefusal> {
  if (!me.roles.some((r) => r.organisationId === entry.organisationId))
    return { ok: false, code: 'protocol.not-your-body', field: 'organisationId' };
  const standing = await listProtocolsOf(tx, entry.subject, entry.subjectId);
  const twice = standing.some(
    (p) =>
      p.organisation.id === entry.organisationId &&
      p.number === entry.number &&
      p.registeredOn === entry.registeredOn,
  );
  if (twice) return { ok: false, code: 'protocol.twice', field: 'number' };
  await insertProtocol(tx, entry);
  if (timeline.append)
    await appendEvent(tx, {
      kind: referralEvents.protocolRegistered,
      territoryId: entry.territoryId,
      personId: entry.personId,
      ...(timeline.referralId ? { referralId: timeline.referralId } : {}),
    });
  return { ok: true };
}
