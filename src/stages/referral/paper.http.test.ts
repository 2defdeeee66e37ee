import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { aJpeg, aPdf, aPng } from '../../platform/files/fixtures.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
let workerIs: Colleague;
let coordinatorIs: Colleague;
let worker: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  workerIs = await h.world.colleague('social-worker', h.world.bodies.comune);
  coordinatorIs = await h.world.colleague('coordinator', h.world.bodies.lead);
  worker = await h.as(workerIs);
});
afterAll(() => h.close());

const inState = async (state: Parameters<typeof referralInState>[1]) => {
  const parts = { worker: workerIs, coordinator: coordinatorIs, projectId: h.world.projectId };
  return (await referralInState(h.db, state, parts)).referral;
};
const add = (who: Browser, url: string, name: string, bytes: Buffer, kind = 'agreement') =>
  who.send(`${url}/carte`, { kind }, [{ field: 'scan', name, bytes }]);
const paperIn = (text: string) => /carte\/([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
const rows = async () =>
  (await h.db.asSuperuser<{ n: number }>('select count(*)::int as n from app.referral_paper'))[0]?.n;

describe('a paper of a referral', () => {
  it('is photographed, listed with who and when, drawn by us and given back as it came', async () => {
    const url = await inState('draft');
    const bytes = aJpeg(400, 300);
    expect((await add(worker, url, 'foglio firmato.jpg', bytes)).location).toBe(`${url}/carte?fatto=paper`);
    const list = (await worker.get(`${url}/carte?fatto=paper`)).text;
    expect(list).toContain('Carta aggiunta.');
    expect(list).toContain('Accordo firmato');
    expect(list).toContain('Prova social-worker');
    const paper = `${url}/carte/${paperIn(list)}`;
    expect((await worker.get(paper)).text).toContain(`src="${paper}/anteprima/1"`);
    const drawn = await worker.get(`${paper}/anteprima/1`);
    expect(drawn.headers).toMatchObject({ 'content-type': 'image/png' });
    expect(drawn.bytes.includes(bytes.subarray(0, 200))).toBe(false);
    expect((await worker.get(`${paper}/anteprima/2`)).status).toBe(404);
    const sent = await worker.get(`${paper}/file`);
    expect(sent.bytes.equals(bytes)).toBe(true);
    expect(sent.headers['content-disposition']).toMatch(/^attachment; filename="foglio firmato\.jpg"/);
    expect((await worker.get(url)).text).toContain('Carta aggiunta');
  });

  it.each([
    ['an image called .pdf', 'foglio.pdf', aPng()],
    ['an empty file', 'foglio.pdf', Buffer.alloc(0)],
    ['a page of the web', 'foglio.pdf', Buffer.from('<html><script>1</script></html>')],
    ['half a PDF', 'foglio.pdf', aPdf(2).subarray(0, 200)],
  ])('is refused in words, and leaves nothing: %s', async (_, name, bytes) => {
    const url = await inState('draft');
    const before = await rows();
    const answer = await add(worker, url, name, bytes);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('id="error-scan"');
    expect(answer.text).toMatch(/value="agreement"[^>]*checked/);
    expect(await rows()).toBe(before);
  });

  it('needs to be said which it is', async () => {
    const url = await inState('draft');
    const answer = await worker.send(`${url}/carte`, {}, [{ field: 'scan', name: 'a.pdf', bytes: aPdf() }]);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Scegli che carta è.');
  });

  it('larger than 20 MB is answered 413, with what was chosen kept', async () => {
    const url = await inState('draft');
    const answer = await add(worker, url, 'grande.pdf', Buffer.alloc(21 * 1024 * 1024, 0x20));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('troppo grande');
    expect(answer.text).toMatch(/value="agreement"[^>]*checked/);
  });

  it('is added no more to a referral that was withdrawn', async () => {
    const url = await inState('withdrawn');
    expect((await worker.get(`${url}/carte`)).text).not.toContain('Aggiungi la carta');
    expect((await add(worker, url, 'a.pdf', aPdf())).status).toBe(409);
  });

  it('of one referral is not found under another', async () => {
    const [url, other] = [await inState('draft'), await inState('draft')];
    await add(worker, url, 'a.pdf', aPdf());
    const id = paperIn((await worker.get(`${url}/carte`)).text);
    for (const path of ['', '/file', '/anteprima/1'])
      expect((await worker.get(`${other}/carte/${id}${path}`)).status).toBe(404);
  });
});

describe('who reads the papers', () => {
  it('is the service, and the desk while the referral waits for its answer; the desk adds none', async () => {
    const url = await inState('sent');
    await add(worker, url, 'a.pdf', aPdf(2));
    const desk = await h.as(coordinatorIs);
    const list = await desk.get(`${url}/carte`);
    expect(list.status).toBe(200);
    expect(list.text).not.toContain('Aggiungi la carta');
    const paper = `${url}/carte/${paperIn(list.text)}`;
    expect((await desk.get(`${paper}/file`)).status).toBe(200);
    expect((await add(desk, url, 'b.pdf', aPdf())).status).toBe(404);
    await desk.post(`${url}/accetta`, {});
    for (const path of [`${url}/carte`, paper, `${paper}/file`, `${paper}/anteprima/1`])
      expect((await desk.get(path)).status, path).toBe(404);
  });

  it.each([
    'social-worker',
    'head-of-service',
    'orientation-worker',
    'job-coach',
    'organisation-admin',
    'access-desk',
  ] as const satisfies readonly Role[])('is not a %s without a relation with her', async (role) => {
    const url = await inState('draft');
    await add(worker, url, 'a.pdf', aPdf());
    const paper = `${url}/carte/${paperIn((await worker.get(`${url}/carte`)).text)}`;
    const who = await h.as(await h.world.colleague(role, h.world.bodies.comune));
    for (const path of [`${url}/carte`, paper, `${paper}/file`, `${paper}/anteprima/1`])
      expect((await who.get(path)).status, path).toBe(404);
    expect((await add(who, url, 'b.pdf', aPdf())).status).toBe(404);
  });
});
