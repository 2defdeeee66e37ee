import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { hashPlan } from '../../src/stages/action-plan/commands/hash-plan.ts';
import { listPlansOf } from '../../src/stages/action-plan/store/plans.ts';
import { getWholePlan } from '../../src/stages/action-plan/store/whole-plan.ts';
import type { CaseId } from '../../src/stages/eligibility/types.ts';
import { dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { digestOfData } from '../support/digest-of-data.ts';
import { type Answer, type Browser, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { anEvaluationBy, aTakenOnPerson } from '../support/plant-assessment.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { aPlanned, codeOn, hiddenOf } from '../support/plant-plan.ts';
import {
  aCommission,
  aProcedure,
  aRanking,
  noticeSays,
  somebodyEligible,
} from '../support/plant-selection.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

/** On a machine that others use too a plan takes its seconds to be printed. */
const slow = { timeout: 120_000 };
const today = () => formatDay(dayInRome(h.clock.now), 'it');

/** Asks for something bad: it is refused with this status and sentence, and not a row and not a file is another one. */
async function isRefused(ask: () => Promise<Answer>, status: number, sentence: string): Promise<Answer> {
  const before = await digestOfData(h.db);
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(answer.text.replaceAll('&quot;', '"')).toContain(sentence);
  expect(await digestOfData(h.db)).toEqual(before);
  return answer;
}

const classes = ['assessment', 'functional', 'body-functions'] as const;
const versions = (code: string) =>
  h.db.asSuperuser<{ id: string }>(
    'select v.id from app.instrument_version v join app.instrument i on i.id = v.instrument_id where i.code = $1 order by v.number desc',
    [code],
  );
/** Begins an evaluation by its page. @returns its address */
async function begun(as: Browser, page: string, segment: string, code: string): Promise<string> {
  const [found] = await versions(code);
  const answer = await as.post(`${page}/nuova/${segment}`, { versionId: found?.id ?? '', ratedOn: today() });
  expect(answer.status).toBe(303);
  return (answer.location ?? '').split(/\/compila|\?/)[0] ?? '';
}
async function assessed() {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const who = await rater('psychologist', 'assesses', 'health', h.world.services.dsm);
  return { page, rater, as: await h.as(who) };
}

it('an answer to a question that the others hide', slow, async () => {
  const { page, as } = await assessed();
  const e = await begun(as, page, 'scheda', 'initial-interview');
  const hidden = { 'q-has-worked': 'no', 'q-work-done': 'In cucina', _version: 1 };
  const refused = await isRefused(
    () => as.post(`${e}/compila/scheda/work-so-far`, hidden),
    422,
    '«Quali lavori, in breve»: con le altre risposte questa domanda non si fa.',
  );
  expect(refused.text).toContain('>In cucina</textarea>');
});

it('a qualifier 5', slow, async () => {
  const { page, as } = await assessed();
  const e = await begun(as, page, 'icf', 'icf-vocational-brief');
  const five = { 'q-d155_p': 5, 'q-d240_p': 3, _version: 1 };
  const refused = await isRefused(
    () => as.post(`${e}/compila/icf/activities`, five),
    422,
    'd155 Acquisizione di abilità: questo qualificatore non esiste',
  );
  expect(refused.text).toMatch(/value="3" selected/);
});

it('two raters who save one page of a sheet written together at the same moment', slow, async () => {
  const { page, caseId, rater } = await aTakenOnPerson(h.db, h.world);
  const dsm = h.world.services.dsm;
  const first = await rater('psychologist', 'assesses', 'health', dsm);
  const second = await rater('psychologist', 'assesses', 'health', dsm);
  const ids: string[] = [];
  for (const one of [first, second])
    ids.push(
      await anEvaluationBy(h.db, one, caseId, 'icf-vocational-brief', classes, {
        ratedOn: dayInRome(h.clock.now),
      }),
    );
  const [as, other] = [await h.as(first), await h.as(second)];
  const part = `${await together(as, page, ids)}/compila/icf/activities`;
  const save = (by: Browser, n: number) => by.post(part, { 'q-d155_p': n, 'q-d155_c': n, _version: 1 });
  const both = await Promise.all([save(as, 1), save(other, 4)]);
  expect(both.map((a) => a.status).sort()).toEqual([303, 409]);
  const [late, level] = both[0]?.status === 409 ? ([as, 1] as const) : ([other, 4] as const);
  const told = await isRefused(() => save(late, level), 409, 'Performance: 1 lieve; Capacità: 1 lieve');
  expect(told.text).toContain('Performance: 4 completo; Capacità: 4 completo');
});

/** Begins the sheet that two raters write together, as the form with its hidden fields does. @returns its address */
async function together(as: Browser, page: string, ids: readonly string[]): Promise<string> {
  const side = await as.get(`${page}/confronto?${ids.map((id) => `di=${id}`).join('&')}`);
  const fields = [['_csrf', hiddenOf(side.text, '_csrf')], ...ids.map((id) => ['di', id])];
  const answer = await h.app.inject({
    method: 'POST',
    url: `${page}/confronto/icf`,
    headers: { cookie: as.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location).split('?')[0] ?? '';
}

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

it(
  'an instrument that was edited while somebody fills it in, begun or edited as it was before',
  slow,
  async () => {
    const { page, as } = await assessed();
    const [old] = await versions('occupability');
    const filling = await begun(as, page, 'scheda', 'occupability');
    const desk = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
    const edit = '/strumenti/occupability/modifica';
    const form = (await desk.get(edit)).text;
    const text = unescaped(/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(form)?.[1] ?? '');
    const sent = {
      code: 'occupability',
      source: unescaped(hiddenOf(form, 'source')),
      text: text.replace('In quali giorni può essere al lavoro?', 'In quali giorni della settimana?'),
      act: 'save',
      _version: hiddenOf(form, '_version'),
    };
    expect((await desk.post(edit, sent)).status).toBe(303);
    await isRefused(() => desk.post(edit, { ...sent, text: `${text}\n` }), 409, 'ecco i due testi');
    const asBefore = { versionId: old?.id ?? '', ratedOn: today() };
    await isRefused(() => as.post(`${page}/nuova/scheda`, asBefore), 409, 'versione');
    // Who was filling it in goes on with the questions she began with.
    const part = (await as.get(`${filling}/compila/scheda/availability`)).text;
    expect(part).toContain('In quali giorni può essere al lavoro?');
  },
);

const scan = () => [{ field: 'scan', name: 'piano.png', bytes: aPng() }];

it('a signature on paper under a plan that has changed since it was printed', slow, async () => {
  const p = await aPlanned(h);
  const printed = codeOn((await p.as.get(p.page)).text);
  await p.as.post(`${p.page}/riapri`, { _version: hiddenOf((await p.as.get(p.page)).text, '_version') });
  const frame = (await p.as.get(`${p.page}/testo`)).text;
  const other = /name="endsOn"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="endsOn"/.exec(frame);
  const changed = await p.as.post(`${p.page}/testo`, {
    opening: 'Adesso voglio un orto.',
    startsOn: today(),
    endsOn: other?.[1] ?? other?.[2] ?? '',
    noReview: 'Ci vediamo ogni settimana.',
    _version: hiddenOf(frame, '_version'),
  });
  expect(changed.status).toBe(303);
  const shown = hiddenOf((await p.as.get(`${p.page}/chiudi`)).text, 'shown');
  expect((await p.as.post(`${p.page}/chiudi`, { shown })).status).toBe(303);
  await isRefused(
    () => p.as.send(`${p.page}/carta`, { code: printed, parts: 'person', signedOn: today() }, scan()),
    409,
    'Il piano è cambiato da quando questa carta è stata stampata',
  );
});

it('the signature of a representative whose decree has expired', slow, async () => {
  const p = await aPlanned(h, 'draft');
  const decree = await p.as.post(`${p.person}/rappresentanza/nuova`, {
    kind: 'amministratore-di-sostegno',
    name: 'Avv. Prova',
    court: 'Firenze',
    decreeNumber: '12/2020',
    decreeDay: '10/01/2020',
    validFrom: '10/01/2020',
    'act-action-plan': 'represented',
  });
  expect(decree.status).toBe(303);
  const shown = hiddenOf((await p.as.get(`${p.page}/chiudi`)).text, 'shown');
  expect((await p.as.post(`${p.page}/chiudi`, { shown })).status).toBe(303);
  const code = codeOn((await p.as.get(p.page)).text);
  await h.db.asSuperuser("update app.representative set valid_to = '2026-01-01' where person_id = $1", [
    p.personId,
  ]);
  await isRefused(
    () => p.as.send(`${p.page}/carta`, { code, parts: 'representative', signedOn: today() }, scan()),
    422,
    'In quel giorno il decreto non era in vigore',
  );
});

it('a plan closed for signature while a goal has no measure', slow, async () => {
  const p = await aPlanned(h, 'draft');
  await p.as.post(`${p.page}/obiettivi/nuovo`, { words: 'Voglio un orto', howKnown: 'Ho un orto' });
  const page = (await p.as.get(`${p.page}/chiudi`)).text;
  expect(page).toContain('Obiettivo 2: non c’è nessuna misura');
  expect(hiddenOf(page, 'shown')).toBe('');
  // The page has no button then; whoever sends the form all the same knows the hash of what stands.
  const shown = await withActor(h.db.doors, p.worker.who, async (tx) => {
    const [plan] = await listPlansOf(tx, p.caseId as CaseId);
    return plan === undefined ? '' : hashPlan(await getWholePlan(tx, plan));
  });
  await isRefused(() => p.as.post(`${p.page}/chiudi`, { shown }), 422, 'Obiettivo 2: non c’è nessuna misura');
});

/** Last in this file: once a project selects, a plan waits for the admission. A commission of two about two people of both kinds, in a ranking that nobody has given points in. */
async function ranking() {
  await noticeSays(h, version, 'public-notice-with-ranking');
  await h.db.asSuperuser("update app.eligibility set state = 'not-eligible'");
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const people = [
    await somebodyEligible(h, version, { familyName: 'Zorzi', minute: 1 }),
    await somebodyEligible(h, version, { familyName: 'Neri', minute: 2, route: 'mental-health' }),
  ];
  const desk = await h.as(coordinator);
  const procedure = await aProcedure(h, coordinator, aRanking());
  const page = `/progetti/${h.world.projectId}/selezioni/${procedure}`;
  expect((await desk.post(`${page}/entra`, { _version: 1 })).status).toBe(303);
  const { members } = await aCommission(h, coordinator, people);
  const rows = await h.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.selection_candidacy where procedure_id = $1',
    [procedure],
  );
  const urls = people.map(
    ({ url, on }) => `${url}/selezione/${rows.find((r) => r.person_id === on.personId)?.id}`,
  );
  return { desk, page, people, urls, members };
}

it('points for a relative, by a member who has declared a conflict', slow, async () => {
  const { urls, people, members } = await ranking();
  const chair = await h.as(members[0]);
  const [item] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.meeting_item where person_id = $1',
    [people[0]?.on.personId],
  );
  const declared = `${people[0]?.url}/riunioni/${item?.id}`;
  expect((await chair.post(`${declared}/conflitto`, { reason: 'È mia cugina.' })).status).toBe(303);
  const points = { 'points-c1': '10', 'points-c2': '10', 'note-c1': '' };
  await isRefused(() => chair.post(`${urls[0]}/punteggi`, points), 404, 'Questa pagina non c’è');
  expect((await chair.post(`${urls[1]}/punteggi`, points)).status).toBe(303);
});

it('a ranking made, or closed, while a score is missing', slow, async () => {
  const { desk, page, urls, members } = await ranking();
  const give = async (at: 0 | 1, url: string, second: string) =>
    (await h.as(members[at])).post(`${url}/punteggi`, { 'points-c1': '10', 'points-c2': second });
  await give(0, urls[0] ?? '', '10');
  await give(0, urls[1] ?? '', '10');
  await give(1, urls[0] ?? '', '');
  await isRefused(
    () => desk.post(`${page}/ordina`, {}),
    422,
    'Mancano punteggi: la graduatoria non si calcola.',
  );
  const act = { actNumber: 'DD 5/2026', actOn: '01/03/2026' };
  const seen = hiddenOf((await desk.get(page)).text, '_version');
  await isRefused(
    () => desk.post(`${page}/chiudi`, { ...act, _version: seen }),
    422,
    'C’è ancora qualcuno da scegliere.',
  );
});
