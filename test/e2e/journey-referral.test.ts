import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { referralInState } from '../support/referral-in-state.ts';
import { completeReferral, draftReferral, sendReferral } from '../support/write-referral.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('a social worker refers a person, the coordinator accepts, and nobody else sees her', async () => {
    const { bodies, colleague } = w.world;
    const open = async (...who: Parameters<typeof colleague>) =>
      w.as(await colleague(...who), { javaScript });
    const [worker, coordinator, head, stranger] = [
      await open('social-worker', bodies.comune),
      await open('coordinator', bodies.lead),
      await open('head-of-service', bodies.comune),
      await open('social-worker', bodies.lead),
    ];
    const url = await draftReferral(worker, { familyName: 'Bruni', givenName: 'Ada' });
    const person = url.split('/segnalazioni')[0] ?? '';
    expect(await worker.getByRole('status').first().textContent()).toContain('Bozza salvata');
    expect(await coordinator.goto(url).then((a) => a?.status())).toBe(404);
    await completeReferral(worker);
    await sendReferral(worker);

    // The desk finds it on its first page, reads the name and not the telephone, and says yes.
    await coordinator.goto('/');
    await coordinator
      .getByRole('region', { name: 'Bruni Ada' })
      .getByRole('link', { name: 'Rispondi alla segnalazione', exact: true })
      .click();
    expect(await coordinator.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Segnalazione di Ada Bruni',
    );
    await coordinator.getByRole('button', { name: 'Accogli la segnalazione' }).click();
    await coordinator.waitForURL(/fatto=accepted/);
    expect(await coordinator.content()).not.toContain('Bruni');
    expect(await coordinator.goto(person).then((a) => a?.status())).toBe(200);
    expect(await coordinator.content()).not.toContain('Bruni');

    // The head of the service follows the work by its code; a colleague of another body finds nothing at all.
    expect(await head.goto('/persone').then((a) => a?.status())).toBe(200);
    const [row] = await w.db.asSuperuser<{ code: string }>('select code from app.person where id = $1', [
      person.split('/')[2],
    ]);
    await head.getByRole('link', { name: row?.code ?? 'no code' }).click();
    expect(await head.getByRole('heading', { level: 1 }).textContent()).toBe(`Persona ${row?.code}`);
    for (const path of ['/persone', '/segnalazioni', person, url]) {
      await head.goto(path);
      expect(await head.content()).not.toContain('Bruni');
    }
    for (const path of [person, url, `${url}/lettera`, `${person}/identita`]) {
      expect(await stranger.goto(path).then((a) => a?.status())).toBe(404);
      expect(await stranger.getByRole('heading', { level: 1 }).textContent()).toBe('Questa pagina non c’è');
    }
    await worker.goto(url);
    expect(await worker.getByRole('main').textContent()).toContain('Accolta');
    expect(w.complaints).toEqual([]);
  });

  it('a head of service entrusts a person to a colleague, who knows her from then on; the head reads codes', async () => {
    const { bodies, colleague, projectId } = w.world;
    const [worker, next, head] = [
      await colleague('social-worker', bodies.comune),
      await colleague('social-worker', bodies.comune),
      await colleague('head-of-service', bodies.comune),
    ];
    const { person } = await referralInState(w.db, 'draft', {
      worker,
      coordinator: worker,
      projectId,
      identity: { familyName: 'Neri' },
    });
    const [hers] = await w.db.asSuperuser<{ code: string; role: string }>(
      'select p.code, m.id as role from app.person p, app.membership m where p.id = $1 and m.account_id = $2',
      [person.split('/')[2], next.accountId],
    );
    const colleaguePage = await w.as(next, { javaScript });
    expect(await colleaguePage.goto(person).then((a) => a?.status())).toBe(404);

    const page = await w.as(head, { javaScript });
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Menu principale' })
      .getByRole('link', { name: 'Servizio' })
      .click();
    await page.getByRole('link', { name: hers?.code ?? 'no code' }).click();
    if (!new URL(page.url()).pathname.endsWith('/affida')) await page.goto(`/servizio${person}/affida`);
    await page.getByLabel('Collega', { exact: true }).selectOption(hers?.role ?? '');
    await page.getByRole('button', { name: 'Affida' }).click();
    await page.getByRole('status').filter({ hasText: 'La persona è affidata' }).waitFor();
    expect(await page.content()).not.toContain('Neri');

    expect(await colleaguePage.goto(person).then((a) => a?.status())).toBe(200);
    expect(await colleaguePage.getByRole('heading', { level: 1 }).textContent()).toBe('Ada Neri');
    expect(w.complaints).toEqual([]);
  });
});
