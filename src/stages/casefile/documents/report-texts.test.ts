import { expect, it } from 'vitest';
import { say } from '../../../ui/language.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Entry, TEXT_MAX } from '../../diary/types.ts';
import { emptyContact } from '../../people/types.ts';
import { reportPurposes, reportSections } from '../types.ts';
import { reportWords } from '../words/report.ts';
import { type ReportMaterial, sectionText } from './report-texts.ts';

const day = '2026-03-05' as CalendarDay;
const entry = (text: string) =>
  ({ kind: 'call', text, happenedAt: new Date('2026-03-05T09:00:00Z') }) as Entry;
const material: ReportMaterial = {
  identity: {
    familyName: 'Bruni',
    givenName: 'Ada',
    birthDate: '1990-05-02' as CalendarDay,
    birthplace: 'D612',
    sex: 'F',
    codiceFiscale: null,
    mismatchReason: 'x',
  },
  birthplace: 'Firenze (FI)',
  contact: { ...emptyContact, phone: '+390550001234', howToReach: 'Risponde la madre' },
  comune: 'Pontassieve (FI)',
  path: [{ what: 'accepted', on: day, project: 'Prova' }],
  requirements: [
    {
      project: 'Prova',
      state: 'eligible',
      judged: [
        {
          requirement: 'mental-health',
          outcome: 'met',
          finding: 'certified',
          evidenceId: null,
          expiresOn: null,
        },
      ],
    },
  ],
  company: [
    { who: 'Nomedeltutor', kind: 'accompagna', body: 'Cooperativa', since: day, quiet: false },
    { who: 'Nomedelmedico', kind: 'ha in cura', body: 'Azienda USL', since: day, quiet: true },
  ],
  representatives: [{ kind: 'amministratore-di-sostegno', name: 'Nomedelladsdei' }],
  entries: [entry('Ha chiamato.')],
};
const text = (section: (typeof reportSections)[number], purpose: (typeof reportPurposes)[number]) =>
  sectionText(section, material, purpose, 'it', (key, values) => say(reportWords, key, 'it', values));
const whole = (purpose: (typeof reportPurposes)[number]) =>
  reportSections.map((s) => text(s, purpose)).join('\n');

it('names no colleague, representative or mother, and no single requirement, to another service', () => {
  for (const purpose of ['other-service', 'other'] as const) {
    expect(whole(purpose)).not.toMatch(/Nomedel|madre|Salute mentale/);
    expect(whole(purpose)).toContain('Cooperativa: accompagna, dal 05/03/2026');
    expect(whole(purpose)).toContain('Ha chi la rappresenta: Amministratore di sostegno');
    expect(whole(purpose)).toContain('Progetto «Prova»: ha i requisiti per partecipare.');
  }
});

it('names them where they are known, but never who of a health body walks with her, nor as what', () => {
  for (const purpose of ['equipe', 'giudice-tutelare', 'her-own-copy'] as const) {
    for (const name of ['Nomedeltutor', 'Nomedelladsdei', 'madre', 'Salute mentale: soddisfatto'])
      expect(whole(purpose), name).toContain(name);
    expect(whole(purpose)).not.toMatch(/Nomedelmedico|ha in cura/);
    expect(whole(purpose)).toContain('Azienda USL, dal 05/03/2026');
  }
});

it('speaks to her where the copy is hers, of her to everybody else', () => {
  expect(text('who', 'her-own-copy')).toContain('Ti chiami Ada Bruni.');
  expect(text('path', 'her-own-copy')).toBe('05/03/2026: il progetto «Prova» ti ha accolto.');
  expect(text('who', 'equipe')).toMatch(/^Ada Bruni\nData di nascita: 02\/05\/1990/);
});

it('leaves no mark of a sentence unfilled, in any section for any purpose', () => {
  for (const purpose of reportPurposes) expect(whole(purpose)).not.toMatch(/\{\w+\}/);
});

it('keeps the latest entries within the length of a section, and says that others were left out', () => {
  const many = Array.from({ length: 300 }, (_, i) => entry(`n. ${i} ${'x'.repeat(90)}`));
  const said = sectionText('diary', { ...material, entries: many }, 'equipe', 'it', (key, values) =>
    say(reportWords, key, 'it', values),
  );
  expect([...said].length).toBeLessThanOrEqual(TEXT_MAX);
  expect(said).toContain('n. 299 ');
  expect(said).not.toContain('n. 0 ');
  expect(said).toMatch(/^\[Le voci di prima non entrano/);
});
