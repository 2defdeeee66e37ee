import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { plantOtherTerritory, typedCompany, typedContact } from './fixtures.ts';

let h: HttpWorld;
let scout: Colleague;
let browser: Browser;
let count = 0;
beforeAll(async () => {
  h = await openHttpWorld();
  scout = await h.world.colleague('scout', h.world.bodies.coop);
  browser = await h.as(scout);
});
afterAll(() => h.close());

const dayFrom = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
/** A name like no other: the prompt would stop it. */
const newName = () => {
  count += 1;
  return `${'qwzxkjyv'.charAt(count % 8)}${crypto.randomUUID().replaceAll('-', ' ')}`;
};
const path = (location: string | undefined) => (location ?? '').split('?')[0] ?? '';
const enter = async (fields: Record<string, string> = {}, as = browser) =>
  path((await as.post('/aziende/nuova', typedCompany({ name: newName(), ...fields }))).location);
const rows = (url: string) =>
  h.db.asSuperuser<Record<string, unknown>>(
    'select *, last_contact_on::text, next_step_on::text from app.company where id = $1',
    [url.split('/')[2]],
  );

describe('a scout', () => {
  it('enters a company, notes a contact with a next step, and finds it on the list', async () => {
    const name = newName();
    const company = await enter({ name });
    expect((await browser.get(company)).text).toContain('Da contattare');
    const noted = await browser.post(`${company}/contatti/nuovo`, {
      ...typedContact({ onDay: dayFrom(-1), nextStep: 'Visitare il laboratorio', nextOn: dayFrom(6) }),
      _version: 1,
    });
    expect(noted.location).toBe(`${company}?fatto=noted`);
    const list = (await browser.get('/aziende')).text;
    const row = list.slice(list.indexOf(name), list.indexOf('</tr>', list.indexOf(name)));
    for (const said of ['Contattata', dayFrom(-1), 'Visitare il laboratorio', dayFrom(6), scout.name])
      expect(row).toContain(said);
    const page = (await browser.get(noted.location ?? '')).text;
    expect(page).toContain('Il contatto è salvato');
    expect(page).toContain('Ci siamo presentati');
  });

  it('is told that a company is here already, and may say that it is another one without typing it again', async () => {
    const name = newName();
    await enter({ name, partitaIva: '00743110157' });
    const typed = typedCompany({ name: 'Tutt’altro nome', partitaIva: 'IT 00743110157', activity: 'pane' });
    const asked = await browser.post('/aziende/nuova', typed);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('ha la stessa partita IVA');
    expect(asked.text).toContain(name);
    expect(asked.text).toContain('value="pane"');
    expect((await browser.post('/aziende/nuova', { ...typed, another: 'on' })).status).toBe(303);
    const near = await browser.post('/aziende/nuova', typedCompany({ name: `${name.toUpperCase()} S.r.l.` }));
    expect(near.text).toContain('ha lo stesso nome');
  });

  it.each([
    [{ partitaIva: '00743110158' }, 'L’ultima cifra non torna'],
    [{ partitaIva: '0074311015' }, 'ha 11 cifre'],
    [{ name: '' }, 'Scrivi qualche parola'],
    [{ kind: 'bank' }, 'Scegli una voce'],
    [{ ateco: '10.7.' }, 'si scrive come'],
    [{ hostCapacity: '1.5.2a' }, 'numero intero'],
    [{ hostCapacity: '1000' }, 'troppo grande'],
    [{ nextStep: 'Telefonare' }, 'entro quale giorno'],
    [{ nextOn: '01/01/2099' }, 'Scrivi qual è il prossimo passo'],
    [{ nextStep: 'Telefonare', nextOn: '01/01/2020' }, 'è già passato'],
  ] as [Record<string, string>, string][])(
    'with %o gets a sentence and what was typed',
    async (wrong, sentence) => {
      const before = await h.db.asSuperuser('select id from app.company');
      const answer = await browser.post('/aziende/nuova', typedCompany({ activity: 'fa il pane', ...wrong }));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain('fa il pane');
      expect(await h.db.asSuperuser('select id from app.company')).toHaveLength(before.length);
    },
  );
});

