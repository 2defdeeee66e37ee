import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aMeeting, anItem, aSeat, mayBeSeated } from '../../../test/support/plant-meeting.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import {
  aProcedure,
  noticeSays,
  someAnswers,
  somebodyEligible,
} from '../../../test/support/plant-selection.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import type { ProcedureAnswers } from './commands/read-procedure.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world, { bothKindsRequired: false });
});
beforeEach(async () => {
  await noticeSays(h, version, null);
  await h.db.asSuperuser("update app.eligibility set state = 'not-eligible'");
  await h.db.asSuperuser("update app.selection_candidacy set state = 'renounced'");
});
afterAll(() => h.close());

const inDays = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
const reason = 'L’équipe ha valutato che un percorso più breve la aiuta di più.';

/** A selection of this way with so many people in it. */
async function aRun(changes: Partial<ProcedureAnswers>, people: Parameters<typeof somebodyEligible>[2][]) {
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const persons = [];
  for (const how of people) persons.push(await somebodyEligible(h, version, how));
  const id = await aProcedure(h, coordinator, someAnswers(changes));
  const desk = await h.as(coordinator);
  const page = `/progetti/${h.world.projectId}/selezioni/${id}`;
  const entered = await desk.post(`${page}/entra`, { _version: 1 });
  const rows = await h.db.asSuperuser<{ id: string; person_id: string }>(
    'select id, person_id from app.selection_candidacy where procedure_id = $1',
    [id],
  );
  const urls = persons.map(({ url, on }) => {
    const row = rows.find((r) => r.person_id === on.personId);
    return row ? `${url}/selezione/${row.id}` : '';
  });
  const states = async () =>
    (
      await h.db.asSuperuser<{ state: string; rank: number | null }>(
        'select state, rank from app.selection_candidacy where procedure_id = $1 order by rank nulls last, completed_at',
        [id],
      )
    ).map((r) => `${r.state} ${r.rank}`);
  return { coordinator, desk, page, persons, urls, entered, states, id };
}
const decide = (as: Browser, url: string, outcome: string, why = reason) =>
  as.post(`${url}/decidi`, { outcome, reason: why, meeting: '' });
const textOf = (bytes: Buffer) =>
  inFolder((folder) => {
    const path = join(folder, 'one.pdf');
    writeFileSync(path, bytes);
    return run('pdftotext', path, '-');
  });

it('in an open window takes people in the order in which they were complete, and a tie goes by protocol number', async () => {
  const r = await aRun({ mode: 'open-window', seats: 2 }, [
    { minute: 5, number: '100' },
    { minute: 5, number: '99' },
    { minute: 1, number: '300' },
  ]);
  expect((await decide(r.desk, r.urls[0] ?? '', 'admitted')).text).toContain('Prima va calcolato l’ordine.');
  await r.desk.post(`${r.page}/ordina`, {});
  await r.desk.post(`${r.page}/decidi`, {});
  expect(await r.states()).toEqual(['admitted 1', 'admitted 2', 'waiting 3']);
  const [first] = await h.db.asSuperuser<{ list_number: string }>(
    "select list_number from app.selection_candidacy where procedure_id = $1 and state = 'waiting'",
    [r.id],
  );
  expect(first?.list_number).toBe('100/2026');
});

it('enters whoever was complete within the window, is eligible, and stands in no other selection', async () => {
  const day = (text: string) => text as ProcedureAnswers['opensOn'];
  const past = await aRun({ mode: 'open-window', opensOn: day('2026-01-01'), closesOn: day('2026-03-01') }, [
    { minute: 1 },
  ]);
  expect(past.entered.status).toBe(422);
  expect(past.entered.text).toContain('Non c’è nessuno da portare in selezione adesso.');
  const now = await aRun({ mode: 'identified-by-services' }, []);
  expect(now.entered.status).toBe(303);
  const twice = await aRun({ mode: 'identified-by-services' }, []);
  expect(twice.entered.status).toBe(422);
});

it('lets services identify with reasons, without points or places, and never admits who has lost the requirements', async () => {
  const r = await aRun({ mode: 'identified-by-services' }, [{ minute: 1 }, { minute: 2 }]);
  const [a = '', b = ''] = r.urls;
  expect((await decide(r.desk, a, 'admitted', '')).text).toContain('Scrivi i motivi');
  expect((await decide(r.desk, a, 'admitted')).status).toBe(303);
  await h.db.asSuperuser("update app.eligibility set state = 'not-eligible' where person_id = $1", [
    r.persons[1]?.on.personId,
  ]);
  expect((await decide(r.desk, b, 'admitted')).text).toContain('I requisiti non risultano soddisfatti');
  expect((await decide(r.desk, b, 'waiting')).status).toBe(422);
  expect((await decide(r.desk, b, 'not-admitted')).status).toBe(303);
  expect((await r.desk.post(`${r.page}/ordina`, {})).text).toContain('In questa modalità non si fa.');
  expect((await decide(r.desk, a, 'not-admitted')).text).toContain(
    'L’esito si riesamina dopo un reclamo accolto.',
  );
});

