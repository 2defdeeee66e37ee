import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dayInRome, formatDay } from '../../src/values/calendar-day.ts';

/** What the first form of a referral asks, by label; whatever is left out stays blank. */
export type NewPerson = { familyName: string; givenName: string; birthDate?: string; howToReach?: string };

/** Today as one types it. */
export const todayTyped = (): string => formatDay(dayInRome(new Date()), 'it');

/** From the blank page to the draft. @returns the address of the referral, without its query */
export async function draftReferral(page: Page, person: NewPerson): Promise<string> {
  await page.goto('/segnalazioni/nuova');
  await page.getByLabel('Progetto', { exact: true }).selectOption({ label: 'Progetto di prova' });
  await page.getByLabel('Cognome').fill(person.familyName);
  await page.getByLabel('Nome', { exact: true }).fill(person.givenName);
  await page.getByLabel('Data di nascita').fill(person.birthDate ?? '02/05/1990');
  await page.getByLabel('Perché il codice').fill('Codice non ancora rilasciato');
  if (person.howToReach) await page.getByLabel('Come è meglio').fill(person.howToReach);
  await page.getByRole('button', { name: 'Salva la bozza e continua' }).click();
  await page.waitForURL(/fatto=drafted/);
  return new URL(page.url()).pathname;
}

/** Opens what the referral still lacks, by its link, fills it and comes back. */
export async function completeReferral(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Perché il servizio propone il percorso' }).click();
  await page
    .getByLabel('Perché proponi il percorso')
    .fill('Vuole lavorare con le piante, tre mattine a settimana.');
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('link', { name: 'L’accordo della persona' }).click();
  await page.getByLabel('È d’accordo', { exact: true }).check();
  await page.getByLabel('In che giorno').fill(todayTyped());
  await page.getByLabel('Di persona').check();
  await page.getByLabel('Con quali parole').fill('Sì, mi va di provare.');
  await page.getByRole('button', { name: 'Registra la risposta' }).click();
  await page.getByRole('link', { name: 'L’informativa sulla privacy' }).click();
  await page.getByLabel('In che giorno').fill(todayTyped());
  await page.getByLabel('Su carta').check();
  await page.getByLabel('Quale testo').fill('informativa 03/2026');
  await page.getByRole('button', { name: 'Registra la consegna' }).click();
  await page.getByRole('heading', { name: 'Pronta per l’invio' }).waitFor();
}

/** Sends what is complete. */
export async function sendReferral(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Invia la segnalazione' }).click();
  await page.waitForURL(/fatto=sent/);
  expect(await page.getByRole('main').textContent()).toContain(
    'Segnalazione inviata al coordinamento del progetto.',
  );
}
