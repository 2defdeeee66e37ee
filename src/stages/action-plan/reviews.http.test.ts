import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { aPlanned, codeOn, hiddenOf } from '../../../test/support/plant-plan.ts';
import { aPng } from '../../platform/files/fixtures.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const inDays = (days: number) => formatDay(addDays(dayInRome(h.clock.now), days), 'it');

/** A person whose plan stands: signed by her on paper, confirmed, and by her case manager. */
async function aSigned() {
  const p = await aPlanned(h);
  const coach = await h.as(await p.rater('job-coach', 'coaches'));
  const signAll = async () => {
    const code = codeOn((await p.as.get(p.page)).text);
    const scan = [{ field: 'scan', name: 'piano.png', bytes: aPng() }];
    await p.as.send(`${p.page}/carta`, { code, parts: 'person', signedOn: inDays(0) }, scan);
    const link = /href="([^"]+\/conferma\/[^"]+)"/.exec((await coach.get(p.page)).text)?.[1] ?? '';
    await coach.post(link, { answer: 'yes', reason: '' });
    const shown = hiddenOf((await p.as.get(`${p.page}/firma`)).text, 'shown');
    const done = await p.as.post(`${p.page}/firma`, { shown });
    expect(done.location).toBe(`${p.page}?fatto=signed`);
  };
  await signAll();
  return { ...p, coach, signAll };
}

it('follows a plan that stands: a review held, one exempted with a reason, what became of a measure', async () => {
  const p = await aSigned();
  const review = async (path: string, fields: Record<string, string>) =>
    p.as.post(`${p.page}/revisione${path}`, {
      ...fields,
      _version: hiddenOf((await p.as.get(`${p.page}/revisione`)).text, '_version'),
    });
  const held = { heldOn: inDays(0), text: 'Va bene, i turni sono lunghi.', outcome: 'goes-on' };
  for (const [next, sentence] of [
    ['', 'Scrivi quando è la prossima verifica'],
    [inDays(0), 'deve essere in un giorno futuro'],
    [inDays(301), 'dopo l’ultimo giorno del piano'],
  ] as const) {
    const refused = await review('', { ...held, next });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('i turni sono lunghi');
  }
  expect((await review('', { ...held, next: inDays(60) })).location).toBe(`${p.page}?fatto=reviewed`);
  expect((await p.rows())[0]?.review_on).toBe(addDays(dayInRome(h.clock.now), 60));
  const bare = await review('/esonero', { reason: 'no', exemptNext: inDays(120) });
  expect(bare.status).toBe(422);
  expect(bare.text).toContain('Qui serve un motivo');
  const exempted = await review('/esonero', {
    reason: 'È in vacanza per tutto il mese',
    exemptNext: inDays(120),
  });
  expect(exempted.location).toBe(`${p.page}?fatto=exempted`);
  const text = (await p.as.get(p.page)).text;
  expect(text).toContain('È in vacanza per tutto il mese');
  expect(text).toContain(`Prossima verifica entro il ${inDays(120)}`);
  const measure = /href="([^"]+\/misure\/[^"]+\/esito)"/.exec(text)?.[1] ?? '';
  expect((await p.as.post(measure, { state: 'done', _version: '1' })).status).toBe(303);
  expect((await p.rows())[0]?.state).toBe('signed');
});

it('lets the signed plan stand until the new version is signed, then replaces it; what changed is said in words', async () => {
  const p = await aSigned();
  const renewed = await p.as.post(`${p.page}/versione-nuova`, {});
  expect(renewed.location).toBe(`${p.page}?fatto=renewed`);
  expect((await p.rows()).map((r) => [r.number, r.state])).toEqual([
    [2, 'draft'],
    [1, 'signed'],
  ]);
  expect((await p.as.post(`${p.page}/versione-nuova`, {})).status).toBe(409);
  const text = (await p.as.get(p.page)).text;
  const measure = `${p.page}/misure/${/misure\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  const goal = /obiettivo=([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
  const changed = {
    goalId: goal,
    kind: 'borsa-lavoro',
    what: 'Borsa lavoro in pasticceria',
    who: 'La tutor',
  };
  await p.as.post(measure, { ...changed, byOn: inDays(250), _version: '1' });
  const close = (await p.as.get(`${p.page}/chiudi`)).text;
  expect((await p.as.post(`${p.page}/chiudi`, { shown: hiddenOf(close, 'shown') })).status).toBe(303);
  expect((await p.rows()).map((r) => r.state)).toEqual(['to-sign', 'signed']);
  await p.signAll();
  const [second, first] = await p.rows();
  expect([second?.state, first?.state]).toEqual(['signed', 'superseded']);
  const compared = (await p.as.get(`${p.page}/versione/${second?.id}`)).text;
  expect(compared).toContain('Che cosa cambia rispetto alla versione 1');
  expect(compared).toContain('Stage nella mensa della scuola');
  expect(compared).toContain('Borsa lavoro in pasticceria');
  expect((await p.as.get(`${p.page}/versione/${first?.id}`)).text).toContain(
    'Sostituito da una versione nuova',
  );
});

it('notes the day on which the signed plan was sent to another project of hers, once it is signed and not before', async () => {
  const p = await aPlanned(h, 'draft');
  await p.as.post(`${p.page}/altri-progetti/nuovo`, {
    kind: 'life-project',
    body: 'UVMD zona sud-est',
    referent: 'Dott.ssa Neri',
    begunOn: '01/09/2025',
  });
  const text = (await p.as.get(p.page)).text;
  expect(text).toContain('Progetto di vita');
  const other = `${p.page}/altri-progetti/${/altri-progetti\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  expect((await p.as.post(`${other}/inviato`, { sentOn: inDays(0), _version: '1' })).status).toBe(404);
  const close = (await p.as.get(`${p.page}/chiudi`)).text;
  expect(close).not.toContain('non ne ha');
  await p.as.post(`${p.page}/chiudi`, { shown: hiddenOf(close, 'shown') });
  const her = await p.her();
  const [plan] = await p.rows();
  const shown = plan?.content_sha256 ?? '';
  await her.post(`/mio/${p.personId}/piano/${plan?.id}/firma`, { shown });
  await p.as.post(`${p.page}/firma`, { shown });
  expect((await p.as.post(`${other}/inviato`, { sentOn: '31/12/2099', _version: '1' })).status).toBe(422);
  expect((await p.as.post(`${other}/inviato`, { sentOn: inDays(0), _version: '1' })).status).toBe(303);
  expect((await p.as.get(p.page)).text).toContain(`Inviato come sezione lavoro il ${inDays(0)}`);
});
