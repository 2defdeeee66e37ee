import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import {
  aMeeting,
  anItem,
  aSeat,
  mayBeSeated,
  somebodyTakenOn,
} from '../../../test/support/plant-meeting.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

/** The text of a PDF, in one line. */
const pdfText = (bytes: Buffer) =>
  inFolder(async (folder) => {
    const file = join(folder, 'extract.pdf');
    writeFileSync(file, bytes);
    return (await run('pdftotext', file, '-')).replaceAll(/\s+/g, ' ');
  });

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

/** An équipe that took place, with two people decided on: its chair's browser, a member's, and the addresses. */
async function heldEquipe() {
  const { comune, coop } = h.world.bodies;
  const one = await somebodyTakenOn(h);
  const two = await somebodyTakenOn(h, one.worker, 'Neri');
  const member = await h.world.colleague('orientation-worker', coop);
  const id = await aMeeting(h, one.worker, comune);
  await aSeat(h, one.worker, id, await mayBeSeated(h, one.worker, comune), 'chair');
  await aSeat(h, one.worker, id, await mayBeSeated(h, member, coop), 'secretary');
  const items = [
    `${one.url}/riunioni/${await anItem(h, one.worker, id, one.on)}`,
    `${two.url}/riunioni/${await anItem(h, one.worker, id, two.on)}`,
  ] as const;
  await hourAgo();
  const meeting = `/riunioni/${id}`;
  const [as, theirs] = [await h.as(one.worker), await h.as(member)];
  const decide = (item: string, decision: string, version = 1) =>
    as.post(`${item}/verbale`, { _version: version, decision, state: 'decided', owner: '', dueOn: '' });
  const seats = async () =>
    [...(await as.get(`${meeting}/presenze`)).text.matchAll(/name="came" value="([^"]+)"/g)].map(
      (m) => m[1] ?? '',
    );
  const attend = async (version: number) =>
    as.post(`${meeting}/presenze`, { _version: version, came: (await seats())[0] ?? '' });
  return { ...one, member, id, meeting, items, as, theirs, decide, attend };
}

it('lists what is missing before the extracts and before the closing, and closes nothing', async () => {
  const { meeting, items, as, decide, attend } = await heldEquipe();
  await decide(items[0], 'Un laboratorio.');
  expect((await as.post(`${meeting}/chiudi`, { _version: 1 })).status).toBe(409);
  await attend(1);
  const refused = await as.post(`${meeting}/chiudi`, { _version: 2 });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('decidere, rinviare o togliere ogni punto');
  expect((await as.post(`${meeting}/estratti`, {})).status).toBe(422);
  const [row] = await h.db.asSuperuser<{ state: string }>('select state from app.meeting where id = $1', [
    idIn(meeting),
  ]);
  expect(row?.state).toBe('held');
});

it.skipIf(!hasPrograms('pdftotext'))(
  'gives each person her own extract, with nothing of the other',
  async () => {
    const { meeting, items, as, theirs, decide, attend } = await heldEquipe();
    await decide(items[0], 'Un laboratorio di giardinaggio.');
    await decide(items[1], 'Un tirocinio in panetteria.');
    await theirs.post(`${items[1]}/conflitto`, { reason: 'È mia cugina.' });
    await attend(1);
    await as.post(`${meeting}/estratti`, {});
    await extractsReady(as, meeting, 'Tutti gli estratti sono pronti');
    const texts = await Promise.all(
      items.map(async (item) => pdfText((await as.get(`${item}/estratto`)).bytes)),
    );
    const [ada = '', neri = ''] = texts;
    expect(ada).toContain('giardinaggio');
    expect(neri).toContain('panetteria');
    expect(neri).toContain('Hanno dichiarato un conflitto');
    // She did not come: one extract does not name her, the other among those who abstained alone.
    expect(ada).not.toContain('Prova orientation-worker');
    expect(neri.split('Prova orientation-worker')).toHaveLength(2);
    for (const other of ['Neri', 'panetteria', 'conflitto', 'cugina']) expect(ada).not.toContain(other);
    for (const other of ['Bruni', 'giardinaggio', 'cugina']) expect(neri).not.toContain(other);
    expect((await theirs.get(`${items[0]}/estratto`)).status).toBe(200);
    expect((await theirs.get(`${items[1]}/estratto`)).status).toBe(404);
  },
);

