import type { Page } from 'playwright-core';
import { fillForm } from './fill-form.ts';
import { typedDay } from './plant-around.ts';

/** What happens to a person day by day: the diary, what is kept apart, appointments, and two reports, one issued.
 *  @param person address of her page
 *  @param text what is written wherever a text is asked for
 *  @returns addresses of the report that is a draft and of the one that was issued */
export async function plantDays(
  page: Page,
  person: string,
  text: string,
): Promise<{ draft: string; issued: string }> {
  for (const kind of ['meeting', 'absence'])
    await fillForm(page, `${person}/diario`, { kind, day: typedDay(-2), time: '9:30', text });
  await fillForm(page, `${person}/note-riservate`, { text });
  const fixed = { kind: 'home-visit', from: '9:30', to: '10:30', place: text, note: text };
  for (const days of [7, 9])
    await fillForm(page, `${person}/appuntamenti/nuovo`, {
      ...fixed,
      day: typedDay(days),
      reminder: 'day-before',
    });
  const report = async () =>
    (
      await fillForm(page, `${person}/relazioni/nuova`, {
        purpose: 'equipe',
        addressee: text,
        sections: ['who', 'contacts', 'path', 'requirements', 'company', 'diary', 'free'],
      })
    ).replace('/modifica', '');
  const [draft, issued] = [await report(), await report()];
  await fillForm(page, issued, { number: '12/2026', day: typedDay(-1) }, { action: '/emetti' });
  return { draft, issued };
}