describe('a contact', () => {
  let company: string;
  beforeEach(async () => {
    company = await enter();
  });
  const note = (fields: Record<string, string>, version: number) =>
    browser.post(`${company}/contatti/nuovo`, { ...typedContact(fields), _version: version });

  it('takes the company on, and going back asks why', async () => {
    expect((await note({ stage: 'willing' }, 1)).status).toBe(303);
    const back = await note({ stage: 'interested' }, 2);
    expect(back.status).toBe(422);
    expect(back.text).toContain('scrivi perché');
    expect((await note({ stage: 'interested', why: 'È cambiata la titolare' }, 2)).status).toBe(303);
    expect(await rows(company)).toMatchObject([{ stage: 'interested', version: 3 }]);
    expect((await browser.get(company)).text).toContain('È cambiata la titolare');
  });

  it.each([
    [{ onDay: dayFrom(1) }, 'deve ancora venire'],
    [{ stage: 'to-contact' }, 'scegli un’altra fase'],
    [{ what: '' }, 'Scrivi qualche parola'],
    [{ way: 'dream' }, 'Scegli una voce'],
    [{ contact: crypto.randomUUID() }, 'non è dell’azienda'],
    [{ project: crypto.randomUUID() }, 'non è del territorio'],
    [{ nextStep: 'Tornare', nextOn: dayFrom(-1) }, 'è già passato'],
  ] as [Record<string, string>, string][])(
    'with %o is refused, and nothing is written',
    async (wrong, sentence) => {
      const answer = await note(wrong, 1);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(await rows(company)).toMatchObject([{ stage: 'to-contact', version: 1, last_contact_on: null }]);
    },
  );

  it('that was written while somebody else saved is 409, and is saved again as it was typed', async () => {
    await note({}, 1);
    const late = await note({ what: 'Detto di tornare a marzo.', stage: 'interested' }, 1);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Detto di tornare a marzo.');
    expect(late.text).toContain('Salvato da un altro');
    expect(late.text).toContain('name="_version" value="2"');
    expect(await rows(company)).toMatchObject([{ stage: 'contacted' }]);
  });

  it('is corrected by a new one by who wrote it alone; the latest takes stage and step along', async () => {
    await note({ stage: 'interested', nextStep: 'Richiamare', nextOn: dayFrom(3) }, 1);
    const link = /href="([^"]*\/correggi)"/.exec((await browser.get(company)).text)?.[1] ?? '';
    const other = await h.as(await h.world.colleague('scout', h.world.bodies.comune));
    expect((await other.get(link)).status).toBe(404);
    expect((await other.post(link, { ...typedContact(), _version: 2 })).status).toBe(404);
    const done = await browser.post(link, {
      ...typedContact({ onDay: dayFrom(-2), what: 'Non interessati.' }),
      _version: 2,
    });
    expect(done.location).toBe(`${company}?fatto=corrected`);
    expect(await rows(company)).toMatchObject([{ stage: 'contacted', next_step: null }]);
    const { text } = await browser.get(company);
    expect(text).toContain('Corretto dopo');
    expect((await browser.post(link, { ...typedContact(), _version: 3 })).text).toContain(
      'già stato corretto',
    );
  });

  it('of an older day leaves the last contact where it is', async () => {
    await note({ onDay: dayFrom(-3) }, 1);
    await note({ onDay: dayFrom(-9) }, 2);
    expect(await rows(company)).toMatchObject([{ last_contact_on: addDays(dayInRome(new Date()), -3) }]);
  });
});

describe('who may what', () => {
  const urls = (company: string) => [company, `${company}/contatti/nuovo`, '/aziende', '/aziende/nuova'];
  it.each([
    ['scout', 'coop', [200, 200, 200, 200]],
    ['job-coach', 'coop', [200, 200, 200, 200]],
    ['coordinator', 'lead', [200, 200, 200, 200]],
    ['orientation-worker', 'coop', [200, 404, 200, 404]],
    ['social-worker', 'comune', [200, 404, 200, 404]],
    ['clinician', 'health', [200, 404, 200, 404]],
    ['psychologist', 'coop', [404, 404, 404, 404]],
    ['serd-operator', 'health', [404, 404, 404, 404]],
    ['head-of-service', 'comune', [404, 404, 404, 404]],
    ['access-desk', 'comune', [404, 404, 404, 404]],
    ['organisation-admin', 'coop', [404, 404, 404, 404]],
    ['commission-member', 'coop', [404, 404, 404, 404]],
    ['installation-admin', null, [404, 404, 404, 404]],
  ] as const)('a %s of the body %s gets %j', async (role, body, statuses) => {
    const company = await enter();
    await browser.post(`${company}/contatti/nuovo`, {
      ...typedContact({ what: 'Parola riservata' }),
      _version: 1,
    });
    const as = await h.as(await h.world.colleague(role, body && h.world.bodies[body]));
    const found = [];
    for (const url of urls(company)) found.push((await as.get(url)).status);
    expect(found).toEqual(statuses);
    const posted = await as.post(`${company}/contatti/nuovo`, { ...typedContact(), _version: 2 });
    expect(posted.status).toBe(statuses[1] === 200 ? 303 : 404);
    const reads = statuses[1] === 200 || role === 'orientation-worker';
    expect((await as.get(company)).text.includes('Parola riservata')).toBe(reads);
  });

  it('a scout of another territory finds nothing, neither on the list nor at its address', async () => {
    const name = newName();
    const company = await enter({ name });
    const other = await plantOtherTerritory(h.db);
    const colleague = await h.world.colleague('scout', other.organisationId);
    const as = await h.as(colleague);
    expect((await as.get(company)).status).toBe(404);
    expect((await as.get('/aziende')).text).not.toContain(name);
    expect((await as.post(`${company}/contatti/nuovo`, { ...typedContact(), _version: 1 })).status).toBe(404);
    expect((await as.get('/aziende/non-un-id')).status).toBe(404);
  });

  it('who speaks with companies in another territory and only reads them here, writes none here', async () => {
    const company = await enter();
    const other = await plantOtherTerritory(h.db);
    const both = await h.world.colleague('social-worker', h.world.bodies.comune);
    await h.db.asSuperuser(
      "insert into app.membership (account_id, organisation_id, role, valid_from) values ($1, $2, 'scout', now() - interval '1 day')",
      [both.accountId, other.organisationId],
    );
    const as = await h.as(both);
    expect((await as.get(company)).status).toBe(200);
    for (const below of ['modifica', 'passo', 'contatti/nuovo', 'sedi/nuova', 'unione', 'organico']) {
      const url = `${company}/${below}`;
      expect((await as.post(url, { ...typedContact(), _version: 1 })).status, below).not.toBe(303);
      if (below !== 'organico') expect((await as.get(url)).status, below).toBe(404);
    }
    expect((await as.post(`${company}/contatti/nuovo`, { ...typedContact(), _version: 1 })).status).toBe(404);
    expect(await rows(company)).toMatchObject([{ version: 1 }]);
  });
});
