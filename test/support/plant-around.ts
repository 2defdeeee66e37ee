import type { Page } from 'playwright-core';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import type { BrowserWorld } from './browser-world.ts';
import { fillForm } from './fill-form.ts';

/** A day as it is typed, so many days from today. */
export const typedDay = (days: number): string => formatDay(addDays(dayInRome(new Date()), days), 'it');

/** Puts around a person what her pages may show: who acts for her, whom she says no to, the people near her, where she
 *  lived, by the forms of who follows her.
 *  @param person address of her page
 *  @param text what is written wherever a text is asked for, of 70 characters at most */
export async function plantAround(
  w: Pick<BrowserWorld, 'db'>,
  page: Page,
  person: string,
  text: string,
): Promise<void> {
  await fillForm(page, `${person}/rappresentanza/nuova`, {
    kind: 'amministratore-di-sostegno',
    name: text,
    contact: text,
    court: text,
    decreeNumber: '123/2024',
    decreeDay: typedDay(-700),
    validFrom: typedDay(-690),
    validTo: typedDay(30),
    conflict: 'payer',
    conflictNote: text,
    'act-allowance-and-payments': 'represented',
    'act-placement-agreement': 'together',
  });
  const [written] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.representative where person_id = $1',
    [person.split('/')[2]],
  );
  await fillForm(page, `${person}/dissensi`, {
    representativeId: written?.id ?? '',
    act: 'placement-agreement',
    herWords: text,
  });
  for (const chosenFor of [['appointments', 'call-if-absent'], []])
    await fillForm(page, `${person}/persone-vicine`, {
      // A name has letters alone.
      name: text.replace(/[^\p{L}’ -]/gu, ''),
      bond: text,
      phone: '055 0001234',
      note: text,
      chosenFor,
      chosenOn: chosenFor.length > 0 ? typedDay(-3) : '',
    });
  for (const [comune, days] of [
    ['Pontassieve', -900],
    ['Londa', -20],
  ] as const)
    await fillForm(page, `${person}/residenza`, {
      comune,
      address: text,
      validFrom: typedDay(days),
    });
}

/** Writes that somebody died. */
export const plantDeath = (page: Page, person: string) =>
  fillForm(page, `${person}/decesso`, { diedOn: typedDay(-1) });
