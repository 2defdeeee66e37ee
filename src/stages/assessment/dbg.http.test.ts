import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import type { HttpWorld } from '../../../test/support/http-world.ts';
import { openHttpWorld } from '../../../test/support/http-world.ts';
import { anEvaluationBy, aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const all = ['assessment', 'functional', 'body-functions'] as const;

/** A person with an earlier and a later ICF, and a closed interview, and who may make their documents. */
async function assessed() {
  const p = await aTakenOnPerson(h.db, h.world);
  const rater = await p.rater('psychologist', 'assesses', 'health', h.world.services.dsm);
  const today = dayInRome(new Date());
  const by = (code: string, ratedOn: typeof today, extent: string) =>
    anEvaluationBy(h.db, rater, p.caseId, code, all, { ratedOn, extent });
  await by('icf-vocational-brief', addDays(today, -90), '3');
  const icf = await by('icf-vocational-brief', today, '1');
  const interview = await by('initial-interview', today, '1');
  return { ...p, as: await h.as(rater), icf, interview };
}

/** The text and the structure of a PDF, as other programs read them. */
const readPdf = (bytes: Buffer) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return {
      text: await run('pdftotext', '-layout', file, '-'),
      tags: await run('pdfinfo', '-struct-text', file),
    };
  });

describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext'))(
  'the documents of an evaluation',
  { timeout: 60_000 },
  () => {
    it('are the sheet of the interview, part by part, with the lines to sign', async () => {
      const { page, as, interview } = await assessed();
      const e = `${page}/${interview}`;
      expect((await as.post(`${e}/documento/scheda`, {})).location).toBe(`${e}?fatto=pdf`);
      const [, href = ''] = (await as.get(e)).text.match(/href="([^"]*\/documento\/scheda\/[^"]+)"/) ?? [];
      const sent = await as.get(href); writeFileSync('/tmp/k3/interview.pdf', sent.bytes);
      expect(sent.headers['content-disposition']).toMatch(/^attachment; filename="valutazione\.pdf"/);
      const { text, tags } = await readPdf(sent.bytes);
      for (const part of [
        'Scheda di valutazione iniziale',
        'Ada Bruni',
        'La vita di tutti i giorni',
        'Risposta a typical-day',
        'Le preoccupazioni',
      ])
        expect(text, part).toContain(part);
      expect(tags).toContain('H1');
    });

    it('are the ICF profile, drawn and as tables, beside the earlier one, and never a body function', async () => {
      const { page, as, icf, rater } = await assessed();
      const e = `${page}/${icf}`;
      expect((await as.post(`${e}/documento/icf`, {})).status).toBe(303);
      const [, href = ''] = (await as.get(e)).text.match(/href="([^"]*\/documento\/icf\/[^"]+)"/) ?? [];
      const orienting = await h.as(await rater('orientation-worker', 'assesses'));
      const sent = await orienting.get(href); writeFileSync('/tmp/k3/icf.pdf', sent.bytes);
      expect(sent.status).toBe(200);
      const { text, tags } = await readPdf(sent.bytes);
      for (const part of [
        'Profilo ICF',
        'd155',
        'e590',
        'Performance: 1 lieve',
        'Performance: 3 grave',
        '© World Health Organization',
        'Non esiste un totale',
      ])
        expect(text.replaceAll(/\s+/g, ' '), part).toContain(part);
      expect(text).not.toMatch(/b130|b164|b455|unzioni corporee/);
      expect(tags).toContain('Figure');
      expect((await orienting.post(`${e}/documento/icf`, {})).status).toBe(404);
      expect((await as.get(href.replace('/icf/', '/scheda/'))).status).toBe(404);
      expect((await as.post(`${e}/documento/scheda`, {})).status).toBe(404);
    });
  },
);
