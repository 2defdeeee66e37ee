import type { HttpWorld } from '../support/http-world.ts';
import { plantOffer } from '../support/plant-offer.ts';
import { plantWorkSearch } from './plant-every-field.ts';
import { plantNearAndDiary } from './plant-near-and-diary.ts';
import { plantPathWords } from './plant-path.ts';

/** Somebody with a signed plan, who coaches her and who has her in charge. */
export type Followed = { personId: string; caseId: string; coach: string; worker: string };

/** Somebody whose way to the plan was walked, with a word in everything that is written of her.
 *  @param note a sentence that holds such words */
export async function plantFollowed(h: HttpWorld, word: () => string, note: () => string): Promise<Followed> {
  await plantPathWords(h, 'Bruni', `${word()} ${word()}`);
  const [her] = await h.db.asSuperuser<Followed>(
    `select a.person_id as "personId", a.case_id as "caseId",
       (select account_id from app.relation r where r.person_id = a.person_id and r.kind = 'coaches' limit 1) as coach,
       (select account_id from app.relation r where r.person_id = a.person_id and r.kind = 'manages' limit 1) as worker
     from app.action_plan a where a.state = 'signed' order by (select count(*) from app.plan_review v where v.plan_id = a.id) desc limit 1`,
  );
  if (her === undefined) throw new Error('Nobody has a signed plan.');
  let phones = 100_000;
  await plantNearAndDiary(h, await h.as({ accountId: her.worker }), her.worker, `/persone/${her.personId}`, {
    word,
    note,
    phone: () => {
      phones += 1;
      return `+39055${phones}`;
    },
  });
  const unwanted = await plantOffer(h.db, h.world, her.coach, { company: 'Azienda non voluta' });
  await plantWorkSearch(h, her, her.coach, unwanted);
  return her;
}
