import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { parseEmailAddress } from '../../../values/email-address.ts';
import { normaliseName } from '../../../values/person-name.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findKeptAccount, insertAccount } from '../store/accounts.ts';
import { findOrganisation } from '../store/organisations.ts';
import type { AccountId } from '../types.ts';
import { giveRole, refusalOfRole, roleFields } from './give-role.ts';

/** The form of a new account: who, with which work address, in which role. */
export const accountSchema = z.strictObject({
  name: z
    .string()
    .max(2_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string => {
      const name = normaliseName(text);
      const reason = name.ok ? (name.value.length < 2 ? 'too-short' : null) : name.reason;
      if (name.ok && reason === null) return name.value;
      ctx.addIssue({ code: 'custom', message: `name.${reason}` });
      return z.NEVER;
    }),
  email: z
    .string()
    .max(2_000, 'email.too-long')
    .default('')
    .transform((text, ctx): string => {
      const email = parseEmailAddress(text);
      if (email.ok) return email.value.toLowerCase();
      ctx.addIssue({ code: 'custom', message: `email.${email.reason}` });
      return z.NEVER;
    }),
  ...roleFields,
});

/** Opens an account with its first role. An address that has an account already, in whichever body, gets the same
 *  answer and nothing is written, unless the actor keeps that account: from here nobody learns where else a colleague
 *  works.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses what `giveRole` refuses; for a new address and for one out of reach alike */
export async function openAccount(
  tx: Tx,
  organisationId: string,
  input: z.output<typeof accountSchema>,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const { name, email, ...role } = input;
  const body = await findOrganisation(tx, organisationId);
  if (body === undefined) return refuse('absent');
  // Before the address is looked at: what is answered may not depend on whether it is known.
  const refusal = await refusalOfRole(tx, body, role, now);
  if (refusal) return refusal;
  const id = randomUUID() as AccountId;
  if (await insertAccount(tx, { id, name, email })) return giveRole(tx, organisationId, id, role, now);
  // A colleague of one's own, or anybody for the installation's administration, gets the role all the same.
  const known = await findKeptAccount(tx, { email });
  return known ? giveRole(tx, organisationId, known.id, role, now) : { ok: true };
}
