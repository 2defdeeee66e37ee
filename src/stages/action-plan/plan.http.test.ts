import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

/** A person taken on by the project, her case manager's browser, and the address of her plan. */
async function takenOn() {
  const worker = await h.world.colleague('social-worker', h.world.bodies.comune);
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const { person } = await referralInState(h.db, 'accepted', {
    worker,
    coordinator,
    projectId: h.world.projectId,
  });
  const id = person.split('/').at(-1) ?? '';
  const [row] = await h.db.asSuperuser<{ id: string }>('select id from app.case_file where person_id = $1', [
    id,
  ]);
  return { worker, as: await h.as(worker), id, person, page: `${person}/piano/${row?.id}` };
}

const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const version = async (as: Browser, url: string) => hidden((await as.get(url)).text, '_version');

it('takes a plan from its beginning to being closed for signature, every step a form', async () => {
  const { as, page } = await takenOn();
  expect((await as.get(page)).text).toContain('Comincia il piano');
  const begun = await as.post(`${page}/comincia`, {});
  expect(begun.location).toBe(`${page}?fatto=begun`);
  const saved = await as.post(`${page}/testo`, {
    opening: 'Vorrei lavorare in cucina',
    startsOn: '11/01/2027',
    endsOn: '31/12/2027',
    firstReviewOn: '12/04/2027',
    attendance: 'yes',
    _version: await version(as, `${page}/testo`),
  });
  expect(saved.location).toBe(`${page}?fatto=saved`);
  await as.post(`${page}/obiettivi/nuovo`, { words: 'Voglio una cucina', howKnown: 'Ho un contratto' });
  const goal = /obiettivi\/([0-9a-f-]{36})/.exec((await as.get(page)).text)?.[1] ?? '';
  await as.post(`${page}/misure/nuova`, {
    goalId: goal,
    kind: 'stage',
    what: 'Stage in mensa',
    who: 'La tutor',
    byOn: '30/06/2027',
    hours: '200',
  });
  const none = await as.post(`${page}/altri-progetti/nessuno`, {
    none: 'yes',
    _version: await version(as, `${page}/testo`),
  });
  expect(none.status).toBe(303);
  const close = (await as.get(`${page}/chiudi`)).text;
  expect(close).toContain('Non manca niente');
  const closed = await as.post(`${page}/chiudi`, { shown: hidden(close, 'shown') });
  expect(closed.location).toBe(`${page}?fatto=closed`);
  const now = (await as.get(page)).text;
  expect(now).toContain('Piano da firmare');
  expect(now).toContain('Piano facile da leggere');
  expect(now).toContain('Firma come case manager');
});
