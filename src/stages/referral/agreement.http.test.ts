import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { typedRepresentative } from '../people/fixtures.ts';

let h: HttpWorld;
let worker: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
});
afterAll(() => h.close());

const today = dayInRome(new Date());
const typed = (days: number) => formatDay(addDays(today, days), 'it');
const answered = (answer: string, representativeAnswer?: string) => ({
  answer,
  day: typed(0),
  how: 'in-person',
  words: 'Le sue parole, scritte come le ha dette.',
  ...(representativeAnswer === undefined ? {} : { representativeAnswer }),
});
const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

/** A draft that lacks her answer alone, of a person whose decree says this of being referred. */
async function draft(
  mode: string,
  change: Record<string, string> = {},
): Promise<{ url: string; person: string }> {
  const drafted = await worker.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    // Nobody like her stands there: names of letters alone, made of chance.
    familyName: `Prova${crypto.randomUUID().replaceAll(/[^a-f]/g, '')}`,
    givenName: `Ada${crypto.randomUUID().replaceAll(/[^a-f]/g, '')}`,
    birthDate: '02/05/1990',
    mismatchReason: 'Codice non ancora rilasciato',
  });
  const url = drafted.location?.split('?')[0] ?? '';
  const person = url.split('/segnalazioni')[0] ?? '';
  await worker.post(`${url}/lettera`, { reason: 'Vuole lavorare con le piante.', _version: 1 });
  await worker.post(`${url}/informativa`, { day: typed(0), how: 'paper', textVersion: '03/2026' });
  const fields = { name: 'Rita Fabbri', 'act-agreement-to-be-referred': mode, ...change };
  const added = await worker.post(`${person}/rappresentanza/nuova`, typedRepresentative(fields));
  expect(added.status).toBe(303);
  return { url, person };
}
const send = async (url: string) =>
  worker.post(`${url}/invia`, { _version: hidden((await worker.get(url)).text, '_version') });
const dissents = async (person: string) =>
  h.db.asSuperuser<{ act: string; referral_id: string }>(
    'select act, referral_id from app.dissent where person_id = $1',
    [person.split('/')[2]],
  );

describe('the answer of who acts beside her, or for her', () => {
  it.each([
    ['together', 'Firmano lei e Rita Fabbri'],
    ['represented', 'Per lei firma Rita Fabbri'],
  ])('is asked for beside hers (%s), and without it nothing leaves', async (mode, sentence) => {
    const { url } = await draft(mode);
    expect((await worker.get(`${url}/accordo`)).text).toContain('La risposta di Rita Fabbri');
    expect((await worker.post(`${url}/accordo`, answered('agrees'))).status).toBe(303);
    const page = (await worker.get(url)).text;
    expect(page).toContain(sentence);
    expect(page).toContain('La risposta di chi la rappresenta');
    expect((await send(url)).status).toBe(422);
    expect((await worker.post(`${url}/accordo`, answered('agrees', 'agrees'))).status).toBe(303);
    expect((await send(url)).location).toContain('fatto=sent');
  });

  it('is never in place of hers: where she says no and the representative yes, her dissent stands and the step stops', async () => {
    const { url, person } = await draft('represented');
    expect((await worker.post(`${url}/accordo`, answered('does-not-agree', 'agrees'))).status).toBe(303);
    expect(await dissents(person)).toEqual([
      { act: 'agreement-to-be-referred', referral_id: url.split('/').at(-1) },
    ]);
    // Her later yes does not settle by itself what stands open between the two.
    await worker.post(`${url}/accordo`, answered('agrees', 'agrees'));
    expect((await send(url)).status).toBe(422);
    expect((await worker.get(url)).text).toContain('il passo è fermo finché il dissenso non si risolve');
    const open = /dissensi\/([0-9a-f-]{36})/.exec((await worker.get(`${person}/dissensi`)).text)?.[1] ?? '';
    const dissent = await worker.get(`${person}/dissensi/${open}`);
    expect(dissent.text).toContain('Le sue parole, scritte come le ha dette.');
    const resolved = await worker.post(`${person}/dissensi/${open}/esito`, {
      outcome: 'she-agrees-now',
      _version: hidden(dissent.text, '_version'),
    });
    expect(resolved.status).toBe(303);
    expect((await send(url)).location).toContain('fatto=sent');
  });

  it('is a no that stops it too, when she says yes', async () => {
    const { url, person } = await draft('together');
    await worker.post(`${url}/accordo`, answered('agrees', 'does-not-agree'));
    expect(await dissents(person)).toEqual([]);
    expect((await worker.get(url)).text).toContain('Lei è d’accordo e chi la rappresenta no');
    expect((await send(url)).status).toBe(422);
  });

  it.each([
    ['whose decree expired yesterday', 'together', { validTo: typed(-1) }],
    ['whose decree begins tomorrow', 'together', { validFrom: typed(1) }],
    ['whom the decree does not name for this act', 'alone', {}],
  ] as const)('is not asked of one %s', async (_, mode, change) => {
    const { url } = await draft(mode, change);
    expect((await worker.get(`${url}/accordo`)).text).not.toContain('representativeAnswer');
    expect((await worker.post(`${url}/accordo`, answered('agrees', 'agrees'))).status).toBe(422);
    expect((await worker.post(`${url}/accordo`, answered('agrees'))).status).toBe(303);
    expect((await send(url)).location).toContain('fatto=sent');
  });

  it('of one whose decree ends today is asked for', async () => {
    const { url } = await draft('together', { validTo: typed(0) });
    expect((await worker.get(`${url}/accordo`)).text).toContain('La risposta di Rita Fabbri');
  });
});
