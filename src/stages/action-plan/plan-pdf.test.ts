import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import type { Printable } from '../../platform/documents/printable.ts';
import { writePdf } from '../../platform/documents/write-pdf.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { easyPlan } from './documents/easy-plan.ts';
import type { PlanPrint } from './documents/frame.ts';
import { printablePlan } from './documents/plan.ts';
import { aGoal, aMeasure, aPlan } from './fixtures.ts';
import type { OtherProject } from './types.ts';

const here = describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext', 'qpdf'));
const hash = 'a1b2c3d4e5f6'.padEnd(64, '0');
const goals = [aGoal(1, { words: 'Voglio lavorare in una cucina' }), aGoal(2, { words: 'Voglio un orto' })];
const [kitchen, garden] = goals as [(typeof goals)[0], (typeof goals)[0]];

const print = (changes: Partial<PlanPrint> = {}, plan: Parameters<typeof aPlan>[0] = {}): PlanPrint => ({
  edition: 'to-sign',
  language: 'it',
  whole: {
    plan: aPlan({
      contentSha256: hash,
      needsRepresentative: true,
      attendanceToTreating: true,
      agreedHours: 'Il martedì dalle 9 alle 11',
      ...plan,
    }),
    goals,
    measures: [
      aMeasure(1, kitchen, { what: 'Stage nella mensa della scuola' }),
      aMeasure(2, garden, { kind: 'laboratory', what: 'Laboratorio di orto', hours: null }),
    ],
    others: [
      {
        id: 'o',
        kind: 'life-project',
        body: 'UVMD zona sud-est',
        referent: 'Dott.ssa Neri',
        begunOn: '2025-09-01',
        endsOn: null,
        note: 'La parte sul lavoro',
      } as OtherProject,
    ],
  },
  person: 'Łucja Bruni',
  project: 'A.T.T.I.V.I.',
  cup: 'D12E16000100009',
  timeSpent: '3 h 30 min',
  representative: 'Avv. Prova',
  operator: 'Irene Baldacci',
  on: '2026-11-22' as CalendarDay,
  funder: { emblem: true, wording: ['Cofinanziato dall’Unione europea'] },
  signatures: [],
  ...changes,
});

const read = (printable: Printable, look: (file: string, text: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const file = join(folder, 'piano.pdf');
    writeFileSync(file, await writePdf(printable));
    // Zero-width marks say where a long word may break: they are no part of it.
    await look(file, (await run('pdftotext', file, '-')).replaceAll('\u200b', '').replaceAll(/\s+/gu, ' '));
  });

here('the plan as other programs read it', { timeout: 60_000 }, () => {
  it('says everything that is signed, with its code on the page and a line for each who signs, as PDF/A-2a', async () => {
    await read(printablePlan(print()), async (file, text) => {
      for (const said of [
        'Piano d’azione individuale',
        'Cofinanziato dall’Unione europea',
        'Łucja Bruni',
        'D12E16000100009',
        'dal 11/01/2027 al 31/12/2027',
        '3 h 30 min; l’avviso non stabilisce un minimo',
        'Voglio lavorare in una cucina',
        'Come sapremo che ci siamo: La cosa 1 c’è',
        'Stage nella mensa della scuola',
        'Laboratorio di orto',
        'ore non fissate',
        'entro il 30/06/2027 200 ore',
        'Questo piano è la sezione «lavoro» dei progetti che seguono: non li sostituisce.',
        'Dott.ssa Neri',
        'Il martedì dalle 9 alle 11',
        'Sono d’accordo che il servizio che mi cura legga se sono presente o assente, mai il motivo.',
        'Ci vediamo entro il 12/04/2027',
        'Avv. Prova',
        'Irene Baldacci',
        'Codice A1B2-C3D4-E5F6 · versione 1',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('Chi ha firmato');
      const facts = await run('pdfinfo', file);
      expect(facts).toMatch(/^Tagged:\s+yes$/m);
      expect(facts).toMatch(/^Title:\s+Piano d’azione individuale$/m);
      const plain = await run('qpdf', '--qdf', '--object-streams=disable', file, '-');
      expect(plain).toMatch(/pdfaid:part[^<]*(?:>|=")2/);
      expect(plain).toMatch(/\/Lang \(it/);
    });
  });

  it('is read in order by its structure: headings, a table of measures for each goal, heads of columns', async () => {
    await read(printablePlan(print()), async (file) => {
      const tree = await run('pdfinfo', '-struct-text', file);
      expect(tree.match(/^\s*H1\b/gm)?.length).toBeGreaterThanOrEqual(5);
      expect(tree.match(/^\s*H2\b/gm)?.length).toBe(2);
      expect(tree.match(/^\s*Table\b/gm)?.length).toBe(3);
      expect(tree).toMatch(/TH[\s\S]*"Misura"[\s\S]*TH[\s\S]*"Che cosa"/);
      const at = (text: string) => tree.indexOf(text);
      expect(at('Voglio lavorare in una cucina')).toBeGreaterThan(0);
      expect(at('Voglio un orto')).toBeGreaterThan(at('Voglio lavorare in una cucina'));
      expect(at('Quando lo riguardiamo')).toBeGreaterThan(at('Voglio un orto'));
    });
  });

  it('lists in the kept copy who signed, how and when, and calls nothing a qualified signature', async () => {
    const signatures = [
      {
        part: 'person',
        name: 'Łucja Bruni',
        level: 'paper',
        signedOn: '2026-11-21',
        recorded: '22/11/2026 10:00',
      },
      { part: 'operator', name: '', level: 'password', signedOn: '2026-11-22', recorded: '22/11/2026 11:05' },
    ] as unknown as PlanPrint['signatures'];
    await read(printablePlan(print({ edition: 'signed', signatures })), async (_, text) => {
      expect(text).toContain('Chi ha firmato');
      expect(text.replaceAll(/\s/gu, '')).toContain(hash);
      expect(text).toContain('firmato il 21/11/2026');
      expect(text).toContain('22/11/2026 11:05');
      expect(text).toContain('una persona del servizio');
      expect(text).toContain('Non sono firme elettroniche qualificate');
      expect(text).not.toContain('Luogo e data');
    });
  });

  it('has an easy edition in large letters, PDF/UA, that says it is not the copy to sign', async () => {
    await read(easyPlan(print({ edition: 'easy' })), async (file, text) => {
      for (const said of [
        'Il mio piano',
        'Una cosa che voglio: numero 1',
        'Voglio lavorare in una cucina',
        'Che cosa faccio: Stage',
        'Chi mi aiuta: La tutor',
        'Finisco entro il 30/06/2027.',
        'Chi mi cura può vedere se vengo o no.',
        'Questi progetti restano.',
        'La firma va sul piano completo.',
        'Versione 1',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('A1B2-C3D4-E5F6');
      const plain = await run('qpdf', '--qdf', '--object-streams=disable', file, '-');
      expect(plain).toContain('/DisplayDocTitle true');
      expect(plain).toMatch(/pdfuaid:part[^<]*(?:>|=")1/);
    });
  });

  it('says so where no review is fixed, where she has no other project, and names no funder nobody named', async () => {
    const p = print(
      { funder: null },
      { firstReviewOn: null, noReview: 'Parte per tre mesi', noOtherProjects: true },
    );
    const whole = { ...p.whole, others: [] };
    await read(printablePlan({ ...p, whole }), async (_, text) => {
      expect(text).toContain('Non è fissata una verifica. Il motivo: Parte per tre mesi');
      expect(text).toContain('Alla domanda se abbia altri progetti, la persona ha risposto di no.');
      expect(text).not.toContain('Cofinanziato');
    });
  });
});
