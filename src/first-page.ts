import type { Asked } from './platform/http/asked.ts';
import type { SignedIn } from './platform/session/signed-in.ts';
import { type TodayQuery, todayPage } from './stages/casefile/pages/today.tsx';
import { findMyself } from './stages/organisations/store/own-access.ts';
import type { PersonId } from './stages/people/types.ts';
import { homePage } from './stages/portal/pages/home.tsx';

/** GET /: to a colleague what waits for her, to a person who is accompanied her own page. */
export async function firstPage(asked: Asked<unknown, TodayQuery, unknown>) {
  const herself = isHerself(asked.me) ? await findMyself(asked.tx) : undefined;
  return herself === undefined
    ? todayPage(asked)
    : homePage({ ...asked, params: { personId: herself as PersonId }, query: {} });
}

/** Whether whoever is signed in holds no role but her own. */
function isHerself(me: SignedIn): boolean {
  return me.roles.length > 0 && me.roles.every((r) => r.role === 'person');
}
