import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = formatDay(dayInRome(new Date()), 'it');
const everySection = ['who', 'contacts', 'path', 'requirements', 'company', 'diary', 'free'];
const here = describe.skipIf(!hasPrograms('pdftotext', 'pdfinfo'));

/** A form whose field may be sent several times: the browser of the tests sends each once. */
const begin = async (browser: Browser, url: string, purpose: string, sections = everySection) => {
  const page = await browser.get(`${url}/relazioni/nuova`);
  const csrf = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
  const fields = new URLSearchParams({
    _csrf: csrf,
    purpose,
    addressee: 'Spett.le\nUfficio di prova',
    from: today,
    to: today,
  });
  for (const s of sections) fields.append('sections', s);
  const answer = await h.app.inject({
    method: 'POST',
    url: `${url}/relazioni/nuova`,
    headers: { cookie: browser.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: fields.toString(),
  });
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(303);
  return String(answer.headers.location).split('/modifica')[0] ?? '';
};

const textOf = (pdf: Buffer) =>
  inFolder(async (folder) => {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    return `${await run('pdftotext', '-layout', file, '-')}\n${await run('pdfinfo', file)}`;
  });

const issue = (browser: Browser, report: string, more: Record<string, string> = {}) =>
  browser.post(`${report}/emetti`, { _version: '1', number: '', day: '', ...more });

/** A person followed by a case manager, a coach and two health services, with something written of her by each. */
async function aStory() {
  const { bodies, services, colleague } = h.world;
  const her = await aFollowedPerson(h.db, h.world);
  const people = {
    clinician: await colleague('clinician', bodies.health, services.dsm),
    serd: await colleague('serd-operator', bodies.health, services.serd),
    coach: await colleague('job-coach', bodies.coop),
  };
  await her.beside(people.clinician, 'treats');
  await her.beside(people.serd, 'serd-treats');
  await her.beside(people.coach, 'coaches');
  await h.db.asSuperuser("update app.account set name = 'Nomedeltutor' where id = $1", [
    people.coach.accountId,
  ]);
  const worker = await h.as(her.worker);
  await worker.post(`${her.url}/recapiti`, {
    phone: '055 000 1234',
    howToReach: 'Risponde Kanarinamadre',
    _version: '0',
  });
  for (const [browser, text] of [
    [worker, 'Ha finito il corso di cucina.'],
    [await h.as(people.serd), 'Kanarinavoce'],
  ] as const)
    await browser.post(`${her.url}/diario`, { kind: 'meeting', day: today, time: '00:00', text });
  await worker.post(`${her.url}/note-riservate`, { text: 'Kanarinariservata' });
  return { her, worker, people };
}

it('lets who manages or treats write and read them, and nobody else', async () => {
  const { her, worker, people } = await aStory();
  const clinician = await h.as(people.clinician);
  const others = [people.serd, people.coach, await h.world.colleague('coordinator', h.world.bodies.lead)];
  for (const page of ['relazioni', 'relazioni/nuova']) {
    for (const browser of [worker, clinician])
      expect((await browser.get(`${her.url}/${page}`)).status).toBe(200);
    for (const who of others)
      expect((await (await h.as(who)).get(`${her.url}/${page}`)).status, who.name).toBe(404);
  }
  const report = await begin(worker, her.url, 'equipe');
  for (const who of others)
    for (const path of ['', '/modifica', '/pdf'])
      expect((await (await h.as(who)).get(report + path)).status, who.name).toBe(404);
  // A draft is its author's; what was issued is read by all who may read reports on her.
  expect((await clinician.get(report)).status).toBe(404);
  expect((await issue(clinician, report)).status).toBe(404);
  expect((await clinician.get(`${her.url}/relazioni`)).text).not.toContain(report);
  expect((await issue(worker, report)).status).toBe(303);
  expect((await clinician.get(report)).status).toBe(200);
  expect((await clinician.get(`${her.url}/relazioni`)).text).toContain('Spett.le, Ufficio di prova');
});

it('begins each part with what the writer may read, and never with a reserved note', async () => {
  const { her, worker, people } = await aStory();
  const draft = (await worker.get(`${await begin(worker, her.url, 'equipe')}/modifica`)).text;
  for (const part of [
    'Ada Bruni',
    '+39 055 000 1234',
    'Ha finito il corso di cucina.',
    'Nomedeltutor',
    'Kanarinavoce',
  ])
    expect(draft, part).toContain(part);
  expect(draft).not.toContain('Kanarinariservata');
  expect(draft).not.toMatch(/SerD|Salute mentale|Azienda USL di prova/i);
  // The clinician reads of the diary her own part alone, and so does her report.
  const clinician = await h.as(people.clinician);
  const hers = (await clinician.get(`${await begin(clinician, her.url, 'equipe')}/modifica`)).text;
  expect(hers).not.toMatch(/corso di cucina|Kanarinavoce/);
});

it('leaves other people’s names out of what goes to another service', async () => {
  const { her, worker } = await aStory();
  for (const purpose of ['other-service', 'other']) {
    const draft = (await worker.get(`${await begin(worker, her.url, purpose)}/modifica`)).text;
    const texts = draft.slice(draft.indexOf('<main'), draft.indexOf('</main>'));
    expect(texts).toContain('Cooperativa di prova');
    expect(texts, purpose).not.toMatch(/Nomedeltutor|Kanarinamadre/);
  }
});

here('the PDF that leaves', { timeout: 60_000 }, () => {
  it('says who wrote it, to whom, under which number; not which service, nor a reserved word', async () => {
    const { her, people } = await aStory();
    const clinician = await h.as(people.clinician);
    await clinician.post(`${her.url}/note-riservate`, { text: 'Kanarinariservata' });
    const report = await begin(clinician, her.url, 'giudice-tutelare');
    const issued = await issue(clinician, report, { number: '0001234', day: today });
    expect(issued.location).toContain('fatto=issued');
    const file = await clinician.get(`${report}/pdf`);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toContain('filename="relazione.pdf"');
    const text = await textOf(file.bytes);
    for (const part of [
      'Ufficio di prova',
      `n. 0001234 del ${today}`,
      'Ada Bruni',
      'Azienda USL',
      'Prova clinician',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/Kanarinariservata|SerD|Salute mentale|Azienda USL di prova|Prova serd/i);
    expect(text).toMatch(/^Tagged:\s+yes$/m);
    expect(text).toMatch(/^Title:\s+Relazione di aggiornamento al giudice tutelare$/m);
    expect((await clinician.get(report)).text).toContain(`n. 0001234 del ${today}`);
    expect((await clinician.get(`${report}/pdf`)).bytes.equals(file.bytes)).toBe(true);
  });

  it('speaks to her in plain words where it is her own copy', async () => {
    const { her, worker } = await aStory();
    const report = await begin(worker, her.url, 'her-own-copy');
    await issue(worker, report);
    const text = await textOf((await worker.get(`${report}/pdf`)).bytes);
    for (const part of ['Questo foglio è tuo', 'Ti chiami Ada Bruni', 'Chi ti segue'])
      expect(text).toContain(part);
    expect(text).not.toContain('Kanarinariservata');
  });

  it('prints what is code somewhere as the words it is, and leaves an empty part out', async () => {
    const { her, worker } = await aStory();
    const report = await begin(worker, her.url, 'other', ['who', 'path', 'free']);
    const payload = '#read("/etc/passwd") *grassetto* <script>alert(1)</script> $x^2$';
    await worker.post(`${report}/modifica`, {
      addressee: 'Spett.le',
      who: payload,
      path: '',
      free: '',
      _version: '1',
    });
    await issue(worker, report, { _version: '2' });
    const text = await textOf((await worker.get(`${report}/pdf`)).bytes);
    expect(text.replace(/\s+/g, ' ')).toContain(payload);
    expect(text).not.toContain('Il percorso fin qui');
  });
});

it('changes nothing more once it was issued, and keeps the file encrypted', async () => {
  const { her, worker } = await aStory();
  const report = await begin(worker, her.url, 'other', ['who']);
  expect((await issue(worker, report)).status).toBe(303);
  expect((await worker.get(`${report}/modifica`)).status).toBe(404);
  const edit = await worker.post(`${report}/modifica`, { addressee: 'Altri', who: 'Altro', _version: '2' });
  expect(edit.status).toBe(409);
  expect((await issue(worker, report, { _version: '2' })).status).toBe(409);
  const [row] = await h.db.asSuperuser<{ t: string; events: number }>(
    "select r::text as t, (select count(*)::int from app.event e where e.person_id = r.person_id and e.kind = 'casefile.report-issued') as events from app.report r where id = $1",
    [report.split('/').at(-1)],
  );
  expect(row?.events).toBe(1);
  for (const word of ['Bruni', 'Ufficio']) {
    expect(row?.t).not.toContain(word);
    expect(row?.t).not.toContain(Buffer.from(word).toString('hex'));
  }
});

it('gives back what was typed with a sentence, for each thing that can be wrong', async () => {
  const { her, worker } = await aStory();
  const fields = { purpose: 'equipe', addressee: 'Équipe', sections: 'who', from: '', to: '' };
  for (const [wrong, sentence] of [
    [{ purpose: '' }, 'Scegli per chi è'],
    [{ addressee: ' ' }, 'Scrivi a chi va'],
    [{ sections: 'reserved-note' }, 'Scegli almeno una parte'],
    [{ sections: 'diary' }, 'Scrivi di quale periodo'],
    [{ sections: 'diary', from: '02/02/2026', to: '01/02/2026' }, 'viene prima del primo'],
  ] as const) {
    const answer = await worker.post(`${her.url}/relazioni/nuova`, { ...fields, ...wrong });
    expect(answer.status, sentence).toBe(422);
    expect(answer.text).toContain(sentence);
  }
  const report = await begin(worker, her.url, 'equipe', ['who']);
  for (const [wrong, sentence] of [
    [{ number: '12' }, 'Servono il numero e il giorno'],
    [{ number: '<b>', day: today }, 'come lo scrive l’ente'],
    [{ number: '12', day: '01/01/2099' }, 'non può essere nel futuro'],
  ] as const) {
    const answer = await issue(worker, report, { ...wrong });
    expect(answer.status, sentence).toBe(422);
    expect(answer.text).toContain(sentence);
  }
  await worker.post(`${report}/modifica`, { addressee: 'Équipe', who: '', _version: '1' });
  expect((await issue(worker, report, { _version: '2' })).text).toContain('È vuota');
  const late = await worker.post(`${report}/modifica`, {
    addressee: 'Équipe',
    who: 'Il mio testo',
    _version: '1',
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Il mio testo');
});
