import { randomUUID } from 'node:crypto';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { addRepresentative, representativeSchema } from '../people/commands/add-representative.ts';
import { findPerson } from '../people/store/persons.ts';
import type { ActMode } from '../people/types.ts';
import { signAsPerson } from './commands/sign-as-person.ts';
import { findBalanceOfCase } from './store/balances.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const now = new Date();
const today = dayInRome(now);
const said = (day: typeof today) => formatDay(day, 'it');
const hashOn = (text: string) => /name="sha256" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
const scan = () => PNG.sync.write(Object.assign(new PNG({ width: 60, height: 40 }), {}));

/** A balance in its first phase, whose contract may be signed. */
async function toSign() {
  const story = await aCaseToBalance(h.db, h.world);
  const orients = await h.as(story.orienter);
  await orients.post(`${story.url}/apri`, {});
  await orients.post(`${story.url}/contratto`, { text: 'Capire che lavoro può fare.', _version: 1 });
  const page = await orients.get(`${story.url}/contratto`);
  const upload = /href="([^"]*\/firme\/contract\/[0-9a-f-]{36})"/.exec(page.text)?.[1] ?? '';
  return { ...story, orients, upload, sha256: hashOn(page.text), contract: `${story.url}/contratto` };
}

type Paper = { sha256: string; parts: string; signedOn?: string };
const send = (browser: Browser, url: string, paper: Paper, files = 1) =>
  browser.send(
    url,
    { signedOn: said(today), ...paper },
    Array.from({ length: files }, () => ({ field: 'scan', name: 'firma.png', bytes: scan() })),
  );
const paperOn = async (browser: Browser, page: string) =>
  /href="([^"]*\/carte\/[0-9a-f-]{36})"/.exec((await browser.get(page)).text)?.[1] ?? '';

/** Gives her an amministratore di sostegno whose decree names the personal project. */
async function represented(
  story: Awaited<ReturnType<typeof toSign>>,
  mode: ActMode,
  validTo: typeof today | null,
) {
  await withActor(h.db.doors, story.worker.who, async (tx) => {
    const person = await findPerson(tx, story.personId);
    if (person === undefined) throw new Error('nobody');
    const typed = representativeSchema.parse({
      kind: 'amministratore-di-sostegno',
      name: 'Bianca Sostegno',
      court: 'Tribunale di prova',
      decreeNumber: '12/2025',
      decreeDay: said(addDays(today, -300)),
      validFrom: said(addDays(today, -300)),
      validTo: validTo === null ? '' : said(validTo),
      'act-action-plan': mode,
    });
    const added = await addRepresentative(tx, person, typed);
    if (!added.ok) throw new Error(added.code);
  });
}

it('refuses a signature under a text that has changed since it was shown, and keeps the earlier one as what it was', async () => {
  const { orients, contract, sha256 } = await toSign();
  await orients.post(contract, { text: 'Un’altra cosa.', _version: 2 });
  const late = await orients.post(`${contract}/firma`, { sha256 });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Il testo è cambiato da quando l’hai visto');
  const fresh = hashOn((await orients.get(contract)).text);
  expect((await orients.post(`${contract}/firma`, { sha256: fresh })).status).toBe(303);
  expect((await orients.post(`${contract}/firma`, { sha256: fresh })).status).toBe(409);
  await orients.post(contract, { text: 'Una terza cosa.', _version: 3 });
  expect((await orients.get(contract)).text).toContain('Firmato un testo di prima');
});

