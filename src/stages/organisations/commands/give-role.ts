import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { roles } from '../../../policy/vocabulary.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { endOfDay, isOpen, roleProblem, startOfDay } from '../rules.ts';
import { findKeptAccount } from '../store/accounts.ts';
import { insertMembership, listMembershipsOf } from '../store/memberships.ts';
import { findOrganisation } from '../store/organisations.ts';
import { findService } from '../store/services.ts';
import {
  type AccountId,
  choiceField,
  type MembershipId,
  type Organisation,
  optionalDayField,
  type Role,
  type ServiceId,
} from '../types.ts';

/** Roles given from a screen. The first installation administrator comes from the console, a person's own access from who
 *  follows her. */
export const givenRoles = (Object.keys(roles) as Role[]).filter(
  (role) => role !== 'installation-admin' && role !== 'person',
);

/** The fields of a role: which, in which inner service, from when (today when empty), until when (its last day). */
export const roleFields = {
  role: z.enum(givenRoles as [Role, ...Role[]], { message: 'choice.missing' }),
  serviceId: z.union([z.literal('').transform(() => null), choiceField]).default(null),
  from: optionalDayField,
  until: optionalDayField,
};
/** The form of a role. */
export const roleSchema = z.strictObject(roleFields);
/** What the form of a role says. */
export type RoleInput = z.output<typeof roleSchema>;

/** Why a role cannot be given in a body, whoever is to hold it; nothing when it can.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'role-not-here' and 'service-needed' as the kind of body asks; 'service-elsewhere'; 'day-in-the-past';
 *  'days-reversed' */
export async function refusalOfRole(
  tx: Tx,
  body: Organisation,
  input: RoleInput,
  now: Date,
): Promise<OrganisationRefusal | undefined> {
  const problem = roleProblem(input.role, body.kind, input.serviceId);
  if (problem) return refuse(problem, problem === 'service-needed' ? 'serviceId' : 'role');
  if (input.serviceId !== null && (await findService(tx, input.serviceId))?.organisationId !== body.id)
    return refuse('service-elsewhere', 'serviceId');
  const today = dayInRome(now);
  if (input.from !== null && input.from < today) return refuse('day-in-the-past', 'from');
  return input.until !== null && input.until < (input.from ?? today)
    ? refuse('days-reversed', 'until')
    : undefined;
}

/** Gives an account a role in a body, from a day to a day.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses what `refusalOfRole` does; 'own-account': nobody gives herself a role; 'absent' for a body or an account
 *  out of reach; 'role-already-held' */
export async function giveRole(
  tx: Tx,
  organisationId: string,
  accountId: string,
  input: RoleInput,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  if (accountId === tx.actor.accountId) return refuse('own-account');
  const body = await findOrganisation(tx, organisationId);
  if (body === undefined) return refuse('absent');
  const here = (await listMembershipsOf(tx, accountId)).filter((m) => m.organisationId === body.id);
  if (here.length === 0 && (await findKeptAccount(tx, { id: accountId })) === undefined)
    return refuse('absent');
  const refusal = await refusalOfRole(tx, body, input, now);
  if (refusal) return refusal;
  const held = here.some((m) => m.role === input.role && m.serviceId === input.serviceId && isOpen(m, now));
  if (held) return refuse('role-already-held', 'role');
  await insertMembership(tx, {
    id: randomUUID() as MembershipId,
    accountId: accountId as AccountId,
    organisationId: body.id,
    serviceId: input.serviceId as ServiceId | null,
    role: input.role,
    ...(input.from !== null && input.from > dayInRome(now) ? { validFrom: startOfDay(input.from) } : {}),
    validTo: input.until === null ? null : endOfDay(input.until),
  });
  return { ok: true };
}
