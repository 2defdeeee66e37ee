import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { anEvaluationBy } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { dayInRome } from '../../values/calendar-day.ts';
import { writeEntry } from './commands/write-entry.ts';
import { writeSynthesis } from './commands/write-synthesis.ts';
import { findBalanceOfCase } from './store/balances.ts';
import type { EntryContent } from './types.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
  await h.db.asSuperuser("update app.project set programme = 'POR FSE 2014-2020, Asse B' where id = $1", [
    h.world.projectId,
  ]);
});
afterAll(() => h.close());

const here = describe.skipIf(!hasPrograms('pdftotext', 'pdfinfo'));
const entries: readonly EntryContent[] = [
  {
    form: 'competence',
    kind: 'technical',
    state: 'expressed',
    what: 'Curare le piante',
    term: { scheme: 'accompagna-skills 1', code: 'work.plants', label: 'Curare le piante' },
    evidence: 'Nell’orto del paese',
  },
  { form: 'occupation', wish: 'unwanted', what: 'Lavapiatti', term: null, why: null },
  { form: 'hours', minHours: 10, maxHours: 20, parts: ['morning'] },
];

/** A balance in its conclusion, with something in it. */
async function concluded() {
  const story = await aCaseToBalance(h.db, h.world);
  await h.db.asSuperuser(
    `insert into app.balance (territory_id, person_id, case_id, number, state, opened_by, contract_on)
     values ($1, $2, $3, 1, 'conclusion', $4, now())`,
    [h.world.territoryId, story.personId, story.caseId, story.orienter.accountId],
  );
  const orients = await h.as(story.orienter);
  const write = (say: boolean) =>
    withActor(h.db.doors, story.orienter.who, async (tx) => {
      const balance = await findBalanceOfCase(tx, story.caseId);
      if (balance === undefined || !say) return;
      for (const content of entries) await writeEntry(tx, balance, content, new Date());
      await writeSynthesis(tx, balance, 'Sai curare le piante. Vuoi lavorare all’aperto.');
    });
  return { ...story, orients, write };
}

const read = (pdf: Buffer) =>
  inFolder(async (folder) => {
    const file = join(folder, 'own.pdf');
    writeFileSync(file, pdf);
    return {
      text: (await run('pdftotext', '-layout', file, '-')).replaceAll(/\s+/gu, ' '),
      info: await run('pdfinfo', file),
      tags: await run('pdfinfo', '-struct-text', file),
    };
  });

it('shows beside a section what she already told in the initial interview, and to nobody who may not read it', async () => {
  const { orients, url, orienter, caseId, coach } = await concluded();
  await anEvaluationBy(h.db, orienter, caseId, 'initial-interview', ['assessment'], {
    ratedOn: dayInRome(new Date()),
  });
  expect((await orients.get(`${url}/sezione/interest`)).text).toContain('ha già detto');
  expect((await orients.get(`${url}/sezione/education`)).text).not.toContain('ha già detto');
  expect((await (await h.as(coach)).get(`${url}/sezione/interest`)).text).not.toContain('ha già detto');
});

here('her paper', { timeout: 60_000 }, () => {
  it('says what she can do, to her, tagged for a screen reader, with the funder and without a code', async () => {
    const { orients, url, write, herself, coach } = await concluded();
    expect((await orients.post(`${url}/documento`, { edition: 'official' })).status).toBe(422);
    await write(true);
    for (const edition of ['official', 'easy'])
      expect((await orients.post(`${url}/documento`, { edition })).status, edition).toBe(303);
    const page = await orients.get(`${url}/documento`);
    const [easy, official] = [...page.text.matchAll(/href="([^"]*\/documento\/[0-9a-f-]{36})"/g)].map(
      (m) => m[1],
    );
    const file = await orients.get(official ?? '');
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toContain('che-cosa-so-fare.pdf');
    const { text, info, tags } = await read(file.bytes);
    for (const part of [
      'Che cosa so fare',
      'Questo foglio è tuo',
      'Ada Bruni',
      'Curare le piante. Si è visto qui: Nell’orto del paese.',
      'Che cosa non vuoi Lavapiatti.',
      'Da 10 a 20 ore a settimana. Quando: mattina.',
      'Fondo sociale europeo',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/accompagna-skills|work\.plants/);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Title:\s+Che cosa so fare$/m);
    expect(tags).toMatch(/H1/);
    const plain = (await read((await orients.get(easy ?? '')).bytes)).text;
    expect(plain).toContain('Curare le piante.');
    expect(plain).not.toContain('Nell’orto del paese');
    // She and her coach read it; nobody but the orientation worker makes one.
    for (const who of [herself, coach]) {
      const browser = await h.as(who);
      expect((await browser.get(official ?? '')).bytes.equals(file.bytes)).toBe(true);
      expect((await browser.post(`${url}/documento`, { edition: 'easy' })).status).toBe(404);
    }
  });

  it('keeps what was made as it was, whatever is written later', async () => {
    const { orients, url, write } = await concluded();
    await write(true);
    await orients.post(`${url}/documento`, { edition: 'official' });
    const link = /href="([^"]*\/documento\/[0-9a-f-]{36})"/.exec(
      (await orients.get(`${url}/documento`)).text,
    )?.[1];
    const before = (await orients.get(link ?? '')).bytes;
    await orients.post(`${url}/sintesi`, { text: 'Altre parole.', _version: 2 });
    expect((await orients.get(link ?? '')).bytes.equals(before)).toBe(true);
  });
});
