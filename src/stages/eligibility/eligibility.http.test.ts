import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

/** A person taken on by the project, her social worker's browser, and the page of her requirements. */
async function takenOn(changes: { birthDate?: string; comune?: string | null } = {}) {
  const { comune, lead } = h.world.bodies;
  const worker = await h.world.colleague('social-worker', comune);
  const coordinator = await h.world.colleague('coordinator', lead);
  const { person } = await referralInState(h.db, 'accepted', {
    worker,
    coordinator,
    projectId: h.world.projectId,
    ...(changes.birthDate ? { identity: { birthDate: changes.birthDate as never } } : {}),
    contact: { comune: changes.comune === undefined ? 'G825' : changes.comune },
  });
  const id = person.split('/').at(-1) ?? '';
  const [row] = await h.db.asSuperuser<{ id: string }>('select id from app.case_file where person_id = $1', [
    id,
  ]);
  const as = await h.as(worker);
  return {
    worker,
    as,
    coordinator: await h.as(coordinator),
    id,
    person,
    page: `${person}/requisiti/${row?.id}`,
  };
}

const picture = () => PNG.sync.write(Object.assign(new PNG({ width: 40, height: 30 }), {}));
const report = {
  kind: 'disability-report',
  issuer: 'INPS',
  issuedOn: '10/01/2026',
  ground: 'civil-invalidity',
};
const begin = (as: Browser, page: string, route = 'l68', charge = 'in-charge') =>
  as.post(`${page}/comincia`, { route, charge });
const add = (
  as: Browser,
  person: string,
  fields: Record<string, string>,
  file = picture(),
  name = 'verbale.png',
) => as.send(`${person}/documenti/nuovo`, fields, [{ field: 'scan', name, bytes: file }]);

it('takes one person of L. 68 from the referral to the decision, each requirement with its evidence', async () => {
  const { as, page, person } = await takenOn();
  expect((await as.get(page)).text).toContain('Comincia la verifica');
  expect((await begin(as, page)).location).toBe(`${page}?fatto=begun`);
  const empty = (await as.get(page)).text;
  expect(empty).toContain('Nessun documento');
  expect(empty).toContain('Manca ancora qualcosa');
  const saved = await add(as, person, { ...report, percent: '67' });
  expect(saved.status).toBe(303);
  await as.post(`${person}/documenti/nuovo`, {
    kind: 'unemployment-status',
    issuer: 'CPI',
    issuedOn: '02/02/2026',
  });
  const full = (await as.get(page)).text;
  expect(full).toContain('La percentuale supera la soglia di legge');
  expect(full).toContain('L. 68/1999, art. 1');
  expect(full).toContain('Tutti i requisiti risultano soddisfatti');
  const decided = await as.post(`${page}/decidi`, { outcome: 'eligible' });
  expect(decided.location).toBe(`${page}?fatto=decided`);
  expect((await as.get(page)).text).toContain('Ammissibile');
});

it('takes one person of mental health the same way, by the certificate of her service', async () => {
  const { as, page, person } = await takenOn();
  await begin(as, page, 'mental-health');
  await add(as, person, { kind: 'mental-health-certificate', issuer: 'Azienda USL', issuedOn: '03/03/2026' });
  await as.post(`${person}/documenti/nuovo`, {
    kind: 'unemployment-status',
    issuer: 'CPI',
    issuedOn: '02/02/2026',
  });
  expect((await as.post(`${page}/decidi`, { outcome: 'eligible' })).status).toBe(303);
});