it('lets nobody confirm a paper that she uploaded herself, and a second operator only once', async () => {
  const { orients, upload, sha256, contract, url, orienter, coach, personId, beside } = await toSign();
  expect((await send(orients, upload, { sha256, parts: 'person' })).status).toBe(303);
  const paper = await paperOn(orients, contract);
  expect((await orients.get(paper)).text).toContain('L’hai caricata tu');
  const own = await orients.post(`${paper}/conferma`, {});
  expect(own.status).toBe(422);
  expect(own.text).toContain('Hai caricato tu questa carta');
  // Nor by the database, whatever the program believes.
  await expect(
    withActor(h.db.doors, orienter.who, (tx) =>
      tx.db
        .updateTable('balance_signature')
        .set({ confirmed_by: orienter.accountId, confirmed_at: now })
        .where('person_id', '=', personId)
        .executeTakeFirst(),
    ),
  ).resolves.toMatchObject({ numUpdatedRows: 0n });
  expect((await orients.get(url)).text).toContain('Manca la sua firma sul contratto');
  const coaches = await h.as(coach);
  expect((await coaches.post(`${paper}/conferma`, {})).status).toBe(303);
  expect((await orients.get(url)).text).not.toContain('Manca la sua firma sul contratto');
  const colleague = await h.world.colleague('clinician', h.world.bodies.health, h.world.services.dsm);
  await beside(colleague, 'treats');
  expect((await (await h.as(colleague)).post(`${paper}/conferma`, {})).status).toBe(409);
});

it('asks why of who does not confirm a paper, and lets another be uploaded', async () => {
  const { orients, upload, sha256, contract, coach } = await toSign();
  await send(orients, upload, { sha256, parts: 'person' });
  const paper = await paperOn(orients, contract);
  const coaches = await h.as(coach);
  expect((await coaches.post(`${paper}/rifiuta`, { reason: '' })).status).toBe(422);
  expect((await coaches.post(`${paper}/rifiuta`, { reason: 'La firma non si vede.' })).status).toBe(303);
  expect((await orients.get(contract)).text).toContain('La firma non si vede.');
  expect((await send(orients, upload, { sha256, parts: 'person' })).status).toBe(303);
});

it('says what is wrong with a paper and writes nothing', async () => {
  const { orients, upload, sha256, personId } = await toSign();
  for (const [paper, sentence, files] of [
    [{ sha256, parts: 'person' }, 'Aggiungi la foto o il PDF', 0],
    [{ sha256, parts: 'person', signedOn: '01/01/2099' }, 'Il giorno è nel futuro', 1],
    [{ sha256: 'a'.repeat(64), parts: 'person' }, 'Il testo è cambiato', 1],
    [{ sha256, parts: 'representative' }, 'Nessun decreto affida questa firma', 1],
    [{ sha256, parts: 'nobody' }, 'Scegli una voce', 1],
  ] as const) {
    const answer = await send(orients, upload, paper, files);
    expect([409, 422], sentence).toContain(answer.status);
    expect(answer.text).toContain(sentence);
  }
  const rows = await h.db.asSuperuser('select id from app.balance_signature where person_id = $1', [
    personId,
  ]);
  expect(rows).toEqual([]);
});

