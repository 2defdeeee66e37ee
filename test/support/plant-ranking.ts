import type { Colleague } from './a-world.ts';
import type { Browser, HttpWorld } from './http-world.ts';
import { aCommission, aProcedure, aRanking, somebodyEligible } from './plant-selection.ts';

/** A ranking under way: its desk, its address, the people in it with the address of each, the two who give points. */
export type RankingRun = Awaited<ReturnType<typeof aRankingRun>>;

let round = 0;

/** A ranking with people of both kinds in it and a commission of two that has not begun.
 *  @param version of the notice
 *  @param kinds a letter for each person: l for L. 68, m for mental health */
export async function aRankingRun(h: HttpWorld, version: string, kinds: string, answers = aRanking()) {
  round += 1;
  // Whoever stood in an earlier round of this file is out of the project's reach.
  await h.db.asSuperuser("update app.eligibility set state = 'not-eligible'");
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const people = [];
  for (const [at, kind] of [...kinds].entries())
    people.push(
      await somebodyEligible(h, version, {
        familyName: `Zorzi${'abcdefgh'[at]}`,
        minute: at + round * 10,
        route: kind === 'l' ? 'l68' : 'mental-health',
        number: String(round * 100 + at),
      }),
    );
  const desk = await h.as(coordinator);
  const procedureId = await aProcedure(h, coordinator, answers);
  const page = `/progetti/${h.world.projectId}/selezioni/${procedureId}`;
  if ((await desk.post(`${page}/entra`, { _version: 1 })).status !== 303) throw new Error('nobody entered');
  const { meeting, members } = await aCommission(h, coordinator, people);
  const rows = await h.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.selection_candidacy where procedure_id = $1',
    [procedureId],
  );
  const urls = people.map(
    ({ url, on }) => `${url}/selezione/${rows.find((r) => r.person_id === on.personId)?.id}`,
  );
  return { coordinator, desk, page, people, urls, meeting, members, procedureId };
}

/** What a member gives on the two criteria of a test ranking, sent to the address of one person. */
export async function givePoints(h: HttpWorld, who: Colleague, url: string, c1: string, c2: string) {
  return (await h.as(who)).post(`${url}/punteggi`, { 'points-c1': c1, 'points-c2': c2, 'note-c1': '' });
}

/** The version that the first form of a page would send; '' where it has none. */
export async function shownVersion(desk: Browser, page: string): Promise<string> {
  return /name="_version" value="(\d+)"/.exec((await desk.get(page)).text)?.[1] ?? '';
}