it('lets who sits in the open équipe decide where no places are counted, and closes the page to her with the meeting', async () => {
  const r = await aRun({ mode: 'identified-by-services' }, [{ minute: 1 }, { minute: 2 }]);
  const counted = await aRun({ mode: 'identified-by-services', seats: 1 }, [{ minute: 3 }]);
  const convenes = await h.world.colleague('coordinator', h.world.bodies.lead);
  const meeting = await aMeeting(h, convenes, h.world.bodies.lead);
  const member = await h.world.colleague('job-coach', h.world.bodies.coop);
  await aSeat(h, convenes, meeting, await mayBeSeated(h, member, h.world.bodies.coop));
  for (const { on } of [...r.persons, ...counted.persons]) await anItem(h, convenes, meeting, on);
  const as = await h.as(member);
  const decided = await as.post(`${r.urls[0]}/decidi`, { outcome: 'admitted', reason, meeting });
  expect(decided.location).toBe(`${r.urls[0]}?fatto=decided`);
  expect((await as.get(`${counted.urls[0]}/decidi`)).status).toBe(404);
  expect((await decide(as, counted.urls[0] ?? '', 'admitted')).status).toBe(404);
  const [row] = await h.db.asSuperuser<{ meeting_id: string; decided_by: string }>(
    'select meeting_id, decided_by from app.selection_decision order by decided_at desc limit 1',
  );
  expect(row).toEqual({ meeting_id: meeting, decided_by: member.accountId });
  await h.db.asSuperuser(
    "update app.meeting set state = 'closed', closed_at = now(), closed_by = $2 where id = $1",
    [meeting, convenes.accountId],
  );
  for (const url of r.urls) expect((await as.get(url)).status).toBe(404);
});

it('tells her with a letter, receives a complaint, answers it, and only then reviews', async () => {
  const r = await aRun({ mode: 'identified-by-services' }, [{ minute: 1, familyName: 'Zorzi' }]);
  const [url = ''] = r.urls;
  const worker = await h.as(r.persons[0]?.worker ?? r.coordinator);
  const tell = (fields: Record<string, string>) =>
    worker.post(`${url}/comunica`, { kind: 'outcome', toldOn: inDays(0), channel: 'pec', ...fields });
  expect((await tell({})).text).toContain('Non c’è ancora niente di questo da comunicare.');
  await decide(r.desk, url, 'not-admitted');
  expect((await worker.get(url)).text).toContain('Da comunicare entro il');
  expect((await tell({ toldOn: inDays(1) })).text).toContain('Questo giorno deve ancora venire.');
  expect((await tell({})).location).toBe(`${url}?fatto=told`);
  const page = (await worker.get(url)).text;
  expect(page).toContain(inDays(30));
  const href = /href="([^"]+\/lettere\/[^"]+)"/.exec(page)?.[1] ?? '';
  const file = await worker.get(href);
  expect(file.headers['content-disposition']).toMatch(/filename="Lettera\.pdf"/);
  if (hasPrograms('pdftotext')) {
    const letter = (await textOf(file.bytes)).replaceAll(/\s+/g, ' ');
    for (const said of ['Ada Zorzi', reason, 'Maria Rossi', `entro il ${inDays(30)}`, 'non è ammessa'])
      expect(letter).toContain(said);
  }
  const complain = await worker.post(`${url}/osservazioni`, {
    kind: 'complaint',
    receivedOn: inDays(0),
    text: 'Non sono d’accordo: posso venire ogni giorno.',
    answerBy: inDays(20),
  });
  expect(complain.location).toBe(`${url}?fatto=received`);
  expect((await decide(r.desk, url, 'admitted')).text).toContain('dopo un reclamo accolto');
  const form = (await r.desk.get(`${url}/rispondi`)).text;
  const complaint = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
  const answer = { complaint, outcome: 'upheld', answer: 'Gli orari vanno bene: si riesamina.' };
  expect((await worker.post(`${url}/rispondi`, answer)).status).toBe(404);
  expect((await r.desk.post(`${url}/rispondi`, answer)).location).toBe(`${url}?fatto=answered`);
  expect((await r.desk.post(`${url}/rispondi`, { ...answer, outcome: 'rejected' })).status).toBe(409);
  expect((await decide(r.desk, url, 'admitted', 'Accolto il reclamo: gli orari vanno bene.')).status).toBe(
    303,
  );
  const after = (await worker.get(url)).text;
  expect(after).toContain('riesame');
  expect(after).toContain(reason);
  expect(after).toContain('Da comunicare entro il');
  // One complaint opens one review.
  expect((await decide(r.desk, url, 'not-admitted')).text).toContain('dopo un reclamo accolto');
});

it('waits with a no for the notice before it where the selection sets days, until they pass or she has written', async () => {
  const r = await aRun({ mode: 'identified-by-services', observationDays: 10 }, [{ minute: 1 }]);
  const [url = ''] = r.urls;
  const worker = await h.as(r.persons[0]?.worker ?? r.coordinator);
  expect((await decide(r.desk, url, 'not-admitted')).text).toContain(
    'Prima di un no va comunicato il preavviso',
  );
  const notice = { kind: 'notice-of-refusal', toldOn: inDays(-3), channel: 'letter' };
  expect((await worker.post(`${url}/comunica`, notice)).text).toContain('Scrivi i motivi del preavviso.');
  expect((await worker.post(`${url}/comunica`, { ...notice, reasons: reason })).status).toBe(303);
  expect((await worker.get(url)).text).toContain(inDays(7));
  expect((await decide(r.desk, url, 'not-admitted')).status).toBe(422);
  await worker.post(`${url}/osservazioni`, {
    kind: 'observations',
    receivedOn: inDays(-1),
    text: 'Vorrei provare lo stesso.',
    answerBy: '',
  });
  expect((await decide(r.desk, url, 'not-admitted')).status).toBe(303);
});

it('shows the same 409 to who decides on what somebody else has decided meanwhile', async () => {
  const r = await aRun({ mode: 'identified-by-services' }, [{ minute: 1 }]);
  const [url = ''] = r.urls;
  const late = await r.desk.post(`${url}/decidi`, { _version: 0, outcome: 'admitted', reason, meeting: '' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Qualcun altro ha cambiato qualcosa intanto');
  expect(late.text).toContain(reason);
  expect(await r.states()).toEqual(['to-choose null']);
});
