import { recordAudit } from '../../../platform/audit/record.ts';
import { openUnderLink } from '../../../platform/crypto/link-seal.ts';
import { tokenHash } from '../../../platform/crypto/token.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { type CompanySafe, companySafe } from '../../needs-card/types.ts';
import { openToCompany } from '../../places/commands/open-to-company.ts';
import { PAPER_TRIES } from '../rules/company-paper.ts';
import { findSealedPaper, takeTurnAt } from '../store/company-papers.ts';

/** A request of somebody who holds a link. */
export type PaperRequest = { address: string; requestId: string; now: Date };
/** What a link and a number open. */
export type PaperRead =
  | { ok: true; paperId: string; safe: CompanySafe }
  | { ok: false; code: 'none' | 'too-many' };

/** Opens a paper by its link and its number. A wrong link, a wrong number, an expired and a withdrawn paper are one answer,
 *  take as long, and count alike: five in a quarter of an hour, for one link or from one address, and the next ones are not
 *  even looked at. Each opening is in the audit, under the id of the paper: this door knows no person.
 *  @param token as the address has it
 *  @param pin as typed; blanks between digits do not matter
 *  @param what is opened: the page, or a file */
export async function readCompanyPaper(
  doors: Pick<Doors, 'data' | 'ring'>,
  token: string,
  pin: string,
  what: 'page' | 'sheet' | 'wall' | 'calendar',
  { address, requestId, now }: PaperRequest,
): Promise<PaperRead> {
  const hash = tokenHash(token);
  const subjects = [
    throttleSubject(doors.ring, 'company-paper', `link ${hash.toString('hex')}`),
    throttleSubject(doors.ring, 'company-paper', `from ${address}`),
  ];
  const event = 'company-paper.open';
  return openToCompany(doors, async (tx): Promise<PaperRead> => {
    if (!(await takeTurnAt(tx, hash)) || (await isThrottled(tx, subjects, now, PAPER_TRIES)))
      return { ok: false, code: 'too-many' };
    const found = await findSealedPaper(tx, hash, now);
    const text = await openUnderLink(token, pin.replaceAll(/\s+/gu, ''), found?.sealed);
    if (found === undefined || text === undefined) {
      await countWrongTry(tx, subjects, now);
      await recordAudit(tx, null, { event, outcome: 'refused', requestId, detail: what });
      return { ok: false, code: 'none' };
    }
    await recordAudit(tx, null, {
      event,
      outcome: 'done',
      requestId,
      personIds: [found.id],
      dataClasses: ['introduction', 'needs-card'],
      detail: what,
    });
    return { ok: true, paperId: found.id, safe: companySafe(JSON.parse(text)) };
  });
}
