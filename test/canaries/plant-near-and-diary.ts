import { expect } from 'vitest';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import type { HttpWorld } from '../support/http-world.ts';

type Browser = Awaited<ReturnType<HttpWorld['as']>>;
/** Makes words that stand nowhere else. */
export type Words = {
  /** one word, of letters alone */
  word: () => string;
  /** a sentence with such words in it */
  note: () => string;
  /** a telephone number of the shape that is looked for */
  phone: () => string;
};

/** Writes such words wherever the case manager may write of a person: who acts for her, who is near her, where she
 *  moved, her own no, the diary, a reserved note, an appointment and a letter to another service.
 *  @param person address of the page of a person */
export async function plantNearAndDiary(
  h: HttpWorld,
  worker: Browser,
  accountId: string,
  person: string,
  { word, note, phone }: Words,
): Promise<void> {
  const forms: readonly (readonly [string, Record<string, string>])[] = [
    [
      'rappresentanza/nuova',
      {
        kind: 'amministratore-di-sostegno',
        name: `Avv. ${word()}`,
        contact: note(),
        court: `Tribunale di ${word()}`,
        decreeNumber: word(),
        decreeDay: '10/01/2024',
        validFrom: '15/01/2024',
        conflict: 'other',
        conflictNote: note(),
        'act-application': 'together',
      },
    ],
    ['persone-vicine', { name: word(), bond: word(), phone: phone(), note: note() }],
    ['residenza', { comune: 'Londa', address: `Via ${word()} 2`, validFrom: '01/11/2026' }],
    ['diario', { kind: 'call', text: note(), day: '20/11/2026', time: '10:00' }],
    ['diario/nota', { kind: 'note', text: note() }],
    ['note-riservate', { text: note() }],
    [
      'appuntamenti/nuovo',
      {
        kind: 'meeting',
        day: formatDay(addDays(dayInRome(new Date()), 20), 'it'),
        from: '10:00',
        to: '11:00',
        with: accountId,
        place: `Via ${word()} 3`,
        note: note(),
        reminder: 'none',
      },
    ],
    ['relazioni/nuova', { purpose: 'equipe', addressee: `Servizio ${word()}`, sections: 'free' }],
  ];
  for (const [path, fields] of forms) {
    const answer = await worker.post(`${person}/${path}`, fields);
    expect(answer.status, `${path}: ${answer.text.slice(0, 2_000)}`).toBe(303);
  }
  const [acting] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.representative where person_id = $1',
    [person.split('/')[2]],
  );
  const dissent = await worker.post(`${person}/dissensi`, {
    representativeId: acting?.id ?? '',
    act: 'application',
    herWords: note(),
  });
  expect(dissent.status).toBe(303);
}
