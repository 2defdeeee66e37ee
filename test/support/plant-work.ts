import { withActor } from '../../src/platform/database/with-actor.ts';
import { findCase } from '../../src/stages/eligibility/store/cases.ts';
import { anAgreedIntroduction, anIntroduction } from '../../src/stages/introductions/fixtures.ts';
import { gatesFor } from '../../src/stages/introductions/rules/gates.ts';
import { presetWeights } from '../../src/stages/matching/rules/presets.ts';
import { anAgreedCard, anOfferedCard } from '../../src/stages/needs-card/fixtures.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import { typedDay } from './plant-around.ts';
import type { PlantedCompanies } from './plant-companies.ts';
import type { TakenOn } from './plant-meeting.ts';
import { type FormWindow, sendForm } from './send-form.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;
type By = { coach: Colleague; at: FormWindow; desk: FormWindow };

/** Two people look for work: of one a card is agreed and an introduction stands on every rung, before the other stand a card
 *  and a proposal. Points, a lock, a veto, a proposal that was kept and one decision.
 *  @param people who has agreed already; who is asked
 *  @param text what is written wherever a text is asked for, of 70 characters at most
 *  @returns the token of what a company may open */
export async function plantWork(
  w: World,
  by: By,
  [agreed, asked]: readonly [TakenOn, TakenOn],
  { companyId, siteId, places }: Pick<PlantedCompanies, 'companyId' | 'siteId' | 'places'>,
  text: string,
): Promise<string> {
  const ids = places.map((url) => url.split('/').at(-1) ?? '');
  for (const her of [agreed, asked]) await plantSearch(by.at, her, siteId, text);
  const joint = `/progetti/${w.world.projectId}/abbinamenti`;
  const weights = Object.fromEntries(Object.entries(presetWeights.balanced).map(([k, v]) => [k, String(v)]));
  await sendForm(by.desk, `/abbinamenti/pesi/${w.world.projectId}`, {
    ...weights,
    unplaced: '30',
    reason: text,
  });
  await sendForm(by.at, '/abbinamenti', {}, { action: '/abbinamenti/punti' });
  for (const [kind, nth] of [
    ['lock', 0],
    ['veto', 1],
  ] as const)
    await sendForm(
      by.at,
      `${joint}?persona=${agreed.on.caseId}&prova=${kind}&posto=${ids[nth]}`,
      { reason: text },
      { action: '/fissa' },
    );
  const run = await sendForm(by.at, joint, {}, { action: '/tieni' });
  const [row] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.match_run_person where case_id = $1',
    [agreed.on.caseId],
  );
  await sendForm(by.at, `${run}/${row?.id}`, { outcome: 'accepted', reason: text });
  const paper = await plantLadder(w, by, agreed, ids);
  await sendForm(by.at, `${agreed.url}/scheda/${agreed.on.caseId}`, {}, { action: '/comincia' });
  await withActor(w.db.doors, by.coach.who, async (tx) => {
    const standing = await findCase(tx, asked.on.caseId);
    if (standing === undefined) throw new Error('no case');
    await anOfferedCard(tx, standing, new Date());
    await anIntroduction(tx, standing, ids[1] ?? '', dayInRome(new Date()));
  });
  // After the points: a company that is excluded stands at no table.
  await sendForm(by.at, `${asked.url}/lavoro/aziende-escluse`, { company: companyId, reason: text });
  return paper;
}

async function plantSearch(at: FormWindow, her: TakenOn, site: string, text: string): Promise<void> {
  const work = `${her.url}/lavoro`;
  await sendForm(at, `${work}/cerca/${her.on.caseId}`, {
    state: 'looking',
    readyOn: typedDay(0),
    kinds: ['stage'],
    licencesAsked: 'asked',
    licences: ['haccp'],
    otherLicences: text,
    timesAsked: 'these',
    day1: '8-13',
    day3: '8-18',
    growth: 'wanted',
    note: text,
  });
  await sendForm(at, `${work}/viaggi`, {
    site,
    means: 'bus',
    possible: 'yes',
    how: 'tried',
    arrivesAt: '7:40',
    minutes: '30',
    onDay: typedDay(0),
    note: text,
  });
}

/** An introduction on each rung, from the one that waits for her answer to the first fortnight. */
async function plantLadder(w: World, by: By, her: TakenOn, places: readonly string[]): Promise<string> {
  const today = dayInRome(new Date());
  const made = await withActor(w.db.doors, by.coach.who, async (tx) => {
    const standing = await findCase(tx, her.on.caseId);
    if (standing === undefined) throw new Error('no case');
    await anAgreedCard(tx, standing, new Date());
    const ids = [(await anIntroduction(tx, standing, places[0] ?? '', today)).id as string];
    for (const place of places.slice(1, 6))
      ids.push((await anAgreedIntroduction(tx, standing, place, today)).id);
    return ids.map((id) => `${her.url}/presentazioni/${id}`);
  });
  const [, , introduced = '', visited = '', activating = '', trial = ''] = made;
  for (const one of made.slice(2))
    await sendForm(by.at, `${one}/presenta`, { onDay: typedDay(0), toWhom: 'Alla titolare' });
  await sendForm(by.at, `${introduced}/colloquio`, { day: typedDay(2), from: '10:00', to: '11:00' });
  await sendForm(by.at, `${visited}/visita-fatta`, { onDay: typedDay(0), noWork: 'yes' });
  for (const one of [activating, trial]) await sendForm(by.at, `${one}/attiva`, { onDay: typedDay(0) });
  for (const { gate } of gatesFor('stage', today))
    await sendForm(by.at, `${trial}/condizioni/${gate}`, {
      needed: 'yes',
      passedOn: typedDay(0),
      reference: 'n. 3',
    });
  await sendForm(by.at, `${trial}/primo-giorno`, { firstDay: typedDay(1) });
  const paper = await by.at.request.get(`${introduced}/foglio`);
  const html = await paper.text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const answer = await by.at.request.post(`${introduced}/foglio`, {
    data: new URLSearchParams({
      _csrf: field('_csrf'),
      _key: field('_key'),
      addressee: 'tutor',
      coachName: 'Gino Landi',
      coachPhone: '055 1234567',
      coachHours: 'dal lunedì al venerdì, 8–16',
      day: typedDay(2),
      at: '10:00',
      where: 'Via dei Prati 1',
      lastDay: typedDay(14),
    }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return /\/presentazione\/([\w-]{43})/.exec(await answer.text())?.[1] ?? '';
}
