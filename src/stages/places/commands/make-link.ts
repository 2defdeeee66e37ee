import { randomUUID } from 'node:crypto';
import { sealForm } from '../../../platform/crypto/sealed-form.ts';
import { newToken, tokenHash } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { addDays, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import type { Company } from '../../companies/types.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { lastDayProblem, MOST_LINKS, stateOfLink } from '../rules/place-links.ts';
import { insertInvitation, listInvitations } from '../store/invitations.ts';
import type { PlaceInvitationId } from '../types.ts';

/** Makes a link by which a company describes a place without an account.
 *  @param link `lastDay`: it opens until its end in Italy; `contactLine`: whom the company may call
 *  @param url page that shows the link: it alone opens what is sealed
 *  @returns the token, to be handed over now and kept nowhere, and the same sealed for the actor
 *  @refuses 'expiry-past', 'expiry-too-late' (over 60 days), 'too-many-links' (ten that open) */
export async function makeLink(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId' | 'name'>,
  link: { lastDay: CalendarDay; organisationName: string; contactLine: string },
  url: string,
  now: Date,
): Promise<{ ok: true; id: PlaceInvitationId; token: string; sealed: string } | PlaceRefusal> {
  const problem = lastDayProblem(link.lastDay, dayInRome(now));
  if (problem !== undefined) return refuse(problem, 'lastDay');
  const open = (await listInvitations(tx, company.id)).filter((i) => stateOfLink(i, now) === 'opens');
  if (open.length >= MOST_LINKS) return refuse('too-many-links');
  const end = romeInstant(addDays(link.lastDay, 1), '00:00');
  if (!end.ok) throw new Error('Midnight always exists in Italy.');
  const id = randomUUID() as PlaceInvitationId;
  const token = newToken();
  await insertInvitation(
    tx,
    {
      id,
      territoryId: company.territoryId,
      companyId: company.id,
      companyName: company.name,
      organisationName: link.organisationName,
      contactLine: link.contactLine,
      expiresAt: end.instant,
    },
    tokenHash(token),
    now,
  );
  const sealed = sealForm(tx.vault.ring, tx.actor.accountId, url, { token }, now.getTime());
  return { ok: true, id, token, sealed };
}