it('asks a reason of who departs from the table, keeps what she typed, and keeps both afterwards', async () => {
  const { as, page } = await takenOn();
  await begin(as, page);
  const refused = await as.post(`${page}/decidi`, { outcome: 'eligible' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Qui serve un motivo');
  expect(refused.text).toMatch(/value="eligible"[^>]*checked/);
  const reason = 'Il verbale arriva con il prossimo invio del servizio.';
  expect((await as.post(`${page}/decidi`, { outcome: 'eligible', reason })).status).toBe(303);
  const text = (await as.get(page)).text;
  expect(text).toContain(reason);
  expect(text).toContain('mancava qualcosa');
});

it('opens a decided checking again with a reason, and never twice decides one', async () => {
  const { as, page } = await takenOn();
  await begin(as, page);
  const reason = 'Non ha portato nessun documento in tempo.';
  await as.post(`${page}/decidi`, { outcome: 'not-eligible', reason });
  expect((await as.post(`${page}/decidi`, { outcome: 'eligible', reason })).status).toBe(409);
  expect((await as.post(`${page}/riapri`, {})).status).toBe(422);
  expect((await as.post(`${page}/riapri`, { reason: 'È arrivato il verbale.' })).status).toBe(303);
  expect((await as.get(page)).text).toContain('Da decidere');
});

it('stores the first expiry and the day from which it is shown', async () => {
  const { as, page, person, id } = await takenOn();
  await begin(as, page);
  await add(as, person, { ...report, percent: '80', expiresOn: '31/12/2027' });
  const [row] = await h.db.asSuperuser<{ next_expiry_on: string; recheck_on: string }>(
    'select next_expiry_on::text, recheck_on::text from app.eligibility where person_id = $1',
    [id],
  );
  expect(row).toEqual({ next_expiry_on: '2027-12-31', recheck_on: '2027-11-01' });
});

it('shows the drawn page, sends the paper as an attachment, and never the original inline', async () => {
  const { as, person } = await takenOn();
  const saved = await add(as, person, { ...report, percent: '67' });
  const paper = saved.location?.split('?')[0] ?? '';
  const html = (await as.get(paper)).text;
  const [preview] = html.match(/\/persone\/[^"]*\/anteprima\/[^"]+/) ?? [];
  const [download] = html.match(/\/persone\/[^"]*\/file\/[^"]+/) ?? [];
  const drawn = await as.get(preview ?? '');
  expect(drawn.headers['content-type']).toContain('image/png');
  expect(drawn.headers['content-disposition']).toMatch(/^inline/);
  const sent = await as.get(download ?? '');
  expect(sent.headers['content-disposition']).toMatch(/^attachment; filename="verbale.png"/);
  expect(sent.headers['content-security-policy']).toContain('sandbox');
  expect(sent.bytes.equals(picture())).toBe(true);
  expect(drawn.bytes.equals(picture())).toBe(false);
});

it.each([
  ['an empty file', Buffer.alloc(0), 'vuoto.pdf'],
  ['a PNG called .pdf', picture(), 'verbale.pdf'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'verbale.svg'],
  ['a PDF that ends in the middle', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'verbale.pdf'],
  ['a page of HTML called .png', Buffer.from('<html><script>alert(1)</script></html>'), 'verbale.png'],
  ['compressed nothing called .jpg', deflateSync(Buffer.alloc(10_000)), 'verbale.jpg'],
])('refuses %s and keeps nothing of it', async (_, bytes, name) => {
  const { as, person, id } = await takenOn();
  const refused = await add(as, person, { ...report, percent: '67' }, bytes, name);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="INPS"');
  const rows = await h.db.asSuperuser('select id from app.evidence where person_id = $1', [id]);
  expect(rows).toEqual([]);
});

it('says what is wrong with a paper and keeps what was typed', async () => {
  const { as, person } = await takenOn();
  const reversed = await as.post(`${person}/documenti/nuovo`, {
    ...report,
    percent: '67',
    expiresOn: '09/01/2026',
  });
  expect(reversed.status).toBe(422);
  expect(reversed.text).toContain('La scadenza viene prima del rilascio');
  const percent = await as.post(`${person}/documenti/nuovo`, report);
  expect(percent.text).toContain('Per questa condizione la legge guarda la percentuale');
  const future = await as.post(`${person}/documenti/nuovo`, {
    ...report,
    percent: '67',
    issuedOn: '01/01/2099',
  });
  expect(future.text).toContain('Il giorno è nel futuro');
});

it('does not count a certificate that expired yesterday', async () => {
  const { as, page, person } = await takenOn();
  await begin(as, page);
  const yesterday = new Date(h.clock.now.getTime() - 86_400_000);
  const [y, m, d] = yesterday.toISOString().slice(0, 10).split('-');
  await add(as, person, { ...report, percent: '80', expiresOn: `${d}/${m}/${y}` });
  expect((await as.get(page)).text).toContain('Il documento è scaduto');
});

it('counts a withdrawn paper no more, and keeps it with its reason', async () => {
  const { as, page, person } = await takenOn();
  await begin(as, page);
  const saved = await add(as, person, { ...report, percent: '80' });
  const paper = saved.location?.split('?')[0] ?? '';
  expect((await as.post(`${paper}/ritira`, { reason: 'Era di un’altra persona.', _version: 1 })).status).toBe(
    303,
  );
  expect((await as.get(page)).text).toContain('Nessun documento');
  expect((await as.get(paper)).text).toContain('Era di un’altra persona.');
  expect((await as.post(`${paper}/ritira`, { reason: 'Di nuovo, per sbaglio.', _version: 2 })).status).toBe(
    409,
  );
});

it('does not find the paper of one person under the address of another', async () => {
  const one = await takenOn();
  const saved = await add(one.as, one.person, { ...report, percent: '80' });
  const paper = (saved.location?.split('?')[0] ?? '').split('/').at(-1);
  const other = await takenOn();
  expect((await other.as.get(`${other.person}/documenti/${paper}`)).status).toBe(404);
  const wrong = await h.as(one.worker);
  expect((await wrong.get(`${other.person}/documenti/${paper}`)).status).toBe(404);
});

it('shows the coordination the outcomes by code, without a name, a paper or a button', async () => {
  const { as, coordinator, page, person } = await takenOn();
  await begin(as, page);
  await add(as, person, { ...report, percent: '80' });
  const seen = await coordinator.get(page);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('Soddisfatto');
  for (const hidden of ['Bruni', 'INPS', '/documenti/', 'Registra la decisione'])
    expect(seen.text).not.toContain(hidden);
  expect((await coordinator.get(`${person}/documenti`)).status).toBe(404);
  expect((await coordinator.post(`${page}/decidi`, { outcome: 'eligible' })).status).toBe(404);
});

it.each<[Role, 'comune' | 'health' | 'coop' | 'lead']>([
  ['social-worker', 'comune'],
  ['clinician', 'health'],
  ['serd-operator', 'health'],
  ['job-coach', 'coop'],
  ['orientation-worker', 'coop'],
  ['head-of-service', 'comune'],
  ['coordinator', 'comune'],
  ['access-desk', 'comune'],
  ['organisation-admin', 'comune'],
  ['installation-admin', 'lead'],
])('answers a %s of the %s who has nothing to do with her as if she did not exist', async (role, body) => {
  const { as, page, person } = await takenOn();
  await begin(as, page);
  const saved = await add(as, person, { ...report, percent: '80' });
  const paper = saved.location?.split('?')[0] ?? '';
  const stranger = await h.as(await h.world.colleague(role, h.world.bodies[body]));
  const urls =
    role === 'head-of-service' ? [`${person}/documenti`, paper] : [page, `${person}/documenti`, paper];
  for (const url of urls) expect((await stranger.get(url)).status, url).toBe(404);
  expect(
    (await stranger.post(`${page}/decidi`, { outcome: 'not-eligible', reason: 'Un motivo lungo.' })).status,
  ).toBe(404);
});

it('lets nobody overwrite what a colleague saved meanwhile', async () => {
  const { as, page } = await takenOn();
  await begin(as, page);
  const stale = await as.post(`${page}/via`, { route: 'mental-health', charge: 'in-charge', _version: 1 });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('Qualcuno ha salvato prima di te');
});

it('registers a decision and a paper under the number of one’s own body, shown beside them and found by it', async () => {
  const { worker, as, page, person } = await takenOn();
  await begin(as, page);
  const paper = (await add(as, person, { ...report, percent: '80' })).location?.split('?')[0] ?? '';
  expect((await as.get(`${page}/protocollo`)).status).toBe(404);
  await as.post(`${page}/decidi`, { outcome: 'not-eligible', reason: 'Non ha lo stato di disoccupazione.' });
  for (const url of [page, paper]) {
    const [, subject] =
      (await as.get(`${url}/protocollo`)).text.match(/name="subject" value="([^"]+)"/) ?? [];
    const [, subjectId] =
      (await as.get(`${url}/protocollo`)).text.match(/name="subjectId" value="([^"]+)"/) ?? [];
    const typed = {
      subject: subject ?? '',
      subjectId: subjectId ?? '',
      number: '0012345/2026',
      day: '20/11/2026',
      organisationId: worker.roles[0]?.organisationId ?? '',
      direction: 'out',
    };
    expect((await as.post(`${url}/protocollo`, { ...typed, subjectId: crypto.randomUUID() })).status).toBe(
      404,
    );
    expect((await as.post(`${url}/protocollo`, typed)).location).toBe(`${url}?fatto=protocol`);
    expect((await as.get(url)).text).toContain('0012345/2026');
    expect((await as.post(`${url}/protocollo`, typed)).status).toBe(422);
  }
});
