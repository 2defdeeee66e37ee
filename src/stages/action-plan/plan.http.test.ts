import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { aPlanned, hiddenOf } from '../../../test/support/plant-plan.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const version = async (as: Browser, url: string) => hiddenOf((await as.get(url)).text, '_version');
const frame = {
  opening: 'Vorrei lavorare in cucina',
  startsOn: '11/01/2027',
  endsOn: '31/12/2027',
  firstReviewOn: '12/04/2027',
  attendance: 'yes',
};

it('takes a plan from its beginning to being closed for signature, every step a form', async () => {
  const { as, page } = await aPlanned(h, 'none');
  expect((await as.get(page)).text).toContain('Comincia il piano');
  const begun = await as.post(`${page}/comincia`, {});
  expect(begun.location).toBe(`${page}?fatto=begun`);
  const saved = await as.post(`${page}/testo`, {
    ...frame,
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
  const closed = await as.post(`${page}/chiudi`, { shown: hiddenOf(close, 'shown') });
  expect(closed.location).toBe(`${page}?fatto=closed`);
  const now = (await as.get(page)).text;
  expect(now).toContain('Piano da firmare');
  expect(now).toContain('Piano facile da leggere');
  expect(now).toContain('Firma come case manager');
});

it('shows both texts when two save the first page, and lets the second one decide', async () => {
  const { as, page } = await aPlanned(h, 'draft');
  const seen = await version(as, `${page}/testo`);
  await as.post(`${page}/testo`, { ...frame, opening: 'Il testo di Anna', _version: seen });
  const second = await as.post(`${page}/testo`, { ...frame, opening: 'Il testo di Bruno', _version: seen });
  expect(second.status).toBe(409);
  expect(second.text).toContain('Il testo di Anna');
  expect(second.text).toContain('Il testo di Bruno');
  expect(second.text).toContain('Qualcuno ha salvato prima di te');
  const again = { ...frame, opening: 'Il testo di Bruno', _version: hiddenOf(second.text, '_version') };
  expect((await as.post(`${page}/testo`, again)).status).toBe(303);
  expect((await as.get(page)).text).toContain('Il testo di Bruno');
});

it('shows both texts when two save a goal, or a measure', async () => {
  const { as, page } = await aPlanned(h, 'draft');
  const text = (await as.get(page)).text;
  const goal = `${page}/obiettivi/${/obiettivi\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  const measure = `${page}/misure/${/misure\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  for (const [url, fields] of [
    [goal, { words: 'Voglio {who}', howKnown: 'Si vede' }],
    [
      measure,
      {
        goalId: goal.split('/').at(-1) ?? '',
        kind: 'stage',
        what: 'Con {who}',
        who: 'Tutor',
        byOn: '30/06/2027',
      },
    ],
  ] as const) {
    const by = (who: string) =>
      Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, String(v).replace('{who}', who)]));
    const seen = await version(as, url);
    expect((await as.post(url, { ...by('Anna'), _version: seen })).status).toBe(303);
    const second = await as.post(url, { ...by('Bruno'), _version: seen });
    expect(second.status).toBe(409);
    expect(second.text).toMatch(/Anna[\s\S]*Bruno/);
  }
});

it('keeps a draft as it was saved, whoever closes the browser, and lists what is missing with where to fill it in', async () => {
  const { worker, as, page } = await aPlanned(h, 'none');
  await as.post(`${page}/comincia`, {});
  await as.post(`${page}/testo`, { opening: 'A metà', attendance: '', _version: '1' });
  await as.post(`${page}/obiettivi/nuovo`, { words: 'Voglio un lavoro', howKnown: '' });
  const later = await h.as(worker);
  const text = (await later.get(page)).text;
  expect(text).toContain('A metà');
  expect(text).toContain('Voglio un lavoro');
  for (const [sentence, where] of [
    ['Mancano il primo e l’ultimo giorno', '/testo'],
    ['Manca il giorno della prima verifica', '/testo'],
    ['Obiettivo 1: manca come sapremo', '/obiettivi/'],
    ['Obiettivo 1: non c’è nessuna misura', '/misure/nuova?obiettivo='],
    ['Non è detto quali altri progetti', '/altri-progetti/nuovo'],
  ] as const)
    expect(text, sentence).toMatch(new RegExp(`href="[^"]*${where.replace('?', '\\?')}[^"]*">${sentence}`));
  const close = (await later.get(`${page}/chiudi`)).text;
  expect(close).not.toContain('name="shown"');
});

