import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { referralInState } from '../support/referral-in-state.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
  await plantNotice(w.db, w.world);
});
afterAll(() => w.close());

const picture = PNG.sync.write(new PNG({ width: 300, height: 400 }));

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it.each([
    ['l68', 'Disabilità (L. 68/1999)', 'Verbale di invalidità o di disabilità'],
    ['mental-health', 'Bisogni di salute mentale certificati', 'Certificato del servizio di salute mentale'],
  ])(
    'a social worker takes a person (%s) from Oggi to the decision, each requirement with its paper',
    async (kind, way, paper) => {
      const { bodies, colleague, projectId } = w.world;
      const worker = await colleague('social-worker', bodies.comune);
      const coordinator = await colleague('coordinator', bodies.lead);
      const { person } = await referralInState(w.db, 'accepted', {
        worker,
        coordinator,
        projectId,
        contact: { comune: 'G825' },
      });
      const page = await w.as(worker, { javaScript });

      await page.goto('/');
      await page
        .getByRole('region', { name: 'Bruni Ada' })
        .getByRole('link', { name: 'Comincia a valutare i requisiti', exact: true })
        .click();
      await page.getByRole('radio', { name: way }).check();
      await page.getByRole('radio', { name: 'Sì, lo attesto' }).check();
      await page.getByRole('button', { name: 'Comincia la verifica' }).click();
      await page.waitForURL(/fatto=begun/);
      expect(await page.getByRole('main').textContent()).toContain('Manca ancora qualcosa');
      const requirements = page.url().split('?')[0] ?? '';

      const add = async (what: string, fill: () => Promise<void>) => {
        await page.goto(requirements);
        await page.getByRole('link', { name: 'Aggiungi un documento' }).click();
        await page.getByLabel('Che documento è').selectOption({ label: what });
        await page.getByLabel('Chi lo ha rilasciato').fill('Ente che certifica');
        await page.getByLabel('Rilasciato il').fill('10/01/2026');
        await fill();
        await page.getByRole('button', { name: 'Salva il documento' }).click();
        await page.waitForURL(/fatto=paper/);
      };
      await add(paper, async () => {
        if (kind === 'l68') {
          await page.getByLabel('Condizione accertata').selectOption({ label: 'Invalidità civile' });
          await page.getByLabel('Percentuale').fill('67');
        }
        await page
          .getByLabel('Foto o PDF del documento')
          .setInputFiles({ name: 'verbale.png', mimeType: 'image/png', buffer: picture });
      });
      const drawn = page.getByRole('img', { name: 'Anteprima di verbale.png, pagina 1' });
      await drawn.scrollIntoViewIfNeeded();
      if (javaScript)
        await expect
          .poll(() => drawn.evaluate((i) => (i as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(100);
      await add('Stato di disoccupazione (DID, C2 storico)', async () => {});

      await page.goto(requirements);
      expect(await page.getByRole('main').textContent()).toContain('Tutti i requisiti risultano soddisfatti');
      await page.getByRole('radio', { name: 'ha i requisiti', exact: true }).check();
      await page.getByRole('button', { name: 'Registra la decisione' }).click();
      await page.waitForURL(/fatto=decided/);
      await page.goto(person);
      expect(await page.getByRole('list', { name: 'Il percorso' }).textContent()).toContain('ammissibile');

      // The coordination reads the outcome by code; the paper is not there for it.
      const desk = await w.as(coordinator, { javaScript });
      await desk.goto(requirements);
      expect(await desk.content()).not.toMatch(/Bruni|Ente che certifica|documenti\//);
      expect(w.complaints).toEqual([]);
    },
  );

  it('a social worker postpones a thing with its reason, and takes it back', async () => {
    const { bodies, colleague, projectId } = w.world;
    const worker = await colleague('social-worker', bodies.comune);
    await referralInState(w.db, 'accepted', {
      worker,
      coordinator: await colleague('coordinator', bodies.lead),
      projectId,
    });
    const page = await w.as(worker, { javaScript });
    await page.goto('/');
    await page.getByRole('link', { name: /^Rinvia o passa/ }).click();
    await page.getByRole('radio', { name: 'Rinviare a un giorno' }).check();
    await page.getByRole('button', { name: 'Togli dal mio Oggi' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Scrivi perché');
    await page.getByLabel('Fino al').fill('31/12/2027');
    await page.getByLabel('Perché').fill('Aspetto il verbale di invalidità.');
    await page.getByRole('button', { name: 'Togli dal mio Oggi' }).click();
    await page.waitForURL(/fatto=marked/);
    expect(await page.getByRole('main').textContent()).toContain('Niente aspetta te');
    await page.getByRole('link', { name: 'Che cosa ho rinviato, passato o fatto fuori' }).click();
    await page.getByRole('button', { name: /^Riprendi/ }).click();
    await page.waitForURL(/fatto=taken-back/);
    expect(await page.getByRole('main').textContent()).toContain('Comincia a valutare i requisiti');
    expect(w.complaints).toEqual([]);
  });
});