it('asks for a new extract after the minutes or the attendance changed', async () => {
  const { meeting, items, as, decide, attend } = await heldEquipe();
  await decide(items[0], 'Un laboratorio.');
  await decide(items[1], 'Un tirocinio.');
  await attend(1);
  await as.post(`${meeting}/estratti`, {});
  await extractsReady(as, meeting, 'Pronti 2 su 2');
  await decide(items[0], 'Due laboratori.', 2);
  expect((await as.get(`${meeting}/estratti`)).text).toContain('Pronti 1 su 2');
  expect((await as.get(items[0])).text).toContain('va preparato di nuovo');
  expect((await as.post(`${meeting}/chiudi`, { _version: 2 })).text).toContain('come stanno le cose adesso');
  await attend(2);
  expect((await as.get(`${meeting}/estratti`)).text).toContain('Pronti 0 su 2');
  await as.post(`${meeting}/estratti`, {});
  await extractsReady(as, meeting, 'Pronti 2 su 2');
  expect((await as.post(`${meeting}/estratti`, {})).text).toContain('Gli estratti ci sono già tutti');
  expect((await as.post(`${meeting}/chiudi`, { _version: 3 })).location).toBe(`${meeting}?fatto=closed`);
});

it('leaves nothing of the session to be read by who took part once it is closed, and all to who walks with her', async () => {
  const { meeting, items, as, theirs, decide, attend, url } = await heldEquipe();
  await decide(items[0], 'Un laboratorio.');
  await decide(items[1], 'Un tirocinio.');
  await attend(1);
  await as.post(`${meeting}/estratti`, {});
  await extractsReady(as, meeting, 'Pronti 2 su 2');
  // Who writes the minutes may close it too.
  expect((await theirs.post(`${meeting}/chiudi`, { _version: 2 })).location).toBe(`${meeting}?fatto=closed`);
  const closed = await theirs.get(meeting);
  expect(closed.text).toContain('La riunione è chiusa');
  for (const address of [...items, url]) expect((await theirs.get(address)).status).toBe(404);
  expect((await as.get(`${url}/riunioni`)).text).toContain('Deciso');
  expect((await as.get(items[0])).text).toContain('Un laboratorio.');
  expect((await decide(items[0], 'Altro.', 2)).status).toBe(404);
});

it('sends a mail to whoever is given a seat, with the page and no word of what it is', async () => {
  const { member, id } = await heldEquipe();
  const rows = await h.db.asSuperuser('select kind, link from app.message where account_id = $1', [
    member.accountId,
  ]);
  expect(rows).toEqual([{ kind: 'meeting-convened', link: `/riunioni/${id}` }]);
});

it('is moved by one of two, and the other is shown both', async () => {
  const { comune } = h.world.bodies;
  const worker = await h.world.colleague('social-worker', comune);
  const meeting = `/riunioni/${await aMeeting(h, worker, comune)}`;
  const as = await h.as(worker);
  const to = (place: string, _version: number) =>
    as.post(`${meeting}/sposta`, {
      _version,
      title: 'Équipe di prova',
      place,
      day: typed(5),
      time: '9:00',
      accessDays: '20',
    });
  expect((await to('Sala grande', 1)).location).toBe(`${meeting}?fatto=moved`);
  const refused = await to('Biblioteca', 1);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Sala grande');
  expect(refused.text).toContain('Biblioteca');
  expect((await as.post(`${meeting}/annulla`, { _version: 2 })).location).toBe(`${meeting}?fatto=cancelled`);
  expect((await to('Biblioteca', 3)).status).toBe(409);
});

it('is not closed once its days have passed, when nobody sees what is missing', async () => {
  const { id, meeting, items, as, theirs, decide, attend } = await heldEquipe();
  await decide(items[0], 'Un laboratorio.');
  await attend(1);
  await h.db.asSuperuser(
    "update app.meeting set starts_at = now() - interval '20 days', access_until = now() - interval '1 day', opens_at = now() - interval '30 days' where id = $1",
    [id],
  );
  expect((await theirs.get(items[0])).status).toBe(404);
  expect((await as.get(`${meeting}/chiudi`)).text).not.toContain(
    '<button type="submit" class="btn btn-primary',
  );
  // Of those who may close it, the one who walks with nobody on the agenda sees none of it: nothing seems to be missing.
  const over = await theirs.post(`${meeting}/chiudi`, { _version: 2 });
  expect(over.status).toBe(422);
  expect(over.text).toContain('I giorni per chiudere il verbale sono passati');
});