it('refuses to close a plan with something missing, and one that changed since it was shown; nothing is written', async () => {
  const { as, page, rows } = await aPlanned(h, 'draft');
  const close = (await as.get(`${page}/chiudi`)).text;
  const shown = hiddenOf(close, 'shown');
  await as.post(`${page}/obiettivi/nuovo`, { words: 'Voglio un orto', howKnown: 'Ho un orto' });
  const changed = await as.post(`${page}/chiudi`, { shown });
  expect(changed.status).toBe(409);
  expect(changed.text).toContain('Il piano è cambiato da quando hai aperto questa pagina');
  // The hash of what stands now, with a goal that has no measure: taken from the database of the next try.
  const [plan] = await rows();
  expect(plan?.state).toBe('draft');
  expect((await as.get(`${page}/chiudi`)).text).toContain('Obiettivo 2: non c’è nessuna misura');
});

it('refuses bad input with a sentence, and gives back what was typed', async () => {
  const { as, page } = await aPlanned(h, 'draft');
  const text = (await as.get(page)).text;
  const goal = /obiettivi\/([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
  const measure = { goalId: goal, kind: 'stage', what: 'Mensa', who: 'Tutor', byOn: '30/06/2027' };
  for (const [url, fields, sentence, kept] of [
    ['/testo', { ...frame, endsOn: '31/02/2027', _version: '9' }, 'Questo giorno non esiste', '31/02/2027'],
    [
      '/testo',
      { ...frame, endsOn: '01/01/2027', _version: '9' },
      'L’ultimo giorno viene prima',
      '01/01/2027',
    ],
    ['/obiettivi/nuovo', { words: ' ', howKnown: 'Si vede' }, 'Scrivi qualche parola', 'Si vede'],
    ['/obiettivi/nuovo', { words: 'x'.repeat(4001), howKnown: '' }, 'È troppo lungo', 'xxx'],
    ['/misure/nuova', { ...measure, goalId: '' }, 'Scegli una voce', 'Mensa'],
    ['/misure/nuova', { ...measure, kind: 'hospital' }, 'Scegli una voce', 'Mensa'],
    ['/misure/nuova', { ...measure, hours: 'tante' }, 'Scrivi un numero intero', 'tante'],
    ['/misure/nuova', { ...measure, hours: '0' }, 'Il numero non è possibile', 'Mensa'],
    ['/misure/nuova', { ...measure, fromOn: '01/07/2027' }, 'L’ultimo giorno viene prima', 'Mensa'],
    ['/altri-progetti/nuovo', { kind: 'pai', body: '', referent: 'Neri' }, 'Scrivi qualche parola', 'Neri'],
    ['/ore', { heldOn: '31/12/2099', minutes: '60', withHer: 'yes' }, 'Il giorno è nel futuro', '31/12/2099'],
    ['/ore', { heldOn: '10/11/2026', minutes: '481', withHer: 'yes' }, 'Il numero non è possibile', '481'],
  ] as const) {
    const answer = await as.post(`${page}${url}`, fields as Record<string, string>);
    expect(answer.status, `${url} ${sentence}`).toBe(422);
    expect(answer.text, url).toContain(sentence);
    expect(answer.text, url).toContain(kept);
  }
  const unknown = await as.post(`${page}/obiettivi/nuovo`, {
    words: 'Voglio',
    howKnown: '',
    state: 'signed',
  });
  expect(unknown.status).toBe(422);
  expect((await as.post(`${page}/misure/nuova`, { ...measure, goalId: crypto.randomUUID() })).status).toBe(
    404,
  );
});

it('takes no goal out while measures serve it, and takes it out after them', async () => {
  const { as, page } = await aPlanned(h, 'draft');
  const text = (await as.get(page)).text;
  const goal = `${page}/obiettivi/${/obiettivi\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  const measure = `${page}/misure/${/misure\/([0-9a-f-]{36})/.exec(text)?.[1]}`;
  const refused = await as.post(`${goal}/togli`, { _version: '1' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Ci sono misure per questo obiettivo');
  expect((await as.post(`${measure}/togli`, { _version: '1' })).location).toBe(`${page}?fatto=removed`);
  expect((await as.post(`${goal}/togli`, { _version: '1' })).location).toBe(`${page}?fatto=removed`);
  expect((await as.get(page)).text).toContain('Manca almeno un obiettivo');
});

it('writes nothing more in a plan that was closed, whichever form is still open', async () => {
  const { as, page } = await aPlanned(h);
  for (const [url, fields] of [
    ['/testo', { ...frame, _version: '1' }],
    ['/obiettivi/nuovo', { words: 'Voglio altro', howKnown: '' }],
    ['/altri-progetti/nuovo', { kind: 'pai', body: 'UVM' }],
    ['/altri-progetti/nessuno', { none: 'no', _version: '1' }],
    ['/chiudi', { shown: 'a'.repeat(64) }],
    ['/comincia', {}],
  ] as const) {
    const answer = await as.post(`${page}${url}`, fields);
    expect(answer.status, url).toBe(409);
  }
});
