import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { plantConclusion, plantContract, plantInvestigation } from './plant-balances.ts';
import { candidacyOf, plantChosen, plantRanking } from './plant-chosen.ts';
import { plantEvaluations } from './plant-evaluations.ts';
import { plantConvened, plantHeld, type Texts } from './plant-held-meeting.ts';
import { mayBeSeated, type TakenOn } from './plant-meeting.ts';
import { plantPlanned } from './plant-plans.ts';
import { aCommission, noticeSays, somebodyEligible } from './plant-selection.ts';
import { putBeside } from './put-beside.ts';
import { type FormWindow, sendForm } from './send-form.ts';

/** Who reads the pages from the selection to the plan; `herself` and `waiting` are two of the people, by their own access:
 *  one has a plan, of the other nothing is signed yet. */
export type PathReader =
  | 'rater'
  | 'clinician'
  | 'orienter'
  | 'coach'
  | 'chair'
  | 'member'
  | 'herself'
  | 'waiting';

/** A window for each of them, and pages that one declared URL shows in more than one way. `coach` walks with `followed` and
 *  with `herself`, who has a plan to sign. */
export type PathPages<W extends FormWindow> = {
  coach: Colleague;
  followed: TakenOn;
  herself: TakenOn;
  as: Readonly<Record<PathReader, W>>;
  states: Readonly<
    Record<
      | 'closedMeeting'
      | 'withPlan'
      | 'ranking'
      | 'sideBySide'
      | 'investigation'
      | 'paperPlan'
      | 'renewedPlan'
      | 'signedPlan'
      | 'ownPage',
      string
    >
  >;
};

/** Takes seven people on from the requirements, each to another step: two wait for a ranking; of the five whom the
 *  services admitted one is being listened to, one has a plan to sign, one a plan whose paper waits, one a plan that is
 *  followed, one a plan that is written anew.
 *  @param by the colleagues of the walk, and two windows of theirs
 *  @param name of everybody, of letters alone; `texts` of 70 characters at most */
export async function plantPathPages<W extends FormWindow>(
  w: Pick<HttpWorld, 'db' | 'world'> & { as(who: Pick<Colleague, 'accountId'>): Promise<W> },
  rules: string,
  by: { worker: Colleague; coordinator: Colleague; at: Readonly<Record<'worker' | 'coordinator', W>> },
  name: string,
  texts: Texts,
): Promise<PathPages<W>> {
  const { bodies, colleague, services } = w.world;
  const { worker, coordinator, at } = by;
  const text = texts.hers;
  await noticeSays(w, rules, null);
  const who = {
    rater: await colleague('psychologist', bodies.health, services.dsm),
    clinician: await colleague('clinician', bodies.health, services.dsm),
    orienter: await colleague('orientation-worker', bodies.coop),
    coach: await colleague('job-coach', bodies.coop),
    chair: await colleague('social-worker', bodies.lead),
  };
  await mayBeSeated(w, who.chair, bodies.lead);
  await mayBeSeated(w, who.orienter, bodies.coop);
  let minute = 0;
  const eligible = (route: 'l68' | 'mental-health') => {
    minute += 1;
    return somebodyEligible(w, rules, { worker, familyName: name, route, minute });
  };
  const listened = await eligible('l68');
  const toSign = await eligible('mental-health');
  const onPaper = await eligible('l68');
  const followed = await eligible('l68');
  const renewed = await eligible('mental-health');
  const admitted = [listened, toSign, onPaper, followed, renewed] as const;
  await w.db.asSuperuser("update app.case_file set opened_at = now() - interval '200 days'");
  for (const { on } of admitted)
    for (const [one, kind] of [
      [who.rater, 'assesses'],
      [who.clinician, 'treats'],
      [who.orienter, 'assesses'],
      [who.coach, 'coaches'],
    ] as const)
      await putBeside(w.db, on, one, kind, worker);
  const windows = {
    rater: await w.as(who.rater),
    clinician: await w.as(who.clinician),
    orienter: await w.as(who.orienter),
    coach: await w.as(who.coach),
    chair: await w.as(who.chair),
  };
  const desk = at.coordinator;
  const sitting = {
    desk: coordinator,
    chair: [who.chair, bodies.lead],
    member: [who.orienter, bodies.coop],
  } as const;
  const meeting = await plantConvened(w, sitting, admitted, texts);
  await plantChosen(w, { desk, chair: windows.chair, worker: at.worker }, admitted, meeting, texts);
  const [third, fourth] = [await eligible('l68'), await eligible('mental-health')];
  const ranking = await plantRanking(w, desk, texts);
  const { members } = await aCommission(w, coordinator, [third, fourth]);
  const member = await w.as(members[1]);
  await sendForm(member, `${await candidacyOf(w, fourth)}/punteggi`, { 'points-c1': '30', 'note-c1': text });
  await plantHeld(w, sitting, [followed, toSign], texts, false);
  const closed = await plantHeld(w, sitting, [followed, renewed], texts, true);
  const sideBySide = await plantEvaluations(w, who, windows, followed, text);
  const own = async (her: TakenOn) => w.as({ accountId: await ownAccess(w, at.worker, her) });
  const selves = { toSign: await own(toSign), followed: await own(followed), renewed: await own(renewed) };
  const { orienter } = windows;
  await plantInvestigation(w, { orienter, herself: selves.toSign }, toSign, text, false);
  await plantInvestigation(w, { orienter, herself: selves.followed }, followed, text, true);
  await plantInvestigation(w, { orienter, herself: selves.renewed }, renewed, text, false);
  await plantConclusion({ orienter, herself: selves.renewed }, renewed, text);
  await plantContract({ orienter }, listened, text);
  const waiting = await own(listened);
  const plan = (her: TakenOn, herself: W, to: Parameters<typeof plantPlanned>[4]) =>
    plantPlanned(w, { worker: at.worker, herself }, her, text, to);
  await plan(toSign, selves.toSign, 'to-sign');
  await plan(onPaper, waiting, 'paper');
  await plan(followed, selves.followed, 'followed');
  await plan(renewed, selves.renewed, 'renewed');
  const planOf = ({ url, on }: TakenOn) => `${url}/piano/${on.caseId}`;
  return {
    coach: who.coach,
    followed,
    herself: toSign,
    as: { ...windows, member, herself: selves.toSign, waiting },
    states: {
      closedMeeting: `/riunioni/${closed}`,
      withPlan: followed.url,
      ranking,
      sideBySide,
      investigation: `${followed.url}/bilancio/${followed.on.caseId}`,
      paperPlan: planOf(onPaper),
      renewedPlan: planOf(renewed),
      signedPlan: planOf(followed),
      ownPage: `/mio/${toSign.on.personId}`,
    },
  };
}

/** Opens a person's own access. @returns its account */
async function ownAccess(w: Pick<HttpWorld, 'db'>, worker: FormWindow, her: TakenOn): Promise<string> {
  await sendForm(worker, `${her.url}/accesso`, {}, { action: '/accesso' });
  const [self] = await w.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [her.on.personId],
  );
  return self?.account_id ?? '';
}