it('takes a representative’s signature while the decree stands, and refuses it on a day after its end', async () => {
  const story = await toSign();
  await represented(story, 'represented', addDays(today, -10));
  const { orients, upload, contract, sha256, coach, url } = story;
  const late = await send(orients, upload, { sha256, parts: 'representative' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('il decreto non era in vigore');
  const inTime = { sha256, parts: 'representative', signedOn: said(addDays(today, -20)) };
  expect((await send(orients, upload, inTime)).status).toBe(303);
  await (await h.as(coach)).post(`${await paperOn(orients, contract)}/conferma`, {});
  // On the day of that signature the decree put him in her place: hers is not asked, also now that it is over.
  expect((await orients.get(url)).text).not.toContain('Manca la sua firma sul contratto');
  await orients.post(`${contract}/firma`, { sha256 });
  expect((await orients.post(`${url}/comincia-investigazione`, { _version: 2 })).status).toBe(303);
});

it('needs both, hers and the representative’s, where the decree says together', async () => {
  const story = await toSign();
  await represented(story, 'together', null);
  const { orients, upload, contract, sha256, url, coach } = story;
  await orients.post(`${contract}/firma`, { sha256 });
  const text = (await orients.get(url)).text;
  expect(text).toContain('Manca la sua firma sul contratto');
  expect(text).toContain('Manca la firma di chi la rappresenta sul contratto');
  await send(orients, upload, { sha256, parts: 'person' });
  await (await h.as(coach)).post(`${await paperOn(orients, contract)}/conferma`, {});
  const half = (await orients.get(url)).text;
  expect(half).not.toContain('Manca la sua firma');
  expect(half).toContain('Manca la firma di chi la rappresenta');
  expect((await orients.post(`${url}/comincia-investigazione`, { _version: 2 })).status).toBe(422);
});

it('records her own signature with the level by which she was known, and nobody signs for her signed in', async () => {
  const { herself, orienter, caseId, sha256, personId } = await toSign();
  const signs = (who: typeof herself) =>
    withActor(h.db.doors, who.who, async (tx) => {
      const balance = await findBalanceOfCase(tx, caseId);
      if (balance === undefined) throw new Error('she reads her balance');
      const shown = { subject: 'contract', subjectId: balance.id, sha256 } as const;
      return signAsPerson(tx, balance, shown, 'demonstration', now);
    });
  expect(await signs(herself)).toEqual({ ok: true });
  const [row] = await h.db.asSuperuser(
    'select part, way, identity_level, document_sha256, recorded_by from app.balance_signature where person_id = $1',
    [personId],
  );
  expect(row).toEqual({
    part: 'person',
    way: 'signed-in',
    identity_level: 'demonstration',
    document_sha256: sha256,
    recorded_by: herself.accountId,
  });
  await h.db.asSuperuser('delete from app.balance_signature where person_id = $1', [personId]);
  await expect(signs(orienter)).rejects.toMatchObject({ code: '42501' });
});

it.each<[Role, 'comune' | 'health' | 'coop' | 'lead']>([
  ['social-worker', 'comune'],
  ['clinician', 'health'],
  ['serd-operator', 'health'],
  ['orientation-worker', 'coop'],
  ['job-coach', 'coop'],
  ['coordinator', 'lead'],
  ['head-of-service', 'comune'],
  ['access-desk', 'comune'],
  ['organisation-admin', 'comune'],
  ['installation-admin', 'lead'],
  ['person', 'comune'],
])('answers a %s of the %s who does not walk with her as if she did not exist', async (role, body) => {
  const { url, contract, sha256 } = await toSign();
  const stranger = await h.as(await h.world.colleague(role, h.world.bodies[body]));
  for (const page of [
    url,
    contract,
    `${url}/colloqui`,
    `${url}/sezione/interest`,
    `${url}/sintesi`,
    `${url}/documento`,
  ])
    expect((await stranger.get(page)).status, page).toBe(404);
  expect((await stranger.post(`${contract}/firma`, { sha256 })).status).toBe(404);
  expect((await stranger.post(`${url}/apri`, {})).status).toBe(404);
});

it('lets who walks with her read, and only the orientation worker write', async () => {
  const { url, contract, worker, coach, herself, coordinator, beside } = await toSign();
  const clinician = await h.world.colleague('clinician', h.world.bodies.health, h.world.services.dsm);
  await beside(clinician, 'treats');
  for (const who of [worker, coach, clinician, herself]) {
    const browser = await h.as(who);
    const page = await browser.get(contract);
    expect(page.status, who.name).toBe(200);
    expect(page.text).not.toContain('Firma come chi conduce');
    expect((await browser.post(contract, { text: 'Altro.', _version: 2 })).status, who.name).toBe(404);
    expect((await browser.post(`${contract}/firma`, { sha256: 'a'.repeat(64) })).status).toBe(404);
  }
  expect((await (await h.as(coordinator)).get(url)).status).toBe(404);
});

it('does not find the balance, the paper or the document of one person under the address of another', async () => {
  const [one, other] = [await toSign(), await toSign()];
  await one.orients.send(one.upload, { sha256: one.sha256, parts: 'person', signedOn: said(today) }, [
    { field: 'scan', name: 'firma.png', bytes: scan() },
  ]);
  const paper = (await paperOn(one.orients, one.contract)).split('/').at(-1);
  for (const url of [
    `${other.person}/bilancio/${one.caseId}`,
    `${other.url}/carte/${paper}`,
    `${other.url}/carte/${paper}/file`,
    `${other.url}/colloqui/${randomUUID()}`,
    `${other.url}/documento/${randomUUID()}`,
    `${other.url}/firme/session/${randomUUID()}`,
  ])
    expect((await other.orients.get(url)).status, url).toBe(404);
  expect((await one.orients.get(`${one.url}/carte/${paper}/anteprima/1`)).headers['content-type']).toBe(
    'image/png',
  );
});
