import { describe, expect, expectTypeOf, it } from 'vitest';
import { writeIcs } from '../../platform/calendar/write-ics.ts';
import { companyAppointment, printableCompanySheet, printableWallCard } from './documents/company-sheet.ts';
import { type CompanySafe, type CompanySafeInput, companySafe } from './types.ts';

const input: CompanySafeInput = {
  addressee: 'tutor',
  name: 'Ada Bruni',
  hours: [{ weekday: 1, from: '09:00', to: '13:00' }],
  agreedAbsences: [{ weekday: 1, from: '10:00', to: '11:00' }],
  needs: ['Istruzioni scritte'],
  said: ['Preferisce mangiare da sola'],
  coach: { name: 'Gino Landi', phone: '055 1234567', hours: '8–16' },
  substitute: { name: 'Rita Poli', phone: '055 7654321', hours: '8–12' },
  project: 'A.T.T.I.V.I.',
  body: 'Azienda USL',
  place: 'Aiuto in serra',
  appointment: { day: '2026-11-24', at: '10:00', minutes: 60, where: 'Via dei Prati 1' },
  madeOn: '2026-11-22',
};
const at = {
  uid: 'id@host',
  start: new Date('2026-11-24T09:00:00Z'),
  writtenAt: new Date('2026-11-22T09:00:00Z'),
};

describe('what a company may read', () => {
  it('has a place for these things and for nothing else', () => {
    expectTypeOf<keyof CompanySafeInput>().toEqualTypeOf<
      | 'addressee'
      | 'name'
      | 'hours'
      | 'agreedAbsences'
      | 'needs'
      | 'said'
      | 'coach'
      | 'substitute'
      | 'project'
      | 'body'
      | 'place'
      | 'appointment'
      | 'madeOn'
    >();
    // @ts-expect-error who referred her has no place
    expect(() => companySafe({ ...input, referredBy: 'CSM' })).toThrow();
  });
  it('is refused with one key more, at any depth', () => {
    const wider: readonly unknown[] = [
      { ...input, diagnosis: 'x' },
      { ...input, birthDate: '1990-05-02' },
      { ...input, coach: { ...input.coach, service: 'x' } },
      { ...input, hours: [{ ...input.hours[0], reason: 'terapia' }] },
      { ...input, appointment: { ...input.appointment, note: 'x' } },
    ];
    for (const value of wider) expect(() => companySafe(value as CompanySafeInput)).toThrow();
    expect(companySafe(input)).toEqual(input);
  });
  it('is drawn from a checked value alone: an object that merely looks alike does not compile', () => {
    // @ts-expect-error not checked
    expect(printableCompanySheet(input, 'it').title).toBe('Foglio per l’azienda');
    // @ts-expect-error a person is no sheet
    expectTypeOf<{ name: string; diagnosis: string }>().toExtend<CompanySafe>();
  });
});

describe('the papers of a company', () => {
  const safe = companySafe(input);
  it('hold what is in the sheet, under a title that names nobody', () => {
    const text = JSON.stringify(printableCompanySheet(safe, 'it'));
    for (const part of [
      'Ada Bruni',
      'Lunedì, dalle 09:00 alle 13:00',
      'Lunedì, orario concordato: assente dalle 10:00 alle 11:00',
      'Preferisce mangiare da sola',
      'Gino Landi, telefono 055 1234567, 8–16',
      'Rita Poli',
      '24/11/2026 alle 10:00, Via dei Prati 1',
    ])
      expect(text).toContain(part);
    for (const lang of ['it', 'en'] as const)
      expect(printableCompanySheet(safe, lang).title).not.toContain('Bruni');
  });
  it('hang on a wall without her name and without her needs', () => {
    const text = JSON.stringify(printableWallCard(safe, 'it'));
    expect(text).toContain('Gino Landi');
    expect(text).toContain('Parliamone');
    for (const hers of ['Bruni', 'Istruzioni', 'mangiare', 'A.T.T.I.V.I.', '10:00'])
      expect(text).not.toContain(hers);
  });
  it('put an appointment into a calendar that says nothing of her', () => {
    const event = companyAppointment(safe, 'it', at);
    const ics = event ? writeIcs(event) : '';
    expect(ics).toContain('SUMMARY:Appuntamento');
    expect(ics).toContain('LOCATION:Via dei Prati 1');
    expect(ics).toContain('20261124T100000');
    for (const hers of ['Bruni', 'Istruzioni', 'A.T.T.I.V.I.', 'presentazione'])
      expect(ics).not.toContain(hers);
    expect(companyAppointment({ appointment: null }, 'it', at)).toBeUndefined();
  });
});
