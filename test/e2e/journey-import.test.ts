import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aJpeg } from '../../src/platform/files/fixtures.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfAccess, faultsOfWidth } from '../support/look-closely.ts';
import { completeReferral, sendReferral } from '../support/write-referral.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

const head = 'Cognome;Nome;Nata il;Note codice fiscale;Recapito;Desideri';
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('a social worker brings her list, corrects what was wrong, and sends the first of the drafts', async () => {
    const { bodies, colleague } = w.world;
    const page = await w.as(await colleague('social-worker', bodies.comune), { javaScript, width: 360 });
    const look = async () => {
      expect([...(await faultsOfAccess(page)), ...(await faultsOfWidth(page))]).toEqual([]);
    };
    const mark = javaScript ? 'Con' : 'Senza';
    const rows = [
      `${mark}bruni;Ada;02/05/1990;In attesa del tesserino;055 000 1234;Vuole lavorare con le piante.`,
      `${mark}rossi;Ugo;31/02/1985;In attesa del tesserino;;`,
      `${mark}neri;Eva;03/03/1983;In attesa del tesserino;;`,
    ];
    await page.goto('/segnalazioni');
    await page.getByRole('link', { name: 'Importa da un elenco' }).click();
    await page.getByLabel('Progetto', { exact: true }).selectOption({ label: 'Progetto di prova' });
    await page
      .getByLabel('Elenco', { exact: true })
      .setInputFiles(file('elenco.csv', [head, ...rows].join('\r\n')));
    await page.getByRole('button', { name: 'Leggi l’elenco' }).click();

    // The first time somebody says what each column is; the second time it is known.
    if (javaScript) {
      expect(await page.getByLabel('Cognome').inputValue()).toBe('0');
      await page.getByLabel('Telefono').selectOption({ label: 'Recapito' });
      await look();
      await page.getByRole('button', { name: 'Salva le colonne' }).click();
    }
    await page.getByRole('heading', { name: 'Controlla l’elenco' }).waitFor();
    const preview = (await page.getByRole('main').textContent()) ?? '';
    expect(preview).toContain('Telefono: 055 000 1234');
    expect(preview).toContain('Data di nascita: Questo giorno non esiste');
    if (javaScript) await look();
    const list = page.url();
    await page.getByRole('button', { name: 'Importa 2 segnalazioni' }).click();

    // The page asks for itself again until it is done, with or without a script.
    await page.getByText('Finito: 2 bozze').waitFor({ timeout: 30_000 });
    if (javaScript) await look();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'testo CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Da correggere.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const left = Buffer.concat(chunks).toString('utf8');
    expect(left).toContain('Questo giorno non esiste');

    await page.goto('/segnalazioni/importa');
    await page.getByLabel('Progetto', { exact: true }).selectOption({ label: 'Progetto di prova' });
    await page
      .getByLabel('Elenco', { exact: true })
      .setInputFiles(file('corretto.csv', left.replace('31/02/1985', '28/02/1985')));
    await page.getByRole('button', { name: 'Leggi l’elenco' }).click();
    await page.getByRole('button', { name: 'Importa 1 segnalazione' }).click();
    await page.getByText('Finito: 1 bozza').waitFor({ timeout: 30_000 });

    // A draft from the list lacks only what she and the service must say; the paper she signed stands beside it.
    await page.goto(list);
    await page.getByRole('link', { name: `${mark}bruni Ada` }).click();
    expect(await page.getByRole('main').textContent()).toContain('Vuole lavorare con le piante.');
    const referral = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Apri le carte' }).click();
    await page.getByLabel('Accordo firmato').check();
    await page
      .getByLabel('Fotografia o PDF')
      .setInputFiles({ name: 'foglio.jpg', mimeType: 'image/jpeg', buffer: aJpeg(600, 400) });
    await page.getByRole('button', { name: 'Aggiungi la carta' }).click();
    await page.getByRole('link', { name: 'Accordo firmato' }).click();
    const drawn = page.getByRole('img', { name: 'Pagina 1' });
    expect(await drawn.evaluate((img) => (img as HTMLImageElement).getAttribute('src'))).toContain(
      '/anteprima/1',
    );
    if (javaScript) {
      await expect
        .poll(() => drawn.evaluate((img) => (img as HTMLImageElement).naturalWidth), { timeout: 20_000 })
        .toBeGreaterThan(100);
      await look();
    }
    await page.goto(referral);
    await completeReferral(page);
    await sendReferral(page);

    // The number that the body's protocol gave it, and the way back by that number.
    await page.getByRole('link', { name: 'Registra un protocollo' }).click();
    await page.getByLabel('Numero', { exact: true }).fill(`${mark}-77/2026`);
    await page.getByLabel('Giorno di registrazione').fill('20/11/2026');
    await page.getByLabel('In partenza').check();
    await page.getByRole('button', { name: 'Registra il protocollo' }).click();
    await page.getByRole('status').filter({ hasText: 'Protocollo registrato.' }).waitFor();
    await page.goto(`/protocolli?q=${mark}-77/2026`);
    await page.getByRole('link', { name: `${mark}-77/2026` }).click();
    expect(new URL(page.url()).pathname).toBe(referral);
    expect(w.complaints).toEqual([]);
  });
});
