import type { Doors } from '../../../platform/database/pools.ts';
import { enqueueFromCompany } from '../../../platform/outbox/enqueue-from-company.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { descriptionTexts } from '../rules/place-texts.ts';
import { type RefusedWish, refusedWishes } from '../rules/refused-wishes.ts';
import { insertDescription } from '../store/company-door.ts';
import type { DescriptionContent, PlaceDescriptionId } from '../types.ts';
import { openToCompany } from './open-to-company.ts';
import { type CompanyRequest, tryLink } from './read-link.ts';

/** What came of sending. */
export type DescriptionSent =
  | { ok: true }
  | { ok: false; code: 'none' | 'too-many' }
  | { ok: false; code: 'wish'; wishes: readonly RefusedWish[] };

/** Sends what a company wrote of a place to whoever made the link: nothing until that colleague takes it over. Ten may be
 *  sent through one link in five minutes.
 *  @param description `id` came with the form, so that a form sent twice is one
 *  @refuses 'wish' where a text asks for something that is no demand of the task; 'none', 'too-many' as `readLink` */
export async function sendDescription(
  doors: Doors,
  token: string,
  description: { id: PlaceDescriptionId; content: DescriptionContent },
  request: CompanyRequest,
): Promise<DescriptionSent> {
  return openToCompany(doors, async (tx) => {
    const tried = await tryLink(tx, doors, token, 'place-link.send', request);
    if (!tried.ok) return tried;
    const { link } = tried;
    const wishes = refusedWishes(descriptionTexts(description.content));
    if (wishes.length > 0) return { ok: false, code: 'wish', wishes };
    const through = throttleSubject(doors.ring, 'place-link', link.id);
    if (await isThrottled(tx, [through], request.now)) return { ok: false, code: 'too-many' };
    await countWrongTry(tx, [through], request.now);
    await insertDescription(tx, { ...description, now: request.now }, link);
    await enqueueFromCompany(tx, {
      kind: 'place-described',
      link: `/aziende/${link.companyId}/posti/descrizioni/${description.id}`,
      to: link.createdBy,
      now: request.now,
    });
    return { ok: true };
  });
}
