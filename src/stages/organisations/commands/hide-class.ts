import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isOpen } from '../rules.ts';
import { insertHiding, listHidingsOf } from '../store/hidings.ts';
import { findPersonStub } from '../store/person-codes.ts';
import {
  type AccountId,
  choiceField,
  type HidingId,
  hideableClasses,
  type OrganisationId,
  type Role,
} from '../types.ts';
import { givenRoles } from './give-role.ts';

const optionalChoice = z.union([z.literal('').transform(() => null), choiceField]).default(null);
const optionalRole = z
  .union([z.literal('').transform(() => null), z.enum(givenRoles as [Role, ...Role[]])])
  .default(null);

/** The form: which class of data, and from whom: one account, one body or one role. */
export const hidingSchema = z
  .strictObject({
    dataClass: z.enum(hideableClasses, { message: 'choice.missing' }),
    accountId: optionalChoice,
    organisationId: optionalChoice,
    role: optionalRole,
  })
  .refine((f) => [f.accountId, f.organisationId, f.role].filter((v) => v !== null).length === 1, {
    path: ['accountId'],
    message: 'one-of-the-three',
  });
/** What the form of a hiding says. */
export type HidingInput = z.output<typeof hidingSchema>;

/** Keeps a class of a person's data from an account, a body or a role, as she asked: for them it is as if it had
 *  never been written. The timeline has no event.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'hides-from-oneself' where the writer is among them; 'already-there'
 *  @law GDPR artt. 5.1.c, 25; Garante, Linee guida in materia di dossier sanitario, 4 giugno 2015 (oscuramento) */
export async function hideClass(
  tx: Tx,
  me: SignedIn,
  personId: string,
  input: HidingInput,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  if (person === undefined) return refuse('absent');
  const fromMe =
    input.accountId === me.accountId ||
    me.roles.some(
      (r) =>
        (input.organisationId !== null && r.organisationId === input.organisationId) || r.role === input.role,
    );
  if (fromMe) return refuse('hides-from-oneself', 'accountId');
  const audience = {
    audienceAccount: input.accountId as AccountId | null,
    audienceOrganisation: input.organisationId as OrganisationId | null,
    audienceRole: input.role,
  };
  const standing = (await listHidingsOf(tx, personId)).some(
    (h) =>
      isOpen(h, now) &&
      h.dataClass === input.dataClass &&
      h.audienceAccount === audience.audienceAccount &&
      h.audienceOrganisation === audience.audienceOrganisation &&
      h.audienceRole === audience.audienceRole,
  );
  if (standing) return refuse('already-there', 'dataClass');
  await insertHiding(tx, {
    id: randomUUID() as HidingId,
    personId,
    territoryId: person.territoryId,
    dataClass: input.dataClass,
    ...audience,
  });
  return { ok: true };
}
