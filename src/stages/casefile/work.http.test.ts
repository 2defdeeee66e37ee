import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

/** A person taken on, her social worker, and the case that waits for its requirements. */
async function takenOn(familyName = 'Bruni') {
  const worker = await h.world.colleague('social-worker', h.world.bodies.comune);
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const { person } = await referralInState(h.db, 'accepted', {
    worker,
    coordinator,
    projectId: h.world.projectId,
    identity: { familyName },
  });
  const id = person.split('/').at(-1) ?? '';
  const [row] = await h.db.asSuperuser<{ id: string; due: string }>(
    'select id, requirements_due_on::text as due from app.case_file where person_id = $1',
    [id],
  );
  const caseId = row?.id ?? '';
  return {
    worker,
    as: await h.as(worker),
    coordinator: await h.as(coordinator),
    person,
    id,
    caseId,
    due: row?.due,
  };
}
const later = (days: number) => {
  const [y, m, d] = new Date(h.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${d}/${m}/${y}`;
};

it('shows the requirements to be begun with the day that was stored when the project took her on', async () => {
  const { as, due } = await takenOn();
  const page = (await as.get('/')).text;
  expect(page).toContain('Comincia a valutare i requisiti');
  const [y, m, d] = (due ?? '').split('-');
  expect(page).toContain(`${d}/${m}/${y}`);
});

it('takes a postponed thing off the list with its reason, and back again', async () => {
  const { as, id, caseId } = await takenOn();
  const mark = `/oggi/${id}/begin-requirements/${caseId}`;
  expect((await as.get(mark)).status).toBe(200);
  const past = await as.post(mark, { act: 'postponed', untilOn: later(0), reason: 'Aspetto il verbale.' });
  expect(past.status).toBe(422);
  expect(past.text).toContain('Aspetto il verbale.');
  expect((await as.post(mark, { act: 'postponed', untilOn: later(7) })).text).toContain('Scrivi perché');
  const done = await as.post(mark, { act: 'postponed', untilOn: later(7), reason: 'Aspetto il verbale.' });
  expect(done.location).toBe('/?fatto=marked');
  expect((await as.get('/')).text).not.toContain('Comincia a valutare');
  const marked = (await as.get('/oggi/rinviate')).text;
  expect(marked).toContain('Bruni Ada');
  const [, row] = marked.match(/name="mark" value="([^"]+)"/) ?? [];
  expect((await as.post('/oggi/rinviate', { mark: row ?? '' })).status).toBe(303);
  expect((await as.get('/')).text).toContain('Comincia a valutare');
});

it('gives a thing only to a colleague who walks with the person, and nobody else marks it', async () => {
  const { as, id, caseId } = await takenOn();
  const stranger = await h.world.colleague('social-worker', h.world.bodies.comune);
  const mark = `/oggi/${id}/begin-requirements/${caseId}`;
  const refused = await as.post(mark, {
    act: 'given',
    givenTo: stranger.accountId,
    reason: 'Sono in ferie.',
  });
  expect(refused.status).toBe(422);
  const other = await h.as(stranger);
  expect((await other.get(mark)).status).toBe(404);
  expect((await other.post(mark, { act: 'done-outside', reason: 'Fatto altrove.' })).status).toBe(404);
});

it('does not open the form for a thing that does not wait', async () => {
  const { as, id, caseId } = await takenOn();
  expect((await as.get(`/oggi/${id}/renew-evidence/${caseId}`)).status).toBe(404);
});

it('counts for each reader what she may see, and says so to who sees a part', async () => {
  const { as, coordinator } = await takenOn();
  await takenOn('Verdi');
  const url = `/progetti/${h.world.projectId}/andamento`;
  const whole = (await coordinator.get(url)).text;
  const part = (await as.get(url)).text;
  expect(whole).not.toContain('non è tutto il progetto');
  expect(part).toContain('non è tutto il progetto');
  expect(whole).toContain('Promesse');
  expect(part).not.toContain('Promesse');
  const count = (text: string) => Number(text.match(/passo=taken-on">(\d+)</)?.[1]);
  expect(count(part)).toBe(1);
  expect(count(whole)).toBeGreaterThanOrEqual(2);
});

it('shows what is missing of her, and the step of the requirements with its link', async () => {
  const { as, person, caseId } = await takenOn();
  await as.post(`${person}/requisiti/${caseId}/comincia`, { route: 'l68', charge: 'in-charge' });
  const page = (await as.get(person)).text;
  expect(page).toContain('Che cosa manca');
  expect(page).toContain(`${person}/requisiti/${caseId}`);
  expect((await as.get(`${person}?tipo=eligibility`)).text).toContain('Verifica dei requisiti cominciata');
  expect((await as.get(`${person}?tipo=eligibility`)).text).not.toContain('Segnalazione inviata');
});

it('offers to postpone only to who may mark, so that no link leads to nothing', async () => {
  const { as, coordinator } = await takenOn('Galli');
  expect((await as.get('/')).text).toContain('Rinvia o passa');
  const worker = await h.world.colleague('social-worker', h.world.bodies.comune);
  const desk = await h.world.colleague('coordinator', h.world.bodies.lead);
  await referralInState(h.db, 'sent', { worker, coordinator: desk, projectId: h.world.projectId });
  const page = (await coordinator.get('/')).text;
  expect(page).toContain('Rispondi alla segnalazione');
  expect(page).not.toContain('Rinvia o passa');
});
