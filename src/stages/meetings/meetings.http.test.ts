import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { mayBeSeated, somebodyTakenOn } from '../../../test/support/plant-meeting.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const typed = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
const idIn = (url: string | undefined, at = -1) => (url ?? '').split('?')[0]?.split('/').at(at) ?? '';
const hourAgo = () => h.db.asSuperuser("update app.meeting set starts_at = now() - interval '1 hour'");

/** Waits for the extracts, as one who looks again. */
async function extractsReady(as: Browser, meeting: string, sentence: string) {
  await expect
    .poll(async () => (await as.get(`${meeting}/estratti`)).text, { timeout: 30_000, interval: 300 })
    .toContain(sentence);
}

it('takes a person from the convocation to the extract of the minutes, and then nobody reads of her any more', async () => {
  const { comune, coop } = h.world.bodies;
  const { worker, url, on } = await somebodyTakenOn(h);
  const member = await h.world.colleague('commission-member', coop);
  const own = await mayBeSeated(h, worker, comune);
  const as = await h.as(worker);
  const convened = await as.post('/riunioni/nuova', {
    kind: 'equipe',
    project: h.world.projectId,
    body: comune,
    title: 'Équipe di dicembre',
    place: 'Sala piccola',
    day: typed(3),
    time: '10:30',
    accessDays: '14',
  });
  expect(convened.location).toMatch(/\?fatto=convened$/);
  const meeting = `/riunioni/${idIn(convened.location)}`;
  const [role] = await h.db.asSuperuser<{ id: string }>(
    "select id from app.membership where account_id = $1 and role = 'commission-member'",
    [member.accountId],
  );
  const seat = (who: string, forService: string, part: string) =>
    as.post(`${meeting}/componenti`, { who, forService, part });
  expect((await seat(own, 'Servizio sociale', 'chair')).status).toBe(303);
  expect((await seat(role?.id ?? '', 'Orientamento', 'member')).status).toBe(303);
  expect((await seat(role?.id ?? '', 'Orientamento', 'member')).text).toContain('Ha già avuto un posto');
  const put = await as.post(`${url}/riunioni/aggiungi`, {
    meeting: idIn(meeting),
    matter: 'plan',
    question: 'Quale misura per cominciare?',
  });
  expect(put.location).toBe(`${url}/riunioni?fatto=put`);
  const theirs = await h.as(member);
  expect((await theirs.get('/riunioni')).text).toContain('Équipe di dicembre');
  const agenda = await theirs.get(meeting);
  const item = /href="(\/persone\/[^"]+\/riunioni\/[^"]+)"/.exec(agenda.text)?.[1] ?? '';
  expect(agenda.text).toContain('Bruni');
  const read = await theirs.get(item);
  expect(read.text).toContain('Quale misura per cominciare?');
  const minuted = await theirs.post(`${item}/verbale`, {
    _version: 1,
    discussion: 'Vuole lavorare con le piante.',
    decision: 'Si comincia con un laboratorio.',
    state: 'decided',
    owner: worker.accountId,
    dueOn: typed(30),
  });
  expect(minuted.location).toBe(`${item}?fatto=minuted`);
  expect((await as.post(`${meeting}/presenze`, { came: '' })).status).toBe(422);
  await hourAgo();
  const page = (await as.get(`${meeting}/presenze`)).text;
  const seats = [...page.matchAll(/name="came" value="([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(seats).toHaveLength(2);
  const came = await as.post(`${meeting}/presenze`, { _version: 1, came: seats[0] ?? '' });
  expect(came.location).toBe(`${meeting}?fatto=attended`);
  expect((await as.post(`${meeting}/chiudi`, { _version: 2 })).text).toContain('preparare gli estratti');
  expect((await as.post(`${meeting}/estratti`, {})).location).toBe(`${meeting}/estratti`);
  await extractsReady(as, meeting, 'Tutti gli estratti sono pronti');
  const extract = await theirs.get(`${item}/estratto`);
  expect(extract.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await theirs.post(`${meeting}/chiudi`, { _version: 2 })).text).toContain('Chiude chi presiede');
  expect((await as.post(`${meeting}/chiudi`, { _version: 2 })).location).toBe(`${meeting}?fatto=closed`);
  const after = await theirs.get(meeting);
  expect(after.status).toBe(200);
  expect(after.text).not.toContain('Bruni');
  for (const address of [item, `${item}/estratto`, url, `${url}/riunioni`])
    expect((await theirs.get(address)).status, address).toBe(404);
  expect((await as.get(`${item}/estratto`)).status).toBe(200);
  expect((await as.post(`${item}/fatto`, {})).location).toBe(`${item}?fatto=done`);
  expect(on.caseId).not.toBe('');
});
