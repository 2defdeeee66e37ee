import { recordAudit } from '../../../platform/audit/record.ts';
import { tokenHash } from '../../../platform/crypto/token.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { findOpenInvitation, type OpenInvitation } from '../store/company-door.ts';
import { openToCompany } from './open-to-company.ts';

/** A request of somebody without an account. */
export type CompanyRequest = { address: string; requestId: string; now: Date };

/** What a link says of itself. */
export type LinkRead = { ok: true; link: OpenInvitation } | { ok: false; code: 'none' | 'too-many' };

/** Opens a link. Wrong, expired and withdrawn ones are one answer, and count alike: after ten in five minutes from one
 *  address none opens there.
 *  @param token as the address has it */
export async function readLink(doors: Doors, token: string, request: CompanyRequest): Promise<LinkRead> {
  return openToCompany(doors, (tx) => tryLink(tx, doors, token, 'place-link.read', request));
}

/** The same within a transaction of the purpose `hosting`, with its row in the audit. */
export async function tryLink(
  tx: SystemTx,
  doors: Pick<Doors, 'ring'>,
  token: string,
  event: string,
  { address, requestId, now }: CompanyRequest,
): Promise<LinkRead> {
  const from = throttleSubject(doors.ring, 'place-link', address);
  if (await isThrottled(tx, [from], now)) return { ok: false, code: 'too-many' };
  const link = await findOpenInvitation(tx, tokenHash(token), now);
  if (link === undefined) {
    await countWrongTry(tx, [from], now);
    await recordAudit(tx, null, { event, outcome: 'refused', requestId });
    return { ok: false, code: 'none' };
  }
  await recordAudit(tx, null, { event, outcome: 'done', requestId, dataClasses: ['company'] });
  return { ok: true, link };
}
